"""Folders of invented documents, the journeys run on them, and a workbook edited the way a person edits it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from python_calamine import CalamineWorkbook
from selectolax.lexbor import LexborHTMLParser

from pylno.casework import Order, Outcome, write_brief

Cell = str | int | None
Json = dict[str, Any]

RIVER = {
    "a-newswire.txt": """Protests in Riverton enter a third day

Example Newswire (invented), 3 March 2021

Police detained 27 people in Riverton on Tuesday, the Interior Ministry said on Wednesday. A total of 48 people have been \
detained since Monday, the ministry said.

Four people were killed in clashes on Tuesday evening, according to the Health Ministry. The exact number of the injured \
is not known.
""",
    "b-daily.txt": """Riverton: what is known

Sample Daily (invented), 3 March 2021

A total of 48 people have been detained since Monday, the Interior Ministry said on Wednesday.
""",
    "c-statement.txt": """Joint statement on the events in Riverton

4 March 2021

We, the undersigned organisations, are alarmed by what happened in Riverton. More than 90 people have been detained so \
far, according to Example Rights Group. However, the authorities reported only about 50 people detained as of 3 March. \
Lawyers were not allowed to see the detainees. Police used disproportionate force against peaceful protesters.

We call on the Government of Sampleland to release all peaceful protesters. We urge the Prosecutor General's Office to \
publish a list of the detained.

Signed:
Example Rights Group
Sample Centre for Law
Invented Lawyers Association
""",
}
LATER = """Toll rises in Riverton

Example Newswire (invented), 6 March 2021

A total of 61 people have been detained since Monday, the Interior Ministry said on Saturday. Six people were killed, the \
Health Ministry said on Saturday.
"""
INDEX = """id,title,publisher,date,class
a-newswire,Protests in Riverton enter a third day,Example Newswire,2021-03-03,public
b-daily,Riverton: what is known,Sample Daily,2021-03-03,public
c-statement,Joint statement on the events in Riverton,Example Rights Group,2021-03-04,confidential
d-later,Toll rises in Riverton,Example Newswire,2021-03-06,public
"""


@dataclass(frozen=True, slots=True)
class Made:
    """What one run made.

    Attributes:
        json: the brief's JSON.
        page: the brief's HTML, parsed.
        text: the brief's HTML as written.
    """

    outcome: Outcome
    json: Json
    page: LexborHTMLParser
    text: str

    def figure(self, words: str, document: str | None = None) -> Json:
        """Give the one figure whose passage is or holds these words."""
        names = {one["id"]: one["name"] for one in self.json["documents"]}
        found = [
            one for one in self.json["figures"] if words in one["text"] and document in (None, names[one["document"]])
        ]
        assert len(found) == 1, f"{len(found)} figures for {words}"
        figure: Json = found[0]
        return figure


def folder(place: Path, files: Mapping[str, str | bytes]) -> Path:
    """Make a folder that holds these files."""
    place.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return place


def river(place: Path, *, is_later: bool = False) -> Path:
    """Make the folder on Riverton, with an index beside it."""
    made = folder(place / "riverton", RIVER | ({"d-later.txt": LATER} if is_later else {}))
    (place / "index.csv").write_text(INDEX)
    return made


def brief(place: Path, documents: Path, **more: Any) -> Made:
    """Write the brief of some documents into a place, and read back what was written."""
    if "metadata" not in more and (place / "index.csv").exists():
        more["metadata"] = place / "index.csv"
    html, full = place / "out" / "brief.html", place / "out" / "brief.json"
    outcome = write_brief(Order((documents,), **more), html=html, json_path=full)
    text = html.read_text("utf-8")
    return Made(outcome, json.loads(full.read_text("utf-8")), LexborHTMLParser(text), text)


class Workbook:
    """A workbook in the hands of a person: every cell is kept, those that are edited change.

    Attributes:
        sheets: rows of cells by sheet, the heading first.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        book = CalamineWorkbook.from_path(path)
        self.sheets: dict[str, list[list[Any]]] = {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names
        }

    def rows(self, sheet: str) -> list[dict[str, Any]]:
        """Give the rows of a sheet by column name."""
        head, *rows = self.sheets[sheet]
        return [dict(zip(head, row, strict=True)) for row in rows]

    def row(self, sheet: str, id_: str) -> dict[str, Any]:
        """Give the row of one claim."""
        return next(row for row in self.rows(sheet) if row["id"] == id_)

    def decide(self, id_: str, sheet: str = "Figures", /, **cells: Cell) -> None:
        """Fill cells of the row of one claim; an underscore in a name stands for a space of the column's."""
        head, *rows = self.sheets[sheet]
        row = next(row for row in rows if row[head.index("id")] == id_)
        self._fill(head, row, cells)

    def add(self, **cells: Cell) -> None:
        """Fill the next row of the sheet Add."""
        head, *rows = self.sheets["Add"]
        empty = next((row for row in rows if not any(row)), None)
        if empty is None:
            empty = [""] * len(head)
            self.sheets["Add"].append(empty)
        self._fill(head, empty, cells)

    def save(self) -> None:
        """Write the workbook as a spreadsheet program would: another file with the same cells."""
        book = xlsxwriter.Workbook(self.path, {"strings_to_formulas": False, "strings_to_urls": False})
        dated = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in self.sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(at, place, cell)
                    elif isinstance(cell, (int, float)):
                        sheet.write_number(at, place, cell)
                    elif cell is not None:
                        sheet.write_datetime(at, place, cell, dated)
        book.close()

    @staticmethod
    def _fill(head: list[Any], row: list[Any], cells: Mapping[str, Cell]) -> None:
        for name, value in cells.items():
            row[head.index(name.replace("_", " "))] = value
