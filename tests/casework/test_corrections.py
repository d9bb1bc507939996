"""The loop closes: a person confirms, corrects, rejects and adds in the workbook, and the next brief shows it."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import pytest

from pylno.base import Document, Figure, Reading, Review, claim_id
from pylno.casework import Case, as_json
from pylno.casework.corrections import KEPT_RULE

from .desk import MISSED, Desk, Sheets
from .making import LATER, RIVER, Cell, Made, Workbook, folder


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
