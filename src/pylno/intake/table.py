"""A table as it was received."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        number: the row's number in the file, counted from 1, the header included, as a spreadsheet shows it.
        cells: one for each column; None where a cell is empty.
    """

    number: int
    cells: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was received: every cell as text, nothing guessed.

    Attributes:
        name: of the sheet, or of the file when it has none.
        columns: the header, one name for each column; "" where the header is empty.
        rows: those that hold anything, in order.
        notes: plain sentences on what a reader of the table should know.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
