"""A brief compared with an earlier one: what is new, revised, withdrawn, silent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pylno.base import BadBrief, UsageError

from .making import Made, brief, folder, river

TOLL = """Toll of the unrest published

RIVERTON, 5 March 2021 (Example Newswire). A total of 64 people have been killed in the unrest in Sampleland, a State-run \
Telegram channel reported on Friday, citing the Ministry of Health.
"""
DENIED = """Ministry of Health denies toll, post removed

5 March 2021

On the morning of 5 March 2021 a State-run Telegram channel published a toll of the unrest in Sampleland: 64 people killed. \
It named the Ministry of Health as its source.

The Ministry of Health denied this later in the day. The figure was not its own, the ministry said.

The Ministry of Information, which is in charge of the channel, called the publication a technical error. The post has \
since been removed from the channel.
"""


def kinds(made: Made) -> dict[str, list[Any]]:
    """Give the changes by kind, each as its sentence and ids."""
    found: dict[str, list[Any]] = {}
    for change in made.json["changes"]:
        found.setdefault(change["kind"], []).append(change)
    return found


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("since")
    made = brief(place, river(place))
    (place / "old.json").write_text(json.dumps(made.json))
    return place


@pytest.fixture(scope="module")
def later(place: Path) -> Made:
    return brief(place, river(place, is_later=True), since=place / "old.json")


def test_the_same_documents_bring_nothing_new(tmp_path: Path) -> None:
    documents = river(tmp_path)
    (tmp_path / "old.json").write_text(json.dumps(brief(tmp_path, documents).json))
    made = brief(tmp_path, documents, since=tmp_path / "old.json")
    assert made.json["changes"] == []


def test_a_later_figure_of_the_same_source_is_a_revision(later: Made, place: Path) -> None:
    old = json.loads((place / "old.json").read_text())
    before = {one["id"] for one in old["figures"] if one["min"] == 48}
    (revised,) = [one for one in kinds(later)["revised"] if later.figure("61 people")["id"] in one["figures"]]
    assert set(revised["figures"]) - {later.figure("61 people")["id"]} <= before
    assert "61" in revised["words"]


def test_a_source_that_no_longer_speaks_is_silent(later: Made) -> None:
    silent = kinds(later)["silent"]
    assert any("Example Rights Group" in one["words"] for one in silent)


def test_the_page_begins_with_what_changed(later: Made) -> None:
    sections = [one.attributes["id"] for one in later.page.css("section[id]")]
    assert "changes" in sections
    assert sections.index("changes") < sections.index("glance")


def test_a_document_with_another_subject_brings_new_figures(tmp_path: Path) -> None:
    documents = river(tmp_path)
    (tmp_path / "old.json").write_text(json.dumps(brief(tmp_path, documents).json))
    folder(
        documents, {"e-fire.txt": "Example Newswire (invented), 7 March 2021\n\nPolice said 19 people were injured.\n"}
    )
    made = brief(tmp_path, documents, since=tmp_path / "old.json")
    assert made.figure("19 people")["id"] in [id_ for one in kinds(made)["new"] for id_ in one["figures"]]


def test_a_figure_withdrawn_since_is_told(tmp_path: Path) -> None:
    documents = folder(tmp_path / "riverton", {"a-toll.txt": TOLL})
    first = brief(tmp_path, documents)
    (tmp_path / "old.json").write_text(json.dumps(first.json))
    folder(documents, {"b-denied.txt": DENIED})
    made = brief(tmp_path, documents, since=tmp_path / "old.json")
    toll = made.figure("64 people", "a-toll.txt")
    assert [toll["utterance"]] in [one["figures"] for one in kinds(made)["withdrawn"]]
    assert first.figure("64 people")["withdrawn_by"] is None
    assert toll["withdrawn_by"] is not None
    assert toll["id"] not in [id_ for one in made.json["headlines"] for id_ in one["figures"]]


def test_an_earlier_brief_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    documents = river(tmp_path)
    old = json.dumps(brief(tmp_path, documents).json)
    (tmp_path / "old.json").write_text(old, encoding="utf-8-sig")
    assert brief(tmp_path, documents, since=tmp_path / "old.json").json["changes"] == []


def test_a_missing_earlier_brief_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no file gone\.json"):
        brief(tmp_path, river(tmp_path), since=tmp_path / "gone.json")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "old",
    [
        "",
        "no JSON",
        "[]",
        "[" * 100_000,
        "{}",
        '{"figures": 3, "documents": []}',
        '{"figures": [3], "documents": []}',
        '{"figures": [{"id": "x"}], "documents": []}',
        '{"figures": [], "documents": [], "as_of": "yesterday"}',
        '{"documents": [], "figures": [{"id": "x", "document": "d", "what": "killed", "min": {}, "max": []}]}',
        '{"documents": [], "figures": [{"id": "x", "document": "d", "what": "killed", "min": 3, "max": 3, "who": 7}]}',
        '{"documents": [], "figures": [{"id": "x", "document": "d", "what": "killed", "min": 3, "source": {}}]}',
    ],
)
def test_what_is_no_earlier_brief_is_refused_in_a_sentence(tmp_path: Path, old: str) -> None:
    (tmp_path / "old.json").write_text(old)
    documents = folder(tmp_path / "one", {"a.txt": "Police said 12 people were detained.\n"})
    with pytest.raises(BadBrief) as refused:
        brief(tmp_path, documents, since=tmp_path / "old.json")
    assert refused.value.message.endswith(".")
    assert not (tmp_path / "out" / "brief.html").exists()
