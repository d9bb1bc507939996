"""Looking a name up, finding names in running text, and what lies where."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from zoneinfo import available_timezones

import pytest

from pylno.places import Place, PlaceKind, gazetteer, same_place, within


def first(name: str) -> Place:
    """Give the place that stands first under a name."""
    return gazetteer().lookup(name)[0]


def found(words: str, at: int = 0) -> tuple[str, int] | None:
    """Give the name of the place matched at a word, and how many words it took."""
    hit = gazetteer().match(words.split(), at)
    return (hit[0].name, hit[1]) if hit else None


def test_zhanaozen_is_a_settlement_of_mangystau_with_its_clock() -> None:
    place = first("Zhanaozen")
    assert (place.kind, place.country, place.region) == (PlaceKind.SETTLEMENT, "KZ", "Mangystau")
    assert place.timezone == "Asia/Aqtau"
    assert place.population is not None
    assert place.latitude == pytest.approx(43.34, abs=0.01)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kiev", "Kyiv"),
        ("Alma-Ata", "Almaty"),
        ("Janaozen", "Zhanaozen"),
        ("Nur-Sultan", "Astana"),
        ("Rangoon", "Yangon"),
        ("Khan Younis", "Khan Yunis"),
        ("Khan Younis", "Khān Yūnis"),
        ("Artemivsk", "Bakhmut"),
        ("Kharkov", "Kharkiv"),
        ("Kharkov oblast", "Kharkiv region"),
        ("Burma", "Myanmar"),
        ("the UK", "Britain"),
        ("the U.S.", "United States of America"),
        ("Ivory Coast", "Côte d'Ivoire"),
        ("the city of Almaty", "Almaty"),
        ("El-Fasher", "Al Fashir"),
        ("Deir Ezzor", "Deir ez-Zor"),
        ("Sana'a", "Sanaa"),
        ("Novyye Vasyuki", "Novyye Vasyuki"),
    ],
)
def test_two_names_of_one_place_are_the_same_place(one: str, other: str) -> None:
    assert same_place(one, other)
    assert same_place(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Gaza", "Gaza City"), ("Donetsk", "Donetsk region"), ("Almaty", "Astana"), ("Somewhere", "Elsewhere")],
)
def test_different_places_are_not_the_same(one: str, other: str) -> None:
    assert not same_place(one, other)


def test_the_most_populous_of_one_name_comes_first() -> None:
    assert [place.country for place in gazetteer().lookup("Tripoli")][:2] == ["LY", "LB"]
    assert first("Paris").country == "FR"


def test_a_country_comes_before_its_namesakes() -> None:
    assert first("Georgia").kind is PlaceKind.COUNTRY
    assert first("Palestine").country == "PS"


def test_a_qualifier_after_a_comma_chooses() -> None:
    assert [place.country for place in gazetteer().lookup("Paris, Texas")] == ["US"]


def test_an_unknown_name_gives_nothing() -> None:
    assert gazetteer().lookup("Qwertyville") == ()
    assert "Qwertyville" not in gazetteer()
    assert "Qyzylorda" in gazetteer()


def test_small_places_near_home_and_known_camps_are_there() -> None:
    for name in ("Zhetybay", "Shetpe", "Masanchi", "Robotyne", "Hostomel", "Zaatari", "Al-Mawasi"):
        assert gazetteer().lookup(name), name


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("in Gaza City on Monday", 1, ("Gaza City", 2)),
        ("in Gaza on Monday", 1, ("Gaza Strip", 1)),
        ("the Donetsk region of Ukraine", 1, ("Donetsk region", 2)),
        ("across the Democratic Republic of the Congo", 2, ("Democratic Republic of the Congo", 5)),
        ("in Khan - Younis today", 1, ("Khan Younis", 3)),
        ("in Alma-Ata today", 1, ("Almaty", 1)),
        ("Kazakhstan’s government", 0, ("Kazakhstan", 1)),
        ("ALMATY , Kazakhstan", 0, ("Almaty", 1)),
        ("NEW YORK police", 0, ("New York City", 2)),
        ("the US said", 1, ("United States", 1)),
        ("occupied Palestinian territory", 0, ("Palestine", 3)),
        ("Crimea was", 0, ("Crimea", 1)),
    ],
)
def test_the_longest_name_is_found(words: str, at: int, expected: tuple[str, int]) -> None:
    assert found(words, at) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Reading the report",
        "Police fired",
        "March 5",
        "Mobile internet",
        "Opposition leaders",
        "Of those",
        "Nursultan Nazarbayev",
        "Lincoln said",
        "Kazakh police",
        "Us and them",
        "Almaty-based lawyers",
        "Geneva Conventions",
        "Istanbul Protocol",
        "Washington Post",
        "New York Times",
        "kyiv",
    ],
)
def test_words_names_and_treaties_are_no_places(words: str) -> None:
    assert found(words) is None


def test_a_name_does_not_run_over_punctuation() -> None:
    assert found("Gaza , City", 0) == ("Gaza Strip", 1)


def test_an_ambiguous_name_can_still_be_looked_up() -> None:
    assert gazetteer().is_ambiguous("Reading")
    assert first("Reading").country == "GB"
    assert not gazetteer().is_ambiguous("Kyiv")


def test_starts_knows_the_first_word_of_every_name_that_can_be_found() -> None:
    starts = gazetteer().starts
    assert starts["Gaza"] >= 2
    assert starts["Zhanaozen"] == 1
    assert "Reading" not in starts or found("Reading matters") is None
    assert "zhanaozen" not in starts


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("Simferopol", "Ukraine"),
        ("Simferopol", "Crimea"),
        ("Sevastopol", "Ukraine"),
        ("Crimea", "Ukraine"),
        ("Zhanaozen", "Mangystau"),
        ("Zhanaozen", "Kazakhstan"),
        ("Taldykorgan", "Zhetysu"),
        ("Taldykorgan", "Almaty region"),
        ("Mariupol", "Donbas"),
        ("Gaza City", "Gaza"),
        ("Gaza City", "Palestine"),
        ("East Jerusalem", "West Bank"),
        ("Nyala", "Darfur"),
        ("Srinagar", "Kashmir"),
        ("Tskhinvali", "Georgia"),
        ("Stepanakert", "Azerbaijan"),
        ("Hong Kong", "China"),
        ("Almaty", "Almaty"),
    ],
)
def test_a_place_lies_within_another(inner: str, outer: str) -> None:
    assert within(first(inner), first(outer))


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("Simferopol", "Russia"),
        ("Gori", "South Ossetia"),
        ("Almaty", "Almaty region"),
        ("Kazakhstan", "Almaty"),
        ("Taipei", "China"),
        ("Pristina", "Serbia"),
        ("Black Sea", "Ukraine"),
        ("Kashmir", "India"),
    ],
)
def test_a_place_does_not_lie_within_another(inner: str, outer: str) -> None:
    assert not within(first(inner), first(outer))


def test_the_data_file_was_made_of_the_tables_as_they_are() -> None:
    tables = sorted(files("pylno.places").joinpath("tables").iterdir(), key=lambda table: table.name)
    assert gazetteer().digest == hashlib.sha256(b"".join(table.read_bytes() for table in tables)).hexdigest()


def test_every_place_can_be_read_and_is_in_its_bounds() -> None:
    zones = available_timezones()
    for place in gazetteer():
        if place.kind is PlaceKind.SETTLEMENT and place.latitude is not None and place.longitude is not None:
            assert -90 <= place.latitude <= 90
            assert -180 <= place.longitude <= 180
            assert place.timezone in zones
        assert place.country is None or len(place.country) == 2
