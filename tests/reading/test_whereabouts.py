"""The place of a claim: the most specific one stated near it."""

from __future__ import annotations

import pytest

from pylno.reading import read

from .making import document, events, figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Forty people were killed in Almaty.", ["Almaty"]),
        ("In Kazakhstan 164 people were killed, 103 of them in Almaty.", ["Kazakhstan", "Almaty"]),
        ("Forty people were killed in Nowherebury.", ["Nowherebury"]),
        ("Forty people were killed in the village of Tarn Vell.", ["Tarn Vell"]),
        ("Forty people were killed in Norra district.", ["Norra"]),
        ("Forty people were killed in Parliament.", [None]),
        ("Forty people were killed in Ramadan.", [None]),
        ("Forty people were killed in Vell Street.", [None]),
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


def test_where_a_speaker_stands_is_no_place_of_what_is_told() -> None:
    found = figures("The envoy told reporters in Geneva that forty people were killed.")
    assert [one.place for one in found] == [None]


def test_where_somebody_came_from_is_no_place_of_what_is_told() -> None:
    found = figures("Police fired on a rally in Osh. Forty people from Bishkek were killed.")
    assert [one.place for one in found] == ["Osh"]


def test_a_country_in_a_paragraph_gives_way_to_its_town_on_which_the_document_centres() -> None:
    found = figures(
        "Police fired on a rally in Osh.\n\nUnrest began in Kyrgyzstan. Forty people died.\n\nOsh is calm, they said in Osh."
    )
    assert [one.place for one in found] == ["Osh"]


def test_a_place_as_label_holds_for_its_paragraph() -> None:
    found = figures("What we know:\n\n- Almaty: 12 people were killed.\n- Osh: 3 people were injured. Two more died.")
    assert [one.place for one in found] == ["Almaty", "Osh", "Osh"]


def test_where_a_report_was_filed_is_no_place_of_what_is_told() -> None:
    assert [one.place for one in figures("GENEVA - Forty people were killed, monitors said.")] == [None]


def test_a_heading_that_names_a_place_holds_until_the_next() -> None:
    found = figures("Mali\n\nArmed men killed 12 people.\n\nThey injured 3 people.\n\nChad\n\nTwo people were killed.")
    assert [one.place for one in found] == ["Mali", "Mali", "Chad"]


def test_a_document_that_centres_on_one_town_gives_its_figures_that_town() -> None:
    found = figures("Police fired on a rally in Osh.\n\nForty people were killed.\n\nThe hospitals in Osh are full.")
    assert [one.place for one in found] == ["Osh"]


def test_a_title_that_names_a_country_speaks_of_the_whole_country() -> None:
    text = "Unrest in Kazakhstan\n\nPolice closed roads in Almaty. Shops in Almaty were looted.\n\nForty people were killed."
    found = read(document(text, title="Unrest in Kazakhstan")).figures
    assert [one.place for one in found] == ["Kazakhstan"]
