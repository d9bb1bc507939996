"""The place of a claim: the most specific one stated near it."""

from __future__ import annotations

import pytest

from .making import events, figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Forty people were killed in Almaty.", ["Almaty"]),
        ("In Kazakhstan 164 people were killed, 103 of them in Almaty.", ["Kazakhstan", "Almaty"]),
        ("Forty people were killed in Nowherebury.", [None]),
        ("Forty people were killed.", [None]),
        ("Kyiv said forty people were killed in Odesa.", ["Odesa"]),
        ("Three people were killed in Dhaka and four in Chittagong.", ["Dhaka", "Chittagong"]),
    ],
)
def test_a_figure_has_the_place_that_goes_with_it(text: str, places: list[str | None]) -> None:
    assert [one.place for one in figures(text)] == places


def test_the_next_sentence_of_a_paragraph_goes_on_in_the_same_place() -> None:
    assert [one.place for one in figures("Police fired on a rally in Osh. Forty people were killed.")] == ["Osh"]


def test_a_new_paragraph_falls_back_to_the_country_of_the_document() -> None:
    found = figures("Unrest goes on in Kazakhstan. Police closed roads in Almaty.\n\nForty people were killed.")
    assert [one.place for one in found] == ["Kazakhstan"]


def test_countrywide_is_the_country_and_not_the_last_town() -> None:
    found = figures("In Kazakhstan roads near Almaty were closed. Across the country 40 people were detained.")
    assert [one.place for one in found] == ["Kazakhstan"]


def test_a_name_of_an_organisation_is_no_place() -> None:
    assert [one.place for one in figures("Paris University said forty people were killed.")] == [None]


def test_an_event_has_its_place() -> None:
    assert [event.place for event in events("Clashes broke out in Bishkek on 3 May 2020.")] == ["Bishkek"]
