"""Who speaks in the next sentence."""

from __future__ import annotations

import pytest

from .making import figures, source

FIRST = "The Interior Ministry said 40 people were killed. "


@pytest.mark.parametrize(
    "following",
    [
        "It added that 60 people were injured.",
        "It also said that 60 people were injured.",
        "Another 60 people were injured.",
        "Sixty people were also injured.",
        "The ministry said 60 people were injured.",
    ],
)
def test_a_sentence_that_goes_on_with_the_report_keeps_its_source(following: str) -> None:
    assert [source(one) for one in figures(FIRST + following)] == ["The Interior Ministry"] * 2


@pytest.mark.parametrize(
    "following",
    ["In Brenk 60 people were injured.", "Sixty people were injured.", "Reportedly, 60 people were also injured."],
)
def test_a_sentence_without_a_marker_is_the_authors(following: str) -> None:
    assert [source(one) for one in figures(FIRST + following)] == ["The Interior Ministry", None]


@pytest.mark.parametrize(("pronoun", "name"), [("He", "Oskar Dandelot"), ("It", "The Interior Ministry")])
def test_a_pronoun_stands_for_the_last_source_that_fits(pronoun: str, name: str) -> None:
    text = f"The Interior Ministry said 40 people were killed, Oskar Dandelot said 50 were. {pronoun} said 60 people were hurt."
    assert source(figures(text)[-1]) == name


def test_items_under_a_line_that_names_a_source_keep_it() -> None:
    found = figures("According to the Interior Ministry:\n\n• 40 people were killed;\n• 60 people were injured.")
    assert [source(one) for one in found] == ["the Interior Ministry"] * 2


def test_a_quotation_of_several_sentences_has_one_speaker() -> None:
    found = figures("“Forty people were killed. Sixty people were injured,” said Ana Vell.")
    assert [source(one) for one in found] == ["Ana Vell"] * 2


def test_a_title_hands_no_source_on() -> None:
    found = figures("## Police: 40 killed\n\nAnother 60 people were injured.")
    assert source(found[-1]) is None
