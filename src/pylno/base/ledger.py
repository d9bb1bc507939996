"""The ledger's values: figures in order, what may be set beside what, and by which rule.

Nothing here decides what is true. Ids of figures and statements are those of ``claim_id``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from pylno.base.claims import Allegation, Basis, Call, Event, Figure, Signatory, Statement, Status, Unit

Claim = TypeVar("Claim", Event, Allegation, Statement, Call, Signatory)


class Review(StrEnum):
    """What a person decided about a claim that the reader proposed."""

    NOT_REVIEWED = "not_reviewed"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class SourceKind(StrEnum):
    """What sort of speaker a source is."""

    AUTHORITY = "authority"
    NGO = "ngo"
    MEDIA = "media"
    WITNESS = "witness"
    IGO = "igo"
    UNKNOWN = "unknown"


class ComparisonKind(StrEnum):
    """What two figures are to each other; the first rule that holds decides."""

    SET_AGAINST = "set_against"
    CONTRADICTION = "contradiction"
    REVISION = "revision"
    DIFFERS_IN_SCOPE = "differs_in_scope"
    COMPATIBLE = "compatible"


class ChangeKind(StrEnum):
    """What happened to a figure since an earlier brief."""

    NEW = "new"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    SILENT = "silent"


def claim_id(document: str, start: int, end: int, what: str) -> str:
    """Give a claim's id: the first 16 hex digits of SHA-256 over document, start, end and what, one a line.

    Args:
        document: the document's id.
        start, end: of the claim's passage.
        what: a figure's status, an event's kind, an allegation's act, a statement's kind, "call" or "signatory".
    """
    return hashlib.sha256(f"{document}\n{start}\n{end}\n{what}".encode()).hexdigest()[:16]


def figure_ids(document: str, figures: Sequence[Figure]) -> tuple[str, ...]:
    """Give the claim id of each figure; a number that counts several groups at one passage gets one for each."""
    seen: dict[str, int] = {}
    ids: list[str] = []
    for figure in figures:
        first = claim_id(document, figure.passage.start, figure.passage.end, figure.status)
        seen[first] = seen.get(first, 0) + 1
        again = seen[first]
        what = figure.status if again == 1 else f"{figure.status}\n{again}"
        ids.append(claim_id(document, figure.passage.start, figure.passage.end, what))
    return tuple(ids)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about one claim that the reader proposed.

    Attributes:
        review: what was decided.
        corrected: the figure as the person put it, when a figure was corrected, else None.
        note: why, or None.
        by: who decided, or None.
    """

    review: Review
    corrected: Figure | None = None
    note: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Filed(Generic[Claim]):
    """A claim with its id, the document it stands in and what a person decided about it."""

    id: str
    document: str
    claim: Claim
    review: Review = Review.NOT_REVIEWED
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A person or organisation that says something.

    Attributes:
        name: its fullest name among those by which the documents call it.
        kind: what sort of speaker it is, as far as its name tells.
        aliases: every name by which the documents call it, the fullest first.
    """

    name: str
    kind: SourceKind
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure as the ledger holds it: one mention of one utterance.

    Attributes:
        id: of the claim.
        document: id of the document it stands in.
        figure: the claim (as corrected, when it was).
        source: name of the speaker (a Source of the ledger), or None when nobody is named.
        quoted_by: name of the source that quotes the speaker, or None when the speaker speaks itself.
        utterance: id of the first mention of the same utterance (its own id when it is the first).
        same_as: that id when this is a later mention, else None.
        withdrawn_by: id of the retraction that took it back, or None.
        denied_by: ids of the denials that meet it.
        not_found_with_source: True when others quote it and the source's own documents, at hand, do not hold it.
        review, note: what a person decided and why.
        proposed: the claim as the reader put it, when a person corrected it, else None.
    """

    id: str
    document: str
    figure: Figure
    source: str | None
    quoted_by: str | None = None
    utterance: str = ""
    same_as: str | None = None
    withdrawn_by: str | None = None
    denied_by: tuple[str, ...] = ()
    not_found_with_source: bool = False
    review: Review = Review.NOT_REVIEWED
    note: str | None = None
    proposed: Figure | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two figures set beside each other by a printed rule.

    Attributes:
        kind: what they are to each other.
        rule: the rule's sentence, with what it found here.
        status, group, place: common to both, or of the first where they differ.
        figures: ids of the two entries, the earlier first.
        differs_in: what differs or is unknown, of "status", "unit", "basis", "group", "place", "as_of".
        passage_of: id of the entry in whose document the words stand that set them against each other, or None.
    """

    kind: ComparisonKind
    rule: str
    status: Status
    group: str
    place: str | None
    figures: tuple[str, str]
    differs_in: tuple[str, ...] = ()
    passage_of: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """What one source said about one scope over time, each utterance once, in order of what it holds for.

    Attributes:
        source: its name, or None when nobody is named.
        status, unit, basis, group, place: the scope; entries of unlike scope are never in one series.
        figures: ids of the first mention of each utterance.
    """

    source: str | None
    status: Status
    unit: Unit
    basis: Basis
    group: str
    place: str | None
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """A "range of claims, not of truth" for one scope.

    Attributes:
        status, unit, basis, group, place: the scope.
        low, high: the ends of the range; None where no claim sets that end. Unit: as ``unit``.
        low_by, high_by: names of the sources whose claims set the ends, or None.
        rule: the rule's sentence.
        figures: ids of the utterances it rests on.
    """

    status: Status
    unit: Unit
    basis: Basis
    group: str
    place: str | None
    low: int | None
    high: int | None
    low_by: str | None
    high_by: str | None
    rule: str
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What is new, revised, withdrawn or gone silent since an earlier brief.

    Attributes:
        figures: ids; for a revision the earlier one first. An id of a silent figure is of the earlier brief.
        words: a plain sentence that tells it, needed where a figure is no longer at hand.
    """

    kind: ChangeKind
    figures: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Figures in order, with everything that was derived from them.

    Attributes:
        entries: every figure, mentions included, rejected ones too (they count in nothing).
        sources: every speaker.
        series, comparisons, headlines: derived by the rules of docs/methods/ledger.md.
    """

    entries: tuple[Entry, ...]
    sources: tuple[Source, ...]
    series: tuple[Series, ...]
    comparisons: tuple[Comparison, ...]
    headlines: tuple[Headline, ...]
