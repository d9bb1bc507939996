"""The reading of one document: every claim found in it, and what became of every sentence and numeral."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.base.claims import Allegation, Call, Event, Figure, Passage, Signatory, Statement
from pylno.base.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or list item of a document, and whether it was used.

    Attributes:
        passage: where it stands.
        used_for: the kinds of claim made of it, in a fixed order ("figure", "event", "allegation", "statement",
            "call", "signatory"); empty when it was not used.
        role: "title", "sentence", "item", "caption", "date line", "footer" or another plain word for its part.
    """

    passage: Passage
    used_for: tuple[str, ...]
    role: str = "sentence"


@dataclass(frozen=True, slots=True)
class UnreadNumeral:
    """A number in the text that was not read as a figure, with the reason in plain words."""

    passage: Passage
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in one document.

    Attributes:
        language: ISO 639-1 code of the document.
        is_supported: False when no grammar for that language exists yet: nothing was looked for, so finding nothing
            means nothing.
        title, publisher, date: the document's own, or None.
        figures … signatories: the claims, in order of their start.
        sentences: every sentence, in order; together they hold every character that is not white space.
        unread_numerals: every numeral that is not within a figure, with its reason.
    """

    language: str
    is_supported: bool
    title: str | None
    publisher: str | None
    date: PartialDate | None
    figures: tuple[Figure, ...] = ()
    calls: tuple[Call, ...] = ()
    events: tuple[Event, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    statements: tuple[Statement, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    unread_numerals: tuple[UnreadNumeral, ...] = ()
