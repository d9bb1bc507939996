"""Who says what: for each status a chart over time by source, and a table with every utterance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pylno.base import Basis, Entry, Headline, PartialDate, SourceKind, Status, Unit
from pylno.publishing import words
from pylno.publishing.brief import (
    Block,
    Bullets,
    Cell,
    Mark,
    Panel,
    Paragraph,
    Row,
    Section,
    Sentence,
    Span,
    Table,
    Topic,
    note,
    sentence,
    strong,
)
from pylno.publishing.sections import cite
from pylno.publishing.sections.glance import ends_of
from pylno.publishing.shelf import Shelf, document_label

_COLUMNS = ("In these words", "Said by", "Of whom and where", "When", "Standing")


def section(shelf: Shelf) -> Section:
    """Show every utterance, by what happened to the people counted."""
    by_status: dict[Status, list[Entry]] = defaultdict(list)
    for entry in shelf.utterances():
        by_status[entry.figure.status].append(entry)
    topics = tuple(_topic(shelf, status, by_status[status]) for status in Status if by_status[status])
    lead = Paragraph((sentence(_LEAD), sentence(note(f" {_LEGEND}")))) if topics else Paragraph((sentence(_NONE),))
    return Section("says", "Who says what", (lead,), topics, count=sum(map(len, by_status.values())))


_LEAD = (
    "Each figure stands in its source’s own words; what our convention makes of them comes after. "
    "Nothing here is added up or averaged across sources."
)
_LEGEND = (
    "In the charts colour and shape tell the source. Two marks joined by a bar are the ends of a range; a dashed arrow is "
    "an end that the words leave open; a hollow mark was withdrawn; a thin level line spans the month or year where the day "
    "is not known. A line from mark to mark joins what one source said about one scope, and nothing else."
)
_NONE = "No figure was found in the documents that could be read."


def _topic(shelf: Shelf, status: Status, entries: list[Entry]) -> Topic:
    entries = sorted(entries, key=_order)
    blocks: list[Block] = []
    headlines = [one for one in shelf.dossier.ledger.headlines if one.status is status and len(one.figures) > 1]
    if headlines:
        blocks.append(Bullets(tuple(_headline(shelf, one) for one in headlines)))
    blocks.extend(_panels(shelf, status, entries))
    title = words.STATUS[status]
    rows = tuple(_row(shelf, entry) for entry in entries)
    blocks.append(Table(f"{title}: every figure, in order of the date it holds for", _COLUMNS, rows))
    return Topic(title, tuple(blocks))


def _order(entry: Entry) -> tuple[bool, PartialDate, str]:
    day = charted_day(entry)
    return day is None, day or PartialDate(1), entry.source or ""


def charted_day(entry: Entry) -> PartialDate | None:
    """Give the date at which a figure is placed: it holds for it, else it was said then, else it happened then."""
    return entry.figure.as_of or entry.figure.said_on or entry.figure.event_date


def _headline(shelf: Shelf, headline: Headline) -> Sentence:
    low, high = ends_of(shelf, headline)
    unit = words.UNIT[headline.unit]
    of = headline.group if unit == headline.group else f"{headline.group}, counted as {unit}"
    scope = ", ".join(part for part in (of, words.BASIS[headline.basis], headline.place) if part)
    return sentence(
        strong(words.interval(headline.low, headline.high)),
        f" – {words.RANGE_LABEL}. ",
        f"{scope[:1].upper()}{scope[1:]}. ",
        _end(shelf, "Low", headline.low, headline.low_by, low),
        _end(shelf, "High", headline.high, headline.high_by, high),
        note(f"Rule: {headline.rule.rstrip('.')}. Rests on {words.counted(len(headline.figures), 'claim')}."),
    )


def _end(shelf: Shelf, side: str, value: int | None, by: str | None, entry: Entry | None) -> Iterator[Span]:
    """Say whose voice sets one end of a range; an open end says so and names the figure that reaches furthest."""
    if value is not None:
        yield Span(f"{side} end {words.number(value)}, set by {by or cite.NOBODY_NAMED}")
    else:
        opened = f", left open by {by}" if by else ""
        yield Span(f"{side} end: no claim sets one{opened}")
        yield Span("; the furthest figure" if entry else "")
        by = entry.source or cite.NOBODY_NAMED if entry else by
        yield Span(f" is by {by}" if entry else "")
    if entry:
        yield Span(": ")
        yield cite.figure_words(shelf, entry)
    yield Span(". ")


def _panels(shelf: Shelf, status: Status, entries: list[Entry]) -> Iterator[Panel]:
    """Give one chart for each unit and basis: unlike ones never share an axis."""
    by_scope: dict[tuple[Unit, Basis], list[Entry]] = defaultdict(list)
    for entry in entries:
        quantity = entry.figure.quantity
        if quantity.low is not None or quantity.high is not None:
            by_scope[entry.figure.unit, entry.figure.basis].append(entry)
    joined = {claim: str(place) for place, one in enumerate(shelf.dossier.ledger.series) for claim in one.figures}
    for (unit, basis), some in by_scope.items():
        title = f"{cite.what_of(status, unit)} – {words.BASIS[basis]}"
        usual = (_commonest(one.figure.group for one in some), _commonest(one.figure.place for one in some))
        yield Panel(title, _description(some), tuple(_mark(entry, joined, usual) for entry in some))


def _commonest(values: Iterable[str | None]) -> str | None:
    counted = Counter(value for value in values if value)
    return counted.most_common(1)[0][0] if counted else None


def _mark(entry: Entry, joined: dict[str, str], usual: tuple[str | None, str | None]) -> Mark:
    figure, day = entry.figure, charted_day(entry)
    return Mark(
        claim=entry.id,
        source=entry.source or cite.NOBODY_NAMED,
        series=None if cite.is_withdrawn(entry) else joined.get(entry.id),
        low=figure.quantity.low,
        high=figure.quantity.high,
        is_exact=figure.quantity.exact,
        first_day=day.first_day if day else None,
        last_day=day.last_day if day else None,
        is_withdrawn=cite.is_withdrawn(entry),
        remark=_remark(entry, usual),
    )


def _remark(entry: Entry, usual: tuple[str | None, str | None]) -> str:
    """Say on the chart what sets a figure apart: whom it counts or where, when that is not what the others count."""
    figure = entry.figure
    apart = [own for own, common in zip((figure.group, figure.place), usual, strict=True) if own and own != common]
    if cite.is_withdrawn(entry):
        apart.append("withdrawn")
    elif entry.not_found_with_source:
        apart.append("not found with source")
    return ", ".join(apart)


def _description(entries: list[Entry]) -> str:
    told = (
        f"{entry.source or cite.NOBODY_NAMED}, {words.date_words(charted_day(entry))}: "
        f"{words.interval(entry.figure.quantity.low, entry.figure.quantity.high)}"
        f"{', withdrawn' if cite.is_withdrawn(entry) else ''}"
        for entry in entries
    )
    return "; ".join(told) + "."


def _row(shelf: Shelf, entry: Entry) -> Row:
    cells = (
        _words(shelf, entry),
        _speaker(shelf, entry),
        _scope(shelf, entry),
        _dates(entry),
        cite.standing(shelf, entry),
    )
    return Row(cells, is_struck=cite.is_withdrawn(entry))


def _words(shelf: Shelf, entry: Entry) -> Cell:
    reading = words.reading_of(entry.figure.quantity)
    return (
        sentence(cite.figure_words(shelf, entry)),
        *((sentence(reading[:1].upper(), reading[1:], "."),) if reading else ()),
        *cite.carried_by(shelf, entry),
    )


def _speaker(shelf: Shelf, entry: Entry) -> Cell:
    source = shelf.sources.get(entry.source.casefold()) if entry.source else None
    kind = words.SOURCE_KIND[source.kind if source else SourceKind.UNKNOWN]
    lines = [sentence(entry.source or cite.NOBODY_NAMED)]
    if kind:
        lines.append(sentence(kind))
    if entry.quoted_by and entry.quoted_by not in (entry.source or ""):
        lines.append(sentence(f"Quoted by {entry.quoted_by}."))
    lines.append(sentence(f"Document: {document_label(shelf.documents.get(entry.document))}"))
    return tuple(lines)


def _scope(shelf: Shelf, entry: Entry) -> Cell:
    lines = [sentence(cite.scope_of(entry.figure)), sentence(entry.figure.place or "place not stated")]
    whole = shelf.part_of(entry)
    if whole and whole.id in shelf.located:
        basis = entry.figure.part_of_basis or "basis not stated"
        lines.append(sentence("Part of ", cite.figure_words(shelf, whole), f" ({basis})."))
    return tuple(lines)


def _dates(entry: Entry) -> Cell:
    return tuple(sentence(line[:1].upper() + line[1:]) for line in cite.when(entry.figure).split(", "))
