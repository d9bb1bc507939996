"""Numbers in words and digits, and the bounds that the convention ``strict`` gives to their words."""

from __future__ import annotations

import pytest

from pylno.base import STRICT

from .making import figure, figures, reasons


def bounds(text: str) -> tuple[int | None, int | None, bool]:
    """Give (low, high, exact) of the one figure of a sentence."""
    quantity = figure(text).quantity
    return quantity.low, quantity.high, quantity.exact


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("17", 17),
        ("2,000", 2000),
        ("30 000", 30_000),
        ("1.5 million", 1_500_000),
        ("12 thousand", 12_000),
        ("three", 3),
        ("eleven", 11),
        ("forty-one", 41),
        ("two hundred and six", 206),
        ("a hundred", 100),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("three dozen", 36),
        ("two thousand", 2000),
    ],
)
def test_a_bare_number_is_its_own_bound_and_exact(words: str, value: int) -> None:
    assert bounds(f"Police said {words} people were killed.") == (value, value, True)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("about 40", 40, 40),
        ("around 40", 40, 40),
        ("some 40", 40, 40),
        ("nearly 40", 40, 40),
        ("almost 40", 40, 40),
        ("approximately 40", 40, 40),
        ("an estimated 40", 40, 40),
        ("more than 40", 40, None),
        ("over 40", 40, None),
        ("at least 40", 40, None),
        ("no fewer than 40", 40, None),
        ("upwards of 40", 40, None),
        ("up to 40", None, 40),
        ("as many as 40", None, 40),
        ("fewer than 40", None, 40),
        ("no more than 40", None, 40),
    ],
)
def test_a_word_before_the_number_sets_its_bounds(words: str, low: int | None, high: int | None) -> None:
    assert bounds(f"Police said {words} people were killed.") == (low, high, False)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("dozens of", 24, 99),
        ("several dozen", 24, 99),
        ("scores of", 40, 99),
        ("hundreds of", 200, 999),
        ("several hundred", 200, 999),
        ("a few hundred", 200, 999),
        ("thousands of", 2_000, 9_999),
        ("several thousand", 2_000, 9_999),
        ("tens of thousands of", 20_000, 99_999),
        ("hundreds of thousands of", 200_000, 999_999),
    ],
)
def test_a_vague_word_has_the_bounds_of_the_convention(words: str, low: int, high: int) -> None:
    assert bounds(f"Police said {words} people were killed.") == (low, high, False)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("17-18", 17, 18),
        ("17–18", 17, 18),
        ("between 45 and 60", 45, 60),
        ("five to ten", 5, 10),
        ("dozens, if not hundreds of", 24, 999),
        ("dozens and possibly hundreds of", 24, 999),
        ("dozens, perhaps hundreds, of", 24, 999),
        ("dozens, if not hundreds, of", 24, 999),
    ],
)
def test_a_range_goes_from_its_first_number_to_its_last(words: str, low: int, high: int) -> None:
    assert bounds(f"Police said {words} people were killed.") == (low, high, False)


@pytest.mark.parametrize("word", ["only", "another", "a further", "a total of", "just"])
def test_a_word_that_sets_no_bound_leaves_the_number_exact(word: str) -> None:
    assert bounds(f"Police said {word} 40 people were killed.") == (40, 40, True)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Police said 40 or more people were killed.", 40, None),
        ("Police said 40 or so people were killed.", 40, 40),
        ("Police said 40+ people were killed.", 40, None),
        ("Police said more than a dozen people were killed.", 12, None),
        ("Police said at least several dozen people were killed.", 24, None),
        ("Police said hundreds, or even thousands of people were killed.", 200, 9999),
    ],
)
def test_words_after_or_around_the_number_set_bounds_too(text: str, low: int, high: int | None) -> None:
    assert bounds(text) == (low, high, False)


def test_the_phrase_keeps_the_words_of_number_as_written() -> None:
    quantity = figure("Police said Several dozens of men were killed.").quantity
    assert (quantity.phrase, quantity.convention) == ("Several dozens", STRICT)


def test_a_number_is_read_alike_with_any_space_between_thousands() -> None:
    assert {bounds(f"Police said 12{space}500 people were killed.") for space in (" ", "\u00a0", "\u202f", ",")} == {
        (12_500, 12_500, True)
    }


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("The ministry paid $400 to the families of those killed.", "400", "money"),
        ("Turnout fell to 35% after the arrests.", "35", "percentage"),
        ("Some 35 percent of the detained were freed.", "35", "percentage"),
        ("The shots were heard at 10:30.", "10", "time"),
        ("The hearing was set for 12 March in Brenk.", "12", "date"),
        ("He was held for 15 days without a lawyer.", "15", "measure"),
        ("She was sentenced to six years in prison.", "six", "measure"),
        ("He was charged under Article 174 of the code.", "174", "article"),
        ("He died in 1997.", "1997", "year"),
        ("Ana Vell, 24, was released.", "24", "age"),
        ("A 24-year-old man was released.", "24", "part of"),
        ("Two-thirds of the detained were freed.", "Two-thirds", ""),
        ("One in five detained was a minor.", "One", "fraction"),
        ("The protests of the 1990s were larger.", "1990", ""),
        ("Zero people were killed.", "Zero", ""),
        ("All but 40 people were released.", "40", "negated"),
        ("The town is home to 40,000 people.", "40,000", "population"),
        ("Each one was released.", "one", '"one"'),
        ("Troops shelled five villages.", "five", "things (villages)"),
        ("Police seized 12 rifles and killed nobody.", "12", "things (rifles)"),
        ("The court heard 14 witnesses.", "14", "only speak, sign"),
        ("The letter was read by 300 people.", "300", "no words say what happened"),
        ("Forty people want to speak.", "Forty", ""),
    ],
)
def test_a_number_that_counts_nobody_has_its_reason(text: str, number: str, reason: str) -> None:
    told = reasons(text)
    assert figures(text) == ()
    if reason:
        assert reason in told[number]


def test_ordinals_and_dates_on_a_date_line_have_reasons_of_their_place() -> None:
    told = reasons("The 7th cavalry left on the 5th of March.\n\nNo. A4-17")
    assert all(told.values())
