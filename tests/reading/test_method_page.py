"""The page on the method tells what the tables hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from pylno.base import Basis, StatementKind, Status, Unit
from pylno.reading.lang.en import events, numbers

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "methods" / "reading.md").read_text("utf-8")
TYPES = sorted({kind for table in (events.NOUNS, events.VERBS) for found in table.values() for _, kind in found})


@pytest.mark.parametrize("word", [*TYPES, *Status, *Unit, *Basis, *StatementKind])
def test_every_type_status_unit_and_kind_is_named(word: str) -> None:
    assert word in PAGE or word.replace("unknown", "declared unknown") in PAGE


@pytest.mark.parametrize(
    ("word", "low", "high"),
    [
        *((word, *bounds) for word, bounds in numbers.VAGUE.items()),
        *((" of ".join(pair), *bounds) for pair, bounds in numbers.VAGUE_OF.items()),
    ],
)
def test_every_vague_word_stands_with_its_bounds(word: str, low: int, high: int) -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("|") and word in line.split("|")[1].split(", ")[0]]
    assert any(f"| {low:,} | {high:,} |" in row for row in rows)


def test_the_page_can_be_read_in_one_go() -> None:
    assert len(PAGE.splitlines()) <= 250
