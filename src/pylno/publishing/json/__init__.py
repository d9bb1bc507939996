"""A brief and a reading as JSON values, in the shapes that outside measurements rely on.

Keys are added to those shapes, never renamed. A count that the words leave open is null, never zero.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pylno.base import (
    Allegation,
    Attribution,
    Call,
    Change,
    Class,
    Comparison,
    Document,
    Dossier,
    Edition,
    Entry,
    Event,
    Figure,
    Filed,
    Headline,
    PartialDate,
    Passage,
    Reading,
    ReadState,
    Signatory,
    Statement,
)
from pylno.publishing.shelf import AnyFiled, Shelf, figure_id, shelve
from pylno.publishing.words import RANGE_LABEL, not_read_yet

__all__ = ["reading_json", "render", "written"]

Value = dict[str, object]


def render(dossier: Dossier) -> Value:
    """Give a dossier as the JSON of a brief.

    Args:
        dossier: what a public edition must not show is no longer in it.
    Returns:
        A value for ``json.dumps``. The digest stands only with public documents; others have a salted commitment,
        because a printed digest of a leaked file tells its owner which copy leaked.
    """
    shelf = shelve(dossier)
    return {
        "situation": dossier.situation,
        "as_of": _date(dossier.as_of),
        "not_before": _date(dossier.not_before),
        "edition": str(dossier.edition),
        "since": _date(dossier.since),
        "documents": [_document(document, dossier) for document in dossier.documents],
        "figures": [_entry(shelf, entry) for entry in dossier.ledger.entries],
        "comparisons": [_comparison(comparison) for comparison in dossier.ledger.comparisons],
        "headlines": [_headline(headline) for headline in dossier.ledger.headlines],
        "series": [
            {"source": one.source, "what": str(one.status), "unit": str(one.unit), "basis": str(one.basis),
             "who": one.group, "place": one.place, "figures": list(one.figures)}
            for one in dossier.ledger.series
        ],
        "sources": [
            {"name": one.name, "kind": str(one.kind), "aliases": list(one.aliases)} for one in dossier.ledger.sources
        ],
        "changes": None if dossier.changes is None else [_change(change) for change in dossier.changes],
        "allegations": [_allegation(one.claim) | _filed(dossier, one) for one in dossier.allegations],
        "statements": [_filed_statement(shelf, one) for one in dossier.statements],
        "calls": [_call(one.claim) | _filed(dossier, one) for one in dossier.calls],
        "events": [_event(one.claim) | _filed(dossier, one) for one in dossier.events],
        "signatories": [_signatory(one.claim) | _filed(dossier, one) for one in dossier.signatories],
        "dropped": _dropped(dossier),
    }  # fmt: skip


def reading_json(reading: Reading, document: Document) -> Value:
    """Give one document's reading as JSON.

    Args:
        reading: what was found.
        document: the document it was found in; its digest stands in the result.
    """
    return {
        "title": reading.title,
        "publisher": reading.publisher,
        "date": _date(reading.date),
        "language": reading.language,
        "sha256": document.sha256,
        "is_supported": reading.is_supported,
        **_state(document, reading),
        "figures": [_figure(figure) for figure in reading.figures],
        "calls": [_call(call) for call in reading.calls],
        "events": [_event(event) for event in reading.events],
        "allegations": [_allegation(allegation) for allegation in reading.allegations],
        "statements": [_statement(statement) for statement in reading.statements],
        "signatories": [signatory.name for signatory in reading.signatories],
        "signatory_passages": [_signatory(signatory) for signatory in reading.signatories],
        "unread_numerals": [_passage(one.passage) | {"reason": one.reason} for one in reading.unread_numerals],
    }


def written(value: Mapping[str, object]) -> str:
    """Write a JSON value as UTF-8 text, the same for the same value."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _date(day: PartialDate | None) -> str | None:
    return str(day) if day else None


def _passage(passage: Passage) -> Value:
    return {"text": passage.text, "start": passage.start, "end": passage.end}


def _attribution(attribution: Attribution | None) -> Value:
    passage = attribution.passage if attribution else None
    return {
        "attributed_to": attribution.name if attribution else None,
        "attribution_start": passage.start if passage else None,
        "attribution_end": passage.end if passage else None,
        "quoted_by": attribution.quoted_by if attribution else None,
    }


def _figure(figure: Figure) -> Value:
    quantity = figure.quantity
    return {
        **_passage(figure.passage),
        "min": quantity.low,
        "max": quantity.high,
        "exact": quantity.exact,
        "phrase": quantity.phrase,
        "convention": quantity.convention,
        "what": str(figure.status),
        "who": figure.group,
        **_attribution(figure.attribution),
        "place": figure.place,
        "date": _date(figure.date),
        "event_date": _date(figure.event_date),
        "as_of": _date(figure.as_of),
        "said_on": _date(figure.said_on),
        "basis": str(figure.basis),
        "since": figure.since,
        "unit": str(figure.unit),
        "part_of": figure.part_of,
        "part_of_basis": figure.part_of_basis,
        "set_against": figure.set_against,
        "author": figure.author,
        "forwarded_from": figure.forwarded_from,
        "score": figure.score,
        "rule": figure.rule,
    }


def _entry(shelf: Shelf, entry: Entry) -> Value:
    reading = shelf.dossier.readings.get(entry.document)
    whole = figure_id(reading, entry.document, entry.figure.part_of)
    return {
        **_figure(entry.figure),
        "id": entry.id,
        "document": entry.document,
        "source": entry.source,
        "quoted_by": entry.quoted_by,
        "review": str(entry.review),
        "note": _note(shelf.dossier, entry.note),
        "utterance": entry.utterance or entry.id,
        "same_as": entry.same_as,
        "withdrawn_by": entry.withdrawn_by,
        "denied_by": list(entry.denied_by),
        "not_found_with_source": entry.not_found_with_source,
        "part_of_id": whole if whole in shelf.entries else None,
        "proposed": _figure(entry.proposed) if entry.proposed else None,
    }


def _event(event: Event) -> Value:
    return {
        "type": event.kind,
        **_passage(event.passage),
        "place": event.place,
        "date": _date(event.date),
        "actor": event.actor,
        "victim": event.victim,
        **_attribution(event.attribution),
        "hedge": str(event.hedge),
        "author": event.author,
        "rule": event.rule,
    }


def _allegation(allegation: Allegation) -> Value:
    return {
        "act": allegation.act,
        **_passage(allegation.passage),
        **_attribution(allegation.attribution),
        "hedge": str(allegation.hedge),
        "victim": allegation.victim,
        "alleged_perpetrator": allegation.perpetrator,
        "place": allegation.place,
        "date": _date(allegation.date),
        "author": allegation.author,
        "rule": allegation.rule,
    }


def _statement(statement: Statement) -> Value:
    return {
        "kind": str(statement.kind),
        **_passage(statement.passage),
        "by": statement.by,
        "about": statement.about,
        "author": statement.author,
        "said_on": _date(statement.said_on),
        "rule": statement.rule,
    }


def _filed_statement(shelf: Shelf, filed: Filed[Statement]) -> Value:
    reading = shelf.dossier.readings.get(filed.document)
    about = figure_id(reading, filed.document, filed.claim.about)
    return (
        _statement(filed.claim) | _filed(shelf.dossier, filed) | {"about_id": about if about in shelf.entries else None}
    )


def _call(call: Call) -> Value:
    return {
        "addressee": call.addressee,
        **_passage(call.passage),
        "by": call.by,
        "author": call.author,
        "rule": call.rule,
    }


def _signatory(signatory: Signatory) -> Value:
    return {"name": signatory.name, "start": signatory.passage.start, "end": signatory.passage.end}


def _filed(dossier: Dossier, filed: AnyFiled) -> Value:
    note = _note(dossier, filed.note)
    return {"id": filed.id, "document": filed.document, "review": str(filed.review), "note": note}


def _note(dossier: Dossier, note: str | None) -> str | None:
    """Give a reviewer's note, which is for the team alone."""
    return note if dossier.edition is Edition.INTERNAL else None


def _document(document: Document, dossier: Dossier) -> Value:
    is_public = document.classification is Class.PUBLIC
    reading = dossier.readings.get(document.id)
    return {
        "id": document.id,
        "sha256": document.sha256 if is_public else None,
        "commitment": None if is_public else dossier.commitments.get(document.id),
        "class": str(document.classification),
        "name": document.name,
        "title": document.title,
        "publisher": document.publisher,
        "date": _date(document.date),
        "language": document.language,
        **_state(document, reading),
        "is_supported": reading.is_supported if reading else None,
        "address": document.address,
        "notes": list(document.notes),
    }


def _state(document: Document, reading: Reading | None) -> Value:
    """Tell whether a document was read; one that could be opened, but in a language not read yet, was not."""
    if reading is None or reading.is_supported:
        return {"state": str(document.state), "reason": document.reason}
    words = not_read_yet(reading.language)
    why = f"{words[:1].upper()}{words[1:]}."
    return {"state": str(ReadState.NOT_READ), "reason": f"{document.reason} {why}" if document.reason else why}


def _comparison(comparison: Comparison) -> Value:
    return {
        "kind": str(comparison.kind),
        "rule": comparison.rule,
        "what": str(comparison.status),
        "who": comparison.group,
        "place": comparison.place,
        "figures": list(comparison.figures),
        "differs_in": list(comparison.differs_in),
        "passage_of": comparison.passage_of,
    }


def _headline(headline: Headline) -> Value:
    return {
        "what": str(headline.status),
        "min": headline.low,
        "max": headline.high,
        "rule": headline.rule,
        "figures": list(headline.figures),
        "label": RANGE_LABEL,
        "who": headline.group,
        "unit": str(headline.unit),
        "basis": str(headline.basis),
        "place": headline.place,
        "min_by": headline.low_by,
        "max_by": headline.high_by,
    }


def _change(change: Change) -> Value:
    return {"kind": str(change.kind), "figures": list(change.figures), "words": change.words}


def _dropped(dossier: Dossier) -> Value | None:
    dropped = dossier.dropped
    if dropped is None:
        return None
    return {
        "documents": dropped.documents,
        "figures": dropped.figures,
        "events": dropped.events,
        "allegations": dropped.allegations,
        "statements": dropped.statements,
        "calls": dropped.calls,
        "signatories": dropped.signatories,
    }
