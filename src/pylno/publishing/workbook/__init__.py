"""The claims as an XLSX workbook for review: a person confirms, corrects or rejects; what the reader proposed stays.

Only the columns for decisions and corrections can be edited. The words are written unchanged and always as text: a cell
that begins like a formula is marked as text for the spreadsheet program, so that neither opening nor editing runs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import chain

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from pylno.base import Dossier
from pylno.publishing.shelf import shelve
from pylno.publishing.workbook.columns import ADDED, BLANK_ROWS, CLAIMS, FIGURES, HOW_TO, Column, Row
from pylno.publishing.workbook.rows import claim_rows, figure_rows

__all__ = ["render"]

_CREATED = datetime(2022, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_CELL_LIMIT = 32_767
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
_SHEETS = ("Events", "Allegations", "Statements", "Calls")


def render(
    dossier: Dossier,
    *,
    kept: Sequence[tuple[str, Mapping[str, str]]] = (),
    notes: Mapping[str, str] | None = None,
) -> bytes:
    """Give the review workbook.

    Args:
        dossier: all claims, rejected ones too; decisions already made stand in their column.
        kept: rows of an earlier workbook that speak of no claim of this dossier, as (sheet, cell by column name). They go
            to the end of their sheets as a person left them; what stands in a column that there is not is left out.
        notes: by claim id, what a person wrote beside a claim without deciding on it.
    Returns:
        XLSX, the same bytes for the same dossier.
    """
    shelf = shelve(dossier)
    held = BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": "Claims for review", "created": _CREATED})
    looks = _Looks(book)
    _how_to(book.add_worksheet("How to use"), looks)
    claims = zip(_SHEETS, claim_rows(shelf), strict=True)
    sheets: list[tuple[str, tuple[Column, ...], Iterable[Row]]] = [
        ("Figures", FIGURES, figure_rows(shelf)),
        *((name, CLAIMS[name], rows) for name, rows in claims),
        ("Add", ADDED, [[None] * len(ADDED)] * BLANK_ROWS),
    ]
    for name, columns, rows in sheets:
        last: list[Row] = [[cells.get(one.name) for one in columns] for sheet, cells in kept if sheet == name]
        _sheet(book.add_worksheet(name), columns, chain(_noted(columns, rows, notes or {}), last), looks)
    book.close()
    return held.getvalue()


def _noted(columns: Sequence[Column], rows: Iterable[Row], notes: Mapping[str, str]) -> Iterator[Row]:
    """Put the notes beside their claims where no decision brought one."""
    names = [column.name for column in columns]
    if "id" not in names or not notes:
        yield from rows
        return
    id_at, note_at = names.index("id"), names.index("note")
    for row in rows:
        note = row[note_at] or notes.get(str(row[id_at]))
        yield [note if place == note_at else value for place, value in enumerate(row)]


class _Looks:
    """The few cell formats of the workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        plain = {"text_wrap": True, "valign": "top", "font_name": "Arial", "font_size": 10}
        edited = {"locked": False, "bg_color": "#FFF8DC", "border": 1, "border_color": "#D9D2B0"}
        self.head: Format = book.add_format(plain | {"bold": True, "bottom": 2, "bg_color": "#E6F0F4"})
        self.fixed: Format = book.add_format(plain)
        self.edited: Format = book.add_format(plain | edited)
        self.fixed_text: Format = book.add_format(plain | {"quote_prefix": True})
        self.edited_text: Format = book.add_format(plain | edited | {"quote_prefix": True, "num_format": "@"})

    def of(self, column: Column, value: str | int | None) -> Format:
        """Give the format for a cell: what may be edited is coloured, what looks like a formula is marked as text."""
        is_risky = isinstance(value, str) and value.startswith(_RISKY)
        if column.is_edited:
            return self.edited_text if is_risky else self.edited
        return self.fixed_text if is_risky else self.fixed


def _sheet(sheet: Worksheet, columns: tuple[Column, ...], rows: Iterable[Row], looks: _Looks) -> None:
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.name, looks.head)
        if column.help:
            sheet.write_comment(0, place, column.help, {"author": "Pylno"})
    count = 0
    for count, row in enumerate(rows, 1):
        for place, (column, value) in enumerate(zip(columns, row, strict=True)):
            _cell(sheet, count, place, value, looks.of(column, value))
    for place, column in enumerate(columns):
        if column.choices and count:
            sheet.data_validation(1, place, count, place, _choice(column))
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.protect("", {"autofilter": True, "format_columns": True, "format_rows": True, "sort": True})


def _cell(sheet: Worksheet, row: int, place: int, value: str | int | None, look: Format) -> None:
    if value is None:
        sheet.write_blank(row, place, None, look)
    elif isinstance(value, int):
        sheet.write_number(row, place, value, look)
    else:
        sheet.write_string(row, place, _fitting(value), look)


def _fitting(text: str) -> str:
    """Give text that a cell can hold; what is cut off says so."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return sound if len(sound) <= _CELL_LIMIT else f"{sound[: _CELL_LIMIT - 2]} …"


def _choice(column: Column) -> dict[str, object]:
    return {
        "validate": "list",
        "source": list(column.choices),
        "ignore_blank": True,
        "error_title": "Not one of the choices",
        "error_message": f"Leave it blank or choose one of: {', '.join(column.choices)}.",
    }


def _how_to(sheet: Worksheet, looks: _Looks) -> None:
    sheet.set_column(0, 0, 100)
    sheet.hide_gridlines(2)
    for place, line in enumerate(_lines()):
        sheet.write_string(place, 0, line, looks.head if not place else looks.fixed)
    sheet.protect("")


def _lines() -> Iterator[str]:
    yield "How to use this workbook"
    yield from HOW_TO
