"""Cells, columns, sheets and workbooks that cannot be understood are named, and nothing is written."""

from __future__ import annotations

import pytest

from pylno.base import BadCorrections
from pylno.casework import Case

from .desk import MISSED, Desk, Sheets, assert_refused
from .making import Cell, Workbook

FIGURE_FAULTS = [
    ({"decision": "yes"}, "decision", "confirm, correct, reject or nothing"),
    ({"decision": "correct", "correct_low": "many"}, "correct low", "a whole number"),
    ({"decision": "correct", "correct_low": -3}, "correct low", "a whole number"),
    ({"decision": "correct", "correct_low": "1.5"}, "correct low", "a whole number"),
    ({"decision": "correct", "correct_high": "9" * 5000}, "correct high", "a whole number"),
    ({"decision": "correct", "correct_low": 500}, "correct low", "least to its most"),
    ({"decision": "correct", "correct_high": 2}, "correct high", "least to its most"),
    ({"decision": "correct", "correct_exact": "maybe"}, "correct exact", "yes, no"),
    ({"decision": "correct", "correct_status": "wounded"}, "correct status", "one of killed"),
    ({"decision": "correct", "correct_unit": "heads"}, "correct unit", "people, acts"),
    ({"decision": "correct", "correct_basis": "so far"}, "correct basis", "cumulative"),
    ({"decision": "correct", "correct_as_of": "5.3.2021"}, "correct as of", "YYYY-MM-DD"),
    ({"decision": "correct", "correct_event_date": "2021-02-30"}, "correct event date", "YYYY-MM-DD"),
    ({"decision": "correct", "correct_part_of": "0123456789abcdef"}, "correct part of", "another figure"),
    ({"decision": "confirm", "correct_low": 3}, "decision", "“correct …” of this row are filled"),
    ({"correct_low": 3}, "decision", "“correct …” of this row are filled"),
    ({"decision": "correct"}, "decision", "no cell “correct …” of this row is filled"),
]


@pytest.mark.parametrize(("cells", "column", "expected"), FIGURE_FAULTS)
def test_a_bad_cell_is_named(
    started: Desk, case: Case, monkeypatch: pytest.MonkeyPatch, cells: dict[str, Cell], column: str, expected: str
) -> None:
    id_ = started.first.figure("27 people")["id"]
    book = Sheets(started.path)
    book.decide(id_, **cells)
    row = [row["id"] for row in book.rows("Figures")].index(id_) + 2
    with pytest.raises(BadCorrections) as refused:
        book.decided(case, monkeypatch)
    assert refused.value.message.startswith(f"Sheet Figures, row {row}, column “{column}”: expected ")
    assert expected in refused.value.message
    assert len(refused.value.message) < 400


@pytest.mark.parametrize(
    ("cells", "column", "expected"),
    [
        ({"words": MISSED, "low": 2, "status": "other"}, "document", "the document's name"),
        ({"document": "c-statement.txt", "low": 2, "status": "other"}, "words", "its exact words"),
        ({"document": "c-statement.txt", "words": MISSED, "status": "other"}, "low", "a value in low or high"),
        ({"document": "c-statement.txt", "words": MISSED, "low": 2}, "status", "a value in status"),
        ({"document": "c-statement.txt", "words": "never said", "low": 2, "status": "other"}, "words", "that stand in"),
        ({"document": "c-statement.txt", "words": MISSED, "low": 2, "high": 1, "status": "other"}, "high", "least"),
        ({"document": "c-statement.txt", "words": MISSED, "low": "two", "status": "other"}, "low", "a whole number"),
    ],
)
def test_a_bad_addition_is_named(
    started: Desk, case: Case, monkeypatch: pytest.MonkeyPatch, cells: dict[str, Cell], column: str, expected: str
) -> None:
    book = Sheets(started.path)
    book.add(**cells)
    with pytest.raises(BadCorrections) as refused:
        book.decided(case, monkeypatch)
    assert refused.value.message.startswith(f"Sheet Add, row 2, column “{column}”: expected ")
    assert expected in refused.value.message


def test_a_bad_cell_stops_the_run_before_anything_is_written(desk: Desk) -> None:
    desk.decide(desk.first.figure("27 people")["id"], decision="perhaps")
    assert_refused(desk, "Sheet Figures, row ", "got “perhaps”", "Mend the cell and run again.")


def test_an_event_cannot_be_corrected(desk: Desk) -> None:
    event = desk.first.json["events"][0]["id"]
    desk.decide(event, "Events", decision="correct")
    assert_refused(desk, "Sheet Events, row 2, column “decision”", "confirm, reject or nothing, got “correct”")


@pytest.mark.parametrize("column", ["id", "decision", "words"])
def test_a_column_that_was_renamed_is_named(desk: Desk, column: str) -> None:
    def rename(book: Workbook) -> None:
        head = book.sheets["Figures"][0]
        head[head.index(column)] = "mine"

    desk.edit(rename)
    assert_refused(desk, f"Sheet Figures, row 1: expected one column “{column}”", "got 0")


@pytest.mark.parametrize("sheet", ["Figures", "Calls", "Add"])
def test_a_sheet_that_was_deleted_is_named(desk: Desk, sheet: str) -> None:
    book = Workbook(desk.path)
    del book.sheets[sheet]
    book.save()
    assert_refused(desk, "The workbook of corrections cannot be read", f"has no sheet '{sheet}'")


@pytest.mark.parametrize("data", [b"", b"no workbook", b"PK\x03\x04 cut off", b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_what_is_no_workbook_is_refused(desk: Desk, data: bytes) -> None:
    desk.path.write_bytes(data)
    assert_refused(desk, "The workbook of corrections cannot be read.", "Nothing was written.")
