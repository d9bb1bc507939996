"""Numbers behind a date, numbers that are called false, and numbers of what was only planned."""

from __future__ import annotations

import pytest

from .making import figures, reading, source


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("On 5 January, 12 people were killed.", 12),
        ("As of 5 January 2022, 12 people have been killed.", 12),
        ("On January 5, 30 people were detained.", 30),
        ("On January 5, 2000 people were detained.", 2000),
        ("On 5 January 12 civilians were killed.", 12),
        ("On January 5, 12 were killed.", 12),
        ("In January 12 people were killed.", 12),
    ],
)
def test_a_number_behind_a_date_counts(text: str, number: int) -> None:
    assert [one.quantity.low for one in figures(text)] == [number]


@pytest.mark.parametrize(
    "text", ["On January 5 protesters stormed the office.", "On January 5, 2022 police opened fire."]
)
def test_the_day_of_a_date_counts_nobody(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The minister said the claim that 300 people had died was false.",
        "Reports of 300 deaths are fake, the ministry said.",
        "The Interior Ministry said reports of 300 dead in Almaty were false.",
        "The ministry rejected the figure of 300 dead given by the opposition.",
        "The Interior Ministry denied a report by Amber Room that 300 people had been killed.",
    ],
)
def test_who_calls_a_number_false_is_not_its_source_but_denies_it(text: str) -> None:
    found = reading(text)
    assert [(one.quantity.low, source(one)) for one in found.figures] == [(300, None)]
    assert [(str(one.kind), one.about) for one in found.statements] == [("denial", 0)]
    assert "inistr" in str(found.statements[0].by) or "inister" in str(found.statements[0].by)


def test_what_a_ministry_takes_back_it_had_said() -> None:
    found = reading("The Health Ministry withdrew its figure of 164 dead and said 44 people had been killed.")
    assert [(one.quantity.low, source(one)) for one in found.figures] == [
        (164, "The Health Ministry"),
        (44, "The Health Ministry"),
    ]
    assert [(str(one.kind), one.about) for one in found.statements] == [("retraction", 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Police planned to detain 60 people.",
        "The law would allow the police to detain 50 people.",
        "No evidence that 300 people were killed, UN says.",
        "50 people were almost killed.",
    ],
)
def test_what_has_not_happened_is_not_counted(text: str) -> None:
    assert figures(text) == ()


def test_two_speakers_of_one_verb_each_keep_their_number() -> None:
    found = figures("Officials put the death toll in Almaty at 12, rights groups at 45.")
    assert [(one.quantity.low, source(one)) for one in found] == [(12, "Officials"), (45, "rights groups")]


def test_the_number_in_a_name_counts_nobody() -> None:
    found = figures("Citing the Health Ministry, the channel Khabar 24 said 164 people were killed.")
    assert [one.quantity.low for one in found] == [164]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The number of dead rose from 12 to 19.", [(12, 12), (19, 19)]),
        ("From 12 to 19 people were killed.", [(12, 19)]),
        ("1,5 million people fled.", [(1_500_000, 1_500_000)]),
    ],
)
def test_a_change_is_no_range_and_a_decimal_comma_no_list(text: str, bounds: list[tuple[int, int]]) -> None:
    assert [(one.quantity.low, one.quantity.high) for one in figures(text)] == bounds
