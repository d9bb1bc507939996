"""What changed since an earlier brief."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pylno.base import BadBrief, Change, ChangeKind, Decision, Review
from pylno.ledger import changes, file_entries

from .making import Paper, brief, filed, handed_in

USUAL: dict[str, Any] = {"place": "Kazakhstan", "basis": "cumulative"}


def said(number: str, day: str, source: str = "Interior Ministry", **more: Any) -> Paper:
    return Paper(f"{source} {day}", "News", day).say(
        number, "detained", source=source, as_of=day, said=day, **{**USUAL, **more}
    )


def since(old: list[Paper], new: list[Paper]) -> list[Change]:
    return list(changes(json.loads(json.dumps(brief(*old))), filed(*new)))


def kinds(found: list[Change]) -> list[ChangeKind]:
    return [change.kind for change in found]


FIRST = said("4,404", "2022-01-08")
SECOND = said("7,939", "2022-01-10")


def test_nothing_changed_where_nothing_came() -> None:
    assert since([FIRST], [FIRST]) == []


def test_a_figure_of_a_source_that_had_not_spoken_is_new() -> None:
    found = since([FIRST], [FIRST, SECOND, said("8,000", "2022-01-10", "Viasna")])
    new = [change for change in found if change.kind is ChangeKind.NEW]
    assert len(new) == 1
    assert new[0].words.startswith("Viasna says “8,000”")


def test_a_source_that_speaks_again_has_revised() -> None:
    (change,) = since([FIRST], [FIRST, SECOND])
    old, new = (entry.id for entry in filed(FIRST, SECOND))
    assert (change.kind, change.figures) == (ChangeKind.REVISED, (old, new))
    assert change.words.startswith("Interior Ministry said “4,404")
    assert change.words.endswith("and now says “7,939”.")


def test_a_source_under_another_name_has_revised() -> None:
    found = since([FIRST], [said("7,939", "2022-01-10", "Ministry of Internal Affairs of Kazakhstan")])
    assert kinds(found) == [ChangeKind.REVISED]


def test_a_repetition_of_what_was_known_is_no_change() -> None:
    again = Paper("late", "Daily", "2022-01-20").say(
        "4,404", "detained", source="Interior Ministry", as_of="2022-01-08", **USUAL
    )
    assert ChangeKind.NEW not in kinds(since([FIRST], [FIRST, again]))


def test_a_retraction_that_came_since_withdraws() -> None:
    retraction = Paper("r", "News", "2022-01-09").undo(
        "retraction", "The ministry withdraws its 4,404 detained.", by="Interior Ministry"
    )
    (change,) = since([FIRST], [FIRST, retraction])
    assert (change.kind, change.figures) == (ChangeKind.WITHDRAWN, (filed(FIRST)[0].id,))


def test_what_was_withdrawn_before_is_not_told_again() -> None:
    retraction = Paper("r", "News", "2022-01-09").undo(
        "retraction", "The ministry withdraws its 4,404 detained.", by="Interior Ministry"
    )
    assert since([FIRST, retraction], [FIRST, retraction]) == []


def test_a_source_that_has_not_spoken_since_is_silent() -> None:
    viasna = said("8,000", "2022-01-10", "Viasna")
    found = since([FIRST], [FIRST, viasna])
    assert kinds(found) == [ChangeKind.NEW, ChangeKind.SILENT]
    assert found[1].figures == (filed(FIRST)[0].id,)


def test_a_source_is_silent_though_its_old_texts_are_no_longer_at_hand() -> None:
    assert ChangeKind.SILENT in kinds(since([FIRST], [said("8,000", "2022-01-10", "Viasna")]))


def test_a_source_that_speaks_of_another_scope_only_is_silent_on_the_first() -> None:
    found = since([FIRST], [FIRST, said("711", "2022-01-24", basis="held_at")])
    assert kinds(found) == [ChangeKind.NEW, ChangeKind.SILENT]


def test_without_newer_texts_nobody_is_silent() -> None:
    assert since([FIRST, SECOND], [FIRST]) == []


def test_what_the_team_corrected_is_told() -> None:
    documents, readings = handed_in([FIRST])
    entry = filed(FIRST)[0]
    corrected = said("4,400", "2022-01-08").figures[0]
    found = changes(
        brief(FIRST), file_entries(documents, readings, decisions={entry.id: Decision(Review.CORRECTED, corrected)})
    )
    assert [(change.kind, change.figures) for change in found] == [(ChangeKind.REVISED, (entry.id, entry.id))]


@pytest.mark.parametrize("old", [{}, {"figures": None}, {"figures": {}}], ids=str)
def test_a_json_without_figures_is_no_brief(old: dict[str, Any]) -> None:
    with pytest.raises(BadBrief, match="holds no list “figures”"):
        changes(old, ())


@pytest.mark.parametrize("row", [{}, 7, {"id": "x", "document": "d", "min": 1, "max": 1, "what": "sunk"}], ids=str)
def test_a_figure_that_is_none_is_named_by_its_number(row: Any) -> None:
    with pytest.raises(BadBrief, match="Figure 1 of the earlier brief"):
        changes({"figures": [row]}, ())


def test_what_is_of_status_other_is_new_and_no_revision() -> None:
    old = Paper("a", "Police", "2022-01-08").say("300", "other", **USUAL)
    new = Paper("b", "Police", "2022-01-10").say("40", "other", **USUAL)
    assert ChangeKind.REVISED not in kinds(since([old], [old, new]))
