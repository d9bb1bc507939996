"""Whom a number counts: passage, class and unit."""

from __future__ import annotations

import pytest

from .making import figure, figures


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("More than 2,000 people were detained.", "More than 2,000 people"),
        ("Police detained only two soldiers.", "only two soldiers"),
        ("Five young Quillaran fishermen were killed.", "Five young Quillaran fishermen"),
        ("Of the detained, 37 were beaten.", "37"),
        ("Several dozens of policemen and protesters were killed.", "Several dozens of policemen and protesters"),
        ("There were 71 arbitrary detentions in May.", "71 arbitrary detentions"),
        ("Police detained 14 members of the party.", "14 members"),
        ("Seven of the miners were killed.", "Seven of the miners"),
        ("More than hundred fishermen were killed.", "More than hundred fishermen"),
        ("Three Committee to Protect Rivers activists were killed.", "Three Committee to Protect Rivers activists"),
        ("Eleven unarmed, peaceful miners were killed.", "Eleven unarmed, peaceful miners"),
        ("Of 22 investigations, two clerks were charged.", "two clerks"),
        ("Soldiers killed 12 yesterday, town officials said.", "12"),
        ("At least 14 Quillarans were freed.", "At least 14 Quillarans"),
        ("Two Lantern Relief field workers were killed.", "Two Lantern Relief field workers"),
    ],
)
def test_the_passage_is_modifier_number_and_noun(text: str, passage: str) -> None:
    assert figure(text).passage.text == passage


@pytest.mark.parametrize(
    ("noun", "group"),
    [
        ("people", "people"),
        ("residents", "people"),
        ("journalists", "journalists"),
        ("reporters", "journalists"),
        ("media workers", "journalists"),
        ("police officers", "police"),
        ("soldiers", "soldiers"),
        ("children", "children"),
        ("schoolgirls", "children"),
        ("women", "women"),
        ("students", "students"),
        ("civilians", "civilians"),
        ("activists", "activists"),
        ("refugees", "migrants"),
        ("mercenaries", "fighters"),
        ("teachers", "employees"),
        ("political prisoners", "political prisoners"),
        ("Tunisians", "people"),
        ("suspects", "people"),
    ],
)
def test_a_noun_has_its_class(noun: str, group: str) -> None:
    assert figure(f"Forty {noun} were killed.").group == group


def test_two_nouns_joined_give_both_classes() -> None:
    assert figure("Forty policemen and protesters were killed.").group == "police; protesters"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Forty people were detained.", "people"),
        ("We recorded 40 detentions.", "acts"),
        ("We recorded 40 arrests.", "acts"),
        ("Forty bodies were found.", "bodies"),
        ("We recorded 40 cases of torture.", "cases"),
        ("There were 40 deaths.", "people"),
    ],
)
def test_the_noun_tells_what_is_counted(text: str, unit: str) -> None:
    assert str(figure(text).unit) == unit


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The office counted 26 victims of homicide.", "killed"),
        ("The office counted 26 victims of enforced disappearance.", "missing"),
        ("The office counted 26 victims of eye injuries.", "injured"),
        ("The office counted 26 victims of arbitrary detention.", "detained"),
        ("The office counted 26 torture survivors.", "tortured"),
        ("The office counted 26 cases of sexual assault.", "other"),
        ("The office counted 26 incidents of arbitrary arrest.", "arrested"),
        ("The office counted 26 femicides.", "killed"),
    ],
)
def test_a_noun_of_harm_tells_what_happened(text: str, status: str) -> None:
    assert str(figure(text).status) == status


@pytest.mark.parametrize(
    "text",
    [
        "Several people were killed.",
        "Many people were detained.",
        "A man was killed.",
        "One of them was killed.",
        "Forty candidates were detained by nobody.",
        "Forty families asked for help.",
        "The office counted 70 cases of batons being drawn.",
        "The office counted 40 incidents of arson.",
        "Two of the houses were destroyed.",
        "Four nurses recommended rest.",
        "The three nurses launched a paper in March.",
        "The office interviewed 45 survivors.",
        "Gatherings of more than five people are banned.",
        "The prison was built for 200 inmates.",
        "The ferry can carry 600 passengers.",
        "One out of ten residents was injured.",
        "There were no casualties among the 40 passengers.",
        "Nine police precincts were looted.",
        "Two of them were torched.",
        "None of the 14 miners was harmed.",
        "The father of three was arrested.",
        "Both murders shook the town.",
        "The dam would displace 12,000 people.",
        "The army plans to send 3,000 soldiers.",
        "There is no evidence so far that 300 people were killed.",
        "Nor did the seven cooks escape arrest.",
        "Three clerks attended the meeting.",
        "Forty cases are before the court.",
        "Forty police stations were closed.",
        "The society has 40 members.",
    ],
)
def test_what_the_rules_leave_out_is_no_figure(text: str) -> None:
    assert figures(text) == ()
