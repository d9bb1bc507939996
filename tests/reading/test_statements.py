"""What speakers do by speaking, and violations said to have happened."""

from __future__ import annotations

import pytest

from .making import reading


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        ("President Example threatened to jail the organisers.", "threat", "President Example"),
        ("President Example promised the toughest measures.", "threat", "President Example"),
        ("President Example ordered the army to shoot.", "order", "President Example"),
        ("The Interior Ministry denied that force was used.", "denial", "The Interior Ministry"),
        ("The report is not true, the Interior Ministry said.", "denial", "the Interior Ministry"),
        ("The Interior Ministry withdrew its report.", "retraction", "The Interior Ministry"),
        ("We are deeply concerned about the arrests.", "position", None),
        ("Amber Room condemns the arrests.", "position", "Amber Room"),
        ("We support the calls of the United Nations.", "endorsement", None),
        ("The number of dead is not known.", "unknown", None),
        ("The report could not be verified.", "unknown", None),
        ("The report could not be independently verified.", "unknown", None),
    ],
)
def test_words_tell_what_a_speaker_does(text: str, kind: str, by: str | None) -> None:
    assert [(str(one.kind), one.by) for one in reading(text).statements] == [(kind, by)]


@pytest.mark.parametrize(
    "text",
    [
        "He was denied bail.",
        "Lawyers were denied access to him.",
        "The bill was condemned.",
        "We urge the minister to condemn the arrests.",
    ],
)
def test_the_same_words_in_another_use_are_no_statement(text: str) -> None:
    assert reading(text).statements == ()


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("A channel reported 80 deaths. The Interior Ministry denied the report.", "80 deaths"),
        ("A channel reported 80 deaths. The post was removed from the channel.", "80 deaths"),
        ("The Interior Ministry denied that 80 people were killed.", "80 people"),
        ("We wrote that 340 people were held. This was an error: 34 people were held.", "340 people"),
        ("Police arrested 63 people. The Interior Ministry denied that live ammunition was used.", None),
    ],
)
def test_a_denial_or_retraction_points_at_the_figure_that_it_meets(text: str, about: str | None) -> None:
    found = reading(text)
    pointed = [found.figures[one.about].passage.text if one.about is not None else None for one in found.statements]
    assert pointed == [about]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Police used excessive force against the crowd.", "injury"),
        ("Soldiers opened fire on protesters and killed several.", "killing_protest"),
        ("The detainees were denied access to a lawyer.", "counsel_denied"),
        ("Ana Vell died in custody.", "death_custody"),
        ("Ana Vell was tortured to death.", "death_torture"),
        ("Ana Vell was arbitrarily detained.", "detention"),
        ("Ana Vell was abducted by masked men.", "abduction"),
        ("The internet was cut across the country.", "internet_shutdown"),
        ("Police detained the journalist Ana Vell.", "detention_journalist"),
        ("Ana Vell received death threats.", "death_threat"),
        ("The authorities failed to open an investigation.", "no_investigation"),
        ("Websites were blocked.", "censorship"),
    ],
)
def test_words_tell_the_act_alleged(text: str, act: str) -> None:
    assert act in [one.act for one in reading(text).allegations]


@pytest.mark.parametrize(
    "text",
    [
        "The Committee against Torture meets in May.",
        "Everyone has the right to a lawyer.",
        "We call on the government to prevent torture.",
        "Torture must be prohibited.",
        "The use of lethal force must be necessary and proportionate.",
    ],
)
def test_rights_bans_and_names_are_no_allegations(text: str) -> None:
    assert reading(text).allegations == ()


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Police used excessive force.", "asserted"),
        ("There are reports of excessive force by police.", "reported"),
        ("Amber Room said police used excessive force.", "reported"),
        ("Police allegedly used excessive force.", "alleged"),
    ],
)
def test_an_allegation_has_its_hedge(text: str, hedge: str) -> None:
    assert [str(one.hedge) for one in reading(text).allegations] == [hedge]


def test_an_allegation_names_victim_and_perpetrator() -> None:
    one = reading("There are reports of torture of detainees by prison guards.").allegations[0]
    assert (one.victim, one.perpetrator) == ("detainees", "prison guards")
