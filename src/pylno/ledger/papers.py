"""Documents and readings, as far as figures need them: who, when, in which sentence, part of what."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from pylno.base import Document, Entry, Figure, PartialDate, Passage, Reading, ReadState, Statement, figure_ids
from pylno.ledger.patterns import fold, words_of
from pylno.ledger.scope import Scope, scope_of

_SENTENCE_END = re.compile(r"[.!?…]\s|\n")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the text around a claim adds to it.

    Attributes:
        language: ISO 639-1 code of the document.
        date: of the post or document in which it stands, or None.
        sent_at: the moment of the post, or None.
        text: tells one text from another: a document, or one post of it.
        scope: within which "the ministry" means one ministry: the document, or all posts of one channel.
        label: tells that scope to a reader.
        author: whose text it is, or None when not known.
        forwarded_from: whose text the author passed on, or None.
        words: of its sentence, folded.
        is_title: whether the sentence is a title or heading.
    """

    language: str
    date: PartialDate | None
    sent_at: datetime | None
    text: str
    scope: str
    label: str
    author: str | None
    forwarded_from: str | None
    words: tuple[str, ...] = ()
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything received, with what became of it.

    Attributes:
        documents, readings: by document id.
        ids: by document id, the claim id of each figure of its reading, in order.
        standings: by claim id of a figure.
        places: by place as written, the one name that all its names stand for; others are compared as written.
    """

    documents: Mapping[str, Document]
    readings: Mapping[str, Reading]
    ids: Mapping[str, tuple[str, ...]]
    standings: Mapping[str, Standing]
    places: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, documents: Sequence[Document], readings: Mapping[str, Reading], *, places: Mapping[str, str] | None = None
    ) -> Papers:
        """Take documents and readings in hand; a document without a reading holds no figure."""
        by_id = {document.id: document for document in documents}
        ids = {id_: figure_ids(id_, readings[id_].figures) for id_ in by_id if id_ in readings}
        standings: dict[str, Standing] = {}
        for id_, claims in ids.items():
            shelf = _Text(by_id[id_], readings[id_])
            for claim, figure in zip(claims, readings[id_].figures, strict=True):
                standings[claim] = shelf.standing(figure)
        return cls(by_id, readings, ids, standings, places or {})

    def scope_of(self, entry: Entry) -> Scope:
        """Give what a figure counts."""
        place = entry.figure.place
        return scope_of(
            entry.figure, self.standings[entry.id].language, place=self.places.get(place, place) if place else None
        )

    def whole_of(self, entry: Entry) -> str | None:
        """Give the id of the figure of which this one is a part, or None."""
        return self._id_at(entry.document, entry.figure.part_of, entry.id)

    def set_against(self, entry: Entry) -> str | None:
        """Give the id of the figure that the document itself sets against this one, or None."""
        return self._id_at(entry.document, entry.figure.set_against, entry.id)

    def statement_standing(self, document: str, statement: Statement) -> Standing:
        """Give what the text around a statement adds to it."""
        return _Text(self.documents[document], self.readings[document]).standing(statement)

    def is_well_read(self, document: str) -> bool:
        """Whether nothing was missed: only then does "not found" mean that it is not there."""
        return self.documents[document].state is ReadState.READ and self.readings[document].is_supported

    def _id_at(self, document: str, index: int | None, own: str) -> str | None:
        ids = self.ids.get(document, ())
        if index is None or not 0 <= index < len(ids) or ids[index] == own:
            return None
        return ids[index]


class _Text:
    """One document's text with its posts and sentences, to be asked where a claim stands."""

    def __init__(self, document: Document, reading: Reading) -> None:
        self._document, self._reading = document, reading

    def standing(self, claim: Figure | Statement) -> Standing:
        document, reading = self._document, self._reading
        post = document.post_at(claim.passage.start)
        sentence, is_title = self._sentence(claim.passage)
        forwarded_from = (claim.forwarded_from if isinstance(claim, Figure) else None) or (
            post or document
        ).forwarded_from
        author = claim.author or (post.channel if post else document.sender or document.publisher or reading.publisher)
        date = PartialDate.of(post.sent_at.date()) if post and post.sent_at else document.date or reading.date
        standing = Standing(
            language=reading.language,
            date=date,
            sent_at=post.sent_at if post else None,
            text=f"{document.id}#{post.start}" if post else document.id,
            scope=document.id,
            label=_label(author or document.title or document.name, date),
            author=author,
            forwarded_from=forwarded_from,
            words=tuple(fold(word) for word in words_of(sentence)),
            is_title=is_title,
        )
        voice = forwarded_from or (author if post or document.sender else None)
        return standing if voice is None else replace(standing, scope=f"channel: {fold(voice)}", label=voice)

    def _sentence(self, passage: Passage) -> tuple[str, bool]:
        """Give the sentence in which a passage stands, and whether it is a title."""
        sentences = self._reading.sentences
        at = bisect_right(sentences, passage.start, key=lambda one: one.passage.start) - 1
        if at >= 0 and passage.start < sentences[at].passage.end:
            return sentences[at].passage.text, sentences[at].role in {"title", "heading"}
        text = self._document.text
        before = [found.end() for found in _SENTENCE_END.finditer(text, 0, passage.start)]
        after = _SENTENCE_END.search(text, passage.end)
        words = text[before[-1] if before else 0 : after.start() if after else len(text)]
        return words or passage.text, words.strip() == (self._document.title or "\0")


def _label(name: str, date: PartialDate | None) -> str:
    return f"{name}, {date}" if date else name
