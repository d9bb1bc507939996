"""What is told beside figures: the timeline, what was said, allegations, calls, the unknown, and who signed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from pylno.base import Allegation, Call, Event, Filed, Hedge, PartialDate, Signatory, Statement, StatementKind
from pylno.publishing import words
from pylno.publishing.acts import NOT_SETTLED, act_label, rights_engaged
from pylno.publishing.brief import (
    Bullets,
    Cell,
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
    warning,
)
from pylno.publishing.sections.cite import told_by, words_of
from pylno.publishing.shelf import Shelf, document_label, kept

_SAID_HERE = (
    StatementKind.THREAT,
    StatementKind.ORDER,
    StatementKind.DENIAL,
    StatementKind.RETRACTION,
    StatementKind.POSITION,
    StatementKind.ENDORSEMENT,
)


def timeline(shelf: Shelf) -> Section:
    """Show every event with its speaker, by day; those without a date come last."""
    events = sorted(kept(shelf.dossier.events), key=lambda filed: _by_day(filed.claim.date))
    if not events:
        return Section("timeline", "Timeline", (_none("event"),), count=0)
    columns = ("When and what", "In these words", "Where and who", "Said by")
    table = Table("Every event, as told, by day", columns, tuple(_event(shelf, filed) for filed in events))
    return Section("timeline", "Timeline", (table,), count=len(events))


def _by_day(day: PartialDate | None) -> tuple[bool, PartialDate]:
    return day is None, day or PartialDate(1)


def said(shelf: Shelf) -> Section:
    """Show threats, orders, denials, retractions, positions and endorsements, each with its speaker."""
    statements = kept(shelf.dossier.statements)
    of_kind = {kind: [one for one in statements if one.claim.kind is kind] for kind in _SAID_HERE}
    topics = tuple(_statements(shelf, words.STATEMENT[kind], of_kind[kind]) for kind in _SAID_HERE if of_kind[kind])
    lead = () if topics else (_none("threat, order, denial or position"),)
    title = "Threats, orders, denials and positions"
    return Section("said", title, lead, topics, count=sum(map(len, of_kind.values())))


def allegations(shelf: Shelf) -> Section:
    """Show every violation said to have happened, by act: who says it, of whom, done to whom."""
    many = sorted(kept(shelf.dossier.allegations), key=lambda filed: filed.claim.act)
    if not many:
        return Section("allegations", "Allegations", (_none("allegation"),), count=0)
    columns = ("What is alleged", "In these words", "Said by", "Of whom", "Where and when")
    table = Table("Every allegation, by act", columns, tuple(_allegation(shelf, filed) for filed in many))
    return Section("allegations", "Allegations", (Paragraph((sentence(_ALLEGED),)), table), count=len(many))


_ALLEGED = f"An allegation is what somebody says was done. Nothing here is a finding. {NOT_SETTLED}"


def calls(shelf: Shelf) -> Section:
    """Show what is asked, by duty bearer; a call to several stands with each of them."""
    many = kept(shelf.dossier.calls)
    asked = by_addressee(many)
    topics = tuple(_addressee(shelf, name, some) for name, some in asked)
    lead = () if topics else (_none("call"),)
    return Section("calls", "Calls, by duty bearer", lead, topics, count=len(many))


def by_addressee(calls: Iterable[Filed[Call]]) -> list[tuple[str, list[Filed[Call]]]]:
    """Give calls by duty bearer, in order of first mention; those without a stated one come last, under ""."""
    shown: dict[str, str] = {}
    asked: dict[str, list[Filed[Call]]] = defaultdict(list)
    for filed in calls:
        for name in [part.strip() for part in filed.claim.addressee.split(";") if part.strip()] or [""]:
            folded = re.sub(r"^the\s+", "", name.casefold())
            shown.setdefault(folded, re.sub(r"^the\s+", "", name, flags=re.IGNORECASE))
            asked[folded].append(filed)
    named = [folded for folded in shown if folded]
    return [(shown[folded], asked[folded]) for folded in (*named, *([""] if "" in shown else []))]


def unknown(shelf: Shelf) -> Section:
    """Show what is said to be unknown, in whose words."""
    many = [one for one in kept(shelf.dossier.statements) if one.claim.kind is StatementKind.UNKNOWN]
    items = tuple(_statement(shelf, filed) for filed in many)
    unread = [one for one in shelf.dossier.readings.values() if not one.is_supported]
    lines = [] if items else [sentence(_NONE_UNKNOWN)]
    if unread:
        where = Span("Documents", link="documents")
        lines.append(
            sentence(f"{words.counted(len(unread), 'document')} in a language that is not read yet: see ", where, ".")
        )
    blocks = (*((Bullets(items),) if items else ()), *((Paragraph(tuple(lines)),) if lines else ()))
    return Section("unknown", "What is not known", blocks, count=len(many))


_NONE_UNKNOWN = (
    "None of the documents that were read says that something is not known. "
    "This does not mean that everything is known."
)


def signed(shelf: Shelf) -> Section:
    """Show who signed which document."""
    by_document: dict[str, list[Filed[Signatory]]] = defaultdict(list)
    many = kept(shelf.dossier.signatories)
    for filed in many:
        by_document[filed.document].append(filed)
    topics = tuple(
        Topic(
            f"{document_label(shelf.documents.get(document))} ({len(some)})",
            (Bullets(tuple(sentence(words_of(shelf, one.id)) for one in some)),),
        )
        for document, some in by_document.items()
    )
    lead = () if topics else (_none("list of signatories"),)
    return Section("signed", "Who signed", lead, topics, count=len(many))


def _none(noun: str) -> Paragraph:
    return Paragraph((sentence(f"No {noun} was found in the documents that could be read."),))


def _event(shelf: Shelf, filed: Filed[Event]) -> Row:
    event = filed.claim
    who = [f"by {event.actor}" if event.actor else "", f"to {event.victim}" if event.victim else ""]
    where = [sentence(event.place or "place not stated")]
    if any(who):
        where.append(sentence("Done ", " ".join(part for part in who if part), "."))
    return Row(
        (
            (sentence(words.date_words(event.date) if event.date else "date not stated"), _kind(event.kind)),
            (sentence(words_of(shelf, filed.id)),),
            tuple(where),
            (sentence(told_by(shelf, filed)), sentence(hedge_span(event.hedge), f"; {words.REVIEW[filed.review]}")),
        )
    )


def _kind(kind: str) -> Sentence:
    return sentence(strong(words.label_of(kind)))


def hedge_span(hedge: Hedge) -> Span:
    """Give how firmly something is put; anything but a plain assertion must be noticed."""
    return note(words.HEDGE[hedge]) if hedge is Hedge.ASSERTED else warning(words.HEDGE[hedge])


def _statements(shelf: Shelf, title: str, many: list[Filed[Statement]]) -> Topic:
    return Topic(f"{title} ({len(many)})", (Bullets(tuple(_statement(shelf, filed) for filed in many)),))


def _statement(shelf: Shelf, filed: Filed[Statement]) -> Sentence:
    day = f", {words.date_words(filed.claim.said_on)}" if filed.claim.said_on else ""
    by = told_by(shelf, filed)
    return sentence(f"{by}{day}: ", words_of(shelf, filed.id), note(f" ({words.REVIEW[filed.review]})"))


def _act(act: str) -> Cell:
    rights = rights_engaged(act)
    return (sentence(act_label(act)), *((sentence("Engages: ", "; ".join(rights), "."),) if rights else ()))


def _allegation(shelf: Shelf, filed: Filed[Allegation]) -> Row:
    claim = filed.claim
    return Row(
        (
            _act(claim.act),
            (sentence(words_of(shelf, filed.id)),),
            (sentence(told_by(shelf, filed)), sentence(hedge_span(claim.hedge), f"; {words.REVIEW[filed.review]}")),
            (
                sentence(f"Said to have done it: {claim.perpetrator or 'not stated'}"),
                sentence(f"Done to: {claim.victim or 'not stated'}"),
            ),
            (
                sentence(claim.place or "place not stated"),
                sentence(words.date_words(claim.date) if claim.date else "date not stated"),
            ),
        )
    )


def _addressee(shelf: Shelf, name: str, many: list[Filed[Call]]) -> Topic:
    title = f"{name[:1].upper() + name[1:]}" if name else "No duty bearer stated"
    return Topic(f"{title} ({len(many)})", (Bullets(tuple(_call(shelf, filed) for filed in many)),))


def _call(shelf: Shelf, filed: Filed[Call]) -> Sentence:
    document = document_label(shelf.documents.get(filed.document))
    about = f" (asked by {told_by(shelf, filed)}, in {document}; {words.REVIEW[filed.review]})"
    return sentence(words_of(shelf, filed.id), note(about))
