"""The words in which two figures, and what differs between them, are printed."""

from __future__ import annotations

from pylno.base import Basis
from pylno.ledger.pairing import Pair, is_current
from pylno.ledger.scope import group_of
from pylno.ledger.utterances import Told, View


def describe(one: View) -> str:
    """Give a figure in a few words: those of its number, who says it, and for when."""
    figure = one.entry.figure
    parts = [one.entry.source or "nobody named"]
    if figure.as_of is not None:
        parts.append(f"as of {figure.as_of}")
    if one.said is not None:
        parts.append(f"said {one.said}" if one.told is not Told.QUOTED else f"in a text of {one.said}")
    if one.entry.not_found_with_source:
        parts.append("not found in its own words")
    return f"“{figure.quantity.phrase}” ({', '.join(parts)})"


def direction(pair: Pair) -> str:
    """Tell of a revision whether it says the same again, or less than before."""
    first, second = pair.first.entry.figure.quantity, pair.second.entry.figure.quantity
    if (first.low, first.high) == (second.low, second.high):
        return ", the same again"
    if not pair.is_apart:
        return ""
    lower = (second.high if second.high is not None else second.low or 0) < (
        first.low if first.low is not None else first.high or 0
    )
    return ", lower than before" if lower else ""


def differences(pair: Pair) -> str:
    """Give what differs or is unknown, each with both values."""
    a, b = pair.first.entry.figure, pair.second.entry.figure
    values = {
        "status": (_status(pair.first), _status(pair.second)),
        "unit": (str(a.unit), str(b.unit)),
        "basis": (_basis(pair.first), _basis(pair.second)),
        "group": (_group(pair, pair.first), _group(pair, pair.second)),
        "place": (a.place or "not stated", b.place or "not stated"),
        "as_of": (_time(pair.first), _time(pair.second)),
    }
    parts = [f"{name.replace('_', '-')} ({values[name][0]}; {values[name][1]})" for name in pair.differs_in]
    return f" They differ, or it is unknown whether they do, in {', '.join(parts)}." if parts else ""


def _group(pair: Pair, one: View) -> str:
    figure = one.entry.figure
    is_portion = pair.ties.utterances.get(one.entry.id, one.entry.id) in pair.ties.portions
    return f"a part of the {group_of(figure)}" if is_portion else group_of(figure)


def _status(one: View) -> str:
    return "other, not told which" if one.scope.is_of_other_status else str(one.entry.figure.status)


def _basis(one: View) -> str:
    figure = one.entry.figure
    words = "not stated" if figure.basis is Basis.UNKNOWN else str(figure.basis).replace("_", " ")
    return f"{words}, {figure.since}" if figure.since else words


def _time(one: View) -> str:
    figure = one.entry.figure
    if figure.as_of is not None:
        return str(figure.as_of)
    if figure.event_date is not None:
        return f"of {figure.event_date}"
    return f"said to be current on {one.said}" if is_current(one) else "unknown"
