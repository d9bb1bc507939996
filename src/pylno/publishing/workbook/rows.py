"""The rows of the review workbook."""

from __future__ import annotations

from collections.abc import Iterator

from pylno.base import Allegation, Call, Entry, Event, Figure, Filed, PartialDate, Passage, Review, Statement
from pylno.publishing.shelf import AnyFiled, Shelf, figure_id
from pylno.publishing.workbook.columns import NONE_WORD, Row

_DECISION = {
    Review.NOT_REVIEWED: None,
    Review.CONFIRMED: "confirm",
    Review.CORRECTED: "correct",
    Review.REJECTED: "reject",
}


def figure_rows(shelf: Shelf) -> Iterator[Row]:
    """Give one row for each figure: as the reader put it, then what a person decided and corrected."""
    for entry in shelf.dossier.ledger.entries:
        read = entry.proposed or entry.figure
        values = _values(shelf, entry, read)
        decided: Row = [_DECISION[entry.review], entry.note]
        yield [
            *_where(shelf, entry.id, entry.document, read.passage),
            *values,
            *decided,
            *_corrections(shelf, entry, values),
        ]


def claim_rows(shelf: Shelf) -> tuple[Iterator[Row], ...]:
    """Give the rows of events, allegations, statements and calls."""
    dossier = shelf.dossier
    return (
        ([*_lead(shelf, one), *_event(one), *_decided(one)] for one in dossier.events),
        ([*_lead(shelf, one), *_allegation(one), *_decided(one)] for one in dossier.allegations),
        ([*_lead(shelf, one), *_statement(shelf, one), *_decided(one)] for one in dossier.statements),
        ([*_lead(shelf, one), *_call(one), *_decided(one)] for one in dossier.calls),
    )


def _where(shelf: Shelf, claim: str, document: str, passage: Passage) -> Row:
    found = shelf.documents.get(document)
    sentence = "".join(shelf.around(document, passage))
    return [claim, found.name if found else document, passage.text, sentence]


def _values(shelf: Shelf, entry: Entry, figure: Figure) -> Row:
    quantity = figure.quantity
    return [
        quantity.low,
        quantity.high,
        "yes" if quantity.exact else "no",
        str(figure.status),
        figure.group,
        str(figure.unit),
        str(figure.basis),
        figure.attribution.name if figure.attribution else None,
        figure.place,
        _date(figure.event_date),
        _date(figure.as_of),
        figure_id(shelf.dossier.readings.get(entry.document), entry.document, figure.part_of),
    ]


def _corrections(shelf: Shelf, entry: Entry, read: Row) -> Row:
    """Give the corrected values where they differ from what was read; a value taken away is "none"."""
    if entry.proposed is None:
        return [None] * len(read)
    corrected = _values(shelf, entry, entry.figure)
    return [None if new == old else NONE_WORD if new is None else new for new, old in zip(corrected, read, strict=True)]


def _lead(shelf: Shelf, filed: AnyFiled) -> Row:
    return _where(shelf, filed.id, filed.document, filed.claim.passage)


def _decided(filed: AnyFiled) -> Row:
    return [_DECISION[filed.review], filed.note]


def _event(filed: Filed[Event]) -> Row:
    claim = filed.claim
    source = claim.attribution.name if claim.attribution else None
    return [claim.kind, claim.place, _date(claim.date), claim.actor, claim.victim, source, str(claim.hedge)]


def _allegation(filed: Filed[Allegation]) -> Row:
    claim = filed.claim
    source = claim.attribution.name if claim.attribution else None
    date = _date(claim.date)
    return [claim.act, claim.perpetrator, claim.victim, claim.place, date, source, str(claim.hedge)]


def _statement(shelf: Shelf, filed: Filed[Statement]) -> Row:
    claim = filed.claim
    about = figure_id(shelf.dossier.readings.get(filed.document), filed.document, claim.about)
    return [str(claim.kind), claim.by, _date(claim.said_on), about]


def _call(filed: Filed[Call]) -> Row:
    return [filed.claim.addressee or None, filed.claim.by]


def _date(day: PartialDate | None) -> str | None:
    return str(day) if day else None
