"""One sheet of a workbook; formulas give the value that was saved with them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

from pylno.intake.archive import NOT_AN_ARCHIVE, Archive, DamagedMember
from pylno.intake.parsed import Received, printable, refusal
from pylno.intake.table import Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from python_calamine import CalamineSheet

_EXACT_DIGITS = 10**15
_TRY_AGAIN = "Open and save it again in a spreadsheet program, or save it as CSV."


def read_table(received: Received) -> Table:
    """Give the rows of one sheet, every cell as text.

    Raises:
        DocumentRefused: the workbook is damaged, needs a password, has no such sheet or too many cells.
    """
    _check_archive(received)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(received.data))
        sheet = _sheet(workbook, received.sheet)
        rows = _rows(sheet, received.limits.cells)
    except PasswordError:
        raise refusal("It needs a password.", "Save a copy without a password and hand that in as well.") from None
    except CalamineError:
        raise refusal("The workbook is damaged and cannot be read.", _TRY_AGAIN) from None
    if not rows:
        raise refusal("The sheet is empty.", "Its first row must name the columns.")
    notes = _notes(workbook, sheet.name, rows)
    header, width = rows[0], _width(rows)
    columns = tuple(cell or "" for cell in header.cells[:width])
    return Table(sheet.name, columns, tuple(Row(row.number, row.cells[:width]) for row in rows[1:]), notes)


def _check_archive(received: Received) -> None:
    """Count what the workbook unpacks to before a parser sees it; an old XLS is no archive."""
    if not received.data.startswith(b"PK"):
        return
    try:
        archive = Archive(received.data, received.limits)
    except NOT_AN_ARCHIVE:
        raise refusal("The workbook is cut off or damaged.", _TRY_AGAIN) from None
    try:
        for name in archive.names:
            archive.count(name)
    except DamagedMember:
        raise refusal("The workbook is cut off or damaged.", _TRY_AGAIN) from None


def _sheet(workbook: CalamineWorkbook, wanted: str | None) -> CalamineSheet:
    """Give the sheet that is wanted, or the first.

    Raises:
        DocumentRefused: there is none of that name.
    """
    names = workbook.sheet_names
    if not names:
        raise refusal("The workbook has no sheet.", _TRY_AGAIN)
    if wanted is not None and wanted not in names:
        raise refusal(f"The workbook has no sheet {wanted!r}; it has {', '.join(repr(name) for name in names)}.")
    return workbook.get_sheet_by_name(wanted if wanted is not None else names[0])


def _rows(sheet: CalamineSheet, most_cells: int) -> list[Row]:
    """Give the rows that hold anything, each with its number.

    Raises:
        DocumentRefused: the sheet holds too many cells.
    """
    if sheet.total_height * sheet.total_width > most_cells:
        raise refusal(
            f"The sheet spans more than {most_cells} cells.", "Delete empty rows and columns, or save as CSV."
        )
    rows: list[Row] = []
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        words = tuple(_cell(cell) for cell in cells)
        if any(word is not None for word in words):
            rows.append(Row(number, words))
    return rows


def _width(rows: Iterable[Row]) -> int:
    """Give how many columns hold anything."""
    return max((at + 1 for row in rows for at, cell in enumerate(row.cells) if cell is not None), default=0)


def _cell(value: object) -> str | None:
    """Give a cell as text: whole numbers without a point, days without a time, nothing as None."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (int, timedelta)):
        return str(value)
    return printable(value).strip() or None if isinstance(value, str) else None


def _notes(workbook: CalamineWorkbook, name: str, rows: list[Row]) -> tuple[str, ...]:
    """Tell what a reader of the table should know."""
    notes: list[str] = []
    sheets = workbook.sheets_metadata
    if any(sheet.name == name and sheet.visible is not SheetVisibleEnum.Visible for sheet in sheets):
        notes.append("The sheet is hidden in the workbook.")
    if len(sheets) > 1:
        notes.append(f"The workbook has {len(sheets)} sheets; one was read.")
    cells = (cell for row in rows for cell in row.cells if cell)
    if any(cell.isdecimal() and int(cell[:30]) >= _EXACT_DIGITS and cell.endswith("00") for cell in cells):
        notes.append("It holds numbers of more than 15 digits, whose last digits the spreadsheet program has cut.")
    return tuple(notes)
