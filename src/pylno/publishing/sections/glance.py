"""At a glance: a few sentences, each number with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from pylno.base import Basis, ComparisonKind, Entry, Headline, PartialDate, StatementKind, Status
from pylno.publishing import words
from pylno.publishing.brief import Bullets, Section, Sentence, Span, note, sentence, strong
from pylno.publishing.sections.cite import cited, is_withdrawn, told_by, voiced, words_of
from pylno.publishing.shelf import Shelf, kept

_MOST_STATUSES = 6
_MOST_APART = 3
_MOST_PAIRS = 3
_MOST_WITHDRAWN = 2
_MOST_UNKNOWN = 2


def section(shelf: Shelf) -> Section:
    """Say in a few sentences what was claimed, what was taken back, and what is said to be unknown."""
    lines = [
        *_figures(shelf),
        *_withdrawn(shelf),
        *_disagreement(shelf),
        *_unknown(shelf),
    ]
    if not lines:
        lines = [sentence("No figure was found in the documents that could be read.")]
    return Section("glance", "At a glance", (Bullets(tuple(lines)),))


def ends_of(shelf: Shelf, headline: Headline) -> tuple[Entry | None, Entry | None]:
    """Give the figures that set the low and the high end of a headline; where an end is open, those that reach furthest."""
    entries = [shelf.entries[claim] for claim in headline.figures if claim in shelf.mentions]
    low, high = headline.low, headline.high
    if low is None:
        low = min((most for one in entries if (most := one.figure.quantity.high) is not None), default=None)
    if high is None:
        high = max((least for one in entries if (least := one.figure.quantity.low) is not None), default=None)
    lows = [one for one in entries if low is not None and low in _bounds(one)]
    highs = [one for one in entries if high is not None and high in _bounds(one)]
    return _said_by(lows, headline.low_by), _said_by(highs, headline.high_by)


def _bounds(entry: Entry) -> tuple[int | None, int | None]:
    return entry.figure.quantity.low, entry.figure.quantity.high


def latest(entries: list[Entry]) -> Entry:
    """Give the figure that holds for the latest date; one without a date comes last."""

    def rank(entry: Entry) -> tuple[bool, PartialDate]:
        day = entry.figure.as_of or entry.figure.said_on or entry.figure.event_date
        return day is not None, day or PartialDate(1)

    return max(entries, key=rank)


def _said_by(entries: list[Entry], source: str | None) -> Entry | None:
    return next((entry for entry in entries if entry.source == source), entries[0] if entries else None)


def _figures(shelf: Shelf) -> Iterator[Sentence]:
    shown = 0
    for status in Status:
        entries = [one for one in shelf.utterances() if one.figure.status is status and not is_withdrawn(one)]
        if not entries or status is Status.OTHER or shown == _MOST_STATUSES:
            continue
        shown += 1
        headline = _widest(shelf, status)
        yield _range(shelf, headline) if headline else _single(shelf, status, entries)


def _widest(shelf: Shelf, status: Status) -> Headline | None:
    """Give the headline that rests on the most claims; those whose words tell how they count in time come first.

    A figure of which it is not known whether it counts all, a day or those held now says least at a glance.
    """
    found = [one for one in shelf.dossier.ledger.headlines if one.status is status and len(one.figures) > 1]

    def rank(one: Headline) -> tuple[bool, bool, int, bool, bool]:
        is_told, is_total = one.basis is not Basis.UNKNOWN, one.basis is Basis.CUMULATIVE
        return is_told, is_total, len(one.figures), one.group == "people", one.place is None

    return max(found, key=rank, default=None)


def _range(shelf: Shelf, headline: Headline) -> Sentence:
    low, high = ends_of(shelf, headline)
    spans: list[Span | str] = [strong(f"{words.STATUS[headline.status]}: ")]
    if low is None or high is None or low is high:
        spans.extend([words.interval(headline.low, headline.high), *_only(shelf, low or high)])
    else:
        spans.extend(["from ", *cited(shelf, low), " to ", *cited(shelf, high)])
    place = f", {headline.place}" if headline.place else ""
    claims = words.counted(len(headline.figures), "claim")
    is_open = " and the words of some leave its upper end open" if headline.high is None else ""
    spans.append(f"; {words.RANGE_LABEL} ({claims} about {headline.group}{place}){is_open}.")
    return sentence(spans)


def _only(shelf: Shelf, entry: Entry | None) -> Iterator[Span]:
    if entry:
        yield Span(", both ends set by ")
        yield from cited(shelf, entry)


def _single(shelf: Shelf, status: Status, entries: list[Entry]) -> Sentence:
    """Give the figures of a status that no headline covers: all of a few, of many the latest."""
    shown = entries if len(entries) <= _MOST_APART else [latest(entries)]
    spans: list[Span | str] = [strong(f"{words.STATUS[status]}: ")]
    for place, entry in enumerate(shown):
        spans.extend(["; " if place else "", *cited(shelf, entry)])
    more = len(entries) - len(shown)
    return sentence(spans, f"; {words.counted(more, 'further figure')} of other scope below." if more else ".")


def _withdrawn(shelf: Shelf) -> Iterator[Sentence]:
    taken_back = [entry for entry in shelf.utterances() if is_withdrawn(entry)]
    for entry in taken_back[:_MOST_WITHDRAWN]:
        filed = shelf.statements.get(entry.withdrawn_by or "")
        by = f", by {told_by(shelf, filed)}" if filed else ""
        yield sentence(strong("Withdrawn: "), cited(shelf, entry), f"{by}.")
    if len(taken_back) > _MOST_WITHDRAWN:
        more = words.counted(len(taken_back) - _MOST_WITHDRAWN, "further figure")
        yield sentence(f"{more} withdrawn; see ", Span("Revised and withdrawn", link="revised"), ".")


def _disagreement(shelf: Shelf) -> Iterator[Sentence]:
    """Tell the first pairs that disagree, contradictions before others, and where the rest stands."""
    kinds = (ComparisonKind.CONTRADICTION, ComparisonKind.SET_AGAINST)
    comparisons = [one for one in shelf.dossier.ledger.comparisons if set(one.figures) <= shelf.mentions.keys()]
    pairs = [one for kind in kinds for one in comparisons if one.kind is kind]
    for pair in pairs[:_MOST_PAIRS]:
        one, other = (shelf.entries[claim] for claim in pair.figures)
        kind = words.COMPARISON[pair.kind]
        yield sentence(strong(f"{kind}: "), voiced(shelf, one), " and ", voiced(shelf, other), ".")
    if len(pairs) > _MOST_PAIRS:
        more = words.counted(len(pairs) - _MOST_PAIRS, "further pair")
        yield sentence(f"{more} disagree; see ", Span("Where sources disagree", link="disagree"), ".")


def _unknown(shelf: Shelf) -> Iterator[Sentence]:
    unknown = [one for one in kept(shelf.dossier.statements) if one.claim.kind is StatementKind.UNKNOWN]
    for filed in unknown[:_MOST_UNKNOWN]:
        yield sentence(strong("Not known: "), words_of(shelf, filed.id), note(f" ({told_by(shelf, filed)})"), ".")
