"""How far numbers reach."""

from __future__ import annotations

import pytest

from pylno.ledger.rounding import half_unit, meets, reach

from .making import quantity


@pytest.mark.parametrize(
    ("number", "half"), [(200, 50), (1250, 5), (1251, 0.5), (20, 5), (5, 0.5), (10_000, 5_000), (0, 0.5)]
)
def test_half_a_unit_of_the_last_significant_digit(number: int, half: float) -> None:
    assert half_unit(number) == half


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("about 200", (150, 250)),
        ("200", (200, 200)),
        ("more than 2,000", (2000, float("inf"))),
        ("up to 20", (float("-inf"), 20)),
        ("150-200", (150, 200)),
        ("dozens", (24, 99)),
    ],
)
def test_what_words_leave_open(words: str, ends: tuple[float, float]) -> None:
    assert reach(quantity(words)) == ends


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("more than 2,000", "9,900", True),
        ("more than 2,000", "1,999", False),
        ("about 200", "250", True),
        ("about 200", "251", False),
        ("about 200", "about 300", True),
        ("200", "201", False),
        ("up to 20", "21", False),
    ],
)
def test_whether_two_numbers_meet(first: str, second: str, *, together: bool) -> None:
    assert meets(quantity(first), quantity(second)) is together
    assert meets(quantity(second), quantity(first)) is together
