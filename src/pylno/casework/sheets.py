"""Rows of the review workbook, and what their cells say; a cell that cannot be understood is named in a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pylno import intake
from pylno.base import BadCorrections, BadDate, DocumentRefused, PartialDate

NONE_WORD = "none"

_MOST_DIGITS = 15
_MIDNIGHT = re.compile(r"[ T]00:00(:00)?\Z")

Choice = TypeVar("Choice", bound=str)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet, by column name, with its number for error sentences."""

    sheet: str
    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str | None:
        """Give a cell, or None when it is empty."""
        return self.cells.get(column) or None

    def wrong(self, column: str, expected: str) -> BadCorrections:
        """Say what is wrong in a cell."""
        got = self.cells.get(column)
        return BadCorrections(
            f"Sheet {self.sheet}, row {self.number}, column “{column}”: expected {expected}, "
            f"got {f'“{got[:40]}”' if got else 'nothing'}. "
            "No decision of the workbook was used and nothing was written. Mend the cell and run again."
        )

    def text(self, column: str, otherwise: str | None) -> str | None:
        """Read words; empty leaves the value, "none" takes it away."""
        cell = self.get(column)
        if cell is None:
            return otherwise
        return None if cell.lower() == NONE_WORD else cell

    def number_in(self, column: str, otherwise: int | None) -> int | None:
        """Read a count; "none" leaves the bound open."""
        cell = self.text(column, None)
        if cell is None:
            return None if self.get(column) else otherwise
        plain = cell.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace(",", "").removesuffix(".0")
        if not plain.isdecimal() or len(plain) > _MOST_DIGITS:
            raise self.wrong(column, "a whole number, none or nothing")
        return int(plain)

    def choice(self, column: str, choices: Collection[Choice], otherwise: Choice) -> Choice:
        """Read one of several words."""
        cell = self.get(column)
        if cell is None:
            return otherwise
        for one in choices:
            if one == cell.lower():
                return one
        raise self.wrong(column, "one of " + ", ".join(choices))

    def date(self, column: str, otherwise: PartialDate | None) -> PartialDate | None:
        """Read a date, written by hand or made one by the spreadsheet program; "none" takes it away."""
        cell = self.text(column, None)
        if cell is None:
            return None if self.get(column) else otherwise
        try:
            return PartialDate.parse(_MIDNIGHT.sub("", cell))
        except BadDate:
            raise self.wrong(column, "a date as YYYY, YYYY-MM or YYYY-MM-DD") from None


def rows_of(path: Path, sheet: str, needed: Collection[str]) -> list[SheetRow]:
    """Give the rows of a sheet that hold anything.

    Args:
        path: the workbook.
        sheet: the name of the sheet.
        needed: columns without which it cannot be understood.
    Raises:
        BadCorrections: the workbook cannot be read, or lacks the sheet or a column.
    """
    try:
        table = intake.open_table(path, sheet)
    except DocumentRefused as refused:
        raise BadCorrections(
            f"The workbook of corrections cannot be read. {refused.message} Nothing was written."
        ) from None
    names = [name.strip() for name in table.columns]
    for name in needed:
        if names.count(name) != 1:
            raise BadCorrections(
                f"Sheet {sheet}, row 1: expected one column “{name}”, got {names.count(name)}. No decision of the "
                "workbook was used and nothing was written. Name the columns as they were and run again."
            )
    return [
        SheetRow(
            sheet,
            row.number,
            {name: cell.strip() for name, cell in zip(names, row.cells, strict=False) if name and cell},
        )
        for row in table.rows
    ]
