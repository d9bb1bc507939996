"""The room rights: acts, the rights they engage, and what may be cited."""

from __future__ import annotations

import dataclasses

import pytest

from pylno.base import PylnoError
from pylno.rights import ActKind, UnknownAct, acts, rights, rights_of


def test_detention_of_a_journalist_engages_safety_liberty_and_expression() -> None:
    assert [right.id for right in rights_of("detention_journalist")] == ["journalists", "liberty", "expression"]


def test_an_act_that_engages_no_right_gives_none() -> None:
    assert rights_of("looting") == ()


def test_an_unknown_act_is_refused_in_a_plain_sentence() -> None:
    with pytest.raises(UnknownAct) as refused:
        rights_of("jaywalking")
    assert isinstance(refused.value, PylnoError)
    assert refused.value.got == "jaywalking"
    assert str(refused.value) == "No act has the id 'jaywalking'. The ids are those of pylno.rights.acts()."


@pytest.mark.parametrize("act_id", list(acts()))
def test_every_right_of_an_act_is_in_the_table(act_id: str) -> None:
    assert {right.id for right in rights_of(act_id)} <= set(rights())


def test_articles_are_those_of_the_treaties() -> None:
    life = rights()["life"]
    assert (life.iccpr, life.udhr, life.echr) == ("6", "3", "2")
    assert rights()["assembly"].iccpr == "21"
    assert rights()["torture"].derogable == "no"


def test_foreign_troops_are_no_article_of_the_covenant() -> None:
    assert rights()["non_intervention"].iccpr is None


def test_an_arrest_is_a_violation_only_if_unlawful() -> None:
    assert acts()["arrest"].kind is ActKind.VIOLATION_IF_UNLAWFUL


def test_every_row_has_labels_in_three_languages_and_a_source() -> None:
    rows = [(act.labels, act.source) for act in acts().values()]
    rows += [(right.labels, right.source) for right in rights().values()]
    for labels, source in rows:
        assert all((labels.en, labels.ru, labels.uk, source))


def test_tables_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        acts()["arrest"].kind = ActKind.EVENT  # type: ignore[misc]
    with pytest.raises(TypeError):
        acts()["arrest"] = acts()["torture"]  # type: ignore[index]
