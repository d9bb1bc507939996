"""The loop closes: a person confirms, corrects, rejects and adds in the workbook, and the next brief shows it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pylno.base import BadCorrections, Document, Figure, PylnoError, Reading, Review, UsageError, claim_id
from pylno.casework import Case, Order, as_json, corrections, read_files, write_statement
from pylno.casework.corrections import KEPT_RULE, Corrections
from pylno.casework.sheets import SheetRow

from .making import LATER, RIVER, Cell, Made, Workbook, brief, folder, river

MISSED = "Lawyers were not allowed to see the detainees"


class Desk:
    """A folder of documents with its review workbook.

    Attributes:
        first: what the run made that wrote the workbook.
    """

    def __init__(self, place: Path, first: Made) -> None:
        self.place = place
        self.documents = river(place)
        self.path = place / "review.xlsx"
        self.first = first

    def run(self, **more: Any) -> Made:
        """Write the brief with the workbook."""
        return brief(self.place, self.documents, corrections=self.path, **more)

    def edit(self, change: Callable[[Workbook], None]) -> None:
        """Edit the workbook and save it."""
        book = Workbook(self.path)
        change(book)
        book.save()

    def decide(self, id_: str, sheet: str = "Figures", /, **cells: Cell) -> None:
        """Fill cells of one claim's row."""
        self.edit(lambda book: book.decide(id_, sheet, **cells))

    def add(self, **cells: Cell) -> None:
        """Fill a row of the sheet Add."""
        self.edit(lambda book: book.add(**cells))


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    place = tmp_path_factory.mktemp("started")
    return Desk(place, brief(place, river(place), corrections=place / "review.xlsx"))


@pytest.fixture
def desk(started: Desk, tmp_path: Path) -> Desk:
    shutil.copytree(started.place, tmp_path, dirs_exist_ok=True)
    return Desk(tmp_path, started.first)


@pytest.fixture(scope="module")
def case(started: Desk) -> Case:
    return read_files([started.documents], metadata=started.place / "index.csv")


class Sheets(Workbook):
    """A workbook whose rows are handed over without being written to a file in between."""

    def rows_of(self, _: Path, sheet: str, __: Collection[str]) -> list[SheetRow]:
        """Stand in for the reading of a file."""
        rows = ({name: _as_text(cell) for name, cell in row.items()} for row in self.rows(sheet))
        return [SheetRow(sheet, number, {n: c for n, c in row.items() if c}) for number, row in enumerate(rows, 2)]

    def decided(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> Corrections:
        """Give what the workbook decides about a case."""
        monkeypatch.setattr(corrections, "rows_of", self.rows_of)
        return corrections.read_corrections(self.path, case)


def _as_text(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()


def resting(made: Made) -> set[str]:
    """Give every id that a headline, a series or a comparison rests on."""
    return {id_ for kind in ("headlines", "series", "comparisons") for one in made.json[kind] for id_ in one["figures"]}


def test_the_first_run_writes_a_workbook_that_changes_nothing(desk: Desk) -> None:
    assert "Edit it and run the same command again: " in desk.first.outcome.remarks[-1]
    book = Workbook(desk.path)
    assert {row["id"] for row in book.rows("Figures")} == {one["id"] for one in desk.first.json["figures"]}
    before = desk.path.read_bytes()
    second = desk.run()
    assert (second.json, second.text) == (desk.first.json, desk.first.text)
    assert desk.path.read_bytes() == before


def test_saving_without_an_edit_decides_nothing(desk: Desk) -> None:
    desk.edit(lambda _: None)
    assert desk.run().json == desk.first.json


def test_four_runs_of_review(desk: Desk) -> None:
    first = desk.first
    confirmed, corrected = first.figure("27 people")["id"], first.figure("Four people")["id"]
    rejected, event = first.figure("only about 50")["id"], first.json["events"][0]["id"]
    call = first.json["calls"][0]["id"]
    assert rejected in resting(first)

    def review(book: Workbook) -> None:
        book.decide(confirmed, decision="confirm", note="checked against the recording")
        book.decide(
            corrected,
            decision="correct",
            correct_low=3,
            correct_high="none",
            correct_status="injured",
            correct_source="none",
            note="misheard",
        )
        book.decide(rejected, decision="reject")
        book.decide(event, "Events", decision="reject")
        book.decide(call, "Calls", decision="confirm")
        book.add(
            document="c-statement.txt", words="Lawyers were not allowed to see the detainees", low=2, high=40,
            exact="no", status="other", who="lawyers", unit="people", basis="unknown", source="Invented Lawyers",
            place="Riverton", as_of="2021-03", note="counted on the list",
        )  # fmt: skip

    desk.edit(review)
    second = desk.run()
    by_id = {one["id"]: one for kind in ("figures", "events", "calls") for one in second.json[kind]}
    states = {
        confirmed: "confirmed",
        corrected: "corrected",
        rejected: "rejected",
        event: "rejected",
        call: "confirmed",
    }
    assert {id_: by_id[id_]["review"] for id_ in states} == states
    assert by_id[confirmed]["note"] == "checked against the recording"
    now, proposed = by_id[corrected], by_id[corrected]["proposed"]
    assert (now["min"], now["max"], now["exact"], now["what"], now["attributed_to"]) == (
        3,
        None,
        False,
        "injured",
        None,
    )
    assert (proposed["min"], proposed["max"], proposed["exact"]) == (4, 4, True)
    assert (proposed["what"], proposed["attributed_to"]) == ("killed", "the Health Ministry")
    assert rejected not in resting(second)
    assert second.page.css_first(f'#says [data-claim="{rejected}"]') is None
    added = second.figure(MISSED)
    assert (added["min"], added["max"], added["who"], added["place"]) == (2, 40, "lawyers", "Riverton")
    assert (added["as_of"], added["attributed_to"], added["review"]) == ("2021-03", "Invented Lawyers", "confirmed")
    assert added["rule"] == KEPT_RULE
    assert second.page.css_first(f'[data-claim="{added["id"]}"]') is not None
    passage = second.page.css_first(f"#passage-{added['id']}")
    assert passage is not None
    assert MISSED in passage.text()

    edited = desk.path.read_bytes()
    folder(desk.documents, {"d-later.txt": LATER})
    third = desk.run()
    kept = [path for path in desk.place.iterdir() if path.name.endswith("before.xlsx")]
    assert edited in [path.read_bytes() for path in kept]
    assert third.figure("61 people")["review"] == "not_reviewed"
    old = {one["id"]: one for one in second.json["figures"]}
    for figure in third.json["figures"]:
        if figure["id"] in old:
            for key in ("review", "note", "min", "max", "exact", "what", "attributed_to", "proposed"):
                assert figure[key] == old[figure["id"]][key], key
    assert old.keys() <= {one["id"] for one in third.json["figures"]}
    book = Workbook(desk.path)
    assert book.row("Figures", third.figure("61 people")["id"])["decision"] == ""
    assert book.row("Figures", corrected)["correct status"] == "injured"
    assert book.row("Events", event)["decision"] == "reject"

    before = {path.name: path.read_bytes() for path in desk.place.glob("*.xlsx")}
    fourth = desk.run()
    assert {path.name: path.read_bytes() for path in desk.place.glob("*.xlsx")} == before
    assert fourth.json == third.json


def test_every_workbook_that_was_edited_is_kept(desk: Desk) -> None:
    left = []
    for number in range(2):
        folder(desk.documents, {f"more-{number}.txt": f"Police said {number + 70} people were injured.\n"})
        left.append(desk.path.read_bytes())
        desk.run()
    assert [(desk.place / f"review.{one}.xlsx").read_bytes() for one in ("before", "2.before")] == left


def test_a_rejected_figure_is_listed_in_the_internal_edition(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]
    desk.decide(id_, decision="reject", note="another town")
    made = desk.run()
    assert made.page.css_first(f"#passage-{id_}") is not None
    assert "Rejected on review (1)" in made.page.text()
    assert made.figure("27 people")["note"] == "another town"


def test_a_rejected_figure_is_gone_from_the_public_page_with_every_note(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]
    desk.decide(id_, decision="reject", note="the caller was wrong")
    made = desk.run(is_public=True)
    assert made.page.css_first(f"#passage-{id_}") is None
    assert "the caller was wrong" not in made.text + str(made.json)


def test_a_confirmed_figure_that_is_no_longer_proposed_survives(desk: Desk) -> None:
    first = desk.first
    start = RIVER["b-daily.txt"].find("Riverton")
    gone = claim_id(first.figure("48 people", "b-daily.txt")["document"], start, start + 8, "injured")

    def keep(book: Workbook) -> None:
        head = book.sheets["Figures"][0]
        row = dict.fromkeys(head, "") | {
            "id": gone, "document": "b-daily.txt", "words": "Riverton", "sentence": "Riverton: what is known",
            "low": 5, "high": 7, "exact": "no", "status": "injured", "who": "people", "unit": "people",
            "basis": "unknown", "decision": "confirm",
        }  # fmt: skip
        book.sheets["Figures"].append([row[name] for name in head])

    desk.edit(keep)
    for _ in range(2):
        made = desk.run()
        (figure,) = [one for one in made.json["figures"] if one["id"] == gone]
        assert (figure["min"], figure["max"], figure["review"], figure["rule"]) == (5, 7, "confirmed", KEPT_RULE)
        assert len(made.json["figures"]) == len(first.json["figures"]) + 1


def test_a_correction_of_a_figure_no_longer_proposed_keeps_both_values(desk: Desk) -> None:
    first = desk.first
    desk.add(document="c-statement.txt", words=MISSED, low=2, status="other")
    id_ = desk.run().figure(MISSED)["id"]
    desk.decide(id_, decision="correct", correct_low=5, correct_status="missing")
    for _ in range(2):
        made = desk.run()
        figure = made.figure(MISSED)
        assert (figure["id"], figure["review"]) == (id_, "corrected")
        assert (figure["min"], figure["what"]) == (5, "missing")
        assert (figure["proposed"]["min"], figure["proposed"]["what"]) == (2, "other")
        assert len(made.json["figures"]) == len(first.json["figures"]) + 1


def test_words_that_stand_twice_are_found_where_the_row_says(desk: Desk) -> None:
    text = "Police said 12 people were detained in the north. Medics said the hall held 12 people from the south.\n"
    folder(desk.documents, {"e-twice.txt": text})
    document = hashlib.sha256(b"e-twice.txt").hexdigest()[:12]
    start = text.rfind("12 people")
    id_ = claim_id(document, start, start + 9, "missing")

    def keep(book: Workbook) -> None:
        head = book.sheets["Figures"][0]
        row = dict.fromkeys(head, "") | {
            "id": id_, "document": "e-twice.txt", "words": "12 people", "low": 12, "high": 12, "exact": "yes",
            "status": "missing", "decision": "confirm",
        }  # fmt: skip
        book.sheets["Figures"].append([row[name] for name in head])

    desk.edit(keep)
    assert (id_, start) in [(one["id"], one["start"]) for one in desk.run().json["figures"]]


def test_a_decision_follows_its_sentence_when_the_text_around_has_moved(desk: Desk) -> None:
    first = desk.first
    desk.decide(first.figure("27 people")["id"], decision="correct", correct_low=26, correct_high=26)
    text = RIVER["a-newswire.txt"]
    folder(desk.documents, {"a-newswire.txt": text.replace("Protests in", "Corrected: protests in", 1)})
    made = desk.run()
    figure = made.figure("27 people")
    assert (figure["review"], figure["min"], figure["proposed"]["min"]) == ("corrected", 26, 27)
    assert len(made.json["figures"]) == len(first.json["figures"])


def test_a_figure_added_that_the_reader_proposes_too_stays_one(desk: Desk) -> None:
    first = desk.first
    figure = first.figure("27 people")
    desk.add(document="a-newswire.txt", words=figure["text"], low=25, high=29, status="detained")
    made = desk.run()
    assert len(made.json["figures"]) == len(first.json["figures"])
    now = made.figure("27 people")
    assert (now["review"], now["min"], now["max"], now["proposed"]["min"]) == ("corrected", 25, 29, 27)


def test_the_same_addition_twice_adds_one_figure(desk: Desk) -> None:
    first = desk.first
    for _ in range(2):
        desk.add(document="c-statement.txt", words=MISSED, low=2, status="other")
    assert len(desk.run().json["figures"]) == len(first.json["figures"]) + 1


def test_words_are_found_though_their_white_space_was_changed(desk: Desk) -> None:
    folder(desk.documents, {"e-lines.txt": "The list of the\n  missing  holds\tnames.\n"})
    desk.add(document="e-lines.txt", words="list of the missing holds names", low=2, status="missing")
    assert desk.run().figure("missing  holds\tnames")["text"] == "list of the\n  missing  holds\tnames"


@pytest.mark.parametrize(
    ("cells", "key", "value"),
    [
        ({"correct_low": 26}, "min", 26),
        ({"correct_low": "1,026", "correct_high": "1 126"}, "max", 1126),
        ({"correct_low": "none"}, "min", None),
        ({"correct_high": "None"}, "max", None),
        ({"correct_low": 20}, "exact", False),
        ({"correct_exact": "no"}, "exact", False),
        ({"correct_status": "arrested"}, "what", "arrested"),
        ({"correct_who": "students"}, "who", "students"),
        ({"correct_unit": "Acts"}, "unit", "acts"),
        ({"correct_basis": "cumulative"}, "basis", "cumulative"),
        ({"correct_source": "Sample Centre"}, "attributed_to", "Sample Centre"),
        ({"correct_source": "none"}, "attributed_to", None),
        ({"correct_place": "Hilltown"}, "place", "Hilltown"),
        ({"correct_event_date": "2021-03"}, "event_date", "2021-03"),
        ({"correct_as_of": "2021-03-01"}, "as_of", "2021-03-01"),
        ({"correct_as_of": "2021-03-01 00:00:00"}, "as_of", "2021-03-01"),
        ({"correct_as_of": "none"}, "as_of", None),
        ({"decision": "CORRECT ", "correct_low": 26}, "min", 26),
    ],
)
def test_each_value_can_be_corrected(
    started: Desk, case: Case, monkeypatch: pytest.MonkeyPatch, cells: dict[str, Cell], key: str, value: object
) -> None:
    figure = started.first.figure("27 people")
    book = Sheets(started.path)
    book.decide(figure["id"], **{"decision": "correct", **cells})
    made = book.decided(case, monkeypatch)
    decision = made.decisions[figure["id"]]
    assert decision.review is Review.CORRECTED
    assert decision.corrected is not None
    assert shown(decision.corrected)[key] == value
    others = set(shown(decision.corrected)) - {key, "min", "max", "exact", "date"}
    assert {one: shown(decision.corrected)[one] for one in others} == {one: figure[one] for one in others}


def shown(figure: Figure) -> dict[str, Any]:
    """Give a figure's values as the JSON has them."""
    document = Document("d", "d.txt", None, 0, "txt", "")
    reading = Reading("en", is_supported=True, title=None, publisher=None, date=None, figures=(figure,))
    (one,) = as_json(Case((document,), {"d": reading}))
    keys = "min max exact what who unit basis attributed_to place date event_date as_of".split()
    return {key: one["figures"][0][key] for key in keys}  # type: ignore[index]


def test_a_date_that_the_spreadsheet_program_made_one_is_read(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]

    def put(book: Workbook) -> None:
        book.decide(id_, decision="correct")
        head, *rows = book.sheets["Figures"]
        row = next(row for row in rows if row[0] == id_)
        row[head.index("correct as of")] = datetime(2021, 3, 1)  # noqa: DTZ001 - cells know no zone

    desk.edit(put)
    assert desk.run().figure("27 people")["as_of"] == "2021-03-01"


def test_a_part_can_be_given_its_whole_and_freed_of_it(desk: Desk) -> None:
    first = desk.first
    part, whole = first.figure("27 people"), first.figure("48 people", "a-newswire.txt")
    desk.decide(part["id"], decision="correct", correct_part_of=whole["id"])
    made = desk.run().figure("27 people")
    assert (made["part_of_id"], made["part_of_basis"]) == (whole["id"], "stated")
    desk.decide(part["id"], correct_part_of="none")
    assert desk.run().figure("27 people")["part_of_id"] is None


# --- cells that cannot be understood -------------------------------------------------------------------------------

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


def assert_refused(desk: Desk, *words: str) -> None:
    """Check that the run is refused with these words, and that every file is as it was."""
    before = {path: path.read_bytes() for path in desk.place.rglob("*") if path.is_file()}
    with pytest.raises(BadCorrections) as refused:
        desk.run()
    for one in words:
        assert one in refused.value.message
    assert {path: path.read_bytes() for path in desk.place.rglob("*") if path.is_file()} == before


# --- what is not at hand -------------------------------------------------------------------------------------------


def test_decisions_on_a_document_that_is_not_at_hand_are_named_and_kept(desk: Desk) -> None:
    first = desk.first
    desk.decide(first.figure("27 people")["id"], decision="confirm")
    desk.decide(first.json["events"][0]["id"], "Events", decision="confirm")
    before = desk.path.read_bytes()
    (desk.documents / "a-newswire.txt").unlink()
    made = desk.run()
    assert "were not used: Figures, row" in made.outcome.remarks[-1]
    assert "Events, row 2" in made.outcome.remarks[-1]
    assert desk.path.read_bytes() == before
    folder(desk.documents, {"a-newswire.txt": RIVER["a-newswire.txt"]})
    assert desk.run().figure("27 people")["review"] == "confirmed"


def test_an_addition_to_a_document_that_is_not_at_hand_is_named(desk: Desk) -> None:
    desk.add(document="gone.txt", words="3 people", low=3, status="missing")
    assert "Add, row 2" in desk.run().outcome.remarks[-1]


def test_decisions_on_a_document_that_is_away_are_kept_while_new_claims_come_in(desk: Desk) -> None:
    first = desk.first
    confirmed, corrected = first.figure("27 people")["id"], first.figure("48 people", "a-newswire.txt")["id"]
    rejected, event = first.figure("90 people")["id"], first.json["events"][0]["id"]

    def review(book: Workbook) -> None:
        book.decide(confirmed, decision="confirm", note="=heard & <seen>")
        book.decide(corrected, decision="correct", correct_low=45, correct_high=46)
        book.decide(rejected, decision="reject")
        book.decide(event, "Events", decision="confirm")
        book.add(document="c-statement.txt", words=MISSED, low=2, status="other")

    desk.edit(review)
    left = Workbook(desk.path)
    for name in ("a-newswire.txt", "c-statement.txt"):
        (desk.documents / name).unlink()
    folder(desk.documents, {"d-later.txt": LATER})
    assert "New claims were added" in desk.run().outcome.remarks[-1]
    kept = Workbook(desk.path)
    for sheet, id_ in (("Figures", confirmed), ("Figures", corrected), ("Figures", rejected), ("Events", event)):
        old, new = left.row(sheet, id_), kept.row(sheet, id_)
        assert {name: _as_text(cell) for name, cell in new.items()} == {name: _as_text(old[name]) for name in new}
    assert MISSED in [row["words"] for row in kept.rows("Add")]

    folder(desk.documents, {name: RIVER[name] for name in ("a-newswire.txt", "c-statement.txt")})
    made = desk.run()
    by_id = {one["id"]: one for one in made.json["figures"]}
    assert [by_id[one]["review"] for one in (confirmed, corrected, rejected)] == ["confirmed", "corrected", "rejected"]
    assert (by_id[confirmed]["note"], by_id[corrected]["min"]) == ("=heard & <seen>", 45)
    assert made.json["events"][0]["review"] == "confirmed"
    assert made.figure(MISSED)["rule"] == KEPT_RULE


def test_a_note_without_a_decision_stays_beside_its_claim(desk: Desk) -> None:
    asked, away = desk.first.figure("27 people")["id"], desk.first.figure("48 people", "a-newswire.txt")["id"]
    event = desk.first.json["events"][0]["id"]
    desk.decide(asked, note="ask the hospital again")
    desk.decide(away, note="who is “the source”?")
    desk.decide(event, "Events", note="=seen by two")
    (desk.documents / "a-newswire.txt").unlink()
    folder(desk.documents, {"d-later.txt": LATER})
    desk.run()
    kept = Workbook(desk.path)
    assert kept.row("Figures", asked)["note"] == "ask the hospital again"
    assert kept.row("Figures", away)["note"] == "who is “the source”?"
    assert kept.row("Events", event)["note"] == "=seen by two"
    assert not any(row["decision"] for row in kept.rows("Figures"))


def test_decisions_follow_a_document_that_was_renamed_and_moved(desk: Desk) -> None:
    first = desk.first
    desk.decide(first.figure("27 people")["id"], decision="correct", correct_low=26)
    event = first.json["events"][0]
    desk.decide(event["id"], "Events", decision="reject")
    folder(desk.documents, {"news/wire.txt": RIVER["a-newswire.txt"]})
    (desk.documents / "a-newswire.txt").unlink()
    for _ in range(2):
        made = desk.run()
        figure = made.figure("27 people", "news/wire.txt")
        rejected = [one["text"] for one in made.json["events"] if one["review"] == "rejected"]
        assert (figure["review"], figure["min"], rejected) == ("corrected", 26, [event["text"]])
    assert {row["document"] for row in Workbook(desk.path).rows("Figures")} == {
        "news/wire.txt", "b-daily.txt", "c-statement.txt",
    }  # fmt: skip


def test_decisions_do_not_follow_into_another_text(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]
    desk.decide(id_, decision="confirm")
    folder(desk.documents, {"e-other.txt": "\n" + RIVER["a-newswire.txt"]})
    (desk.documents / "a-newswire.txt").unlink()
    assert desk.run().figure("27 people")["review"] == "not_reviewed"
    assert Workbook(desk.path).row("Figures", id_)["decision"] == "confirm"


def test_two_rows_that_decide_on_one_claim_are_refused(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]

    def decide_twice(book: Workbook) -> None:
        row = next(row for row in book.sheets["Figures"] if row[0] == id_)
        book.sheets["Figures"].append([*row])
        book.decide(id_, decision="confirm")
        book.sheets["Figures"][-1][book.sheets["Figures"][0].index("decision")] = "reject"

    desk.edit(decide_twice)
    rows = [row["id"] for row in Workbook(desk.path).rows("Figures")]
    assert_refused(desk, f"Sheet Figures, rows {rows.index(id_) + 2} and {len(rows) + 1}: both have the id", id_)


def test_a_correction_that_changes_nothing_confirms_and_is_read_again(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]
    desk.decide(id_, decision="correct", correct_low=27)
    assert desk.run().figure("27 people")["review"] == "confirmed"
    folder(desk.documents, {"d-later.txt": LATER})
    desk.run()
    assert Workbook(desk.path).row("Figures", id_)["decision"] == "confirm"
    assert desk.run().figure("27 people")["review"] == "confirmed"


def test_a_public_run_leaves_the_workbook_alone(desk: Desk) -> None:
    folder(desk.documents, {"d-later.txt": LATER})
    before = desk.path.read_bytes()
    desk.run(is_public=True)
    assert desk.path.read_bytes() == before


def test_a_draft_uses_the_decisions_and_leaves_the_workbook_alone(desk: Desk) -> None:
    id_ = desk.first.figure("27 people")["id"]
    desk.decide(id_, decision="reject")
    before = desk.path.read_bytes()
    order = Order((desk.documents,), corrections=desk.path, metadata=desk.place / "index.csv")
    write_statement(order, markdown=desk.place / "statement.md")
    assert id_ not in (desk.place / "statement.md").read_text("utf-8")
    assert desk.path.read_bytes() == before


def test_a_draft_with_a_workbook_that_is_not_there_is_wrong_usage(desk: Desk) -> None:
    desk.path.unlink()
    with pytest.raises(UsageError, match=r"There is no workbook review\.xlsx"):
        write_statement(Order((desk.documents,), corrections=desk.path), markdown=desk.place / "statement.md")


def test_a_folder_as_workbook_is_refused(desk: Desk) -> None:
    desk.path.unlink()
    desk.path.mkdir()
    with pytest.raises(PylnoError, match="is a folder"):
        desk.run()
