"""Two figures put together: what the comparisons, and the lines of a source, may ask of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pylno.base import Basis, Entry
from pylno.ledger.papers import Papers
from pylno.ledger.rounding import meets
from pylno.ledger.scope import Scope, days_apart, is_other_since, is_same_place, may_be_same
from pylno.ledger.utterances import Told, View

_CURRENT = frozenset({Basis.CUMULATIVE, Basis.HELD_AT})


@dataclass(frozen=True, slots=True)
class Ties:
    """What documents say of two figures together, by utterances, so that it holds for every mention.

    Attributes:
        utterances: by id of a figure, the id of its utterance.
        parts: by utterance, those of which it is a part, or a part of a part.
        portions: those parts that nothing but being parts tells from their whole ("six of them"): they say nothing of
            the whole's scope.
        set_against: for two utterances, the id of the figure in whose text the words stand that oppose them.
    """

    utterances: Mapping[str, str]
    parts: Mapping[str, frozenset[str]]
    portions: frozenset[str]
    set_against: Mapping[frozenset[str], str]

    @classmethod
    def of(cls, entries: Sequence[Entry], papers: Papers) -> Ties:
        """Gather them from all mentions."""
        utterances = {entry.id: entry.utterance or entry.id for entry in entries}
        scopes = {entry.id: papers.scope_of(entry) for entry in entries}
        above: dict[str, set[str]] = defaultdict(set)
        portions: set[str] = set()
        against: dict[frozenset[str], str] = {}
        for entry in sorted(entries, key=lambda one: one.id):
            whole, other = papers.whole_of(entry), papers.set_against(entry)
            if whole in utterances:
                above[utterances[entry.id]].add(utterances[whole])
                if is_portion(scopes[entry.id], scopes[whole]):
                    portions.add(utterances[entry.id])
            if other in utterances:
                against.setdefault(frozenset({utterances[entry.id], utterances[other]}), entry.id)
        return cls(utterances, _with_parts_of_parts(above), frozenset(portions), against)


def _with_parts_of_parts(above: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    """Add to each part the wholes of its whole."""
    found: dict[str, frozenset[str]] = {}
    for part in above:
        wholes: set[str] = set()
        waiting = list(above[part])
        while waiting:
            whole = waiting.pop()
            if whole not in wholes and whole != part:
                wholes.add(whole)
                waiting.extend(above.get(whole, ()))
        found[part] = frozenset(wholes)
    return found


def is_portion(part: Scope, whole: Scope) -> bool:
    """Whether a part counts in the same terms as its whole, so that only its being a part tells them apart.

    The unit does not: 175 people among 225 bodies are still only some of the dead.
    """
    return (
        bool(part.status & whole.status)
        and (part.basis is whole.basis or Basis.UNKNOWN in (part.basis, whole.basis))
        and part.group == whole.group
        and (not part.place or is_same_place(part.place, whole.place))
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures, the earlier first, and what a rule may ask of them.

    Attributes:
        first, second: the figures.
        ties: what documents say of figures together.
        key: the two utterances; one only when both are mentions of it.
        is_same_voice: whether one source says both.
        differs_in: what of status, unit, basis, group, place and as-of date differs or is unknown.
        is_apart: whether no number lies within both ranges, after rounding.
        is_revised: whether one source says both of the same scope, one after the other.
    """

    first: View
    second: View
    ties: Ties
    key: frozenset[str]
    is_same_voice: bool
    differs_in: tuple[str, ...]
    is_apart: bool
    is_revised: bool


def pair_of(one: View, other: View, ties: Ties) -> Pair:
    """Put two figures together, in any order."""
    first, second = (one, other) if order(one) <= order(other) else (other, one)
    key = frozenset((ties.utterances[first.entry.id], ties.utterances[second.entry.id]))
    is_same_voice = first.voice == second.voice
    has_portion = not ties.portions.isdisjoint(key)
    return Pair(
        first,
        second,
        ties,
        key,
        is_same_voice,
        _differs_in(first, second, has_portion=has_portion),
        not meets(first.entry.figure.quantity, second.entry.figure.quantity),
        is_same_voice and not has_portion and _is_same_stretch(first, second) and is_later(second, first),
    )


def _differs_in(first: View, second: View, *, has_portion: bool) -> tuple[str, ...]:
    found = scope_differences(first.scope, second.scope, has_portion=has_portion)
    return found if is_same_time(first, second) else (*found, "as_of")


def scope_differences(a: Scope, b: Scope, *, has_portion: bool = False) -> tuple[str, ...]:
    """Give what of status, unit, basis, group and place differs or is unknown."""
    found = []
    if a.status != b.status or a.is_of_other_status:
        found.append("status")
    if a.unit is not b.unit:
        found.append("unit")
    if a.basis is not b.basis or a.basis is Basis.UNKNOWN or is_other_since(a, b):
        found.append("basis")
    if a.group != b.group or has_portion:
        found.append("group")
    if not a.place or not is_same_place(a.place, b.place):
        found.append("place")
    return tuple(found)


def is_same_time(first: View, second: View) -> bool:
    """Whether both hold for days at most one apart, or both are said to be current and were said within one day.

    A flow holds for its own stretch only, so its days must be the same.
    """
    a, b = first.entry.figure, second.entry.figure
    if not may_be_same(a.event_date, b.event_date):
        return False
    apart = days_apart(a.as_of, b.as_of)
    if apart is not None:
        return apart <= (0 if Basis.PERIOD in (a.basis, b.basis) else 1)
    if not (is_current(first) and is_current(second)):
        return False
    said_apart = days_apart(first.said, second.said)
    return said_apart is not None and said_apart <= 1


def _is_same_stretch(first: View, second: View) -> bool:
    """Whether two figures of one source stand in one line of its series."""
    a, b = first.entry.figure, second.entry.figure
    if first.scope.is_of_other_status or not first.scope.is_same(second.scope):
        return False
    if is_other_since(first.scope, second.scope):
        return False
    if not may_be_same(a.event_date, b.event_date):
        return False
    return a.basis is not Basis.PERIOD or (a.as_of or a.event_date) == (b.as_of or b.event_date)


def is_current(one: View) -> bool:
    """Whether a figure is said to hold on the day on which its source spoke ("so far", "now")."""
    figure = one.entry.figure
    if figure.basis not in _CURRENT or one.told is Told.QUOTED or one.said is None or not one.said.is_day:
        return False
    if figure.as_of is None:
        return True
    apart = days_apart(figure.as_of, one.said)
    return apart is not None and apart <= 1


def is_later(second: View, first: View) -> bool:
    """Whether one figure was said after another of the same source; by its as-of date where the day is not known."""
    a, b = first.entry.figure, second.entry.figure
    if a.as_of is not None and b.as_of is not None and b.as_of.last_day < a.as_of.first_day:
        return False
    if first.standing.sent_at and second.standing.sent_at and first.told is second.told is Told.OWN:
        return second.standing.sent_at > first.standing.sent_at
    if first.said is not None and second.said is not None and not may_be_same(first.said, second.said):
        return second.said.first_day > first.said.last_day
    if a.as_of is not None and b.as_of is not None:
        return b.as_of.first_day > a.as_of.last_day
    return False


def order(one: View) -> tuple[date, date, str, str]:
    """Give a key that orders all figures by time, those of one time by id."""
    return (*one.moment, one.entry.id)
