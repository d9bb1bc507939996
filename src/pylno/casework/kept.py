"""Decisions on what is not in this run, carried into the workbook that is written anew.

The rows are put at the end of their sheets, cell by cell as a person left them and always as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from pylno.casework.sheets import SheetRow

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_SHEET_LIST = "xl/workbook.xml"
_TEXTS = "xl/sharedStrings.xml"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ROW_AT_END = re.compile(r"\d+\Z")
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def with_kept(workbook: bytes, rows: Sequence[SheetRow]) -> bytes:
    """Give a workbook with these rows at the end of their sheets.

    Args:
        workbook: as ``publishing.workbook`` renders it, its sheets numbered in their order.
        rows: of any sheet; what stands in a column that the sheet does not have is left out.
    """
    if not rows:
        return workbook
    held = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(held, "w", ZIP_DEFLATED) as new:
        texts = [str(one.xpath("string()")) for one in etree.fromstring(old.read(_TEXTS))]
        sheets = etree.fromstring(old.read(_SHEET_LIST)).iter(f"{_MAIN}sheet")
        names = {f"xl/worksheets/sheet{number}.xml": sheet.get("name") for number, sheet in enumerate(sheets, 1)}
        for part in old.infolist():
            data = old.read(part)
            kept = [row for row in rows if row.sheet == names.get(part.filename)]
            new.writestr(part, _longer(data, kept, texts) if kept else data)
    return held.getvalue()


def _longer(sheet: bytes, rows: Sequence[SheetRow], texts: Sequence[str]) -> bytes:
    """Give the XML of a sheet with rows at its end, each cell in the looks and with the choices of the one above."""
    tree = etree.fromstring(sheet)
    (table,) = tree.iter(f"{_MAIN}sheetData")
    columns = [texts[int(cell.findtext(f"{_MAIN}v") or "")] for cell in table[0]]
    looks = [cell.get("s", "0") for cell in table[-1]] if len(table) > 1 else ["0"] * len(columns)
    last = int(table[-1].get("r", "")) + len(rows)
    for number, row in enumerate(rows, last - len(rows) + 1):
        line = etree.SubElement(table, f"{_MAIN}row", r=str(number))
        for place, (column, look) in enumerate(zip(columns, looks, strict=True)):
            _cell(line, f"{_letters(place)}{number}", look, row.get(column))
    for choice in tree.iter(f"{_MAIN}dataValidation"):
        choice.set("sqref", _ROW_AT_END.sub(str(last), choice.get("sqref", "")))
    for size in tree.iter(f"{_MAIN}dimension"):
        size.set("ref", _ROW_AT_END.sub(str(last), size.get("ref", "")))
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _cell(line: etree._Element, place: str, look: str, value: str | None) -> None:
    """Put a cell at the end of a row; its value is text that no program takes for a formula."""
    cell = etree.SubElement(line, f"{_MAIN}c", r=place, s=look)
    if value is not None:
        cell.set("t", "inlineStr")
        text = etree.SubElement(etree.SubElement(cell, f"{_MAIN}is"), f"{_MAIN}t")
        text.set(_SPACE, "preserve")
        text.text = _NOT_XML.sub("\ufffd", value)


def _letters(place: int) -> str:
    """Give the letters of a column, counted from 0."""
    first, last = divmod(place, len(_LETTERS))
    return (_LETTERS[first - 1] if first else "") + _LETTERS[last]
