"""All that one brief needs, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pylno.base.claims import Allegation, Call, Event, Signatory, Statement
from pylno.base.dates import PartialDate
from pylno.base.documents import Document
from pylno.base.ledger import Change, Filed, Ledger
from pylno.base.reading import Reading


class Edition(StrEnum):
    """For whom a brief is: the team's own, or anyone."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a public edition left out, counted by kind and never named."""

    documents: int = 0
    figures: int = 0
    events: int = 0
    allegations: int = 0
    statements: int = 0
    calls: int = 0
    signatories: int = 0


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that one brief needs.

    Attributes:
        situation: the name of the crisis that is followed.
        as_of: the date on which the brief holds, or None when no document has one.
        not_before: the earliest date of a document, or None.
        edition: internal or public.
        documents: every document handed in, those that could not be read included.
        readings: by document id.
        commitments: by document id, the salted commitment of each document that is not public.
        ledger: the figures.
        events, allegations, statements, calls, signatories: every other claim.
        changes: since an earlier brief, or None when none was given.
        since: the earlier brief's as-of date, or None.
        dropped: what a public edition left out; None in an internal one.
    """

    situation: str
    as_of: PartialDate | None
    not_before: PartialDate | None
    edition: Edition
    documents: tuple[Document, ...]
    readings: dict[str, Reading]
    commitments: dict[str, str]
    ledger: Ledger
    events: tuple[Filed[Event], ...] = ()
    allegations: tuple[Filed[Allegation], ...] = ()
    statements: tuple[Filed[Statement], ...] = ()
    calls: tuple[Filed[Call], ...] = ()
    signatories: tuple[Filed[Signatory], ...] = ()
    changes: tuple[Change, ...] | None = None
    since: PartialDate | None = None
    dropped: Dropped | None = None
