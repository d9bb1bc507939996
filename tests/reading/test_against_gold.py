"""How good the reader is on the texts beside the repository, of which none is copied here."""

from __future__ import annotations

import csv
import importlib.util
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pylno.base import Reading, StatementKind
from pylno.reading import read

from .making import document

Scores = dict[str, list[int]]
SEED = "000"


@dataclass(frozen=True)
class Gold:
    """The English texts with what a careful reader finds in them, the readings, and the scores."""

    readings: dict[str, Reading]
    claims: dict[str, dict[str, Any]]
    scores: Scores
    same_name: Callable[[str | None, str | None], bool]


@pytest.fixture(scope="module")
def gold(shared: Path) -> Gold:
    folder = shared / "reading"
    if not (folder / "score.py").is_file():
        pytest.skip("The folder shared/ holds no texts to read.")
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    counted = score.C()
    readings, claims = {}, {}
    with (folder / "index.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            held = folder / "gold" / f"{row['id']}.json"
            if row["language"] != "en" or not held.is_file():
                continue
            text = (folder / "docs" / f"{row['id']}.txt").read_text("utf-8")
            known: dict[str, Any] = {key: row[key] or None for key in ("title", "publisher", "date")}
            readings[row["id"]] = read(document(text, **known))
            claims[row["id"]] = json.loads(held.read_text("utf-8"))
            score.score_doc(claims[row["id"]], shaped(readings[row["id"]]), counted)
    return Gold(readings, claims, counted.d, score.same_name)


def shaped(reading: Reading) -> dict[str, Any]:
    """Give a reading in the shape that is scored."""
    return {
        "figures": [
            {
                "start": one.passage.start,
                "end": one.passage.end,
                "min": one.quantity.low,
                "max": one.quantity.high,
                "exact": one.quantity.exact,
                "what": str(one.status),
                "who": one.group,
                "attributed_to": one.attribution.name if one.attribution is not None else None,
                "place": one.place,
                "date": str(one.date) if one.date is not None else None,
            }
            for one in reading.figures
        ],
        "calls": [
            {
                "start": one.passage.start,
                "end": one.passage.end,
                "text": one.passage.text,
                "addressee": one.addressee,
            }
            for one in reading.calls
        ],
        "events": [
            {"type": one.kind, "start": one.passage.start, "end": one.passage.end, "text": one.passage.text}
            for one in reading.events
        ],
        "signatories": [one.name for one in reading.signatories],
        "title": reading.title,
        "publisher": reading.publisher,
        "date": str(reading.date) if reading.date is not None else None,
    }


@pytest.fixture(scope="module")
def seed(gold: Gold) -> Reading:
    return gold.readings[SEED]


def f1(scores: Scores, layer: str) -> float:
    """Give the harmonic mean of precision and recall."""
    right, read_, expected = scores[layer]
    return 2 * right / (read_ + expected)


@pytest.mark.parametrize(
    ("layer", "bar"),
    [("fig strict", 0.92), ("call text+addressee", 0.90), ("event doc-types", 0.88), ("signatory", 0.98)],
)
def test_a_layer_reaches_its_bar(gold: Gold, layer: str, bar: float) -> None:
    assert f1(gold.scores, layer) >= bar


def test_a_source_that_is_named_is_found(gold: Gold) -> None:
    right, all_ = gold.scores["acc attribution|gold named"]
    assert right / all_ >= 0.90


def test_no_sentence_is_left_unmarked(gold: Gold, shared: Path) -> None:
    for name, reading in gold.readings.items():
        text = (shared / "reading" / "docs" / f"{name}.txt").read_text("utf-8")
        held = {at for one in reading.sentences for at in range(one.passage.start, one.passage.end)}
        assert [at for at, sign in enumerate(text) if not sign.isspace() and at not in held] == [], name


def test_the_seed_has_its_six_figures(gold: Gold, seed: Reading) -> None:
    told = [(one.quantity.low, one.quantity.high, str(one.status)) for one in seed.figures]
    assert told == [(one["min"], one["max"], one["what"]) for one in gold.claims[SEED]["figures"]]


def test_the_seeds_figures_have_their_sources(gold: Gold, seed: Reading) -> None:
    named = [one.attribution.name if one.attribution is not None else None for one in seed.figures]
    wanted = [one["attributed_to"] for one in gold.claims[SEED]["figures"]]
    assert [gold.same_name(expected, name) for expected, name in zip(wanted, named, strict=True)] == [True] * 6


def test_the_seed_sets_its_two_counts_of_detained_against_each_other(seed: Reading) -> None:
    opposed = {
        (seed.figures[one.set_against].quantity.low, one.quantity.low)
        for one in seed.figures
        if one.set_against is not None
    }
    assert opposed == {(2000, 200)}


def test_the_seed_has_its_calls_with_their_addressees(gold: Gold, seed: Reading) -> None:
    wanted = [(one["text"], one["addressee"].casefold()) for one in gold.claims[SEED]["calls"]]
    found = [(one.passage.text, one.addressee.casefold()) for one in seed.calls]
    assert len(set(wanted) & set(found)) >= 12


def test_the_seed_has_its_fifteen_signatories(gold: Gold, seed: Reading) -> None:
    assert [one.name for one in seed.signatories] == gold.claims[SEED]["signatories"]


def test_the_seed_has_its_events(gold: Gold, seed: Reading) -> None:
    found = {one.kind for one in seed.events}
    assert len([one for one in gold.claims[SEED]["events"] if one["type"] in found]) >= 11


def test_the_seed_has_its_five_allegations(seed: Reading) -> None:
    assert sorted(one.act for one in seed.allegations) == [
        "counsel_denied",
        "detention_journalist",
        "injury",
        "internet_shutdown",
        "no_investigation",
    ]


@pytest.mark.parametrize("kind", [StatementKind.THREAT, StatementKind.UNKNOWN, StatementKind.ENDORSEMENT])
def test_the_seed_has_its_threat_its_unknown_and_its_endorsement(seed: Reading, kind: StatementKind) -> None:
    assert kind in [one.kind for one in seed.statements]
