"""How a source revised or withdrew what it said."""

from __future__ import annotations

from collections.abc import Iterator

from pylno.base import Comparison, ComparisonKind, Entry, Series
from pylno.publishing import words
from pylno.publishing.brief import Bullets, Paragraph, Section, Sentence, Span, Topic, note, sentence, strong, warning
from pylno.publishing.sections import cite
from pylno.publishing.sections.says import charted_day
from pylno.publishing.shelf import Shelf


def section(shelf: Shelf) -> Section:
    """Show each source's line of figures, then what was withdrawn, then what was denied."""
    utterances = shelf.utterances()
    withdrawn = [entry for entry in utterances if cite.is_withdrawn(entry)]
    denied = [entry for entry in utterances if entry.denied_by and not cite.is_withdrawn(entry)]
    unfound = [entry for entry in utterances if entry.not_found_with_source]
    lines = tuple(_lines(shelf))
    topics = [
        Topic(f"{title} ({len(items)})", (Bullets(tuple(items)),))
        for title, items in (
            ("One source over time", lines),
            ("Withdrawn", [_standing(shelf, entry) for entry in withdrawn]),
            ("Denied", [_standing(shelf, entry) for entry in denied]),
            ("Not found with the source", [_standing(shelf, entry) for entry in unfound]),
        )
        if items
    ]
    lead = () if topics else (Paragraph((sentence("No source at hand revised or withdrew a figure."),)),)
    count = len(lines) + len(withdrawn) + len(denied)
    return Section("revised", "Revised and withdrawn", lead, tuple(topics), count=count)


def _lines(shelf: Shelf) -> Iterator[Sentence]:
    told: set[tuple[str, ...]] = set()
    revisions = [one for one in shelf.dossier.ledger.comparisons if one.kind is ComparisonKind.REVISION]
    for series in shelf.dossier.ledger.series:
        entries = [shelf.entries[claim] for claim in series.figures if claim in shelf.mentions]
        if len(entries) > 1:
            yield _line(shelf, series, entries, revisions)
            told.update((one.id, other.id) for one in entries for other in entries)
    for revision in revisions:
        if revision.figures not in told and all(claim in shelf.located for claim in revision.figures):
            yield _lone(shelf, revision)


def _line(shelf: Shelf, series: Series, entries: list[Entry], revisions: list[Comparison]) -> Sentence:
    scope = ", ".join(part for part in (series.group, words.BASIS[series.basis], series.place) if part)
    title = f"{series.source or cite.NOBODY_NAMED}, {cite.what_of(series.status, series.unit).lower()} ({scope}): "
    spans: list[Span] = [strong(title)]
    for place, entry in enumerate(entries):
        if place:
            spans.append(Span(" → "))
            spans.extend(_fall(entries[place - 1], entry))
        spans.append(cite.figure_words(shelf, entry))
        spans.append(note(f" ({words.date_words(charted_day(entry))}; {cite.review_of(entry)})"))
    held = {entry.id for entry in entries}
    rules = dict.fromkeys(one.rule.rstrip(".") for one in revisions if set(one.figures) <= held)
    return sentence(spans, ".", [note(f" Rule: {rule}.") for rule in rules])


def _fall(before: Entry, after: Entry) -> Iterator[Span]:
    """Notice a later figure that is lower: a revision to be seen, not an error."""
    least, most = before.figure.quantity.low, after.figure.quantity.high
    if least is not None and most is not None and most < least:
        yield warning("lower ")


def _lone(shelf: Shelf, revision: Comparison) -> Sentence:
    one, other = (shelf.entries[claim] for claim in revision.figures)
    return sentence(
        cite.cited(shelf, one), " → ", cite.cited(shelf, other), note(f" Rule: {revision.rule.rstrip('.')}.")
    )


def _standing(shelf: Shelf, entry: Entry) -> Sentence:
    """Tell a figure with everything that was said about it, as one line."""
    spans: list[Span] = [Span(f"{words.STATUS[entry.figure.status]}: "), *cite.cited(shelf, entry), Span(". ")]
    for line in cite.standing(shelf, entry)[1:]:
        spans.extend((*line.spans, Span(" ")))
    return sentence(spans)
