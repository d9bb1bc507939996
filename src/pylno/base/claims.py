"""What a source says at a passage: the claims that a reading holds. A claim is never "the truth".

Offsets are Unicode code points of the document's text; ``text[passage.start:passage.end] == passage.text`` always.
Each claim names the ``rule`` that found it, so that a person who doubts it can ask why.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pylno.base.dates import PartialDate
from pylno.base.quantity import Quantity


class Status(StrEnum):
    """What happened to the people counted, or what they did."""

    KILLED = "killed"
    INJURED = "injured"
    HOSPITALISED = "hospitalised"
    INTENSIVE_CARE = "intensive_care"
    DETAINED = "detained"
    ARRESTED = "arrested"
    CHARGED = "charged"
    CONVICTED = "convicted"
    MISSING = "missing"
    TORTURED = "tortured"
    DISPLACED = "displaced"
    PROTESTERS = "protesters"
    TROOPS = "troops"
    OTHER = "other"


class Unit(StrEnum):
    """What is counted. Unlike units are never added or set against each other."""

    PEOPLE = "people"
    ACTS = "acts"
    BODIES = "bodies"
    CASES = "cases"


class Basis(StrEnum):
    """How a figure counts in time.

    ``cumulative`` so far, since a start; ``period`` within a stretch of time, a flow; ``held_at`` at one moment, a
    stock; ``unknown`` when the words do not tell.
    """

    CUMULATIVE = "cumulative"
    PERIOD = "period"
    HELD_AT = "held_at"
    UNKNOWN = "unknown"


class Hedge(StrEnum):
    """How firmly a claim is put forward by the document."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"


class StatementKind(StrEnum):
    """What a speaker does by speaking."""

    THREAT = "threat"
    ORDER = "order"
    DENIAL = "denial"
    RETRACTION = "retraction"
    POSITION = "position"
    ENDORSEMENT = "endorsement"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where words stand in a document's text, and the words.

    Attributes:
        start: offset of the first character, in code points.
        end: offset after the last character.
        text: the words, equal to ``document.text[start:end]``.
    """

    start: int
    end: int
    text: str

    def overlaps(self, other: Passage) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say it.

    Attributes:
        name: the source as named in the text.
        passage: where it is named; None when the document's own author or channel speaks.
        quoted_by: who quotes that source in this document, or None.
        cites: whom that source cites in turn ("the channel reported, citing the ministry"), or None. The ledger takes
            the one cited for the speaker, quoted by the source.
    """

    name: str
    passage: Passage | None = None
    quoted_by: str | None = None
    cites: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """How many people of a kind, with what happened to them, as one source says it at one passage.

    Attributes:
        passage: modifier, number and head noun.
        quantity: the number as put.
        status: what happened.
        group: short class of the people counted ("people", "journalists", "police").
        unit: what is counted.
        basis: how the figure counts in time.
        since: the start of the stretch that a cumulative or period figure covers, as written, or None.
        attribution: the source; None means the document's own author speaks.
        place: the most specific place stated for it, or None when none is.
        event_date: when it happened, or None.
        as_of: the date for which the count holds, or None when unknown.
        said_on: when the source spoke, or None.
        part_of: index, among the reading's figures, of the figure that this one is a part of, or None.
        part_of_basis: "stated" when the text says so, "inferred" when the form suggests it, or None.
        author: the voice in whose text it stands (publisher or channel), or None when not known.
        forwarded_from: whose post the author passed on, or None.
        set_against: index of the figure that the document itself sets against this one ("However, …"), or None.
        score: how sure the reader is, a share between 0 and 1.
        rule: the rule that found it.
    """

    passage: Passage
    quantity: Quantity
    status: Status
    group: str
    unit: Unit = Unit.PEOPLE
    basis: Basis = Basis.UNKNOWN
    since: str | None = None
    attribution: Attribution | None = None
    place: str | None = None
    event_date: PartialDate | None = None
    as_of: PartialDate | None = None
    said_on: PartialDate | None = None
    part_of: int | None = None
    part_of_basis: str | None = None
    author: str | None = None
    forwarded_from: str | None = None
    set_against: int | None = None
    score: float = 1.0
    rule: str = ""

    @property
    def date(self) -> PartialDate | None:
        """The event's date, else the as-of date, else None."""
        return self.event_date or self.as_of


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, where and when, as told by a speaker.

    Attributes:
        kind: one of the event types listed in docs/methods/reading.md ("clashes", "internet_shutdown").
        passage: the words that tell it.
        place, date: as stated, or None.
        actor: who did it, as named, or None.
        victim: to whom, as named, or None.
        attribution: the source; None means the document's own author.
        hedge: how firmly it is put.
        author: the voice in whose text it stands, or None.
        rule: the rule that found it.
    """

    kind: str
    passage: Passage
    place: str | None = None
    date: PartialDate | None = None
    actor: str | None = None
    victim: str | None = None
    attribution: Attribution | None = None
    hedge: Hedge = Hedge.ASSERTED
    author: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Allegation:
    """An act that violates a right, said to have happened.

    Attributes:
        act: id of the act in the room ``rights``.
        perpetrator: who is said to have done it, as named, or None.
        Others as in Event.
    """

    act: str
    passage: Passage
    victim: str | None = None
    perpetrator: str | None = None
    place: str | None = None
    date: PartialDate | None = None
    attribution: Attribution | None = None
    hedge: Hedge = Hedge.ASSERTED
    author: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a speaker does by speaking: threatens, orders, denies, withdraws, takes a position, endorses, does not know.

    Attributes:
        by: the speaker as named, or None when the document's own author speaks.
        about: index, among the reading's figures, of the figure that it meets, or None.
    """

    kind: StatementKind
    passage: Passage
    by: str | None = None
    about: int | None = None
    author: str | None = None
    said_on: PartialDate | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked of a duty bearer, as it stands in the text.

    Attributes:
        passage: the content without "We urge X to".
        addressee: the duty bearer as named; several are separated by "; "; empty when none is stated.
        by: who asks, as named; None means the document's own author.
    """

    passage: Passage
    addressee: str
    by: str | None = None
    author: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """An organisation or person listed as signing.

    Attributes:
        name: as printed.
        passage: where.
    """

    name: str
    passage: Passage
    rule: str = ""
