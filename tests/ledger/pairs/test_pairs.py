"""Each pair of pairs.toml gets the comparison that its author says, by the rule that its author names."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pylno.base import Comparison, Entry
from pylno.ledger import Papers, compare, compare_all, why_apart

from ..making import Paper, shelf

PAIRS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))["pair"]
SIDE_BY_SIDE = frozenset({"set_against", "contradiction", "compatible"})
REFUSED = "not side by side"
_OF_THE_DOCUMENT = ("publisher", "date", "language")
_USUAL = {"status": "killed", "basis": "cumulative", "place": "Kazakhstan"}


def made(pair: dict[str, Any]) -> tuple[Entry, Entry, tuple[Entry, ...], Papers]:
    """Put a pair into documents, file them, and give both figures with all others."""
    papers: list[Paper] = []
    for letter in ("a", "b"):
        row = {**_USUAL, **pair[letter]}
        if not papers or not pair.get("same_document"):
            papers.append(Paper(f"paper {letter}", **{key: row[key] for key in _OF_THE_DOCUMENT if key in row}))
        figure = {key: value for key, value in row.items() if key not in _OF_THE_DOCUMENT}
        figure |= {key: 0 for key in ("part_of", "against") if row.get(key) == "a"}
        papers[-1].say(figure.pop("number"), figure.pop("status"), **{**figure, "place": figure["place"] or None})
    if "retraction" in pair:
        row = pair["retraction"]
        papers.append(Paper("paper c", date=row["date"]).undo("retraction", row["text"], by=row["by"]))
    entries, shelved = shelf(*papers)
    return entries[0], entries[1], entries, shelved


def found_by(pair: dict[str, Any]) -> Comparison | None:
    a, b, entries, papers = made(pair)
    return compare(a, b, papers, among=entries)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["name"])
def test_a_pair_gets_the_kind_that_its_author_says(pair: dict[str, Any]) -> None:
    found = found_by(pair)
    assert (found.kind if found else REFUSED) == pair["expect"], pair["because"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["name"])
def test_a_pair_differs_in_what_its_author_says(pair: dict[str, Any]) -> None:
    found = found_by(pair)
    assert (list(found.differs_in) if found else []) == pair.get("differs_in", []), pair["because"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["name"])
def test_the_order_of_a_pair_changes_nothing(pair: dict[str, Any]) -> None:
    a, b, entries, papers = made(pair)
    assert compare(a, b, papers, among=entries) == compare(b, a, papers, among=entries)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["name"])
def test_a_refused_pair_is_refused_with_a_reason_and_listed_nowhere(pair: dict[str, Any]) -> None:
    a, b, entries, papers = made(pair)
    is_refused = pair["expect"] == REFUSED
    assert (why_apart(a, b, papers, among=entries) is not None) == is_refused
    if is_refused:
        assert {a.id, b.id} not in [set(one.figures) for one in compare_all(entries, papers)]


@pytest.mark.parametrize(
    "pair", [pair for pair in PAIRS if pair["expect"] in SIDE_BY_SIDE], ids=lambda pair: pair["name"]
)
def test_a_pair_to_be_judged_is_listed_unless_one_voice_agrees_with_itself(pair: dict[str, Any]) -> None:
    a, b, entries, papers = made(pair)
    assert {a.id, b.id} in [set(one.figures) for one in compare_all(entries, papers)]


def test_thirty_pairs_stand_side_by_side_and_thirty_do_not() -> None:
    together = [pair for pair in PAIRS if pair["expect"] in SIDE_BY_SIDE]
    assert (len(together), len(PAIRS)) == (30, 60)


def test_the_printed_rule_names_both_figures_in_their_own_words() -> None:
    for pair in PAIRS:
        found = found_by(pair)
        assert found is None or all(f"“{pair[letter]['number']}”" in found.rule for letter in ("a", "b"))
