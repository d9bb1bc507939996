"""The parts of a text, and its sentences."""

from __future__ import annotations

import pytest

from pylno.reading.outline import Role, is_date_line, outline, tokens_of

from .making import reading


def roles(text: str) -> list[tuple[str, str]]:
    """Give (role, words) of every block."""
    return [(str(block.role), text[block.start : block.end]) for block in outline(text)]


def test_the_first_short_line_is_the_title() -> None:
    assert roles("Unrest in Brenk\n\nPolice closed the roads.") == [
        ("title", "Unrest in Brenk"),
        ("sentence", "Police closed the roads."),
    ]


def test_a_title_given_is_found_in_the_text() -> None:
    blocks = outline("Share\n\nUnrest in Brenk\n\nPolice closed the roads.", title="Unrest in Brenk")
    assert [block.role for block in blocks].count(Role.TITLE) == 1


@pytest.mark.parametrize("mark", ["•", "-", "*", "1.", "(a)", "–", "►"])
def test_a_bullet_makes_an_item_and_is_no_part_of_its_words(mark: str) -> None:
    assert ("item", "Release Ana Vell.") in roles(f"Title here\n\nWe ask:\n\n{mark} Release Ana Vell.\n")


@pytest.mark.parametrize("line", ["12 January 2022", "January 12, 2022", "Geneva, 12 January 2022", "2022-01-12"])
def test_a_line_that_holds_only_a_date_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize("line", ["On 12 January 2022 people marched.", "The 12 January Movement", "12 people"])
def test_a_line_that_tells_something_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("## What happened", "heading"),
        ("Photo: Ana Vell", "caption"),
        ("https://amber.example/brenk", "footer"),
        ("For more information write to us.", "footer"),
        ("* * *", "label"),
    ],
)
def test_a_line_has_its_role(line: str, role: str) -> None:
    assert role in [told for told, _ in roles(f"Title here\n\nPolice closed the roads.\n\n{line}\n\nIt rained.")]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    line = "The police closed all the roads that lead into the town of Brenk in the"
    text = "Title here\n\n" + "\n".join([line] * 7) + "\nnorth."
    assert [role for role, _ in roles(text)] == ["title", "sentence"]


def test_each_sentence_keeps_its_offsets() -> None:
    text = "Title here\n\nPolice closed the roads. Nobody was hurt."
    assert [text[one.start : one.end] for one in tokens_of(text, outline(text))][1:] == [
        "Police closed the roads.",
        "Nobody was hurt.",
    ]


@pytest.mark.parametrize(
    "text", ["Mr. Vell was freed.", "A. Vell was freed.", "The U.N. was told.", "See No. 4 of 2020."]
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert [one.passage.text for one in reading(text).sentences][1:] == [text]
