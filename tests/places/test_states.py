"""Demonyms, and territories with the claims on them."""

from __future__ import annotations

import pytest

from pylno.places import PlaceKind, country_of_demonym, gazetteer, territories


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Kazakh", "KZ"),
        ("Kazakhstani", "KZ"),
        ("Ukrainians", "UA"),
        ("Palestinian", "PS"),
        ("South Sudanese", "SS"),
        ("Nigerien", "NE"),
        ("British", "GB"),
    ],
)
def test_a_demonym_gives_its_country(word: str, country: str) -> None:
    assert country_of_demonym(word) == country


@pytest.mark.parametrize("word", ["Congolese", "Korean", "kazakh", "Police"])
def test_a_shared_demonym_or_another_word_gives_none(word: str) -> None:
    assert country_of_demonym(word) is None


def test_occupied_and_disputed_territories_carry_a_note() -> None:
    notes = {territory.names[0]: territory.note for territory in territories()}
    for name in ("Crimea", "Abkhazia", "West Bank", "Golan Heights", "Taiwan", "Kosovo", "Western Sahara"):
        assert notes[name], name


def test_crimea_is_ukraine() -> None:
    assert {territory.names[0]: territory.country for territory in territories()}["Crimea"] == "UA"


def test_every_name_of_a_territory_is_in_the_gazetteer() -> None:
    for territory in territories():
        for name in territory.names:
            kinds = {place.kind for place in gazetteer().lookup(name)}
            assert kinds & {PlaceKind.TERRITORY, PlaceKind.COUNTRY}, name
