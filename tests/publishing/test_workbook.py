"""The review workbook: one row for each claim, text that stays text, the same bytes every time."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from pylno.base import Attribution, Dossier, Quantity, Review
from pylno.publishing import workbook
from pylno.publishing.workbook.columns import ADDED, CLAIMS, FIGURES

from . import january
from .hostile import STRINGS, infected


def sheet(made: bytes, name: str) -> list[dict[str, Any]]:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(made)).get_sheet_by_name(name).to_python(skip_empty_area=False)
    head = [str(cell) for cell in rows[0]]
    return [dict(zip(head, row, strict=True)) for row in rows[1:]]


@pytest.fixture(scope="module")
def made(dossier: Dossier) -> bytes:
    return workbook.render(dossier)


def test_every_figure_has_a_row_with_its_words_and_sentence(made: bytes, dossier: Dossier) -> None:
    rows = {row["id"]: row for row in sheet(made, "Figures")}
    assert rows.keys() == {entry.id for entry in dossier.ledger.entries}
    for entry in dossier.ledger.entries:
        row = rows[entry.id]
        assert row["words"] == entry.figure.passage.text
        assert entry.figure.passage.text in row["sentence"]


def test_an_open_end_is_an_empty_cell_and_no_zero(made: bytes) -> None:
    row = next(row for row in sheet(made, "Figures") if row["words"] == "more than 2,000 people")
    assert (row["low"], row["high"], row["exact"]) == (2000, "", "no")


def test_every_sheet_has_its_columns(made: bytes) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(made))
    assert book.sheet_names == ["How to use", "Figures", *CLAIMS, "Add"]
    for name, columns in (("Figures", FIGURES), *CLAIMS.items(), ("Add", ADDED)):
        head = book.get_sheet_by_name(name).to_python()[0]
        assert head == [column.name for column in columns]


@pytest.mark.parametrize("name", list(CLAIMS))
def test_every_other_claim_has_a_row(name: str, made: bytes, dossier: Dossier) -> None:
    assert [row["id"] for row in sheet(made, name)] == [one.id for one in getattr(dossier, name.lower())]


def test_a_correction_stands_beside_what_the_reader_proposed() -> None:
    dossier = january.dossier()
    first = dossier.ledger.entries[0]
    read = first.figure
    right = dataclasses.replace(read, quantity=Quantity(30000, None, False, "Tens"), attribution=Attribution("police"))
    corrected = dataclasses.replace(first, figure=right, proposed=read, review=Review.CORRECTED, note="recount")
    ledger = dataclasses.replace(dossier.ledger, entries=(corrected, *dossier.ledger.entries[1:]))
    row = sheet(workbook.render(dataclasses.replace(dossier, ledger=ledger)), "Figures")[0]
    assert (row["low"], row["high"]) == (20000, 99999)
    assert (row["correct low"], row["correct high"], row["correct source"]) == (30000, "none", "police")
    assert row["correct status"] == ""
    assert (row["decision"], row["note"]) == ("correct", "recount")


def test_the_same_dossier_gives_the_same_bytes(made: bytes, dossier: Dossier) -> None:
    assert workbook.render(dossier) == made


def _parts(made: bytes, beginning: str) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        return [book.read(name).decode() for name in book.namelist() if name.startswith(beginning)]


def test_nothing_in_it_is_a_formula_or_a_link(dossier: Dossier) -> None:
    for words in STRINGS:
        sheets = _parts(workbook.render(infected(dossier, words)), "xl/worksheets/sheet")
        assert not any("<f>" in text or "<hyperlink" in text for text in sheets)


def test_text_like_a_formula_is_kept_and_marked_as_text(dossier: Dossier) -> None:
    made = workbook.render(infected(dossier, "=1+1"))
    assert sheet(made, "Figures")[0]["words"] == "=1+1"
    assert 'quotePrefix="1"' in _parts(made, "xl/styles")[0]


def test_only_decisions_and_corrections_can_be_edited(made: bytes) -> None:
    assert all("<sheetProtection" in text for text in _parts(made, "xl/worksheets/sheet"))
    edited = [column.name for column in FIGURES if column.is_edited]
    assert edited[:2] == ["decision", "note"]
    assert all(name.startswith("correct ") for name in edited[2:])


def test_a_decision_is_chosen_from_a_list(made: bytes) -> None:
    figures = _parts(made, "xl/worksheets/sheet2")[0]
    assert "confirm,correct,reject" in figures


def test_a_sentence_too_long_for_a_cell_says_so(dossier: Dossier) -> None:
    row = sheet(workbook.render(infected(dossier, "a" * 40_000)), "Figures")[0]
    assert len(row["words"]) <= 32_767
    assert row["words"].endswith(" …")
