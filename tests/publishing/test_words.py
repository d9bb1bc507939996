"""The plain words for quantities, dates and languages."""

from __future__ import annotations

import pytest

from pylno.base import PartialDate, Quantity
from pylno.publishing import words


@pytest.mark.parametrize(
    ("quantity", "told"),
    [
        (Quantity(400, 400, True, "400"), None),
        (Quantity(2265, 2265, True, "2,265"), None),
        (Quantity(2265, 2265, True, "2\u00a0265"), None),
        (Quantity(62, 62, True, "sixty-two"), "read as 62 by the convention “strict”"),
        (Quantity(200, 200, False, "about 200"), "read as 200 by the convention “strict”"),
        (Quantity(18000, 18000, True, "18 thousand"), "read as 18,000 by the convention “strict”"),
        (Quantity(2000, None, False, "more than 2,000"), "read as 2,000 or more by the convention “strict”"),
        (Quantity(None, 20, False, "up to 20"), "read as 20 or fewer by the convention “strict”"),
        (Quantity(24, 99, False, "dozens", "cautious"), "read as 24–99 by the convention “cautious”"),
        (Quantity(0, 0, True, "0"), None),
    ],
)
def test_bounds_are_told_with_their_convention_unless_the_words_are_the_number(
    quantity: Quantity, told: str | None
) -> None:
    assert words.reading_of(quantity) == told


def test_a_date_is_never_more_precise_than_known() -> None:
    dates = [PartialDate(2022, 1, 5), PartialDate(2022, 1), PartialDate(2022), None]
    assert [words.date_words(day) for day in dates] == ["5 January 2022", "January 2022", "2022", "not stated"]


def test_a_language_not_read_yet_is_named() -> None:
    assert words.not_read_yet("kk") == "Kazakh is not read yet"
    assert words.not_read_yet("xx") == "The language “xx” is not read yet"
    assert "could not be told" in words.not_read_yet("und")
