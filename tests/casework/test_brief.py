"""A brief from a folder: its JSON keeps the contract, and its page leads from every number to the exact words."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from pylno.base import claim_id
from pylno.casework.commitments import commitment

from .making import RIVER, Made, brief, river

READ_KEYS = set(
    "text start end min max exact phrase what who attributed_to attribution_start attribution_end quoted_by place date "
    "event_date as_of said_on basis since unit part_of part_of_basis score".split()
)
CONTRACT = {
    "documents": set("id sha256 commitment class name title publisher date language state reason".split()),
    "figures": READ_KEYS | {"id", "document", "review", "utterance", "same_as", "withdrawn_by", "denied_by"},
    "comparisons": {"kind", "rule", "what", "who", "place", "figures", "differs_in"},
    "headlines": {"what", "min", "max", "rule", "figures"},
    "allegations": set("act text start end attributed_to hedge victim alleged_perpetrator place date".split()),
    "statements": {"kind", "text", "start", "end", "by", "about"},
    "calls": {"addressee", "text", "start", "end", "by"},
    "events": set(
        "type text start end place date actor victim attributed_to attribution_start attribution_end hedge".split()
    ),
    "signatories": {"document", "name"},
}
WHAT = {"figures": "what", "events": "type", "allegations": "act", "statements": "kind"}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("brief")


@pytest.fixture(scope="module")
def made(place: Path) -> Made:
    return brief(place, river(place))


def claims(made: Made) -> list[tuple[str, dict[str, Any]]]:
    """Give every claim of the JSON with what it is."""
    kinds = ("figures", "events", "allegations", "statements", "calls")
    return [(one[WHAT[kind]] if kind in WHAT else "call", one) for kind in kinds for one in made.json[kind]]


def test_the_json_has_every_key_of_the_contract(made: Made) -> None:
    assert made.json.keys() >= {"situation", "as_of", "not_before", "edition", "changes", *CONTRACT}


@pytest.mark.parametrize("part", CONTRACT)
def test_every_object_has_every_key_of_the_contract(made: Made, part: str) -> None:
    assert made.json[part], f"nothing to check among {part}"
    for one in made.json[part]:
        assert one.keys() >= CONTRACT[part]


def test_every_passage_gives_back_the_words(made: Made) -> None:
    names = {one["id"]: one["name"] for one in made.json["documents"]}
    for _, claim in claims(made):
        assert RIVER[names[claim["document"]]][claim["start"] : claim["end"]] == claim["text"]


def test_an_id_is_the_digest_of_document_start_end_and_what(made: Made) -> None:
    for what, claim in claims(made):
        lines = "\n".join(map(str, (claim["document"], claim["start"], claim["end"], what)))
        assert claim["id"] == hashlib.sha256(lines.encode()).hexdigest()[:16]
        assert claim["id"] == claim_id(claim["document"], claim["start"], claim["end"], what)


def test_values_are_among_those_of_the_contract(made: Made) -> None:
    assert made.json["edition"] == "internal"
    assert {one["class"] for one in made.json["documents"]} == {"public", "confidential"}
    assert {one["state"] for one in made.json["documents"]} == {"read"}
    assert {one["review"] for one in made.json["figures"]} == {"not_reviewed"}
    assert {one["unit"] for one in made.json["figures"]} <= {"people", "acts", "bodies", "cases"}
    assert {one["basis"] for one in made.json["figures"]} <= {"cumulative", "period", "held_at", "unknown"}
    kinds = {"set_against", "contradiction", "revision", "differs_in_scope", "compatible"}
    assert {one["kind"] for one in made.json["comparisons"]} <= kinds
    assert made.json["changes"] is None


def test_the_folder_names_the_situation_and_the_latest_document_the_date(made: Made) -> None:
    assert (made.json["situation"], made.json["as_of"], made.json["not_before"]) == (
        "riverton",
        "2021-03-04",
        "2021-03-03",
    )


def test_only_public_documents_have_their_digest_printed(made: Made, place: Path) -> None:
    for document in made.json["documents"]:
        digest = hashlib.sha256((place / "riverton" / document["name"]).read_bytes()).hexdigest()
        is_public = document["class"] == "public"
        assert document["sha256"] == (digest if is_public else None)
        assert (document["commitment"] is None) == is_public
        assert (digest in made.text) <= is_public


def test_a_commitment_is_reproduced_from_the_salts(made: Made, place: Path) -> None:
    salts = json.loads((place / "out" / "brief.salts.json").read_text())
    secret = next(one for one in made.json["documents"] if one["class"] != "public")
    digest = hashlib.sha256((place / "riverton" / secret["name"]).read_bytes()).hexdigest()
    assert salts.keys() == {digest}
    assert secret["commitment"] == commitment(salts[digest], digest)


def test_every_figure_leads_from_the_page_to_its_exact_words(made: Made) -> None:
    for figure in made.json["figures"]:
        link = made.page.css_first(f'[data-claim="{figure["id"]}"]')
        assert link is not None, figure["text"]
        assert link.attributes["href"] == f"#passage-{figure['id']}"
    for _, claim in claims(made):
        passage = made.page.css_first(f"#passage-{claim['id']}")
        assert passage is not None, claim["text"]
        assert claim["text"] in passage.text()


def test_every_claim_shown_is_in_the_json(made: Made) -> None:
    shown = set(re.findall(r'data-claim="([^"]*)"', made.text))
    known = {claim["id"] for _, claim in claims(made)} | {one["id"] for one in made.json["signatories"]}
    assert shown
    assert shown <= known
