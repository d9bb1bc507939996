"""Finding things in a dossier by their id: documents, figures, other claims, the sentence around a passage."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from pylno.base import (
    Allegation,
    Attribution,
    Call,
    Document,
    Dossier,
    Edition,
    Entry,
    Event,
    Filed,
    Passage,
    Reading,
    Review,
    Signatory,
    Source,
    Statement,
    figure_ids,
)

Kind = TypeVar("Kind", Event, Allegation, Statement, Call, Signatory)
AnyFiled = Filed[Event] | Filed[Allegation] | Filed[Statement] | Filed[Call] | Filed[Signatory]

# A "sentence" of a table or of a careless page can run for thousands of characters; this much around the words suffices.
_AROUND = 400


@dataclass(frozen=True, slots=True)
class Located:
    """A claim of any kind, where it stands.

    Attributes:
        id: of the claim.
        document: id of the document.
        passage: its words.
        kind: "figure", "event", "allegation", "statement", "call" or "signatory".
        review: what a person decided.
    """

    id: str
    document: str
    passage: Passage
    kind: str
    review: Review


@dataclass(frozen=True, slots=True)
class Shelf:
    """A dossier with its things at hand by id.

    Attributes:
        documents: by id.
        entries: by id, rejected ones too.
        statements: by id.
        located: every claim that this edition shows by id, in the order of documents and passages.
        numbers: the number under which a claim's passage is printed, by id.
        mentions: later mentions by the id of the first mention at hand.
        sources: by every name, folded, by which the documents call them.
    """

    dossier: Dossier
    documents: dict[str, Document] = field(repr=False)
    entries: dict[str, Entry] = field(repr=False)
    statements: dict[str, Filed[Statement]] = field(repr=False)
    located: dict[str, Located] = field(repr=False)
    numbers: dict[str, int] = field(repr=False)
    mentions: dict[str, tuple[Entry, ...]] = field(repr=False)
    sources: dict[str, Source] = field(repr=False)

    def utterances(self) -> tuple[Entry, ...]:
        """Give each utterance once, by its first mention at hand that was not rejected."""
        return tuple(entry for entry in self.entries.values() if entry.id in self.mentions)

    def source_name(self, name: str | None) -> str | None:
        """Give a source's fullest name for any of its names; a name that is no source's stands as it is."""
        found = self.sources.get(name.casefold()) if name else None
        return found.name if found else name

    def speaker(self, filed: AnyFiled) -> str | None:
        """Give who says a claim other than a figure, or None when nobody is named."""
        claim = filed.claim
        attribution: Attribution | None = getattr(claim, "attribution", None)
        name = attribution.name if attribution else getattr(claim, "by", None)
        document = self.documents.get(filed.document)
        own = getattr(claim, "author", None) or (document.publisher if document else None)
        return self.source_name(name or own)

    def part_of(self, entry: Entry) -> Entry | None:
        """Give the figure that this one is a part of, where the dossier holds it."""
        whole = figure_id(self.dossier.readings.get(entry.document), entry.document, entry.figure.part_of)
        return self.entries.get(whole) if whole else None

    def around(self, document: str, passage: Passage) -> tuple[str, str, str]:
        """Give the words before a passage, the passage, and the words after it, of the sentence it stands in."""
        found = self.documents.get(document)
        if found is None or found.text[passage.start : passage.end] != passage.text:
            return "", passage.text, ""
        start, end = _bounds(self.dossier.readings.get(document), passage)
        before, after = found.text[start : passage.start], found.text[passage.end : end]
        if len(before) > _AROUND:
            before = "… " + before[-_AROUND:]
        if len(after) > _AROUND:
            after = after[:_AROUND] + " …"
        return before, passage.text, after


def kept(many: tuple[Filed[Kind], ...]) -> tuple[Filed[Kind], ...]:
    """Leave out the claims that a person rejected."""
    return tuple(filed for filed in many if filed.review is not Review.REJECTED)


def shelve(dossier: Dossier) -> Shelf:
    """Lay out a dossier by id."""
    entries = {entry.id: entry for entry in dossier.ledger.entries}
    order = {document.id: place for place, document in enumerate(dossier.documents)}
    is_internal = dossier.edition is Edition.INTERNAL
    claims = [claim for claim in _located(dossier) if is_internal or claim.review is not Review.REJECTED]
    claims.sort(key=lambda claim: (order.get(claim.document, len(order)), claim.passage.start))
    located = {claim.id: claim for claim in claims}
    names = {alias.casefold(): source for source in dossier.ledger.sources for alias in (*source.aliases, source.name)}
    return Shelf(
        dossier=dossier,
        documents={document.id: document for document in dossier.documents},
        entries=entries,
        statements={filed.id: filed for filed in dossier.statements},
        located=located,
        numbers={claim: place for place, claim in enumerate(located, 1)},
        mentions=_mentions(entries),
        sources=names,
    )


def figure_id(reading: Reading | None, document: str, index: int | None) -> str | None:
    """Give the claim's id of a reading's figure by its index, or None when there is none."""
    if reading is None or index is None or not 0 <= index < len(reading.figures):
        return None
    first = index  # figures of one passage stand together, and the ids of the later ones tell which they are
    while first and reading.figures[first - 1].passage == reading.figures[index].passage:
        first -= 1
    return figure_ids(document, reading.figures[first : index + 1])[-1]


def document_label(document: Document | None) -> str:
    """Give the words by which a brief calls a document: its title, else its publisher, else its file's name."""
    if document is None:
        return "a document that is not in this edition"
    return document.title or document.publisher or document.name


def _mentions(entries: dict[str, Entry]) -> dict[str, tuple[Entry, ...]]:
    """Give later mentions by first mention; where the first is not at hand, the next one stands for the utterance."""
    standing = [entry for entry in entries.values() if entry.review is not Review.REJECTED]
    ids = {entry.id for entry in standing}
    leader: dict[str, str] = {}
    later: dict[str, list[Entry]] = {}
    for entry in standing:
        utterance = entry.same_as or entry.utterance or entry.id
        head = leader.setdefault(utterance, utterance if utterance in ids else entry.id)
        later.setdefault(head, [])
        if head != entry.id:
            later[head].append(entry)
    return {head: tuple(mentions) for head, mentions in later.items()}


def _located(dossier: Dossier) -> Iterator[Located]:
    for entry in dossier.ledger.entries:
        yield Located(entry.id, entry.document, entry.figure.passage, "figure", entry.review)
    kinds: tuple[tuple[str, tuple[AnyFiled, ...]], ...] = (
        ("event", dossier.events),
        ("allegation", dossier.allegations),
        ("statement", dossier.statements),
        ("call", dossier.calls),
        ("signatory", dossier.signatories),
    )
    for kind, many in kinds:
        for filed in many:
            yield Located(filed.id, filed.document, filed.claim.passage, kind, filed.review)


def _bounds(reading: Reading | None, passage: Passage) -> tuple[int, int]:
    """Give start and end of the sentences that a passage touches."""
    sentences = reading.sentences if reading else ()
    first = bisect_right(sentences, passage.start, key=lambda one: one.passage.start)
    last = bisect_left(sentences, passage.end, key=lambda one: one.passage.start)
    touched = [one.passage for one in sentences[max(first - 1, 0) : last] if one.passage.overlaps(passage)]
    return (
        min(passage.start, *(one.start for one in touched)) if touched else passage.start,
        max(passage.end, *(one.end for one in touched)) if touched else passage.end,
    )
