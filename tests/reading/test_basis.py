"""How a figure counts in time: so far, within a stretch, at one moment, or unknown."""

from __future__ import annotations

import pytest

from .making import figure


@pytest.mark.parametrize(
    ("text", "basis", "since"),
    [
        ("Forty people have been detained so far.", "cumulative", None),
        ("A total of 40 people were detained.", "cumulative", None),
        ("The death toll rose to 40.", "cumulative", None),
        ("To date 40 people were detained.", "cumulative", None),
        ("Forty people have been detained since the protests began.", "cumulative", "since the protests began"),
        ("Forty people have been detained since 2 January 2022.", "cumulative", "since 2 January 2022"),
        ("Forty people were detained in the past 24 hours.", "period", "in the past 24 hours"),
        ("Forty people were detained overnight.", "period", "overnight"),
        ("Forty people were detained this week.", "period", "this week"),
        ("Forty people were detained on 5 January 2022.", "period", None),
        ("Forty people remain in custody.", "held_at", None),
        ("Forty people are being held.", "held_at", None),
        ("Forty people are still missing.", "held_at", None),
        ("Forty people are in hospital.", "held_at", None),
        ("Forty people were detained.", "unknown", None),
    ],
)
def test_words_tell_how_a_figure_counts(text: str, basis: str, since: str | None) -> None:
    found = figure(text)
    assert (str(found.basis), found.since) == (basis, since)


def test_each_clause_tells_for_its_own_figure() -> None:
    one = figure("Forty people are still in custody; the courts were closed on 5 January 2022.")
    assert str(one.basis) == "held_at"
