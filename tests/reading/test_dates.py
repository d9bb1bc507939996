"""Dates, resolved against the day on which the document speaks."""

from __future__ import annotations

import pytest

from .making import figure, figures

WEDNESDAY = "2022-01-12"


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("on 5 January 2022", "2022-01-05"),
        ("on January 5, 2022", "2022-01-05"),
        ("on the 5th of January", "2022-01-05"),
        ("on 5 January", "2022-01-05"),
        ("on 28 December", "2021-12-28"),
        ("on Monday", "2022-01-10"),
        ("on Wednesday", "2022-01-12"),
        ("yesterday", "2022-01-11"),
        ("last month", "2021-12"),
        ("last year", "2021"),
        ("in March 2020", "2020-03"),
        ("in 2019", "2019"),
        ("between 5 and 9 January", "2022-01"),
        ("on 5 and 6 January", "2022-01"),
        ("between 28 December and 9 January", "2022-01-09"),
        ("recently", None),
        ("last week", None),
        ("three years ago", None),
    ],
)
def test_an_event_date_resolves_with_the_publication_date(words: str, date: str | None) -> None:
    found = figures(f"Forty people were detained {words}.", date=WEDNESDAY)[0].event_date
    assert (str(found) if found else None) == date


@pytest.mark.parametrize("words", ["on Monday", "yesterday", "on 5 January", "last month"])
def test_without_a_publication_date_what_needs_it_stays_unknown(words: str) -> None:
    assert figure(f"Forty people were detained {words}.").event_date is None


def test_an_as_of_date_is_kept_apart_from_the_event() -> None:
    found = figure("As of 5 January, 40 people were in custody.", date=WEDNESDAY)
    assert (found.event_date, str(found.as_of)) == (None, "2022-01-05")


def test_the_day_in_a_source_s_name_is_when_it_spoke_and_no_day_of_the_event() -> None:
    found = figure("A joint statement of 29 July had spoken of 40 people killed.", date="2022-08-16")
    assert (found.event_date, str(found.as_of), str(found.said_on)) == (None, "2022-07-29", "2022-07-29")


def test_the_day_on_which_the_source_spoke_is_said_on_and_as_of() -> None:
    found = figure("Forty people were detained, police said on Monday.", date=WEDNESDAY)
    assert (found.event_date, str(found.as_of), str(found.said_on)) == (None, "2022-01-10", "2022-01-10")


def test_the_author_speaks_on_the_day_of_the_document() -> None:
    assert str(figure("Forty people were detained.", date=WEDNESDAY).said_on) == WEDNESDAY


def test_a_figure_takes_the_event_date_before_the_as_of_date() -> None:
    found = figure("Forty people were killed on Sunday, police said on Monday.", date=WEDNESDAY)
    assert (str(found.date), str(found.event_date)) == ("2022-01-09", "2022-01-09")


def test_a_first_name_is_no_month() -> None:
    found = figure("Forty people were detained, the lawyer Jan Okello said.", date=WEDNESDAY)
    assert found.event_date is None


@pytest.mark.parametrize("verb", ["may", "march"])
def test_a_verb_is_no_month(verb: str) -> None:
    found = figures(f"Forty people were detained and others {verb} in the streets.", date=WEDNESDAY)
    assert [one.event_date for one in found if str(one.status) == "detained"] == [None]
