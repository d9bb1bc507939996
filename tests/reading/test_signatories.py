"""Who signed."""

from __future__ import annotations

import pytest

from .making import reading

BODY = "We call on the government to release Ana Vell.\n\n"


def names(text: str) -> list[str]:
    """Give the signatories of a text."""
    return [one.name for one in reading(BODY + text).signatories]


@pytest.mark.parametrize(
    "heading", ["Signed by:", "Signatories:", "Signed:", "Undersigned organisations:", "Endorsed by:", "Co-signed by:"]
)
def test_the_lines_under_a_heading_are_signatories(heading: str) -> None:
    assert names(f"{heading}\n\nAmber Room\nOpen Cell\nAna Vell, lawyer") == [
        "Amber Room",
        "Open Cell",
        "Ana Vell, lawyer",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Signatories: Amber Room; Open Cell; Night Desk",
        "Signatories: Amber Room, Open Cell, Night Desk",
        "Signatories: Amber Room, Open Cell and Night Desk",
    ],
)
def test_one_line_of_names_is_split(line: str) -> None:
    assert names(line) == ["Amber Room", "Open Cell", "Night Desk"]


def test_bullets_and_numbers_before_names_are_cut_off() -> None:
    assert names("Signed by:\n\n1. Amber Room\n2. Open Cell\n3. Night Desk") == [
        "Amber Room",
        "Open Cell",
        "Night Desk",
    ]


def test_a_trailing_list_without_a_heading_is_read() -> None:
    assert names("Amber Room\n\nOpen Cell Network\n\nNight Desk") == ["Amber Room", "Open Cell Network", "Night Desk"]


def test_a_name_keeps_its_and_its_brackets_and_its_quotation_marks() -> None:
    listed = ["Women and Peace Network", "Centre for Law (CL)", "NGO “Torch”", "Freies Pult e.V."]
    assert names("Signed by:\n\n" + "\n".join(listed)) == listed


def test_contacts_under_the_list_are_no_signatories() -> None:
    assert names("Signed by:\n\nAmber Room\nOpen Cell\n\nContact: press@amber.example") == ["Amber Room", "Open Cell"]


def test_an_author_alone_is_no_signatory() -> None:
    assert names("Amber Room") == []


def test_digits_in_a_signatory_are_part_of_its_name() -> None:
    found = reading(BODY + "Signed by:\n\n7 October Initiative\nAmber Room\nOpen Cell")
    assert [one.reason for one in found.unread_numerals] == ["part of a signatory's name"]


def test_no_figure_or_call_is_read_from_a_name() -> None:
    found = reading(BODY + "Signed by:\n\nForum 100 Detained Journalists\nCitizens Must Act\nOpen Cell")
    assert (len(found.figures), len(found.calls)) == (0, 1)


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        ("Ann Vell, Bor Tine, Cyra Norr", ["Ann Vell", "Bor Tine", "Cyra Norr"]),
        (
            "Brenk Forum, NORRA for Peace, and the Guild for Truth and Justice.",
            ["Brenk Forum", "NORRA for Peace", "Guild for Truth and Justice"],
        ),
        (
            "Ann Vell, head nurse\nBor Tine, surgeon\nCyra Norr",
            ["Ann Vell, head nurse", "Bor Tine, surgeon", "Cyra Norr"],
        ),
        (
            "* [Brenk Forum](https://brenk.example/a)\n* [Norra Watch](https://norra.example)\n* [Tine Guild](https://tine.example)",
            ["Brenk Forum", "Norra Watch", "Tine Guild"],
        ),
        (
            "Ann Vell, Brenk Union\n\nBor Tine, Norra Union\n\nCyra Norr, Tine Union\n\nDon Hale, Ost Union\n\nno borders.",
            ["Ann Vell, Brenk Union", "Bor Tine, Norra Union", "Cyra Norr, Tine Union", "Don Hale, Ost Union"],
        ),
    ],
)
def test_names_that_close_a_statement_are_signatories(closing: str, expected: list[str]) -> None:
    assert names(closing) == expected


def test_a_last_paragraph_of_prose_is_no_list_of_names() -> None:
    assert names("Ann Vell, who was there, wept, and left.") == []
