"""A desk at which a person reviews: documents, a workbook of corrections and what the runs make of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pytest

from pylno.base import BadCorrections
from pylno.casework import Case, corrections
from pylno.casework.corrections import Corrections
from pylno.casework.sheets import SheetRow

from .making import Cell, Made, Workbook, brief, river

MISSED = "Lawyers were not allowed to see the detainees"


class Desk:
    """A folder of documents with its review workbook.

    Attributes:
        first: what the run made that wrote the workbook.
    """

    def __init__(self, place: Path, first: Made) -> None:
        self.place = place
        self.documents = river(place)
        self.path = place / "review.xlsx"
        self.first = first

    def run(self, **more: Any) -> Made:
        """Write the brief with the workbook."""
        return brief(self.place, self.documents, corrections=self.path, **more)

    def edit(self, change: Callable[[Workbook], None]) -> None:
        """Edit the workbook and save it."""
        book = Workbook(self.path)
        change(book)
        book.save()

    def decide(self, id_: str, sheet: str = "Figures", /, **cells: Cell) -> None:
        """Fill cells of one claim's row."""
        self.edit(lambda book: book.decide(id_, sheet, **cells))

    def add(self, **cells: Cell) -> None:
        """Fill a row of the sheet Add."""
        self.edit(lambda book: book.add(**cells))


class Sheets(Workbook):
    """A workbook whose rows are handed over without being written to a file in between."""

    def rows_of(self, _: Path, sheet: str, __: Collection[str]) -> list[SheetRow]:
        """Stand in for the reading of a file."""
        rows = ({name: as_text(cell) for name, cell in row.items()} for row in self.rows(sheet))
        return [SheetRow(sheet, number, {n: c for n, c in row.items() if c}) for number, row in enumerate(rows, 2)]

    def decided(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> Corrections:
        """Give what the workbook decides about a case."""
        monkeypatch.setattr(corrections, "rows_of", self.rows_of)
        return corrections.read_corrections(self.path, case)


def as_text(cell: object) -> str:
    """Give a cell as the words that a person sees."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()


def assert_refused(desk: Desk, *words: str) -> None:
    """Check that the run is refused with these words, and that every file is as it was."""
    before = {path: path.read_bytes() for path in desk.place.rglob("*") if path.is_file()}
    with pytest.raises(BadCorrections) as refused:
        desk.run()
    for one in words:
        assert one in refused.value.message
    assert {path: path.read_bytes() for path in desk.place.rglob("*") if path.is_file()} == before
