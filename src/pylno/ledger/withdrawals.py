"""Which denials and retractions meet which figures, and which quoted figures their source does not hold.

Nobody takes back what another said. A figure is withdrawn when a retraction meets it, or its own speaker denies it, and
the one who takes it back is its speaker, one who carried it, or, for a figure of an authority, another authority of the
same State. Any other denial stands beside the figure and changes nothing. A part falls with its whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from pylno.base import Entry, PartialDate, Source, SourceKind, Statement, StatementKind
from pylno.ledger.names import parse_name, shares_state
from pylno.ledger.papers import Papers, Standing
from pylno.ledger.patterns import Phrases, fold, table, words_of
from pylno.ledger.rounding import meets
from pylno.ledger.scope import is_same_place
from pylno.ledger.utterances import View, views

_STATUS_WORDS = {status: Phrases({status: words}) for status, words in table("statuses")["words"].items()}
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d|[.,]\d)|(?<![\d.,])\d+(?!\d|[.,]\d)")
_SEPARATORS = re.compile(r"[ \u00a0\u202f.,]")
_SMALLEST_TELLING_NUMBER = 10
_LONGEST_WAIT_DAYS = 3
_UNDOING = frozenset({StatementKind.DENIAL, StatementKind.RETRACTION})


@dataclass(frozen=True, slots=True)
class Undoing:
    """A denial or retraction, with who speaks and when.

    Attributes:
        id: of the claim.
        statement: the claim.
        standing: what the text around it adds to it.
        speaker: name of the source that speaks in it: who is named, or else the author; None when nobody is known.
        about: id of the figure that the reader tied it to, or None.
    """

    id: str
    statement: Statement
    standing: Standing
    speaker: str | None
    about: str | None

    @property
    def said(self) -> PartialDate | None:
        """When it was said, or the date of its text."""
        return self.statement.said_on or self.standing.date


def tie(
    entries: Sequence[Entry], statements: Sequence[Undoing], sources: Sequence[Source], papers: Papers
) -> tuple[Entry, ...]:
    """Mark what was denied and withdrawn, with all mentions; the order of the figures is kept."""
    undoings = sorted((one for one in statements if one.statement.kind in _UNDOING), key=lambda one: one.id)
    shelf = _Shelf(entries, papers)
    met = {undoing.id: shelf.met(undoing) for undoing in undoings}
    disputed = frozenset().union(*met.values())
    by_name = {source.name: source for source in sources}
    denied: dict[str, set[str]] = defaultdict(set)
    withdrawn: dict[str, list[Undoing]] = defaultdict(list)
    for undoing in undoings:
        for utterance in met[undoing.id] or shelf.only(disputed, undoing):
            takes_back = _takes_back(undoing, shelf.mentions[utterance], by_name)
            if takes_back:
                withdrawn[utterance].append(undoing)
            if undoing.statement.kind is StatementKind.DENIAL or not takes_back:
                denied[utterance].add(undoing.id)
    taken_back = shelf.with_parts({utterance: _first(found) for utterance, found in withdrawn.items()})
    return tuple(
        replace(
            entry,
            withdrawn_by=taken_back.get(entry.utterance),
            denied_by=tuple(sorted(denied.get(entry.utterance, ()))),
        )
        for entry in entries
    )


def _first(undoings: Sequence[Undoing]) -> str:
    """Give the id of the one that took a figure back: a retraction before a denial, then the earliest."""

    def rank(one: Undoing) -> tuple[bool, str, str]:
        return (one.statement.kind is StatementKind.DENIAL, str(one.said) if one.said else "9999", one.id)

    return min(undoings, key=rank).id


class _Shelf:
    """All figures by utterance, to be asked which of them a statement meets."""

    def __init__(self, entries: Sequence[Entry], papers: Papers) -> None:
        self._seen = views(entries, papers)
        self._papers = papers
        self.mentions: dict[str, list[View]] = defaultdict(list)
        for one in self._seen.values():
            self.mentions[one.entry.utterance].append(one)
        self._wholes = {utterance: self._wholes_of(found) for utterance, found in self.mentions.items()}

    def met(self, undoing: Undoing) -> frozenset[str]:
        """Give the utterances that a denial or retraction meets.

        First the figure to which the reader tied it, with every utterance of the same number; else those whose number
        stands in its words; else, where it names no number, the one figure of its speaker or channel shortly before it.
        """
        pointed = self._pointed(undoing)
        if pointed:
            same = self._having(lambda one: _is_same_count(pointed, one) and _may_undo(undoing, one))
            return same | {pointed.entry.utterance}
        numbers = numbers_in(undoing.statement.passage.text)
        statuses = _statuses(undoing)
        if numbers:
            return self._having(
                lambda one: (
                    _may_undo(undoing, one) and _is_of_status(one, statuses) and _is_named(one, numbers, statuses)
                )
            )
        return self.only(self._having(lambda one: _is_near(undoing, one)), undoing)

    def _pointed(self, undoing: Undoing) -> View | None:
        """Give the figure to which the reader tied a statement; of a part that its words do not name, the whole."""
        pointed, numbers = self._seen.get(undoing.about or ""), numbers_in(undoing.statement.passage.text)
        passed: set[str] = set()
        while pointed and pointed.entry.id not in passed and not _is_named(pointed, numbers, frozenset({"any"})):
            passed.add(pointed.entry.id)
            whole = self._seen.get(self._papers.whole_of(pointed.entry) or "")
            if whole is None:
                break
            pointed = whole
        return pointed

    def only(self, utterances: frozenset[str], undoing: Undoing) -> frozenset[str]:
        """Give the one utterance among these that a statement without a number can mean, or none.

        Parts follow their whole; what stands in the nearest sentence before it, in the same text, comes first.
        """
        statuses = _statuses(undoing)
        fitting = {
            utterance: [
                one for one in self.mentions[utterance] if _may_undo(undoing, one) and _is_of_status(one, statuses)
            ]
            for utterance in utterances
        }
        fitting = {utterance: [one for one in found if _is_soon(undoing, one)] for utterance, found in fitting.items()}
        fitting = {utterance: found for utterance, found in fitting.items() if found}
        fitting = {
            utterance: found for utterance, found in fitting.items() if not self._wholes[utterance] & fitting.keys()
        }
        nearest = _nearest_before(undoing, [one for found in fitting.values() for one in found])
        if nearest is not None:
            return frozenset({nearest.entry.utterance})
        return frozenset(fitting) if len(fitting) == 1 else frozenset()

    def with_parts(self, taken_back: dict[str, str]) -> dict[str, str]:
        """Let parts fall with their wholes."""
        fallen = dict(taken_back)
        for utterance in sorted(self.mentions):
            wholes = sorted(self._wholes[utterance] & taken_back.keys())
            if wholes and utterance not in fallen:
                fallen[utterance] = taken_back[wholes[0]]
        return fallen

    def _having(self, test: Callable[[View], bool]) -> frozenset[str]:
        return frozenset(utterance for utterance, found in self.mentions.items() if any(map(test, found)))

    def _wholes_of(self, mentions: Sequence[View]) -> frozenset[str]:
        """Give every utterance of which this one is a part, or a part of a part."""
        found: set[str] = set()
        for one in mentions:
            whole, passed = self._papers.whole_of(one.entry), {one.entry.id}
            while whole is not None and whole in self._seen and whole not in passed:
                passed.add(whole)
                found.add(self._seen[whole].entry.utterance)
                whole = self._papers.whole_of(self._seen[whole].entry)
        return frozenset(found)


def _nearest_before(undoing: Undoing, found: Sequence[View]) -> View | None:
    """Give the first figure of the nearest sentence with any, before a statement in its own text."""

    def start(one: View) -> int:
        return one.entry.figure.passage.start

    before = [
        one
        for one in found
        if one.standing.text == undoing.standing.text and start(one) <= undoing.statement.passage.start
    ]
    if not before:
        return None
    last = max(before, key=start)
    return min((one for one in before if one.standing.words == last.standing.words), key=start)


def _statuses(undoing: Undoing) -> frozenset[str]:
    """Give the statuses of which the words of a statement tell; none when they tell of none."""
    words = [fold(word) for word in words_of(undoing.statement.passage.text)]
    return frozenset(status for status, phrases in _STATUS_WORDS.items() if phrases.label_of(words) is not None)


def numbers_in(text: str) -> frozenset[int]:
    """Give the whole numbers that a text writes in digits, with or without marks between thousands."""
    return frozenset(int(_SEPARATORS.sub("", found)) for found in _NUMBER.findall(text))


def _is_named(one: View, numbers: frozenset[int], statuses: frozenset[str]) -> bool:
    """Whether a statement's words hold the number of a figure; a small one needs the word for its status beside it."""
    own = {one.entry.figure.quantity.low, one.entry.figure.quantity.high} & numbers
    return any(number is not None and (number >= _SMALLEST_TELLING_NUMBER or bool(statuses)) for number in own)


def _is_of_status(one: View, statuses: frozenset[str]) -> bool:
    return not statuses or bool(one.scope.status & statuses)


def _is_same_count(pointed: View, one: View) -> bool:
    """Whether two figures put the same number on the same thing, whoever says it."""
    first, second = pointed.entry.figure, one.entry.figure
    number = first.quantity.low if first.quantity.low is not None else first.quantity.high
    if number is None or (
        number < _SMALLEST_TELLING_NUMBER and not (first.place and is_same_place(pointed.scope.place, one.scope.place))
    ):
        return False
    return (first.quantity.low, first.quantity.high) == (
        second.quantity.low,
        second.quantity.high,
    ) and pointed.scope.is_compatible(one.scope)


def _may_undo(undoing: Undoing, one: View) -> bool:
    """Whether a figure was said before it was denied; what is said again afterwards stands."""
    if undoing.said is None or one.said is None:
        return True
    return one.said.first_day <= undoing.said.last_day


def _is_near(undoing: Undoing, one: View) -> bool:
    """Whether a figure is that of the speaker or channel, and was said shortly before."""
    return _is_carried(undoing, one) and _is_soon(undoing, one)


def _is_soon(undoing: Undoing, one: View) -> bool:
    if undoing.said is None or one.said is None:
        return one.standing.text == undoing.standing.text
    return (undoing.said.first_day - one.said.last_day).days <= _LONGEST_WAIT_DAYS


def _is_carried(undoing: Undoing, one: View) -> bool:
    """Whether the one who speaks said, quoted or passed on a figure."""
    if undoing.speaker is not None and undoing.speaker in (one.entry.source, one.entry.quoted_by):
        return True
    author = undoing.standing.author
    return undoing.statement.by is None and author is not None and author == one.standing.author


def _takes_back(undoing: Undoing, mentions: Sequence[View], sources: Mapping[str, Source]) -> bool:
    said_by = {one.entry.source for one in mentions if one.entry.source}
    if undoing.speaker in said_by:
        return True
    if undoing.statement.kind is not StatementKind.RETRACTION:
        return False
    if any(_is_carried(undoing, one) for one in mentions):
        return True
    return undoing.speaker is not None and any(
        _is_one_state(sources[undoing.speaker], sources[name]) for name in said_by
    )


_VOICES_OF_STATE = re.compile(r"\b(?:state|government)[- ](?:run|owned|controlled|funded)\b", re.IGNORECASE)


def _is_one_state(first: Source, second: Source) -> bool:
    """Whether two sources are authorities or outlets of one State, as far as their names tell."""
    if not _speaks_for_state(first) or not _speaks_for_state(second):
        return False
    return shares_state(_states(first), _states(second))


def _speaks_for_state(source: Source) -> bool:
    return source.kind is SourceKind.AUTHORITY or any(map(_VOICES_OF_STATE.search, (source.name, *source.aliases)))


def _states(source: Source) -> frozenset[str]:
    return frozenset().union(*(parse_name(alias).countries for alias in source.aliases))


def mark_not_found(entries: Sequence[Entry], papers: Papers) -> tuple[Entry, ...]:
    """Mark every figure that is put in the mouth of a source whose own words, as far as at hand, do not hold it.

    Its own words are its own documents, when some speak of the matter; else what others report that it said on a stated
    day or for a stated day, when it spoke so before the text that quotes the figure and after it.
    """
    seen = views(entries, papers)
    heard: dict[str, list[View]] = defaultdict(list)
    by_utterance: dict[str, list[View]] = defaultdict(list)
    for one in seen.values():
        by_utterance[one.entry.utterance].append(one)
        if one.entry.source and _is_heard(one):
            heard[one.entry.source].append(one)
    missing = {utterance for utterance, found in by_utterance.items() if _is_missing(found, heard, papers)}
    return tuple(replace(entry, not_found_with_source=entry.utterance in missing) for entry in entries)


def _is_own(one: View) -> bool:
    return one.entry.quoted_by is None and not one.is_forward


def _is_heard(one: View) -> bool:
    """Whether a figure stands in its source's own text, or is reported at first hand for a stated day."""
    figure = one.entry.figure
    told = figure.attribution
    at_first_hand = told is not None and told.cites is None and told.quoted_by in (None, figure.author)
    at_first_hand = at_first_hand and not one.is_forward
    return _is_own(one) or (at_first_hand and (figure.said_on is not None or figure.as_of is not None))


def _is_missing(mentions: Sequence[View], heard: Mapping[str, Sequence[View]], papers: Papers) -> bool:
    """Whether a source's words do not hold a figure; a document that could not be wholly read proves nothing."""
    one = next(mention for mention in mentions if mention.entry.same_as is None)
    if one.entry.source is None or any(_is_heard(mention) for mention in mentions):
        return False
    spoken = [other for other in heard.get(one.entry.source, ()) if other.scope.is_compatible(one.scope)]
    own = [other for other in spoken if _is_own(other)]
    if own and not all(papers.is_well_read(other.entry.document) for other in own):
        return False
    if not own and not _spoke_around(spoken, one):
        return False
    return not any(meets(other.entry.figure.quantity, one.entry.figure.quantity) for other in spoken)


def _spoke_around(spoken: Sequence[View], one: View) -> bool:
    """Whether a source spoke before the day of the text that quotes it, and after."""
    day = one.standing.date
    days = [other.entry.figure.said_on or other.entry.figure.as_of for other in spoken]
    return day is not None and any(said and said < day for said in days) and any(said and day < said for said in days)
