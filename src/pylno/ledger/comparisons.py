"""Which two figures may be set beside each other, and what they are to each other then.

The rules are rows of a table, tried from the top; the first that holds decides, and its sentence is printed with what
it found. Only utterances are paired, never their mentions. Nothing is decided about which of two figures is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from pylno.base import Basis, Comparison, ComparisonKind, Entry, Review
from pylno.ledger.pairing import Pair, Ties, order, pair_of
from pylno.ledger.papers import Papers
from pylno.ledger.scope import Scope, is_same_place
from pylno.ledger.utterances import View, view
from pylno.ledger.wording import describe, differences, direction

_MOST_DIFFERENCES_LISTED = 2
_MOST_OTHERS_LISTED = 5


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
    seen = {entry.id: view(entry, papers) for entry in entries if stands(entry)}
    found = [(pair, _rule(pair)) for pair in _pairs(list(seen.values()), ties) if not _guard(pair)]
    listed = [(pair, rule) for pair, rule in found if rule.kind in _ALWAYS or _is_worth(pair, rule)]
    listed += [(pair, rule) for pair, rule in _steps(found)]
    listed += _nearest(
        [pair for pair, rule in found if rule.kind is ComparisonKind.DIFFERS_IN_SCOPE and _is_near_scope(pair)]
    )
    ordered = sorted(listed, key=lambda one: (_RANK[one[1].kind], order(one[0].first), order(one[0].second)))
    return tuple(_comparison(pair, rule) for pair, rule in ordered)


_ALWAYS = frozenset({ComparisonKind.SET_AGAINST, ComparisonKind.CONTRADICTION})
_RANK = {rule.kind: rank for rank, rule in enumerate(RULES)}
_DIFFERS = next(rule for rule in RULES if rule.kind is ComparisonKind.DIFFERS_IN_SCOPE)


def stands(entry: Entry) -> bool:
    """Whether a figure counts: the first mention of an utterance, neither withdrawn nor rejected."""
    return entry.same_as is None and entry.withdrawn_by is None and entry.review is not Review.REJECTED


def _pairs(seen: Sequence[View], ties: Ties) -> Iterator[Pair]:
    """Give the pairs that documents set against each other, and those of like status and place."""
    by_id = {one.entry.id: one for one in seen}
    for key in ties.set_against:
        if len(key) > 1 and key <= by_id.keys():
            a, b = sorted(key)
            yield pair_of(by_id[a], by_id[b], ties)
    by_status: dict[str, list[View]] = defaultdict(list)
    for one in seen:
        by_status["detained" if "arrested" in one.scope.status else min(one.scope.status)].append(one)
    for group in by_status.values():
        for first, second in combinations(group, 2):
            is_set = frozenset((first.entry.id, second.entry.id)) in ties.set_against
            if _may_be_listed(first.scope, second.scope) and not is_set:
                yield pair_of(first, second, ties)


def _may_be_listed(a: Scope, b: Scope) -> bool:
    """Whether two scopes are near enough to ask more: the quick part of ``_is_near_scope``."""
    if a.place and b.place and not is_same_place(a.place, b.place):
        return False
    differences = (a.unit is not b.unit) + (a.basis is not b.basis or a.basis is Basis.UNKNOWN) + (a.group != b.group)
    return differences <= _MOST_DIFFERENCES_LISTED


def _is_worth(pair: Pair, rule: Rule) -> bool:
    return rule.kind is ComparisonKind.COMPATIBLE and not pair.is_same_voice


def _steps(found: Sequence[tuple[Pair, Rule]]) -> Iterator[tuple[Pair, Rule]]:
    """Of the revisions of one series, give each only with the one before it."""
    before: dict[str, tuple[Pair, Rule]] = {}
    for pair, rule in found:
        if rule.kind is ComparisonKind.REVISION:
            later = pair.second.entry.id
            if later not in before or order(before[later][0].first) < order(pair.first):
                before[later] = (pair, rule)
    return iter(before.values())


def _is_near_scope(pair: Pair) -> bool:
    a, b = pair.first, pair.second
    return (
        bool(a.scope.status & b.scope.status)
        and (not a.scope.place or not b.scope.place or is_same_place(a.scope.place, b.scope.place))
        and pair.ties.portions.isdisjoint(pair.key)
        and len(pair.differs_in) <= _MOST_DIFFERENCES_LISTED
        and (a.entry.figure.quantity.low, a.entry.figure.quantity.high)
        != (b.entry.figure.quantity.low, b.entry.figure.quantity.high)
    )


def _nearest(pairs: Sequence[Pair]) -> list[tuple[Pair, Rule]]:
    """Of all that two sources say of their groups, give the two figures that differ least and are nearest in time.

    Where many sources speak, each is shown with the nearest few others only.
    """
    best: dict[frozenset[object], Pair] = {}
    for pair in pairs:
        key = frozenset({_line(pair.first, pair), _line(pair.second, pair)})
        if key not in best or _nearness(pair) < _nearness(best[key]):
            best[key] = pair
    shown: list[tuple[Pair, Rule]] = []
    times: dict[object, int] = defaultdict(int)
    for pair in sorted(best.values(), key=_nearness):
        lines = (_line(pair.first, pair), _line(pair.second, pair))
        if min(times[line] for line in lines) < _MOST_OTHERS_LISTED:
            shown.append((pair, _DIFFERS))
            for line in lines:
                times[line] += 1
    return shown


def _line(one: View, pair: Pair) -> tuple[object, ...]:
    """Give what keeps lines apart: of two sources what they count and where, of one source how it counts too."""
    scope = one.scope
    line = (one.voice, scope.status, scope.group, scope.place)
    return (*line, scope.unit, scope.basis) if pair.is_same_voice else line


def _nearness(pair: Pair) -> tuple[int, int, int, str, str]:
    a, b = pair.first.moment[0], pair.second.moment[0]
    latest = -max(a, b).toordinal() if date.max not in (a, b) else 0
    return (len(pair.differs_in), abs((a - b).days), latest, pair.first.entry.id, pair.second.entry.id)


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
        group=first.figure.group,
        place=first.figure.place,
        figures=(first.id, second.id),
        differs_in=() if rule.kind is ComparisonKind.REVISION else differs,
        passage_of=pair.ties.set_against.get(pair.key) if rule.kind is ComparisonKind.SET_AGAINST else None,
    )
