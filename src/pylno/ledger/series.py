"""What each source said over time, one line for each scope; entries of unlike scope are never in one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from pylno.base import Entry, Series
from pylno.ledger.comparisons import stands
from pylno.ledger.pairing import Ties
from pylno.ledger.papers import Papers
from pylno.ledger.scope import group_of
from pylno.ledger.utterances import Told, View, view

SeriesKey = tuple[object, ...]


def series_key(one: View) -> SeriesKey:
    """Give what all figures of one line share: the voice and the scope; of status other each is alone."""
    scope = one.scope
    return (
        one.voice,
        tuple(sorted(scope.status)),
        scope.unit,
        scope.basis,
        tuple(sorted(scope.group)),
        tuple(sorted(scope.place)),
        one.entry.id if scope.is_of_other_status else "",
    )


def lines(entries: Sequence[Entry], papers: Papers) -> list[list[View]]:
    """Give each line, its figures in order of what they hold for.

    Withdrawn and rejected figures are in none, nor are those that their source's words do not hold, nor parts that nothing
    else tells from their whole.
    """
    portions = Ties.of(entries, papers).portions
    by_key: dict[SeriesKey, list[View]] = defaultdict(list)
    for entry in entries:
        if stands(entry) and entry.utterance not in portions and not entry.not_found_with_source:
            one = view(entry, papers)
            by_key[series_key(one)].append(one)
    return [in_order(by_key[key]) for key in sorted(by_key, key=str)]


def in_order(line: Sequence[View]) -> list[View]:
    """Order the figures of one source; a late text that quotes an old number does not make it new."""
    earliest: dict[tuple[int | None, int | None], tuple[date, date, str]] = {}
    for one in line:
        number = (one.entry.figure.quantity.low, one.entry.figure.quantity.high)
        earliest[number] = min(earliest.get(number, one.moment), one.moment)

    def place(one: View) -> tuple[date, date, str, str]:
        quantity = one.entry.figure.quantity
        is_dated = one.told is not Told.QUOTED or one.entry.figure.as_of is not None
        return (*(one.moment if is_dated else earliest[quantity.low, quantity.high]), one.entry.id)

    return sorted(line, key=place)


def series(entries: Sequence[Entry], papers: Papers) -> tuple[Series, ...]:
    """Give what each source said about each scope over time."""
    return tuple(_series(line) for line in lines(entries, papers))


def _series(line: Sequence[View]) -> Series:
    first = line[0].entry
    figure = first.figure
    return Series(
        source=first.source,
        status=figure.status,
        unit=figure.unit,
        basis=figure.basis,
        group=group_of(figure),
        place=figure.place,
        figures=tuple(one.entry.id for one in line),
    )
