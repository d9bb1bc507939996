"""The one number or range that a brief may print for a scope: a range of claims, never of truth.

A rule chooses figures among those that stand; the ends of the range are then the least and the most that the chosen
figures say, and the sources that say so are named. Nothing is added or averaged. Figures of unlike status, unit, basis,
group or place never meet in one headline, a part never widens the range of its whole, and of each source only what it
said last counts. A figure of which neither basis nor day is stated is in no "range of all" with others, and figures of
status "other" have no headline: what they count is not known to be the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from pylno.base import Basis, Entry, Headline, UsageError
from pylno.ledger.papers import Papers
from pylno.ledger.rounding import meets
from pylno.ledger.scope import group_of
from pylno.ledger.series import lines
from pylno.ledger.utterances import View
from pylno.ledger.wording import describe

_LABEL = "Range of claims, not of truth"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a team may set beside a rule.

    Attributes:
        ranking: names of sources, the most trusted first.
        chosen: ids of the figures that the team decided on.
    """

    ranking: tuple[str, ...] = ()
    chosen: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HeadlineRule:
    """A rule by which figures are chosen for a headline.

    Attributes:
        name: as it is asked for.
        words: its sentence.
        none: its sentence when it chooses nothing.
        choose: gives the figures that it chooses among those of one scope.
    """

    name: str
    words: str
    none: str
    choose: Callable[[Sequence[View], Wish], Sequence[View]]


def _all(found: Sequence[View], _: Wish) -> Sequence[View]:
    return found


def _majority(found: Sequence[View], _: Wish) -> Sequence[View]:
    """Give the largest group of figures that all meet, when it is more than half; of equally large ones none."""
    groups = [
        [other for other in found if meets(one.entry.figure.quantity, other.entry.figure.quantity)] for one in found
    ]
    agreeing = [
        group
        for group in groups
        if all(meets(a.entry.figure.quantity, b.entry.figure.quantity) for a in group for b in group)
    ]
    largest = max(agreeing, key=len, default=[])
    return largest if len(largest) * 2 > len(found) else ()


def _ranked(found: Sequence[View], wish: Wish) -> Sequence[View]:
    for name in wish.ranking:
        own = [one for one in found if one.entry.source == name]
        if own:
            return own
    return ()


def _decided(found: Sequence[View], wish: Wish) -> Sequence[View]:
    return [one for one in found if one.entry.id in wish.chosen]


HEADLINE_RULES = (
    HeadlineRule(
        "range of all",
        "range of all: the lowest and the highest of what every source said last.",
        "no figure stands.",
        _all,
    ),
    HeadlineRule(
        "majority",
        "majority of independent utterances: what more than half of the sources, each counted once, say in agreement.",
        "majority of independent utterances: no figures that agree are more than half.",
        _majority,
    ),
    HeadlineRule(
        "ranking",
        "ranking of sources: what the highest source of the team's ranking said last.",
        "ranking of sources: no source of the team's ranking speaks of this.",
        _ranked,
    ),
    HeadlineRule(
        "decision",
        "decision of the team: the figures that the team chose.",
        "decision of the team: nothing was decided for this.",
        _decided,
    ),
)
RANGE_OF_ALL = HEADLINE_RULES[0].name


def headlines(
    entries: Sequence[Entry],
    papers: Papers,
    *,
    rule: str = RANGE_OF_ALL,
    ranking: Sequence[str] = (),
    chosen: Collection[str] = (),
) -> tuple[Headline, ...]:
    """Give one headline for each scope, by one of the four rules.

    Args:
        entries: all figures, mentions included.
        papers: the documents and readings in which they stand.
        rule: "range of all", "majority", "ranking" or "decision".
        ranking: for "ranking", names of sources, the most trusted first.
        chosen: for "decision", ids of the figures (or of any of their mentions) that the team decided on.
    Raises:
        UsageError: there is no such rule.
    """
    asked = next((one for one in HEADLINE_RULES if one.name == rule), None)
    if asked is None:
        names = ", ".join(f"“{one.name}”" for one in HEADLINE_RULES)
        raise UsageError(f"A headline's rule must be one of {names}. Got “{rule}” instead.")
    utterances = {entry.id: entry.utterance for entry in entries}
    wish = Wish(tuple(ranking), frozenset(utterances.get(id_, id_) for id_ in chosen))
    scopes = _scopes(entries, papers)
    if asked.name == RANGE_OF_ALL:
        scopes = [alike for found in scopes for alike in _known_to_be_alike(found)]
    return tuple(_headline(found, asked, wish) for found in scopes)


def _scopes(entries: Sequence[Entry], papers: Papers) -> list[list[View]]:
    """Give, for each scope, what every source said last of it."""
    by_scope: dict[tuple[object, ...], list[View]] = defaultdict(list)
    for line in lines(entries, papers):
        scope = line[0].scope
        if scope.is_of_other_status:
            continue
        key = (
            tuple(sorted(scope.status)),
            scope.unit,
            scope.basis,
            tuple(sorted(scope.group)),
            tuple(sorted(scope.place)),
        )
        by_scope[key].extend(line)
    found = [group for key in sorted(by_scope, key=str) for group in _by_time(by_scope[key])]
    return [_latest(group) for group in found]


def _by_time(found: Sequence[View]) -> list[list[View]]:
    """Keep flows of other days, and counts of other events, out of one headline; a running total needs no such care."""
    if found[0].scope.basis not in {Basis.PERIOD, Basis.UNKNOWN}:
        return [list(found)]
    is_flow = found[0].scope.basis is Basis.PERIOD
    groups: dict[str, list[View]] = defaultdict(list)
    for one in found:
        figure = one.entry.figure
        when = (figure.as_of or figure.event_date) if is_flow else figure.event_date
        groups[str(when) if when else ""].append(one)
    undated = groups.pop("", [])
    if len(groups) == 1:
        return [[*next(iter(groups.values())), *undated]]
    return [groups[when] for when in sorted(groups)] + ([undated] if undated else [])


def _latest(found: Sequence[View]) -> list[View]:
    """Give what each source said last; the figures of one source stand in order of time."""
    last = {one.voice: one for one in found}
    return [last[voice] for voice in sorted(last)]


def _known_to_be_alike(found: Sequence[View]) -> list[list[View]]:
    """Let each figure of which neither basis nor day is stated stand alone: no other is known to count the same."""
    stated = [one for one in found if not _is_unstated(one)]
    return ([stated] if stated else []) + [[one] for one in found if _is_unstated(one)]


def _is_unstated(one: View) -> bool:
    figure = one.entry.figure
    return one.scope.basis is Basis.UNKNOWN and figure.as_of is None and figure.event_date is None


def _headline(found: Sequence[View], rule: HeadlineRule, wish: Wish) -> Headline:
    chosen = rule.choose(found, wish)
    low, low_by = _low_end(chosen)
    high, high_by, open_end = _high_end(chosen)
    figure = found[0].entry.figure
    return Headline(
        status=figure.status,
        unit=figure.unit,
        basis=figure.basis,
        group=group_of(figure),
        place=figure.place,
        low=low,
        high=high,
        low_by=low_by,
        high_by=high_by,
        rule=f"{_LABEL}; {rule.words if chosen else rule.none}{open_end}{_stretch(chosen)}",
        figures=tuple(one.entry.id for one in chosen),
    )


def _low_end(chosen: Sequence[View]) -> tuple[int | None, str | None]:
    ends = [
        (one.entry.figure.quantity.low, one.voice, one.entry.source)
        for one in chosen
        if one.entry.figure.quantity.low is not None
    ]
    if not ends:
        return None, None
    low, _, source = min(ends, key=lambda end: (end[0], end[1]))
    return low, source


def _high_end(chosen: Sequence[View]) -> tuple[int | None, str | None, str]:
    """Give the highest number that a source sets as its upper end, unless another says "more than" that number."""
    ends = [
        (one.entry.figure.quantity.high, one.voice, one.entry.source)
        for one in chosen
        if one.entry.figure.quantity.high is not None
    ]
    high, _, source = min(ends, key=lambda end: (-end[0], end[1])) if ends else (None, "", None)
    beyond = [
        one
        for one in chosen
        if one.entry.figure.quantity.high is None and (high is None or (one.entry.figure.quantity.low or 0) >= high)
    ]
    if not beyond:
        return high, source, ""
    most = max(beyond, key=lambda one: (one.entry.figure.quantity.low or 0, one.entry.id))
    return None, None, f" No upper end is claimed: {describe(most)}."


def _stretch(chosen: Sequence[View]) -> str:
    """Name the stretch of a flow, since flows of other days are other headlines."""
    if not chosen or chosen[0].scope.basis is not Basis.PERIOD:
        return ""
    figure = chosen[0].entry.figure
    when = figure.as_of or figure.event_date
    return f" For the stretch to {when}." if when else ""
