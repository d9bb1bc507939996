"""The JSON of a brief and of a reading holds the keys that others rely on."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from pylno.base import Dossier, Edition, Figure, Review
from pylno.publishing import json as json_format

from . import january

_BRIEF = {
    "situation", "as_of", "not_before", "edition", "documents", "figures", "comparisons", "headlines", "changes",
    "allegations", "statements", "calls", "events", "signatories",
}  # fmt: skip
_DOCUMENT = {
    "id", "sha256", "commitment", "class", "name", "title", "publisher", "date", "language", "state", "reason",
}  # fmt: skip
_FIGURE = {
    "text", "start", "end", "min", "max", "exact", "phrase", "what", "who", "attributed_to", "attribution_start",
    "attribution_end", "quoted_by", "place", "date", "event_date", "as_of", "said_on", "basis", "since", "unit",
    "part_of", "part_of_basis", "score",
}  # fmt: skip
_FILED_FIGURE = {"id", "document", "review", "utterance", "same_as", "withdrawn_by", "denied_by"}
_READING = {
    "title", "publisher", "date", "language", "sha256", "figures", "calls", "events", "allegations", "statements",
    "signatories", "signatory_passages",
}  # fmt: skip
_OTHERS = {
    "calls": {"addressee", "text", "start", "end", "by"},
    "events": {
        "type", "text", "start", "end", "place", "date", "actor", "victim", "attributed_to", "attribution_start",
        "attribution_end", "hedge",
    },
    "allegations": {
        "act", "text", "start", "end", "attributed_to", "hedge", "victim", "alleged_perpetrator", "place", "date",
    },
    "statements": {"kind", "text", "start", "end", "by", "about"},
}  # fmt: skip


@pytest.fixture(scope="module")
def value(dossier: Dossier) -> dict[str, Any]:
    return json.loads(json_format.written(json_format.render(dossier)))  # type: ignore[no-any-return]


def test_a_brief_has_every_key(value: dict[str, Any]) -> None:
    assert value.keys() >= _BRIEF
    assert all(one.keys() >= _DOCUMENT for one in value["documents"])
    assert all(one.keys() >= _FIGURE | _FILED_FIGURE for one in value["figures"])
    for kind, keys in _OTHERS.items():
        assert value[kind]
        assert all(one.keys() >= keys | {"id", "document", "review"} for one in value[kind])


def test_a_comparison_and_a_headline_have_every_key(value: dict[str, Any]) -> None:
    keys = {"kind", "rule", "what", "who", "place", "figures", "differs_in"}
    assert all(one.keys() >= keys for one in value["comparisons"])
    assert all(one.keys() >= {"what", "min", "max", "rule", "figures"} for one in value["headlines"])
    assert all(one.keys() >= {"kind", "figures"} for one in value["changes"])
    assert all(one.keys() >= {"document", "name"} for one in value["signatories"])


def test_values_are_those_of_the_dossier(value: dict[str, Any]) -> None:
    figure = next(one for one in value["figures"] if one["text"] == "more than 2,000 people")
    assert (figure["min"], figure["max"], figure["exact"]) == (2000, None, False)
    assert (figure["what"], figure["basis"], figure["unit"]) == ("detained", "cumulative", "people")
    assert value["as_of"] == "2022-08-20"


def test_the_date_is_the_events_else_that_of_the_count(value: dict[str, Any]) -> None:
    by_text = {one["text"]: one for one in value["figures"]}
    assert by_text["Several dozens of policemen and protesters"]["date"] == "2022-01-05"
    assert by_text["only about 200 people"]["date"] == "2022-01-05"
    assert by_text["400 people"]["date"] is None


def test_a_part_names_its_whole(value: dict[str, Any]) -> None:
    by_text = {one["text"]: one for one in value["figures"]}
    assert by_text["103 people of them"]["part_of_id"] == by_text["164 people"]["id"]


def test_only_public_documents_have_a_digest(value: dict[str, Any]) -> None:
    for document in value["documents"]:
        assert (document["sha256"] is None) is (document["class"] != "public")
        assert (document["commitment"] is None) is (document["class"] == "public")


def test_without_an_earlier_brief_changes_are_null() -> None:
    assert json_format.render(january.dossier())["changes"] is None


def test_a_reviewers_note_stays_within() -> None:
    for edition in Edition:
        dossier = january.dossier(edition=edition)
        first = dataclasses.replace(dossier.ledger.entries[0], note="seen on paper", review=Review.CONFIRMED)
        ledger = dataclasses.replace(dossier.ledger, entries=(first, *dossier.ledger.entries[1:]))
        text = json_format.written(json_format.render(dataclasses.replace(dossier, ledger=ledger)))
        assert ("seen on paper" in text) is (edition is Edition.INTERNAL)


def test_a_reading_has_every_key() -> None:
    shown = january.joint_statement()
    value = json_format.reading_json(shown.reading(), shown.document())
    assert value.keys() >= _READING
    for kind, keys in (("figures", _FIGURE), *_OTHERS.items()):
        many = value[kind]
        assert isinstance(many, list)
        assert many
        assert all(one.keys() >= keys for one in many)


def test_offsets_give_back_the_words() -> None:
    shown = january.russian()
    value: dict[str, Any] = dict(json_format.reading_json(shown.reading(), shown.document()))
    assert all(shown.text[one["start"] : one["end"]] == one["text"] for one in value["figures"])


def test_signatories_are_names_as_printed() -> None:
    shown = january.joint_statement()
    value = json_format.reading_json(shown.reading(), shown.document())
    assert value["signatories"] == ["Coalition of Monitors", "House of Rights", "Legal Aid Network"]


def test_every_field_of_a_figure_is_told() -> None:
    fields = {one.name for one in dataclasses.fields(Figure)}
    other_words = {"passage", "quantity", "status", "group", "attribution"}
    shown = january.joint_statement()
    value: dict[str, Any] = dict(json_format.reading_json(shown.reading(), shown.document()))
    assert fields - other_words <= value["figures"][0].keys()


def test_a_document_in_a_language_not_read_yet_is_told_as_not_read(value: dict[str, Any]) -> None:
    (kazakh,) = [one for one in value["documents"] if one["language"] == "kk"]
    assert (kazakh["state"], kazakh["reason"]) == ("not_read", "Kazakh is not read yet.")
    shown = january.kazakh()
    reading = json_format.reading_json(shown.reading(), shown.document())
    assert (reading["state"], reading["reason"]) == ("not_read", "Kazakh is not read yet.")
