"""One source saying one thing at one time is an utterance; whatever repeats it is a mention.

Rules count utterances, never mentions: forty channels that forward one post are one voice. Mentions are found in three
steps, each in an order that does not depend on the order of the documents:

1. figures that stand for themselves join the earliest utterance of the same number and scope that the same source said,
   or that stands in the same words (an agency's text carried by two outlets), where no date speaks against it;
2. a title, or a second naming of the number without a source, follows the figure of the same text that it repeats;
3. a forwarded post joins what it forwards, however late it was forwarded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from pylno.base import Entry, Figure, PartialDate
from pylno.ledger.names import Sort, parse_name
from pylno.ledger.papers import Papers, Standing
from pylno.ledger.patterns import fold
from pylno.ledger.scope import Scope, days_apart, may_be_same

_SAME_WORDS_SHARE = 0.85
_FEWEST_WORDS = 8


class Told(StrEnum):
    """How the day on which a source spoke is known."""

    STATED = "stated"  # the text says it
    OWN = "own"  # the source's own text bears it
    QUOTED = "quoted"  # only the date of the text that quotes it: the source spoke on that day or earlier


@dataclass(frozen=True, slots=True)
class View:
    """A figure with all that decides beside what it may be set.

    Attributes:
        entry, standing, scope: the figure, where it stands, what it counts.
        said, told: when its source spoke, and how that is known.
        is_forward: whether its text is only passed on by its author.
        moment: orders figures by what they hold for, then by when they were said; unknown last.
    """

    entry: Entry
    standing: Standing
    scope: Scope
    said: PartialDate | None
    told: Told
    is_forward: bool
    moment: tuple[date, date, str]

    @property
    def voice(self) -> str:
        """What tells one source from another; nobody is the same as nobody only within one document."""
        return self.entry.source or f"nobody in {self.entry.document}"


def views(entries: Iterable[Entry], papers: Papers) -> dict[str, View]:
    """Give every figure with what decides beside what it may be set, by id."""
    return {entry.id: view(entry, papers) for entry in entries}


def view(entry: Entry, papers: Papers) -> View:
    """Give one figure with what decides beside what it may be set."""
    figure, standing = entry.figure, papers.standings[entry.id]
    is_forward = standing.forwarded_from is not None
    told = Told.OWN if entry.quoted_by is None and not is_forward else Told.QUOTED
    if figure.said_on is not None:
        told = Told.STATED
    said = figure.said_on or standing.date
    scope = papers.scope_of(entry)
    return View(entry, standing, scope, said, told, is_forward, _moment(figure, said, standing))


def _moment(figure: Figure, said: PartialDate | None, standing: Standing) -> tuple[date, date, str]:
    holds = figure.as_of or figure.event_date or said
    spoken = said or figure.as_of
    return (
        holds.last_day if holds else date.max,
        spoken.last_day if spoken else date.max,
        standing.sent_at.isoformat() if standing.sent_at else "",
    )


def find_utterances(entries: Sequence[Entry], papers: Papers) -> tuple[Entry, ...]:
    """Tell of each figure whether it is the first mention of an utterance or a later one; the order is kept."""
    seen = views(entries, papers)
    leaders = _leaders(seen.values(), papers)
    ordered = sorted(seen.values(), key=_order)
    gathering = _Gathering(papers)
    for one in ordered:
        if one.entry.id not in leaders and not one.is_forward:
            gathering.add(one)
    for one in ordered:
        if one.is_forward and one.entry.id not in leaders:
            gathering.add(one)
    for follower in sorted(leaders):
        gathering.follow(seen[follower], _last_leader(follower, leaders))
    told = {entry.id: gathering.told(entry) for entry in entries}
    return tuple(_with_voice(told[entry.id], told.get(_last_leader(entry.id, leaders))) for entry in entries)


def _with_voice(entry: Entry, leader: Entry | None) -> Entry:
    """Give a title, or a number repeated without a source, the source of the figure that it repeats."""
    if leader is None or leader.id == entry.id or entry.figure.attribution is not None:
        return entry
    return replace(entry, source=leader.source, quoted_by=leader.quoted_by)


def _order(one: View) -> tuple[date, bool, date, int, bool, str, int]:
    """Order mentions: said first, then the source's own words, the earlier text, the one that tells most."""
    figure = one.entry.figure
    told = sum(value is not None for value in (figure.as_of, figure.place, figure.said_on, figure.attribution))
    return (
        one.said.last_day if one.said else date.max,
        one.told is not Told.OWN,
        one.standing.date.last_day if one.standing.date else date.max,
        -told,
        one.standing.is_title,
        one.entry.document,
        figure.passage.start,
    )


class _Gathering:
    """Utterances found so far."""

    def __init__(self, papers: Papers) -> None:
        self._papers = papers
        self._by_number: dict[tuple[int | None, int | None], list[list[View]]] = defaultdict(list)
        self._of: dict[str, list[View]] = {}

    def add(self, one: View) -> None:
        """Put a figure to the utterance that it repeats, or begin a new one."""
        number = (one.entry.figure.quantity.low, one.entry.figure.quantity.high)
        for mentions in self._by_number[number]:
            if _repeats(one, mentions) and not self._is_part(one, mentions):
                mentions.append(one)
                break
        else:
            mentions = [one]
            self._by_number[number].append(mentions)
        self._of[one.entry.id] = mentions

    def follow(self, one: View, leader: str) -> None:
        """Put a figure to the utterance of another."""
        self._of[leader].append(one)
        self._of[one.entry.id] = self._of[leader]

    def told(self, entry: Entry) -> Entry:
        """Give the figure with its utterance."""
        first = self._of[entry.id][0].entry
        if first.id == entry.id:
            return replace(entry, utterance=entry.id, same_as=None)
        return replace(entry, utterance=first.id, same_as=first.id)

    def _is_part(self, one: View, mentions: Sequence[View]) -> bool:
        return any(
            self._papers.whole_of(one.entry) == other.entry.id or self._papers.whole_of(other.entry) == one.entry.id
            for other in mentions
        )


def _repeats(one: View, mentions: Sequence[View]) -> bool:
    """Whether a figure repeats an utterance: no mention's scope or date speaks against it, and one source said it."""
    if not all(_agrees(one, other) for other in mentions):
        return False
    if not _is_timely(one, mentions):
        return False
    return any(_is_one_voice(one, other) for other in mentions)


def _is_one_voice(one: View, other: View) -> bool:
    """Whether two figures of the same number come from one source: by its name, or by the words that carry it.

    "The authorities" of two texts are two sources, since nobody knows who they are; but while nothing tells them apart
    and they say the same number at the same time, they are not two independent voices either.
    """
    if one.voice == other.voice:
        return True
    first, second = one.entry.figure.attribution, other.entry.figure.attribution
    if first and second and fold(first.name) != fold(second.name):
        names = parse_name(first.name), parse_name(second.name)
        return names[0].sort is Sort.VAGUE and names[0].key == names[1].key
    if first and second:
        return parse_name(first.name).sort is Sort.VAGUE or _has_same_words(one, other)
    return _has_same_words(one, other)


def _agrees(one: View, other: View) -> bool:
    first, second = one.entry.figure, other.entry.figure
    return (
        one.scope.is_compatible(other.scope)
        and may_be_same(first.as_of, second.as_of)
        and may_be_same(first.event_date, second.event_date)
    )


def _is_timely(one: View, mentions: Sequence[View]) -> bool:
    """Whether it may have been said on one day; a known day decides before the date of a text that quotes."""
    if one.is_forward:
        return any(_is_not_before(one.said, other.said) for other in mentions)
    known = [other for other in mentions if other.told is not Told.QUOTED]
    return all(_may_be_one_saying(one, other) for other in known or mentions)


def _may_be_one_saying(one: View, other: View) -> bool:
    if one.said is None or other.said is None:
        return True
    holds_for = (one.entry.figure.as_of, other.entry.figure.as_of)
    if None not in holds_for and Told.QUOTED in (one.told, other.told):
        return True  # the same count as of the same day, quoted in a later text
    if one.told is Told.STATED and other.told is Told.STATED:
        return may_be_same(one.said, other.said)
    if one.told is Told.QUOTED and other.told is not Told.QUOTED:
        return _is_not_before(one.said, other.said)
    if other.told is Told.QUOTED and one.told is not Told.QUOTED:
        return _is_not_before(other.said, one.said)
    apart = days_apart(one.said, other.said)
    return apart <= 1 if apart is not None else may_be_same(one.said, other.said)


def _is_not_before(repeated: PartialDate | None, said: PartialDate | None) -> bool:
    """Whether what was said on one day may be repeated on the other; a day is allowed for time zones."""
    if repeated is None or said is None:
        return True
    return (said.first_day - repeated.last_day).days <= 1


def _has_same_words(one: View, other: View) -> bool:
    """Whether two sentences are the same but for a word or two; a short sentence proves nothing."""
    first, second = one.standing.words, other.standing.words
    if first == second:
        return len(first) >= _FEWEST_WORDS or one.is_forward or other.is_forward
    if min(len(first), len(second)) < _FEWEST_WORDS:
        return False
    a, b = set(first), set(second)
    return len(a & b) >= _SAME_WORDS_SHARE * len(a | b)


def _leaders(seen: Iterable[View], papers: Papers) -> dict[str, str]:
    """Give for each title, and each number repeated without a source, the figure of the same text that it repeats."""
    texts: dict[str, list[View]] = defaultdict(list)
    for one in seen:
        texts[one.standing.text].append(one)
    leaders: dict[str, str] = {}
    for found in texts.values():
        found.sort(key=lambda one: (one.standing.is_title, one.entry.figure.passage.start))
        by_bound: dict[int | None, list[View]] = defaultdict(list)
        for one in found:
            for bound in set(_number(one)):
                by_bound[bound].append(one)
        for one in found:
            alike = [other for bound in dict.fromkeys(_number(one)) for other in by_bound[bound]]
            leader = _leader(one, alike, papers)
            if leader is not None:
                leaders[one.entry.id] = leader
    return leaders


def _leader(one: View, found: Sequence[View], papers: Papers) -> str | None:
    repeats = _is_title_of if one.standing.is_title else _is_unsourced_repeat
    fitting = [other for other in found if other is not one and repeats(one, other) and _agrees(one, other)]
    fitting = [
        other
        for other in fitting
        if papers.whole_of(one.entry) != other.entry.id and papers.whole_of(other.entry) != one.entry.id
    ]
    if not fitting:
        return None
    number = one.entry.figure.quantity
    best = min(
        fitting, key=lambda other: (_number(other) != (number.low, number.high), other.entry.figure.passage.start)
    )
    return best.entry.id


def _is_title_of(title: View, body: View) -> bool:
    """Whether a title repeats a figure of its text: titles drop the words around a number ("at least")."""
    if body.standing.is_title:
        return False
    first, second = title.entry.figure.quantity, body.entry.figure.quantity
    shared = {first.low, first.high} & {second.low, second.high} - {None}
    is_of_another = title.entry.figure.attribution is not None and title.entry.source not in (
        body.entry.source,
        body.entry.quoted_by,
    )
    return bool(shared) and first.meets(second) and not is_of_another


def _is_unsourced_repeat(one: View, other: View) -> bool:
    """Whether a number without a source repeats one that has a source, in one text."""
    return (
        not other.standing.is_title
        and one.entry.figure.attribution is None
        and other.entry.figure.attribution is not None
        and _number(one) == _number(other)
        and one.scope.group == other.scope.group
    )


def _number(one: View) -> tuple[int | None, int | None]:
    return one.entry.figure.quantity.low, one.entry.figure.quantity.high


def _last_leader(follower: str, leaders: Mapping[str, str]) -> str:
    """Follow a title that repeats a repetition to the figure that both repeat."""
    leader, seen = follower, {follower}
    while leader in leaders and leaders[leader] not in seen:
        leader = leaders[leader]
        seen.add(leader)
    return leader
