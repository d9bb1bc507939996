"""Which two figures may be set beside each other, and what they are to each other then.

The rules are rows of a table, tried from the top; the first that holds decides, and its sentence is printed with what
it found. Only utterances are paired, never their mentions. Nothing is decided about which of two figures is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, combinations_with_replacement, product

from pylno.base import Basis, Comparison, ComparisonKind, Entry, Review
from pylno.ledger.pairing import Pair, Ties, is_later, is_same_time, order, pair_of, scope_differences
from pylno.ledger.papers import Papers
from pylno.ledger.scope import Scope, group_of, is_same_place
from pylno.ledger.utterances import View, view
from pylno.ledger.wording import describe, differences, direction

_MOST_DIFFERENCES_LISTED = 2
_MOST_OTHERS_LISTED = 5

_Nearness = tuple[int, int, int, str, str]


@dataclass(frozen=True, slots=True)
class Guard:
    """A reason for which two figures must not be set beside each other at all."""

    name: str
    words: str
    holds: Callable[[Pair], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """What two figures are to each other, when it holds.

    Attributes:
        kind: the kind of comparison.
        name: the rule in a few words.
        words: its sentence; ``{first}`` and ``{second}`` are the figures, ``{differs}`` what differs or is unknown.
        holds: whether it holds.
    """

    kind: ComparisonKind
    name: str
    words: str
    holds: Callable[[Pair], bool]


def _wholes(pair: Pair) -> list[frozenset[str]]:
    return [pair.ties.parts[utterance] for utterance in pair.key if utterance in pair.ties.parts]


def _is_part_and_whole(pair: Pair) -> bool:
    return any(wholes & pair.key for wholes in _wholes(pair))


def _are_parts_of_one(pair: Pair) -> bool:
    wholes = _wholes(pair) if pair.is_same_voice else []
    return len(wholes) == len(pair.key) and bool(frozenset.intersection(*wholes))


def _any_entry(test: Callable[[Entry], bool]) -> Callable[[Pair], bool]:
    return lambda pair: test(pair.first.entry) or test(pair.second.entry)


GUARDS = (
    Guard("same utterance", "Both are mentions of one utterance.", lambda pair: len(pair.key) == 1),
    Guard(
        "mention",
        "One only repeats an utterance; the utterance itself is compared.",
        _any_entry(lambda entry: entry.same_as is not None),
    ),
    Guard("rejected", "The team rejected one of them.", _any_entry(lambda entry: entry.review is Review.REJECTED)),
    Guard("withdrawn", "One of them was withdrawn.", _any_entry(lambda entry: entry.withdrawn_by is not None)),
    Guard("part and whole", "One is a part of the other.", _is_part_and_whole),
    Guard("two parts", "Both are parts that one source gives of one whole.", _are_parts_of_one),
)

_SAME = "Same status, unit, basis, group and place, holding for days at most one apart"
RULES = (
    Rule(
        ComparisonKind.SET_AGAINST,
        "set against by a document",
        "A document itself sets {first} against {second}.{differs}",
        lambda pair: pair.key in pair.ties.set_against,
    ),
    Rule(
        ComparisonKind.CONTRADICTION,
        "same scope, same time, ranges apart",
        f"{_SAME}, and the ranges are apart after rounding: {{first}} against {{second}}.",
        lambda pair: not pair.differs_in and pair.is_apart and not pair.is_revised,
    ),
    Rule(
        ComparisonKind.REVISION,
        "same source, same scope, said later",
        "The same source, of the same scope, spoke later: {first}, then {second}{direction}.",
        lambda pair: pair.is_revised,
    ),
    Rule(
        ComparisonKind.DIFFERS_IN_SCOPE,
        "scope differs or is unknown",
        "Side by side without a verdict: {first} and {second}.{differs}",
        lambda pair: bool(pair.differs_in),
    ),
    Rule(
        ComparisonKind.COMPATIBLE,
        "same scope, same time, ranges meet",
        f"{_SAME}, and the ranges meet after rounding: {{first}} and {{second}}.",
        lambda pair: not pair.is_apart,
    ),
)


def compare(a: Entry, b: Entry, papers: Papers, *, among: Sequence[Entry] = ()) -> Comparison | None:
    """Tell what two figures are to each other, by the first rule that holds.

    Args:
        a, b: two figures, in any order.
        papers: the documents and readings in which they stand.
        among: all figures, so that what a mention's text says of the two is known; else only the two are asked.
    Returns:
        The comparison, or None when the two must not be set beside each other (``why_apart`` tells why).
    """
    pair = _pair(a, b, papers, among)
    return None if _guard(pair) else _comparison(pair, _rule(pair))


def why_apart(a: Entry, b: Entry, papers: Papers, *, among: Sequence[Entry] = ()) -> str | None:
    """Tell why two figures must not be set beside each other, or None when they may."""
    guard = _guard(_pair(a, b, papers, among))
    return guard.words if guard else None


def _pair(a: Entry, b: Entry, papers: Papers, among: Sequence[Entry]) -> Pair:
    ties = Ties.of([*among, a, b], papers)
    return pair_of(view(a, papers), view(b, papers), ties)


def _guard(pair: Pair) -> Guard | None:
    return next((guard for guard in GUARDS if guard.holds(pair)), None)


def _rule(pair: Pair) -> Rule:
    """Give the first rule that holds; the last two leave nothing over."""
    return next(rule for rule in RULES if rule.holds(pair))


def compare_all(entries: Sequence[Entry], papers: Papers) -> tuple[Comparison, ...]:
    """List the comparisons worth a reader's time, in an order that does not depend on that of the documents.

    Every figure set against another by a document, every contradiction, each step of a source's series, agreement of
    different sources, and what differs in one or two things of its scope while status and place may be the same: of
    what two sources say of one group, only the two figures that differ least and are nearest in time.
    """
    ties = Ties.of(entries, papers)
    seen = [view(entry, papers) for entry in entries if stands(entry)]
    listing = _Listing()
    for one, other in _opposed(seen, ties):
        listing.add(pair_of(one, other, ties))
    for one, other, number in _near(seen, ties):
        if listing.may_add(one, other, number):
            listing.add(pair_of(one, other, ties))
    ordered = sorted(listing.rows(), key=lambda one: (_RANK[one[1].kind], order(one[0].first), order(one[0].second)))
    return tuple(_comparison(pair, rule) for pair, rule in ordered)


_ALWAYS = frozenset({ComparisonKind.SET_AGAINST, ComparisonKind.CONTRADICTION})
_RANK = {rule.kind: rank for rank, rule in enumerate(RULES)}
_DIFFERS = next(rule for rule in RULES if rule.kind is ComparisonKind.DIFFERS_IN_SCOPE)


def stands(entry: Entry) -> bool:
    """Whether a figure counts: the first mention of an utterance, neither withdrawn nor rejected."""
    return entry.same_as is None and entry.withdrawn_by is None and entry.review is not Review.REJECTED


def _opposed(seen: Sequence[View], ties: Ties) -> Iterator[tuple[View, View]]:
    """Give the figures that documents set against each other."""
    by_id = {one.entry.id: one for one in seen}
    for key in ties.set_against:
        if len(key) > 1 and key <= by_id.keys():
            a, b = sorted(key)
            yield by_id[a], by_id[b]


def _near(seen: Sequence[View], ties: Ties) -> Iterator[tuple[View, View, int]]:
    """Give all other figures of near scopes, two by two, with the number of things in which their scopes differ.

    Scopes are asked before figures, since many figures share few scopes. A part that nothing else tells from its whole is
    never near another figure, nor is one of status other.
    """
    by_scope: dict[Scope, list[View]] = defaultdict(list)
    for one in sorted(seen, key=order, reverse=True):
        if one.entry.id not in ties.portions and not one.scope.is_of_other_status:
            by_scope[one.scope].append(one)
    for a, b in combinations_with_replacement(by_scope, 2):
        if _may_be_listed(a, b):
            differences = len(scope_differences(a, b))
            found = combinations(by_scope[a], 2) if a is b else product(by_scope[a], by_scope[b])
            for one, other in found:
                if frozenset((one.entry.id, other.entry.id)) not in ties.set_against:
                    yield one, other, differences


def _may_be_listed(a: Scope, b: Scope) -> bool:
    """Whether two scopes are near enough to ask more: the quick part of ``_is_near_scope``."""
    if not a.status & b.status or (a.place and b.place and not is_same_place(a.place, b.place)):
        return False
    differences = (a.unit is not b.unit) + (a.basis is not b.basis or a.basis is Basis.UNKNOWN) + (a.group != b.group)
    return differences <= _MOST_DIFFERENCES_LISTED


class _Listing:
    """The rows found so far; of most kinds only the best is kept, so that thousands of figures need no more room."""

    def __init__(self) -> None:
        self._always: list[tuple[Pair, Rule]] = []
        self._steps: dict[str, tuple[Pair, Rule]] = {}
        self._nearest: dict[frozenset[object], tuple[_Nearness, Pair]] = {}

    def may_add(self, one: View, other: View, differences: int) -> bool:
        """Whether two figures can still make a row: asked before they are put together, which takes far longer."""
        first, second = (one, other) if order(one) <= order(other) else (other, one)
        differences += not is_same_time(first, second)
        if differences == 0 or self._may_be_step(first, second):
            return True
        if differences > _MOST_DIFFERENCES_LISTED:
            return False
        best = self._nearest.get(_lines(first, second))
        return best is None or _nearness(differences, first, second) < best[0]

    def add(self, pair: Pair) -> None:
        """Keep a pair, when by its rule it is worth a row."""
        if _guard(pair):
            return
        rule = _rule(pair)
        if rule.kind in _ALWAYS or _is_worth(pair, rule):
            self._always.append((pair, rule))
        elif rule.kind is ComparisonKind.REVISION and self._may_be_step(pair.first, pair.second):
            self._steps[pair.second.entry.id] = (pair, rule)
        elif rule.kind is ComparisonKind.DIFFERS_IN_SCOPE and _is_near_scope(pair):
            key, nearness = _lines(pair.first, pair.second), _nearness(len(pair.differs_in), pair.first, pair.second)
            if key not in self._nearest or nearness < self._nearest[key][0]:
                self._nearest[key] = (nearness, pair)

    def rows(self) -> list[tuple[Pair, Rule]]:
        """Give every pair that is shown, with its rule."""
        nearest = [pair for _, pair in sorted(self._nearest.values(), key=lambda one: one[0])]
        return [*self._always, *self._steps.values(), *_shown(nearest)]

    def _may_be_step(self, first: View, second: View) -> bool:
        """Whether it may be a step of a source's series: each figure is shown only with the one before it."""
        if first.voice != second.voice or not is_later(second, first):
            return False
        known = self._steps.get(second.entry.id)
        return known is None or order(known[0].first) < order(first)


def _is_worth(pair: Pair, rule: Rule) -> bool:
    return rule.kind is ComparisonKind.COMPATIBLE and not pair.is_same_voice


def _is_near_scope(pair: Pair) -> bool:
    a, b = pair.first, pair.second
    return len(pair.differs_in) <= _MOST_DIFFERENCES_LISTED and (
        a.entry.figure.quantity.low,
        a.entry.figure.quantity.high,
    ) != (b.entry.figure.quantity.low, b.entry.figure.quantity.high)


def _shown(nearest: Sequence[Pair]) -> list[tuple[Pair, Rule]]:
    """Where many sources speak, show each with the nearest few others only; the nearest pairs are given first."""
    shown: list[tuple[Pair, Rule]] = []
    times: dict[object, int] = defaultdict(int)
    for pair in nearest:
        lines = (_line(pair.first, pair.second), _line(pair.second, pair.first))
        if min(times[line] for line in lines) < _MOST_OTHERS_LISTED:
            shown.append((pair, _DIFFERS))
            for line in lines:
                times[line] += 1
    return shown


def _lines(first: View, second: View) -> frozenset[object]:
    """Give the two lines of which only the figures that differ least and are nearest in time are shown."""
    return frozenset((_line(first, second), _line(second, first)))


def _line(one: View, beside: View) -> tuple[object, ...]:
    """Give what keeps lines apart: of two sources what they count and where, of one source how it counts too."""
    scope = one.scope
    line = (one.voice, scope.status, scope.group, scope.place)
    return (*line, scope.unit, scope.basis) if one.voice == beside.voice else line


def _nearness(differences: int, first: View, second: View) -> _Nearness:
    a, b = first.moment[0], second.moment[0]
    latest = -max(a, b).toordinal() if date.max not in (a, b) else 0
    return (differences, abs((a - b).days), latest, first.entry.id, second.entry.id)


def _comparison(pair: Pair, rule: Rule) -> Comparison:
    first, second = pair.first.entry, pair.second.entry
    differs = pair.differs_in
    return Comparison(
        kind=rule.kind,
        rule=rule.words.format(
            first=describe(pair.first),
            second=describe(pair.second),
            differs=differences(pair),
            direction=direction(pair),
        ),
        status=first.figure.status,
        group=group_of(first.figure),
        place=first.figure.place,
        figures=(first.id, second.id),
        differs_in=() if rule.kind is ComparisonKind.REVISION else differs,
        passage_of=pair.ties.set_against.get(pair.key) if rule.kind is ComparisonKind.SET_AGAINST else None,
    )
