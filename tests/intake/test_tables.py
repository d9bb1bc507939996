"""Tables: every cell as text, every row with the number that its owner sees."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from pylno.base import DocumentRefused
from pylno.intake import Limits, Row, Table, open_table


def workbook(path: Path) -> Path:
    """Make a workbook of two sheets, with one of each kind of cell."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("corrections")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(1, 0, ["id", "count", "when", "note"])
        sheet.write_row(2, 0, ["a", 5, None, " так "])
        sheet.write_datetime(2, 2, datetime(2022, 1, 5), day)  # noqa: DTZ001 — a cell has no zone
        sheet.write_row(4, 0, ["=x", 2.5, True, "00123"])
        sheet.write_formula(5, 1, "=1+1", value=2)
        sheet.write_string(5, 0, "=cmd|x")
        book.add_worksheet("empty").hide()
    path.write_bytes(buffer.getvalue())
    return path


def test_workbook(tmp_path: Path) -> None:
    table = open_table(workbook(tmp_path / "a.xlsx"), "corrections")
    assert table.name == "corrections"
    assert table.columns == ("id", "count", "when", "note")
    assert table.rows[0] == Row(3, ("a", "5", "2022-01-05", "так"))
    assert table.rows[1].number == 5
    assert table.rows[1].cells[1:] == ("2.5", "TRUE", "00123")
    assert table.rows[2] == Row(6, ("=cmd|x", "2", None, None))
    assert table.notes == ("The workbook has 2 sheets; one was read.",)


def test_first_sheet_is_taken_when_none_is_named(tmp_path: Path) -> None:
    assert open_table(workbook(tmp_path / "a.xlsx")).name == "corrections"


def test_sheet_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="no sheet 'people'; it has 'corrections', 'empty'"):
        open_table(workbook(tmp_path / "a.xlsx"), "people")


def test_empty_sheet(tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="sheet is empty"):
        open_table(workbook(tmp_path / "a.xlsx"), "empty")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_csv(tmp_path: Path, separator: str, encoding: str) -> None:
    path = tmp_path / "a.csv"
    rows = [
        ["id", "город"],
        ["1", '"Алматы, ""юг"""'],
        ["", ""],
        ["2", "Нур-Султан, столица" if separator != "," else "Астана"],
    ]
    path.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    table = open_table(path)
    assert table.columns == ("id", "город")
    assert table.rows[0] == Row(2, ("1", 'Алматы, "юг"'))
    assert table.rows[1].number == 4


def test_short_rows_are_filled_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1\n2,x\n")
    table = open_table(path)
    assert table == Table(
        "a", ("a", "b"), (Row(2, ("1", None)), Row(3, ("2", "x"))),
        ("1 rows have fewer cells than the header; the missing ones are empty.",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a,b\n1,2,3\n", "Row 2 has more cells"),
        ('a,b\n"1,2\n3,4\n', "quotation marks do not match"),
        ('a,b\n"1,2\n' + "3,4\n" * 600 + '5,"6\n', "quotation marks do not match"),
        ("\n\n", "holds no text|table is empty"),
    ],
)
def test_csv_with_a_fault(tmp_path: Path, words: str, expected: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(words)
    with pytest.raises(DocumentRefused, match=expected):
        open_table(path)


def test_table_with_too_many_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" * 100)
    with pytest.raises(DocumentRefused, match="more than 50 cells"):
        open_table(path, limits=Limits(cells=50))


@pytest.mark.parametrize(("name", "words"), [("a.txt", "a document, not a table"), ("a.csv", "empty")])
def test_what_is_no_table(tmp_path: Path, name: str, words: str) -> None:
    path = tmp_path / name
    path.write_text("words and words" if name == "a.txt" else "")
    with pytest.raises(DocumentRefused, match=words):
        open_table(path)


def test_cut_off_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx")
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(DocumentRefused, match="cut off or damaged"):
        open_table(path)


def test_missing_table_and_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="no such file"):
        open_table(tmp_path / "gone.csv")
    with pytest.raises(DocumentRefused, match="a folder, not a table"):
        open_table(tmp_path)
