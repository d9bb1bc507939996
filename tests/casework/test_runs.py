"""Runs of a brief: what names it and dates it, what stays between runs, what a document that cannot be read does to it."""

from __future__ import annotations

import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from pylno.base import PartialDate

from .making import RIVER, brief, folder, river


def test_situation_and_date_can_be_given(tmp_path: Path) -> None:
    documents = river(tmp_path)
    made = brief(tmp_path, documents, situation="Sampleland 2021", as_of=PartialDate.of(date(2021, 3, 31)))
    assert (made.json["situation"], made.json["as_of"]) == ("Sampleland 2021", "2021-03-31")
    assert "Sampleland 2021" in made.text


def test_without_any_date_the_brief_has_none(tmp_path: Path) -> None:
    made = brief(tmp_path, folder(tmp_path / "undated", {"a.txt": "The police said 12 people were detained.\n"}))
    assert (made.json["as_of"], made.json["not_before"]) == (None, None)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_the_salts_are_for_their_owner_only(tmp_path: Path) -> None:
    documents = river(tmp_path)
    (tmp_path / "out").mkdir()
    salts = tmp_path / "out" / "brief.salts.json"
    salts.write_text("{}")
    salts.chmod(0o644)
    brief(tmp_path, documents)
    assert stat.S_IMODE(salts.stat().st_mode) == 0o600


def test_commitments_stay_between_runs_and_differ_between_places(tmp_path: Path) -> None:
    documents = river(tmp_path)
    once, again = brief(tmp_path, documents), brief(tmp_path, documents)
    (tmp_path / "out" / "brief.salts.json").unlink()
    other = brief(tmp_path, documents)
    first, second, third = ([one["commitment"] for one in made.json["documents"]] for made in (once, again, other))
    assert first == second != third


def test_a_document_that_cannot_be_read_is_named_with_its_reason(tmp_path: Path) -> None:
    documents = folder(tmp_path / "mixed", RIVER | {"scan.pdf": b"%PDF-1.7\nnonsense"})
    made = brief(tmp_path, documents)
    lost = next(one for one in made.json["documents"] if one["name"] == "scan.pdf")
    assert lost["state"] == "not_read"
    assert lost["reason"] in "\n".join(made.outcome.remarks)
    assert "scan.pdf" in made.text
    assert len(made.json["figures"]) == 7 - 1


def test_what_earlier_runs_wrote_beside_the_documents_is_no_document(tmp_path: Path) -> None:
    documents = river(tmp_path)
    (tmp_path / "index.csv").unlink()
    for _ in range(3):
        made = brief(documents, documents, corrections=documents / "review.xlsx")
        # The results lie in riverton/out and riverton itself.
        assert {one["name"] for one in made.json["documents"]} == set(RIVER)


def test_a_bare_file_name_takes_the_situation_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(river(tmp_path))
    made = brief(tmp_path, Path("a-newswire.txt"))
    assert made.json["situation"] == "riverton"
