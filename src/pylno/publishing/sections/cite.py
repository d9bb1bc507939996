"""How a claim stands in a sentence: its words first, then who says so, when, what was made of the words, and its review."""

from __future__ import annotations

from collections.abc import Iterator

from pylno.base import Edition, Entry, Figure, Status, Unit
from pylno.publishing import words
from pylno.publishing.brief import Manner, Sentence, Span, note, sentence, warning
from pylno.publishing.shelf import AnyFiled, Shelf, document_label

NOBODY_NAMED = "speaker not named"


def words_of(shelf: Shelf, claim: str, *, is_struck: bool = False) -> Span:
    """Give a claim's words as a quotation that leads to its passage."""
    found = shelf.located[claim]
    document = shelf.documents.get(found.document)
    return Span(
        found.passage.text,
        Manner.STRUCK if is_struck else Manner.WORDS,
        claim=claim,
        number=shelf.numbers[claim],
        language=document.language if document else None,
    )


def figure_words(shelf: Shelf, entry: Entry) -> Span:
    """Give a figure's words; those of a withdrawn one are struck through."""
    return words_of(shelf, entry.id, is_struck=is_withdrawn(entry))


def is_withdrawn(entry: Entry) -> bool:
    """Whether the figure was taken back."""
    return entry.withdrawn_by is not None


def cited(shelf: Shelf, entry: Entry) -> Iterator[Span]:
    """Give a figure's words and, in small type, everything needed to judge them."""
    yield figure_words(shelf, entry)
    about = [speaker_of(entry), when(entry.figure), words.reading_of(entry.figure.quantity) or ""]
    yield note(f" ({'; '.join(part for part in about if part)}; {review_of(entry)})")


def voiced(shelf: Shelf, entry: Entry) -> Iterator[Span]:
    """Give a figure's words with no more than its speaker and review, where the rest stands nearby."""
    yield figure_words(shelf, entry)
    yield note(f" ({speaker_of(entry)}; {review_of(entry)})")


def speaker_of(entry: Entry) -> str:
    """Give who says a figure and who quotes them; a name that tells it already is not told twice."""
    name = entry.source or NOBODY_NAMED
    return f"{name}, quoted by {entry.quoted_by}" if entry.quoted_by and entry.quoted_by not in name else name


def review_of(entry: Entry) -> str:
    """Give what a person decided; a withdrawn figure says so first."""
    review = words.REVIEW[entry.review]
    return f"withdrawn; {review}" if is_withdrawn(entry) else review


def when(figure: Figure) -> str:
    """Give the dates of a figure, each with what it is the date of."""
    dates = (("as of", figure.as_of), ("happened", figure.event_date), ("said", figure.said_on))
    known = [f"{label} {words.date_words(day)}" for label, day in dates if day]
    return ", ".join(known) or "date not stated"


def scope_of(figure: Figure) -> str:
    """Give whom a figure counts, in which unit and over which time."""
    parts = [figure.group]
    if figure.unit is not Unit.PEOPLE:
        parts.append(f"counted as {words.UNIT[figure.unit]}")
    basis = words.BASIS[figure.basis]
    parts.append(f"{basis} (“{figure.since}”)" if figure.since else basis)
    return "; ".join(parts)


def what_of(status: Status, unit: Unit) -> str:
    """Give a status as the title of what is counted."""
    title = words.STATUS[status]
    return title if unit is Unit.PEOPLE else f"{title}, counted as {words.UNIT[unit]}"


def standing(shelf: Shelf, entry: Entry) -> tuple[Sentence, ...]:
    """Give what is to be known of a figure before it is used: review, withdrawal, denials, corrections."""
    lines = [sentence(words.REVIEW[entry.review])]
    if entry.note and shelf.dossier.edition is Edition.INTERNAL:
        lines.append(sentence("Reviewer’s note: ", entry.note))
    if entry.proposed:
        lines.append(sentence(_proposed(entry.proposed)))
    if entry.withdrawn_by:
        lines.append(_met(shelf, "Withdrawn by ", entry.withdrawn_by))
    lines.extend(_met(shelf, "Denied by ", denial) for denial in entry.denied_by)
    if entry.not_found_with_source:
        lines.append(sentence(warning("Not found with the source"), " it is put in the mouth of."))
    return tuple(lines)


def told_by(shelf: Shelf, filed: AnyFiled) -> str:
    """Give who says a claim other than a figure, and who quotes them."""
    name = shelf.speaker(filed) or NOBODY_NAMED
    attribution = getattr(filed.claim, "attribution", None)
    quoted_by = shelf.source_name(attribution.quoted_by) if attribution else None
    return f"{name}, quoted by {quoted_by}" if quoted_by else name


def carried_by(shelf: Shelf, entry: Entry) -> tuple[Sentence, ...]:
    """Name the documents that carry the same utterance again."""
    mentions = shelf.mentions.get(entry.id, ())
    if not mentions:
        return ()
    spans: list[Span | str] = []
    for place, mention in enumerate(mentions):
        spans.append("; " if place else "Also carried by ")
        spans.append(f"{document_label(shelf.documents.get(mention.document))}: ")
        spans.append(words_of(shelf, mention.id))
    return (sentence(spans),)


def _proposed(figure: Figure) -> str:
    read = words.interval(figure.quantity.low, figure.quantity.high)
    source = figure.attribution.name if figure.attribution else NOBODY_NAMED
    return f"The reader had proposed: {read}, {words.STATUS[figure.status].lower()}, {figure.group}; {source}."


def _met(shelf: Shelf, doing: str, claim: str) -> Sentence:
    """Say who withdrew or denied a figure, when, and in which words."""
    filed = shelf.statements.get(claim)
    if filed is None or claim not in shelf.located:
        return sentence(warning(doing.strip()), " a statement that is left out of this edition.")
    day = words.date_words(filed.claim.said_on) if filed.claim.said_on else "date not stated"
    return sentence(warning(doing.strip()), f" {told_by(shelf, filed)} ({day}): ", words_of(shelf, claim))
