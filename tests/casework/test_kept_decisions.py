"""Decisions on what is not at hand, or has moved, are kept; runs that only use the workbook leave it alone."""

from __future__ import annotations

import pytest

from pylno.base import PylnoError, UsageError
from pylno.casework import Order, write_statement
from pylno.casework.corrections import KEPT_RULE

from .desk import MISSED, Desk, as_text, assert_refused
from .making import LATER, RIVER, Workbook, folder


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
        assert {name: as_text(cell) for name, cell in new.items()} == {name: as_text(old[name]) for name in new}
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
