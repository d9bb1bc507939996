"""Gather all that one brief needs: ledger, claims and decisions, changes, and what a public edition leaves out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import NoneType
from typing import Any

from pylno import ledger
from pylno.base import (
    Allegation,
    BadBrief,
    BadDate,
    Call,
    Change,
    Class,
    Decision,
    Document,
    Dossier,
    Dropped,
    Edition,
    Event,
    Filed,
    PartialDate,
    Reading,
    Review,
    Signatory,
    Statement,
    claim_id,
)
from pylno.base.ledger import Claim
from pylno.places import gazetteer

_WHAT_TO_DO = "Nothing was compared or written. Give the JSON that “pylno brief --json” wrote."
# What is compared of a figure of an earlier brief, and of which type it may be.
_TEXTS = ("phrase", "text", "source", "attributed_to", "author", "as_of", "said_on", "date", "place", "who", "same_as")
_COMPARED: dict[str, tuple[type, ...]] = {
    **dict.fromkeys((*_TEXTS, "withdrawn_by"), (str, NoneType)),
    **dict.fromkeys(("min", "max"), (int, float, NoneType)),
}
_NO_DECISIONS: Mapping[str, Decision] = {}


@dataclass(frozen=True, slots=True)
class Question:
    """What a brief is asked for.

    Attributes:
        situation: the crisis that is followed.
        as_of: the date on which the brief holds; None takes that of the latest document.
        edition: internal, or public: then only what is public goes in, and what is left out is counted.
        since: an earlier brief's JSON, parsed, or None.
    """

    situation: str
    as_of: PartialDate | None = None
    edition: Edition = Edition.INTERNAL
    since: Mapping[str, Any] | None = None


def gather(
    documents: Sequence[Document],
    readings: Mapping[str, Reading],
    question: Question,
    *,
    decisions: Mapping[str, Decision] = _NO_DECISIONS,
    commitments: Mapping[str, str] | None = None,
) -> Dossier:
    """Gather a dossier.

    Args:
        documents, readings: the case.
        question: what the brief is asked for.
        decisions: what persons decided, by claim id.
        commitments: by document id, for documents that are not public.
    Raises:
        BadBrief: the earlier brief cannot be understood.
    """
    shown = [document for document in documents if _is_shown(document, question.edition)]
    read = {document.id: readings[document.id] for document in shown if document.id in readings}
    book = ledger.build(shown, read, decisions=decisions, places=_place_names(read))
    dates = sorted(date for document in shown for date in _dates(document, read.get(document.id)))
    changes: tuple[Change, ...] | None = None
    since = None
    if question.since is not None:
        changes = ledger.changes(_earlier(question.since, question.edition, documents, shown), book.entries)
        since = _since_date(question.since, question.edition, documents, shown)
    return Dossier(
        situation=question.situation,
        as_of=question.as_of or (dates[-1] if dates else None),
        not_before=dates[0] if dates else None,
        edition=question.edition,
        documents=tuple(shown),
        readings=read,
        commitments=dict(commitments or {}),
        ledger=book,
        events=_events(read, decisions),
        allegations=_allegations(read, decisions),
        statements=_statements(read, decisions),
        calls=_calls(read, decisions),
        signatories=_signatories(read, decisions),
        changes=changes,
        since=since,
        dropped=_dropped(documents, shown, readings) if question.edition is Edition.PUBLIC else None,
    )


def _place_names(readings: Mapping[str, Reading]) -> dict[str, str]:
    """Give the gazetteer's name for every place as written, so that "Kiev" and "Kyiv" are one place in the ledger."""
    book = gazetteer()
    written = {figure.place for reading in readings.values() for figure in reading.figures if figure.place}
    found = {name: book.lookup(name) for name in written}
    return {name: places[0].name for name, places in found.items() if places}


def _is_shown(document: Document, edition: Edition) -> bool:
    """Whether an edition may show a document: a public one only what is public."""
    return edition is Edition.INTERNAL or document.classification is Class.PUBLIC


def _dates(document: Document, reading: Reading | None) -> list[PartialDate]:
    """Give the dates on which a document speaks: its own, and those of its posts."""
    own = [date for date in (document.date, reading.date if reading else None) if date is not None][:1]
    return own + [PartialDate.of(post.sent_at.date()) for post in document.posts if post.sent_at is not None]


def _earlier(
    old: Mapping[str, Any], edition: Edition, documents: Sequence[Document], shown: Sequence[Document]
) -> Mapping[str, Any]:
    """Give the earlier brief as far as an edition may speak of it: a public one only of what was and is public.

    Raises:
        BadBrief: it has no documents or figures, or values that no figure has.
    """
    rows, figures = _objects(old, "documents"), _objects(old, "figures")
    for at, figure in enumerate(figures, start=1):
        is_whole = all(isinstance(figure.get(key), str) for key in ("id", "document", "what"))
        if not is_whole or not all(isinstance(figure.get(key), kinds) for key, kinds in _COMPARED.items()):
            raise BadBrief(f"Figure {at} of the earlier brief holds what no figure does. {_WHAT_TO_DO}")
    if edition is Edition.INTERNAL:
        return old
    public = [row.get("id") for row in _public_rows(rows, documents, shown)]
    return {**old, "figures": [figure for figure in figures if figure.get("document") in public]}


def _public_rows(
    rows: Sequence[dict[str, Any]], documents: Sequence[Document], shown: Sequence[Document]
) -> list[dict[str, Any]]:
    """Give those documents of an earlier brief that were public then and are not hidden now."""
    hidden = {document.id for document in documents} - {document.id for document in shown}
    return [row for row in rows if row.get("class") == Class.PUBLIC and row.get("id") not in hidden]


def _objects(old: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    many = old.get(key)
    if not isinstance(many, list) or not all(isinstance(one, dict) for one in many):
        raise BadBrief(f"The earlier brief holds no list “{key}”. {_WHAT_TO_DO}")
    return many


def _since_date(
    old: Mapping[str, Any], edition: Edition, documents: Sequence[Document], shown: Sequence[Document]
) -> PartialDate | None:
    """Give the date of the earlier brief, or None when it has none.

    A public edition takes the latest date of what was and is public: the as-of date may be that of a hidden document.

    Raises:
        BadBrief: what stands there is no date.
    """
    as_of = _old_date(old, "as_of")
    if edition is Edition.INTERNAL:
        return as_of
    rows = _public_rows(_objects(old, "documents"), documents, shown)
    return max((date for row in rows if (date := _old_date(row, "date")) is not None), default=None)


def _old_date(old: Mapping[str, Any], key: str) -> PartialDate | None:
    """Read a date of the earlier brief.

    Raises:
        BadBrief: what stands there is no date.
    """
    if old.get(key) is None:
        return None
    try:
        return PartialDate.parse(str(old[key]))
    except BadDate as bad:
        raise BadBrief(f"The earlier brief has no date as “{key}”. {bad.message} {_WHAT_TO_DO}") from None


def _filed(document: str, claim: Claim, what: str, decisions: Mapping[str, Decision]) -> Filed[Claim]:
    """Give a claim its id and what was decided about it."""
    id_ = claim_id(document, claim.passage.start, claim.passage.end, what)
    decision = decisions.get(id_)
    return Filed(
        id_, document, claim, decision.review if decision else Review.NOT_REVIEWED, decision.note if decision else None
    )


def _events(readings: Mapping[str, Reading], decisions: Mapping[str, Decision]) -> tuple[Filed[Event], ...]:
    return tuple(_filed(id_, one, one.kind, decisions) for id_, reading in readings.items() for one in reading.events)


def _allegations(readings: Mapping[str, Reading], decisions: Mapping[str, Decision]) -> tuple[Filed[Allegation], ...]:
    return tuple(
        _filed(id_, one, one.act, decisions) for id_, reading in readings.items() for one in reading.allegations
    )


def _statements(readings: Mapping[str, Reading], decisions: Mapping[str, Decision]) -> tuple[Filed[Statement], ...]:
    return tuple(
        _filed(id_, one, one.kind, decisions) for id_, reading in readings.items() for one in reading.statements
    )


def _calls(readings: Mapping[str, Reading], decisions: Mapping[str, Decision]) -> tuple[Filed[Call], ...]:
    return tuple(_filed(id_, one, "call", decisions) for id_, reading in readings.items() for one in reading.calls)


def _signatories(readings: Mapping[str, Reading], decisions: Mapping[str, Decision]) -> tuple[Filed[Signatory], ...]:
    return tuple(
        _filed(id_, one, "signatory", decisions) for id_, reading in readings.items() for one in reading.signatories
    )


def _dropped(documents: Sequence[Document], shown: Sequence[Document], readings: Mapping[str, Reading]) -> Dropped:
    """Count what a public edition leaves out, naming none of it."""
    kept = {document.id for document in shown}
    left = [readings[document.id] for document in documents if document.id not in kept and document.id in readings]
    return Dropped(
        documents=len(documents) - len(shown),
        figures=sum(len(reading.figures) for reading in left),
        events=sum(len(reading.events) for reading in left),
        allegations=sum(len(reading.allegations) for reading in left),
        statements=sum(len(reading.statements) for reading in left),
        calls=sum(len(reading.calls) for reading in left),
        signatories=sum(len(reading.signatories) for reading in left),
    )
