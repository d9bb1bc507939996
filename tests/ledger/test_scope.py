"""What counts as the same status, group and place."""

from __future__ import annotations

import pytest

from pylno.base import PartialDate, Status
from pylno.ledger.scope import days_apart, group_key, legal_status, may_be_same, place_key


@pytest.mark.parametrize(
    ("language", "may_be_detained"), [("en", True), ("ru", False), ("uk", False), ("kk", False), ("es", True)]
)
def test_arrest_means_what_the_law_of_its_language_says(language: str, *, may_be_detained: bool) -> None:
    assert ("detained" in legal_status(Status.ARRESTED, language)) is may_be_detained


def test_any_other_status_means_itself() -> None:
    assert legal_status(Status.KILLED, "en") == {"killed"}


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("police; protesters", "protesters and police", True),
        ("People", "people", True),
        ("persons", "people", True),
        ("policemen", "police", True),
        ("journalists", "people", False),
        ("", "people", True),
    ],
)
def test_groups(first: str, second: str, *, same: bool) -> None:
    assert (group_key(first) == group_key(second)) is same


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Kazakhstan", "Казахстан", True),
        ("Republic of Kazakhstan", "Kazakhstan", True),
        ("Gaza", "Gaza Strip", True),
        ("Gaza", "Gaza City", False),
        ("Mexico", "Mexico City", False),
        ("Almaty", "ALMATY", True),
        ("Almaty", "Almaty region", False),
        ("Northern Kazakhstan", "Kazakhstan", False),
        ("Khan Younis; Gaza", "Gaza", True),
        ("Sri Lanka", "sri lanka", True),
        ("Niger", "Nigeria", False),
        ("Сан-Хосе", "San José", False),
        ("San José", "San Jose", True),
    ],
)
def test_places(first: str, second: str, *, same: bool) -> None:
    assert bool(place_key(first) & place_key(second)) is same


def test_days_apart_need_days() -> None:
    assert days_apart(PartialDate(2022, 1, 9), PartialDate(2022, 1, 10)) == 1
    assert days_apart(PartialDate(2022, 1), PartialDate(2022, 1, 10)) is None


def test_a_month_may_be_a_day_of_it() -> None:
    assert may_be_same(PartialDate(2022, 1), PartialDate(2022, 1, 10))
    assert not may_be_same(PartialDate(2022, 1), PartialDate(2022, 2, 1))
