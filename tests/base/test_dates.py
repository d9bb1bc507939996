from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pylno.base import BadDate, PartialDate

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS)
def test_a_day_is_read_back_as_it_was_written(day: date) -> None:
    assert PartialDate.parse(str(PartialDate.of(day))) == PartialDate.of(day)


@pytest.mark.parametrize(("words", "first", "last"), [
    ("2022", date(2022, 1, 1), date(2022, 12, 31)),
    ("2022-02", date(2022, 2, 1), date(2022, 2, 28)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2022-01-05", date(2022, 1, 5), date(2022, 1, 5)),
])  # fmt: skip
def test_a_coarse_date_means_every_day_in_it(words: str, first: date, last: date) -> None:
    assert (PartialDate.parse(words).first_day, PartialDate.parse(words).last_day) == (first, last)
    assert str(PartialDate.parse(words)) == words


@pytest.mark.parametrize(
    "words", ["", "5 January", "2022-13", "2022-02-30", "22-01-05", "2022-1-5", "2022-01-05T10:00"]
)
def test_words_that_are_no_date_are_refused_with_what_was_expected(words: str) -> None:
    with pytest.raises(BadDate, match=r"YYYY, YYYY-MM or YYYY-MM-DD"):
        PartialDate.parse(words)


def test_a_day_without_a_month_is_no_date() -> None:
    with pytest.raises(BadDate):
        PartialDate(2022, None, 5)


def test_a_month_covers_its_days_and_not_the_other_way_round() -> None:
    month, day = PartialDate(2022, 1), PartialDate(2022, 1, 5)
    assert month.covers(day)
    assert not day.covers(month)
    assert day.is_day
    assert not month.is_day


@given(DAYS, DAYS)
def test_days_are_ordered_as_in_the_calendar(one: date, other: date) -> None:
    assert (PartialDate.of(one) < PartialDate.of(other)) == (one < other)


def test_a_month_comes_after_its_days_but_before_the_next_month() -> None:
    dates = [PartialDate(2022, 2), PartialDate(2022, 1), PartialDate(2022, 1, 31), PartialDate(2022)]
    assert [str(one) for one in sorted(dates)] == ["2022-01", "2022-01-31", "2022-02", "2022"]
