"""Decisions of persons, read back from the review workbook.

Review never overwrites: what the reader proposed stays beside what a person decided. A figure that was confirmed,
corrected or added is kept even when a later reader no longer finds it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pylno.base import (
    Attribution,
    BadCorrections,
    Basis,
    Decision,
    Document,
    Figure,
    PartialDate,
    Passage,
    Quantity,
    Review,
    Status,
    Unit,
    claim_id,
    figure_ids,
)
from pylno.casework.moves import Moves, passages
from pylno.casework.reading import Case
from pylno.casework.sheets import SheetRow, rows_of

KEPT_RULE = "kept from the review workbook"

_REVIEWS = {"confirm": Review.CONFIRMED, "correct": Review.CORRECTED, "reject": Review.REJECTED}
_CLAIM_SHEETS = ("Events", "Allegations", "Statements", "Calls")


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a workbook decides.

    Attributes:
        case: the case, with the figures that persons added.
        decisions: by claim id.
        known: ids of all claims that the workbook holds, decided or not.
        unmet: the rows whose decisions met no document or no words of it ("Figures, row 7").
        kept: the same rows whole, with those that reject or remark on what is not at hand: they hold again when it is back.
        notes: by claim id, what a person wrote beside a claim without deciding on it.
    """

    case: Case
    decisions: dict[str, Decision] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    unmet: tuple[str, ...] = ()
    kept: tuple[SheetRow, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A figure of a reading, with its place among the others."""

    document: str
    index: int
    figure: Figure


def read_corrections(path: Path, case: Case) -> Corrections:
    """Read a workbook back and apply its additions.

    Args:
        path: the workbook that an earlier run wrote and a person edited.
        case: the documents and readings of this run.
    Raises:
        BadCorrections: a cell or the workbook cannot be understood; the sentence names it.
    """
    figures = rows_of(path, "Figures", ("id", "document", "words", "decision"))
    others = [row for sheet in _CLAIM_SHEETS for row in rows_of(path, sheet, ("id", "decision"))]
    added = rows_of(path, "Add", ("document", "words"))
    known = frozenset(row.cells["id"] for row in (*figures, *others) if "id" in row.cells)
    moves = Moves((*figures, *others), case)
    figures, others, added = ([moves.follow(row) for row in rows] for rows in (figures, others, added))

    decided = [(row, review) for row in figures if (review := _figure_review(row)) is not None]
    decided_others = [(row, review) for row in others if (review := _review(row, ("confirm", "reject"))) is not None]
    _check_once([row for row, _ in (*decided, *decided_others)])
    found = _Figures(case)
    ids = [found.meet(row) if review is Review.REJECTED else found.keep(row) for row, review in decided]
    added_ids = [found.add(row) for row in added]

    unmet: list[SheetRow] = []
    absent: list[SheetRow] = []  # rejected, and not there to be rejected
    decisions: dict[str, Decision] = {}
    for (row, review), id_ in zip(decided, ids, strict=True):
        if id_ is not None:
            decisions[id_] = _decision(row, review, found.placed[id_], found)
        else:
            (absent if review is Review.REJECTED else unmet).append(row)
    for row, id_ in zip(added, added_ids, strict=True):
        if id_ is None:
            unmet.append(row)
        elif id_ not in decisions:
            decisions[id_] = _addition(row, found.placed[id_].figure)
    claims = set(_other_ids(case))
    for row, review in decided_others:
        if row.get("id") in claims:
            decisions[row.cells["id"]] = Decision(review, note=row.get("note"))
        else:
            unmet.append(row)
    remarked = [row for row in (*figures, *others) if row.get("note") and not row.get("decision")]
    notes, missed = _notes(remarked, found, claims)
    places = tuple(f"{row.sheet}, row {row.number}" for row in unmet)
    return Corrections(found.case, decisions, known, places, (*unmet, *absent, *missed), notes)


def _notes(rows: Sequence[SheetRow], found: _Figures, claims: Collection[str]) -> tuple[dict[str, str], list[SheetRow]]:
    """Give the notes of rows without a decision by claim id, and the rows whose claim is not at hand."""
    notes: dict[str, str] = {}
    missed: list[SheetRow] = []
    for row in rows:
        id_ = found.meet(row) if row.sheet == "Figures" else row.get("id")
        if id_ is not None and (id_ in found.placed or id_ in claims):
            note = row.cells["note"]
            known = notes.get(id_)
            notes[id_] = note if known in (None, note) else f"{known}; {note}"
        else:
            missed.append(row)
    return notes, missed


def _check_once(decided: Sequence[SheetRow]) -> None:
    """Refuse two rows that decide on one claim, each in its own way: neither may win unseen.

    Raises:
        BadCorrections: it names the sheet and both rows.
    """
    first: dict[tuple[str, str], SheetRow] = {}
    for row in decided:
        id_ = row.get("id")
        other = first.setdefault((row.sheet, id_), row) if id_ else row
        if other.cells != row.cells:
            raise BadCorrections(
                f"Sheet {row.sheet}, rows {other.number} and {row.number}: both have the id “{id_}”, and they do not say "
                "the same. No decision of the workbook was used and nothing was written. Delete one of them and run again."
            )


class _Figures:
    """The figures of a case while a workbook adds to them. Invariant: an added figure stands behind all that were read.

    Attributes:
        case: with what was added so far.
        placed: every figure by claim id.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.placed = {
            id_: _Placed(document, index, figure)
            for document, reading in case.readings.items()
            for index, (id_, figure) in enumerate(
                zip(figure_ids(document, reading.figures), reading.figures, strict=True)
            )
        }

    def meet(self, row: SheetRow) -> str | None:
        """Give the id of the figure that a row of the sheet Figures speaks of; None when the reader has it no more."""
        id_ = row.get("id")
        if id_ not in self.placed:
            status = row.choice("status", tuple(Status), Status.OTHER)
            place = self._find(row, status)
            id_ = _id(*place, status) if place else None
        return id_ if id_ in self.placed else None

    def keep(self, row: SheetRow) -> str | None:
        """Give the id of the figure that a row of the sheet Figures speaks of, put back when the reader has it no more.

        Returns:
            None when its document or its words are not at hand.
        """
        return self.meet(row) or self._put(row)

    def add(self, row: SheetRow) -> str | None:
        """Put the figure of a row of the sheet Add, and give its id; None when its document is not at hand.

        Raises:
            BadCorrections: what happened or the number is not told, or the document does not hold the words.
        """
        for column, one_of in (("status", ("status",)), ("low", ("low", "high"))):
            if not any(row.get(name) for name in one_of):
                raise row.wrong(column, f"a value in {' or '.join(one_of)}")
        id_ = self._put(row)
        if id_ is None and self._documents(row.cells["document"]):
            raise row.wrong("words", "words that stand in that document")
        return id_

    def _put(self, row: SheetRow) -> str | None:
        proposed = _as_figure(row)
        place = self._find(row, proposed.status)
        if place is None:
            return None
        document, passage = place
        id_ = _id(document, passage, proposed.status)
        if id_ not in self.placed:
            reading = self.case.readings[document.id]
            figure = replace(_spoken_in(document, proposed, passage), said_on=_said_on(document, passage, reading.date))
            self.placed[id_] = _Placed(document.id, len(reading.figures), figure)
            readings = {**self.case.readings, document.id: replace(reading, figures=(*reading.figures, figure))}
            self.case = replace(self.case, readings=readings)
        return id_

    def _documents(self, name: str) -> list[Document]:
        """Give the documents of that name that could be read."""
        return [one for one in self.case.documents if one.name == name and one.id in self.case.readings]

    def _find(self, row: SheetRow, status: Status) -> tuple[Document, Passage] | None:
        """Find the words of a row: where its id says, else in its sentence, else at their first mention."""
        if not row.get("document") or not row.get("words"):
            raise row.wrong("words" if row.get("document") else "document", "the document's name and its exact words")
        places = [
            (document, passage)
            for document in self._documents(row.cells["document"])
            for passage in passages(document, row.cells["words"])
        ]
        for document, passage in places:
            if _id(document, passage, status) == row.get("id"):
                return document, passage
        sentence = row.get("sentence")
        for document, passage in places:
            if sentence and any(around.overlaps(passage) for around in passages(document, sentence)):
                return document, passage
        return places[0] if places else None


def _id(document: Document, passage: Passage, status: Status) -> str:
    return claim_id(document.id, passage.start, passage.end, status)


def _spoken_in(document: Document, figure: Figure, passage: Passage) -> Figure:
    """Give the figure its passage and the voice in whose text that stands."""
    post = document.post_at(passage.start)
    return replace(
        figure,
        passage=passage,
        quantity=replace(figure.quantity, phrase=passage.text),
        author=(post.channel if post else None) or document.publisher,
        forwarded_from=post.forwarded_from if post else document.forwarded_from,
    )


def _said_on(document: Document, passage: Passage, date: PartialDate | None) -> PartialDate | None:
    """Give the day on which the text around a passage speaks."""
    post = document.post_at(passage.start)
    if post is not None and post.sent_at is not None:
        return PartialDate.of(post.sent_at.date())
    return date or document.date


def _review(row: SheetRow, words: Sequence[str]) -> Review | None:
    """Read the decision of a row; None where none was made."""
    word = (row.get("decision") or "").lower()
    if not word:
        return None
    if word not in words:
        raise row.wrong("decision", f"{', '.join(words[:-1])}, {words[-1]} or nothing")
    return _REVIEWS[word]


def _figure_review(row: SheetRow) -> Review | None:
    """Read the decision on a figure; values put down without the word "correct" are asked about, never passed over."""
    review = _review(row, tuple(_REVIEWS))
    is_filled = any(name.startswith("correct ") for name in row.cells)
    if review in (None, Review.CONFIRMED) and is_filled:
        raise row.wrong("decision", "correct, because cells “correct …” of this row are filled")
    if review is Review.CORRECTED and not is_filled:
        raise row.wrong("decision", "confirm, reject or nothing, because no cell “correct …” of this row is filled")
    return review


def _decision(row: SheetRow, review: Review, placed: _Placed, found: _Figures) -> Decision:
    """Build the decision on a figure."""
    if review is Review.CORRECTED:
        return _settled(placed.figure, _corrected(row, placed, found), row.get("note"))
    return Decision(review, note=row.get("note"))


def _settled(figure: Figure, corrected: Figure, note: str | None) -> Decision:
    """Build the decision of a person who gave values: where they are those that were read, it confirms them."""
    if _said(corrected) == _said(figure):
        return Decision(Review.CONFIRMED, note=note)
    return Decision(Review.CORRECTED, corrected, note)


def _said(figure: Figure) -> tuple[object, ...]:
    """Give the values of a figure that the workbook shows."""
    quantity, source = figure.quantity, figure.attribution.name if figure.attribution else None
    counted = (quantity.low, quantity.high, quantity.exact, figure.status, figure.group, figure.unit, figure.basis)
    return *counted, source, figure.place, figure.event_date, figure.as_of, figure.part_of


def _addition(row: SheetRow, figure: Figure) -> Decision:
    """Build the decision on an added figure; where the reader proposes it too, the person's values stand beside."""
    if figure.rule == KEPT_RULE:
        return Decision(Review.CONFIRMED, note=row.get("note"))
    added = _as_figure(row)
    corrected = replace(
        figure,
        quantity=replace(added.quantity, phrase=figure.quantity.phrase),
        group=added.group,
        unit=added.unit,
        basis=added.basis,
        attribution=added.attribution or figure.attribution,
        place=added.place or figure.place,
        event_date=added.event_date or figure.event_date,
        as_of=added.as_of or figure.as_of,
    )
    return _settled(figure, corrected, row.get("note"))


def _corrected(row: SheetRow, placed: _Placed, found: _Figures) -> Figure:
    """Apply the cells "correct …" to a figure; empty leaves a value, "none" takes it away."""
    figure = placed.figure
    part_of = _part_of(row, placed, found)
    return replace(
        figure,
        quantity=_quantity(row, "correct ", figure.quantity),
        status=row.choice("correct status", tuple(Status), figure.status),
        group=row.get("correct who") or figure.group,
        unit=row.choice("correct unit", tuple(Unit), figure.unit),
        basis=row.choice("correct basis", tuple(Basis), figure.basis),
        attribution=_source(row, "correct source", figure.attribution),
        place=row.text("correct place", figure.place),
        event_date=row.date("correct event date", figure.event_date),
        as_of=row.date("correct as of", figure.as_of),
        part_of=part_of,
        part_of_basis=figure.part_of_basis if part_of == figure.part_of else None if part_of is None else "stated",
    )


def _quantity(row: SheetRow, prefix: str, otherwise: Quantity) -> Quantity:
    """Read low, high and exact; a range has no bare number, and its ends stand in their order."""
    low, high = row.number_in(f"{prefix}low", otherwise.low), row.number_in(f"{prefix}high", otherwise.high)
    if low is not None and high is not None and low > high:
        changed = f"{prefix}high" if row.get(f"{prefix}high") else f"{prefix}low"
        raise row.wrong(changed, f"a range from its least to its most, here {low} to {high}")
    exact = row.choice(f"{prefix}exact", ("yes", "no"), "yes" if otherwise.exact else "no") == "yes"
    return replace(otherwise, low=low, high=high, exact=exact and low == high)


def _source(row: SheetRow, column: str, otherwise: Attribution | None) -> Attribution | None:
    if row.get(column) is None:
        return otherwise
    name = row.text(column, None)
    return None if name is None else Attribution(name, None, otherwise.quoted_by if otherwise else None)


def _part_of(row: SheetRow, placed: _Placed, found: _Figures) -> int | None:
    """Read of which figure of the same document this one is a part."""
    if row.get("correct part of") is None:
        return placed.figure.part_of
    id_ = row.text("correct part of", None)
    if id_ is None:
        return None
    whole = found.placed.get(id_)
    if whole is None or whole.document != placed.document or whole.index == placed.index:
        raise row.wrong("correct part of", "the id of another figure of the same document, none or nothing")
    return whole.index


def _as_figure(row: SheetRow) -> Figure:
    """Build the figure that a row describes, before its words are found.

    Raises:
        BadCorrections: a cell cannot be understood.
    """
    words = row.get("words") or ""
    return Figure(
        passage=Passage(0, len(words), words),
        quantity=_quantity(row, "", Quantity(None, None, exact=False, phrase=words)),
        status=row.choice("status", tuple(Status), Status.OTHER),
        group=row.get("who") or "people",
        unit=row.choice("unit", tuple(Unit), Unit.PEOPLE),
        basis=row.choice("basis", tuple(Basis), Basis.UNKNOWN),
        attribution=_source(row, "source", None),
        place=row.text("place", None),
        event_date=row.date("event date", None),
        as_of=row.date("as of", None),
        rule=KEPT_RULE,
    )


def _other_ids(case: Case) -> Iterator[str]:
    """Give the id of every claim that is no figure."""
    for document, reading in case.readings.items():
        claims = [
            *((one.passage, str(one.kind)) for one in reading.events),
            *((one.passage, one.act) for one in reading.allegations),
            *((one.passage, str(one.kind)) for one in reading.statements),
            *((one.passage, "call") for one in reading.calls),
        ]
        for passage, what in claims:
            yield claim_id(document, passage.start, passage.end, what)
