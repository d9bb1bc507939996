"""Who speaks in the next sentence."""

from __future__ import annotations

import pytest

from .making import figure, figures, source

FIRST = "The Interior Ministry said 40 people were killed. "


@pytest.mark.parametrize(
    "following",
    [
        "It added that 60 people were injured.",
        "It also said that 60 people were injured.",
        "Another 60 people were injured.",
        "Sixty people were also injured.",
        "The ministry said 60 people were injured.",
        "The statement added that 60 people were injured.",
        "At least 60 others were injured.",
        "Additionally, 60 people were reported missing.",
        "One, carrying 60 refugees, was rescued.",
    ],
)
def test_a_sentence_that_goes_on_with_the_report_keeps_its_source(following: str) -> None:
    assert [source(one) for one in figures(FIRST + following)] == ["The Interior Ministry"] * 2


@pytest.mark.parametrize(
    "following",
    [
        "In Brenk 60 people were injured.",
        "Sixty people were injured.",
        "Reportedly, 60 people were also injured.",
        "Reports also say 60 people were injured.",
    ],
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Amber Room said 40 people were killed. The rights group said 60 people were hurt.", "Amber Room"),
        ("The army said 40 people were killed. The rights group said 60 people were hurt.", "The rights group"),
        ("Ana Vell, a lawyer, said 40 people were killed. The lawyer said 60 people were hurt.", "Ana Vell"),
        ("Ana Vell, a lawyer, said 40 people were killed. The mayor said 60 people were hurt.", "The mayor"),
        (
            "Ana Vell spoke. A senior police official said 40 people were killed. He said 60 were hurt.",
            "A senior police official",
        ),
        (
            "The Relief Fund puts the toll at 40; the district commissioner says 60 were hurt.",
            "the district commissioner",
        ),
        (
            "The Federation of Port Unions urged calm. It said that 60 people were hurt.",
            "The Federation of Port Unions",
        ),
        ("Prosecutors had asked for a life sentence. They said that 60 people were hurt.", "Prosecutors"),
    ],
)
def test_who_was_named_before_is_known_again(text: str, name: str) -> None:
    assert source(figures(text)[-1]) == name


def test_figures_that_are_only_released_are_told_in_what_follows() -> None:
    found = figures(
        "Amber Room has released its latest figures. Forty people were killed.\n\nSixty people were injured."
    )
    assert [source(one) for one in found] == ["Amber Room", None]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Vell, of Amber Room, said:\n\n“Forty people were killed.\n\n“Sixty people were injured.”",
        "Ana Vell said: “Forty people were killed. Sixty people were injured.”",
        "“Forty people were killed,” Ana Vell said.\n\n“Sixty people were injured.”",
        "‘Forty people were killed,’ said Ana Vell, the director of Amber Room, on Monday. ‘Sixty people were injured.’",
    ],
)
def test_a_quotation_goes_on_in_its_speakers_voice(text: str) -> None:
    assert [source(one) for one in figures(text)] == ["Ana Vell"] * 2


def test_who_is_quoted_within_a_quotation_does_not_speak_the_rest() -> None:
    found = figures("Ana Vell said:\n\n“Witnesses told us that 40 people were killed.\n\n“Sixty people were injured.”")
    assert [source(one) for one in found] == ["Witnesses", "Ana Vell"]


def test_the_last_line_of_a_text_credits_it_and_no_paragraph() -> None:
    found = figures("Forty people were killed.\n\nSource: Meridian Wire")
    assert [source(one) for one in found] == [None]


def test_of_two_speakers_behind_a_quotation_the_nearest_said_it() -> None:
    text = "“They killed 12 people in Osh. We saw all of it,” said Ana Vell, while the ministry said nothing of it."
    assert source(figure(text)) == "Ana Vell"
