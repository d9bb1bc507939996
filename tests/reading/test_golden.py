"""Invented documents, each with what a careful reader finds in it.

A folder holds ``text.txt``, ``expected.json`` and ``note.md``. Figures, calls and signatories are compared by their exact passage;
of an event, allegation or statement ``text`` is the words that tell it, and the passage must hold them within one sentence.
``known_miss`` marks what is not read yet, ``known_extra`` what is read and should not be; a mark that no longer holds fails.
"""

from __future__ import annotations

import difflib
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pylno.base import Document, Passage, Post, Reading
from pylno.reading import read

from .making import document

Item = dict[str, Any]
FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("golden/*/text.txt"))
LAYERS = ("figures", "calls", "events", "allegations", "statements", "signatories")
BY_EXACT_PASSAGE = ("figures", "calls", "signatories")
MOST_MARKS_SHARE = 0.06


def expectation(folder: Path) -> dict[str, Any]:
    """Give what a careful reader finds."""
    held: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return held


def opened(folder: Path) -> Document:
    """Give the document, with what the expectation says that its metadata tell."""
    known = expectation(folder)["document"]
    posts = tuple(
        Post(post["start"], post["end"], post["body_start"], post["channel"], datetime.fromisoformat(post["sent_at"]))
        for post in known.pop("posts", ())
    )
    return document((folder / "text.txt").read_text("utf-8"), posts=posts, **known)


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def items_of(reading: Reading) -> dict[str, list[Item]]:
    """Give the claims of a reading in the shape of the expectation."""
    figures = reading.figures
    return {
        "figures": [
            _at(figure.passage)
            | {
                "min": figure.quantity.low,
                "max": figure.quantity.high,
                "exact": figure.quantity.exact,
                "what": str(figure.status),
                "who": figure.group,
                "unit": str(figure.unit),
                "basis": str(figure.basis),
                "attributed_to": figure.attribution and figure.attribution.name,
                "event_date": figure.event_date and str(figure.event_date),
                "as_of": figure.as_of and str(figure.as_of),
                "part_of": None if figure.part_of is None else figures[figure.part_of].passage.text,
                "part_of_basis": figure.part_of_basis,
            }
            for figure in figures
        ],
        "calls": [_at(call.passage) | {"addressee": call.addressee, "by": call.by} for call in reading.calls],
        "events": [
            _at(event.passage)
            | {
                "type": event.kind,
                "hedge": str(event.hedge),
                "attributed_to": event.attribution and event.attribution.name,
            }
            for event in reading.events
        ],
        "allegations": [
            _at(one.passage)
            | {"act": one.act, "hedge": str(one.hedge), "attributed_to": one.attribution and one.attribution.name}
            for one in reading.allegations
        ],
        "statements": [
            _at(one.passage)
            | {
                "kind": str(one.kind),
                "by": one.by,
                "about": None if one.about is None else figures[one.about].passage.text,
            }
            for one in reading.statements
        ],
        "signatories": [_at(one.passage) for one in reading.signatories],
    }


def _at(passage: Passage) -> Item:
    return {"start": passage.start, "text": passage.text}


def _line(item: Item) -> str:
    """Write an item as one line; an article before a name makes no difference."""
    told = {key: value for key, value in item.items() if key not in ("known_miss", "known_extra")}
    for key in ("attributed_to", "by"):
        if told.get(key):
            told[key] = re.sub(r"\A(?:the|an?) ", "", told[key], flags=re.IGNORECASE)
    return "  ".join(
        f"{key}={told[key]!r}" for key in sorted(told, key=lambda key: (key not in ("start", "text"), key))
    )


def _holds(found: Item, expected: Item) -> bool:
    """Whether the passage found shares a character with the words expected."""
    first, last = expected["start"], expected["start"] + len(expected["text"])
    return bool(found["start"] < last and first < found["start"] + len(found["text"]))


def _like(found: Item, expected: list[Item], layer: str) -> Item:
    """Give an item found as the expectation writes it: the telling words for its passage, no class where none is expected."""
    if layer in BY_EXACT_PASSAGE:
        same = next((one for one in expected if one["start"] == found["start"]), None)
        if same is not None and "who" not in same:
            return {key: value for key, value in found.items() if key != "who"}
        return found
    name = {"events": "type", "allegations": "act", "statements": "kind"}[layer]
    for one in expected:
        end = one["start"] + len(one["text"])
        inside = found["start"] <= one["start"] and end <= found["start"] + len(found["text"])
        if one[name] == found[name] and inside:
            return found | {"start": one["start"], "text": one["text"]}
    return found


@pytest.mark.parametrize("layer", LAYERS)
def test_what_a_careful_reader_finds_is_read_and_nothing_else(folder: Path, layer: str) -> None:
    expected = expectation(folder)[layer]
    found = [_like(one, expected, layer) for one in items_of(read(opened(folder)))[layer]]
    missed = [one for one in expected if "known_miss" in one]
    extra = [one for one in expected if "known_extra" in one]
    healed = [_line(one) for one in missed if _line(one) in map(_line, found)]
    healed += [_line(one) for one in extra if _line(one) not in map(_line, found)]
    assert not healed, "Read rightly by now; remove the mark of:\n" + "\n".join(healed)
    left = [
        one
        for one in found
        if not any(_holds(one, miss) for miss in missed) and _line(one) not in [_line(other) for other in extra]
    ]
    wanted = [_line(one) for one in expected if "known_miss" not in one and "known_extra" not in one]
    got = [_line(one) for one in left]
    diff = "\n".join(difflib.unified_diff(wanted, got, "expected", "read", lineterm="", n=0))
    assert not diff, f"{folder.name}, {layer}:\n{diff}"


def test_title_publisher_and_date_are_read(folder: Path) -> None:
    expected, found = expectation(folder), read(opened(folder))
    told = (found.title, found.publisher, found.date and str(found.date))
    assert told == (expected["title"], expected["publisher"], expected["date"])


def test_a_figure_is_set_against_another_only_where_the_document_opposes_them() -> None:
    opposed = {
        (found.figures[figure.set_against].passage.text, figure.passage.text)
        for name in ("joint-statement-signatories", "vote-protest-wire")
        for found in [read(opened(Path(__file__).parent / "golden" / name))]
        for figure in found.figures
        if figure.set_against is not None
    }
    assert opposed == {("112 students", "only 40 injured"), ("8,000 people", "no more than 2,500 people")}


def test_every_sentence_is_marked(folder: Path) -> None:
    given = opened(folder)
    marked = read(given).sentences
    inside = {at for one in marked for at in range(one.passage.start, one.passage.end)}
    assert [at for at, sign in enumerate(given.text) if not sign.isspace() and at not in inside] == []


def test_every_numeral_is_in_a_figure_or_has_a_reason(folder: Path) -> None:
    given = opened(folder)
    found = read(given)
    passages = [figure.passage for figure in found.figures] + [one.passage for one in found.unread_numerals]
    unseen = [
        number.group()
        for number in re.finditer(r"\d+", given.text)
        if not any(passage.start <= number.start() and number.end() <= passage.end for passage in passages)
    ]
    assert unseen == []
    assert all(one.reason for one in found.unread_numerals)


def test_an_expectation_points_at_words_of_its_text(folder: Path) -> None:
    text, expected = (folder / "text.txt").read_text("utf-8"), expectation(folder)
    wrong = [
        one["text"]
        for layer in LAYERS
        for one in expected[layer]
        if text[one["start"] : one["start"] + len(one["text"])] != one["text"]
    ]
    assert wrong == []


def test_the_note_tells_why_the_document_is_here(folder: Path) -> None:
    assert 2 <= len((folder / "note.md").read_text("utf-8").splitlines()) <= 4


def test_there_are_documents_and_few_marks() -> None:
    items = [one for folder in FOLDERS for layer in LAYERS for one in expectation(folder)[layer]]
    marks = [one for one in items if "known_miss" in one or "known_extra" in one]
    assert len(FOLDERS) >= 14
    assert len(marks) < MOST_MARKS_SHARE * len(items)
