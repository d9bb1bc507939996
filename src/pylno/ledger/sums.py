"""Adding figures, where it may be done at all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from pylno.base import Entry, Figure, Quantity, SumRefused
from pylno.ledger.comparisons import stands
from pylno.ledger.scope import group_key, group_of, is_same_place, place_key

_CONVENTION = "sum of parts"
_ONLY = "Figures are added only when"
_INSTEAD = "These are not known to; print them side by side."


def add(entries: Sequence[Entry]) -> Quantity:
    """Add the disjoint parts that one source gives of one whole.

    Args:
        entries: two or more figures of one document.
    Returns:
        The sum in the figures' unit, with open ends kept open; its words are those of the parts.
    Raises:
        SumRefused: they are not of one source, status, unit, basis and day, or are not known to be disjoint.
    Assumes: parts of one whole that differ only in place, or only in group, share nobody.
    """
    _check_count(entries)
    first = entries[0]
    for wanted, name in _ONE_OF_EACH:
        if len({wanted(entry) for entry in entries}) > 1:
            raise SumRefused(f"{_ONLY} they share one {name}. {_INSTEAD}")
    if first.source is None:
        raise SumRefused(f"{_ONLY} one named source gives them all. Nobody is named here.")
    if first.figure.part_of is None or any(not _are_disjoint(a.figure, b.figure) for a, b in combinations(entries, 2)):
        raise SumRefused(f"{_ONLY} they are disjoint parts of one whole. {_INSTEAD}")
    return _sum([entry.figure.quantity for entry in entries])


_ONE_OF_EACH = (
    (lambda entry: entry.source, "source"),
    (lambda entry: entry.figure.status, "status"),
    (lambda entry: entry.figure.unit, "unit"),
    (lambda entry: entry.figure.basis, "basis"),
    (lambda entry: entry.figure.as_of, "as-of date"),
    (lambda entry: (entry.document, entry.figure.part_of), "whole"),
)


def _check_count(entries: Sequence[Entry]) -> None:
    if len({entry.id for entry in entries}) < max(2, len(entries)):
        raise SumRefused("A sum needs two or more different figures.")
    if any(not stands(entry) for entry in entries):
        raise SumRefused("A withdrawn or rejected figure, or one that only repeats another, is never added.")


def _are_disjoint(a: Figure, b: Figure) -> bool:
    """Whether two parts differ in place only, or in group only; people in general may hold any group."""
    first, second = place_key(a.place), place_key(b.place)
    same_group = group_key(group_of(a)) == group_key(group_of(b))
    if same_group:
        return bool(first) and bool(second) and not is_same_place(first, second)
    general = group_key("people")
    return (
        is_same_place(first, second)
        and general not in (group_key(group_of(a)), group_key(group_of(b)))
        and not group_key(group_of(a)) & group_key(group_of(b))
    )


def _sum(quantities: Sequence[Quantity]) -> Quantity:
    lows = [quantity.low for quantity in quantities if quantity.low is not None]
    highs = [quantity.high for quantity in quantities if quantity.high is not None]
    return Quantity(
        low=sum(lows) if lows else None,
        high=sum(highs) if len(highs) == len(quantities) else None,
        exact=all(quantity.exact for quantity in quantities),
        phrase=" + ".join(quantity.phrase for quantity in quantities),
        convention=_CONVENTION,
    )
