"""What was received: documents, and how far each could be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pylno.base.dates import PartialDate


class Class(StrEnum):
    """Who may see a document and what is derived from it. What is derived inherits the strictest."""

    PUBLIC = "public"
    CONFIDENTIAL = "confidential"
    SEALED = "sealed"


class ReadState(StrEnum):
    """How much of a document could be opened. A failed read is a result to show, never an absence."""

    READ = "read"
    PARTLY_READ = "partly_read"
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class Post:
    """One message within a document that holds several (a Telegram export, posts.txt).

    Attributes:
        start, end: the whole message in the document's text, in code points.
        body_start: where its own words begin, after the line that names channel and time.
        channel: who posted it, as named in the file, or None.
        sent_at: when, with its time zone where the file tells one, or None.
        forwarded_from: whose post it passes on, or None.
    """

    start: int
    end: int
    body_start: int
    channel: str | None = None
    sent_at: datetime | None = None
    forwarded_from: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Something received and preserved.

    Attributes:
        id: stable for the same place in the same folder; says nothing of the content.
        name: the file's name as handed in, relative to the folder given.
        sha256: digest of the bytes as they came in; None only when they could not be read at all.
        size: length of the bytes.
        format: "txt", "html", "docx", "pdf", "telegram" or "posts"; "" when not recognised.
        text: what could be read; empty when nothing could.
        language: ISO 639-1 code, or "und" when it cannot be told.
        title, publisher: as stated by the document or its metadata, or None.
        date: the document's own date, or None.
        address: where it is public, or None.
        sender, forwarded_from: of a single message, or None.
        classification: public, confidential or sealed.
        state: how much could be read.
        reason: why not wholly, as a plain sentence; None when wholly read.
        notes: further plain sentences (tracked changes, hidden text, character set guessed).
        posts: the messages within, in order; empty for a single document.
    """

    id: str
    name: str
    sha256: str | None
    size: int
    format: str
    text: str
    language: str = "und"
    title: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    address: str | None = None
    sender: str | None = None
    forwarded_from: str | None = None
    classification: Class = Class.CONFIDENTIAL
    state: ReadState = ReadState.READ
    reason: str | None = None
    notes: tuple[str, ...] = ()
    posts: tuple[Post, ...] = field(default=())

    def post_at(self, offset: int) -> Post | None:
        """Give the message in which a character of the text stands, or None."""
        return next((post for post in self.posts if post.start <= offset < post.end), None)
