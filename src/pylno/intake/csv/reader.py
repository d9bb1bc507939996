"""A table as plain text."""

from __future__ import annotations

import csv
from pathlib import PurePath

from pylno.base import DocumentRefused
from pylno.intake.charsets import decode
from pylno.intake.parsed import Received, printable, refusal
from pylno.intake.table import Row, Table

_SEPARATORS = (",", ";", "\t", "|")
_FIELD_CHARACTERS = 1_000_000
_MOST_LINES_A_ROW = 500
_FIX = "Open it in a spreadsheet program and save it again as CSV in UTF-8."


def read_table(received: Received) -> Table:
    """Give the rows of a CSV file; its separator is the one that splits its first line most.

    Raises:
        DocumentRefused: it holds no header, a quotation mark that is never closed, or too many cells.
    """
    decoded = decode(received.data)
    notes = [words for words in (*decoded.notes, decoded.fault) if words]
    lines = _lines(decoded.text, received.limits.cells)
    if not lines:
        raise refusal("The table is empty.", "Its first row must name the columns.")
    header = [cell or "" for cell in lines[0].cells]
    rows: list[Row] = []
    uneven = 0
    for row in lines[1:]:
        extra = [cell for cell in row.cells[len(header) :] if cell]
        uneven += bool(extra) or len(row.cells) < len(header)
        if extra:
            raise refusal(f"Row {row.number} has more cells than the header.", _FIX)
        padding = (None,) * (len(header) - len(row.cells))
        rows.append(Row(row.number, (*row.cells[: len(header)], *padding)))
    if uneven:
        notes.append(f"{uneven} rows have fewer cells than the header; the missing ones are empty.")
    return Table(PurePath(received.name).stem, tuple(header), tuple(rows), tuple(notes))


def _lines(text: str, most_cells: int) -> list[Row]:
    """Split a text into rows; rows that hold nothing are left out, and each keeps its number.

    Raises:
        DocumentRefused: a quotation mark is never closed, or there are too many cells.
    """
    csv.field_size_limit(_FIELD_CHARACTERS)
    reader = csv.reader(_kept_lines(text), delimiter=_separator(text), strict=True)
    rows: list[Row] = []
    cells_seen = line = 0
    try:
        for number, cells in enumerate(reader, start=1):
            cells_seen += len(cells)
            if reader.line_num - line > _MOST_LINES_A_ROW:
                raise _unclosed(line + 1)
            line = reader.line_num
            if number == 1 and cells and cells[0].lower().startswith("sep="):
                continue
            if cells_seen > most_cells:
                raise refusal(f"The table holds more than {most_cells} cells.", "Split it and hand in the parts.")
            if any(cell.strip() for cell in cells):
                rows.append(Row(number, tuple(_cell(cell) for cell in cells)))
    except csv.Error:
        raise _unclosed(reader.line_num) from None
    return rows


def _kept_lines(text: str) -> list[str]:
    """Split a text at line ends alone, which a quoted cell may hold."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").splitlines(keepends=True)


def _unclosed(line: int) -> DocumentRefused:
    """Say that the rows cannot be told apart."""
    return refusal(f"Its quotation marks do not match; the fault shows at line {line}.", _FIX)


def _separator(text: str) -> str:
    """Give the sign that splits the first line most."""
    first = text.lstrip("\r\n").split("\n", 1)[0]
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first.strip()[-1]
    return max(_SEPARATORS, key=first.count)


def _cell(words: str) -> str | None:
    """Give a cell's words, or None when it is empty."""
    return printable(words).strip() or None
