"""A plain card for each claim of a document: what was understood, by which rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pylno.base import (
    Allegation,
    Attribution,
    Call,
    Event,
    Figure,
    PartialDate,
    Passage,
    Reading,
    Signatory,
    Statement,
    StatementKind,
    Unit,
)
from pylno.publishing import words
from pylno.publishing.acts import act_label

Lines = Iterator[tuple[str, str | None]]

_NOT_STATED = "not stated"
_STATEMENT = {
    StatementKind.THREAT: "threat",
    StatementKind.ORDER: "order",
    StatementKind.DENIAL: "denial",
    StatementKind.RETRACTION: "retraction",
    StatementKind.POSITION: "position",
    StatementKind.ENDORSEMENT: "endorsement",
    StatementKind.UNKNOWN: "said to be unknown",
}


@dataclass(frozen=True, slots=True)
class Card:
    """What was understood of a claim.

    Attributes:
        number: within the document, in order of the text.
        kind: "figure", "event" …
        lines: label and value, in order.
    """

    number: int
    kind: str
    passage: Passage
    lines: tuple[tuple[str, str], ...]


def cards_of(reading: Reading) -> tuple[Card, ...]:
    """Give a card for each claim, in order of the text."""
    found: list[tuple[Passage, str, Lines]] = [
        *((one.passage, "figure", _figure(reading, one)) for one in reading.figures),
        *((one.passage, "event", _event(reading, one)) for one in reading.events),
        *((one.passage, "allegation", _allegation(reading, one)) for one in reading.allegations),
        *((one.passage, "statement", _statement(reading, one)) for one in reading.statements),
        *((one.passage, "call", _call(reading, one)) for one in reading.calls),
        *((one.passage, "signatory", _signatory(one)) for one in reading.signatories),
    ]
    found.sort(key=lambda one: (one[0].start, one[0].end, words.CLAIM.index(one[1])))
    return tuple(
        Card(number, kind, passage, tuple((label, value) for label, value in lines if value))
        for number, (passage, kind, lines) in enumerate(found, 1)
    )


def _figure(reading: Reading, figure: Figure) -> Lines:
    quantity = figure.quantity
    read = words.interval(quantity.low, quantity.high)
    yield "number", f"“{quantity.phrase}”, read as {read} by the convention “{quantity.convention}”"
    yield "what happened", words.STATUS[figure.status].lower()
    unit = "" if figure.unit is Unit.PEOPLE else f", counted as {words.UNIT[figure.unit]}"
    since = f" (“{figure.since}”)" if figure.since else ""
    yield "of whom", f"{figure.group}{unit}; {words.BASIS[figure.basis]}{since}"
    yield from _speaker(figure.attribution, figure.author or reading.publisher)
    yield "forwarded from", figure.forwarded_from
    yield "place", figure.place or _NOT_STATED
    yield from _dates(figure)
    yield "part of", _other(reading, figure.part_of, figure.part_of_basis)
    yield "set against", _other(reading, figure.set_against, None)
    yield "rule", f"{figure.rule or _NOT_STATED} (score {figure.score:.2f})"


def _dates(figure: Figure) -> Lines:
    if not (figure.as_of or figure.event_date or figure.said_on):
        yield "date", _NOT_STATED
    yield "as of", _date(figure.as_of)
    yield "happened", _date(figure.event_date)
    yield "said", _date(figure.said_on)


def _event(reading: Reading, event: Event) -> Lines:
    yield "event", words.label_of(event.kind).lower()
    yield "done by", event.actor
    yield "done to", event.victim
    yield "place", event.place or _NOT_STATED
    yield "date", _date(event.date) or _NOT_STATED
    yield from _speaker(event.attribution, event.author or reading.publisher)
    yield "put as", words.HEDGE[event.hedge]
    yield "rule", event.rule


def _allegation(reading: Reading, allegation: Allegation) -> Lines:
    yield "act", act_label(allegation.act)
    yield "said to have done it", allegation.perpetrator or _NOT_STATED
    yield "done to", allegation.victim or _NOT_STATED
    yield "place", allegation.place or _NOT_STATED
    yield "date", _date(allegation.date) or _NOT_STATED
    yield from _speaker(allegation.attribution, allegation.author or reading.publisher)
    yield "put as", words.HEDGE[allegation.hedge]
    yield "rule", allegation.rule


def _statement(reading: Reading, statement: Statement) -> Lines:
    yield "statement", _STATEMENT[statement.kind]
    yield "said by", statement.by or _author(statement.author or reading.publisher)
    yield "said", _date(statement.said_on)
    yield "about", _other(reading, statement.about, None)
    yield "rule", statement.rule


def _call(reading: Reading, call: Call) -> Lines:
    yield "asked of", call.addressee or "nobody stated"
    yield "asked by", call.by or _author(call.author or reading.publisher)
    yield "rule", call.rule


def _signatory(signatory: Signatory) -> Lines:
    yield "name", signatory.name
    yield "rule", signatory.rule


def _speaker(attribution: Attribution | None, author: str | None) -> Lines:
    yield "said by", attribution.name if attribution else _author(author)
    yield "quoted by", attribution.quoted_by if attribution else None


def _author(author: str | None) -> str:
    return f"the document’s own author ({author})" if author else "the document’s own author, who is not named"


def _other(reading: Reading, index: int | None, basis: str | None) -> str | None:
    if index is None or not 0 <= index < len(reading.figures):
        return None
    found = f"“{reading.figures[index].passage.text}”"
    return f"{found} ({basis})" if basis else found


def _date(day: PartialDate | None) -> str | None:
    return words.date_words(day) if day else None
