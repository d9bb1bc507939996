"""Where results go: whole or not at all, and never over what was handed in."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from pylno.base import PylnoError, UsageError
from pylno.casework import Order, write_brief, write_readings, write_statement
from pylno.casework.targets import write_whole

from .making import folder, river

WORDS = "Police said 12 people were detained.\n"
EXPORT = json.dumps(
    {"name": "Example Relay", "type": "public_channel", "id": 1,
     "messages": [{"id": 1, "type": "message", "date": "2021-03-03T12:00:00", "from": "Example Relay", "text": WORDS}]}
)  # fmt: skip

needs_rights = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everywhere"
)


def left(place: Path) -> dict[str, bytes]:
    """Give every file with its bytes."""
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_a_brief_is_not_written_over_a_file_that_was_given(tmp_path: Path) -> None:
    folder(tmp_path, {"a.html": f"<p>{WORDS}</p>"})
    with pytest.raises(UsageError, match="written over it"):
        write_brief(Order((tmp_path / "a.html",)), html=tmp_path / "a.html")
    assert left(tmp_path) == {"a.html": f"<p>{WORDS}</p>".encode()}


def test_a_brief_is_not_written_over_a_document_in_a_folder_that_was_given(tmp_path: Path) -> None:
    folder(tmp_path, {"a.html": f"<p>{WORDS}</p>", "result.json": EXPORT})
    before = left(tmp_path)
    with pytest.raises(UsageError, match=r"a\.html is among what is to be read"):
        write_brief(Order((tmp_path,)), html=tmp_path / "a.html")
    with pytest.raises(UsageError, match=r"result\.json is among what is to be read"):
        write_brief(Order((tmp_path,)), html=tmp_path / "brief.html", json_path=tmp_path / "result.json")
    assert left(tmp_path) == before


def test_a_link_to_a_document_is_no_way_around(tmp_path: Path) -> None:
    folder(tmp_path, {"a.txt": WORDS})
    (tmp_path / "out.html").symlink_to(tmp_path / "a.txt")
    with pytest.raises(UsageError):
        write_brief(Order((tmp_path / "a.txt",)), html=tmp_path / "out.html")


def test_readings_are_not_written_over_documents_of_the_same_name(tmp_path: Path) -> None:
    folder(tmp_path, {"result.json": EXPORT, "page.html": f"<p>{WORDS}</p>", "a.txt": WORDS})
    before = left(tmp_path)
    for out, html in ((tmp_path, None), (None, tmp_path)):
        with pytest.raises(UsageError, match="written over it"):
            write_readings([tmp_path], out=out, html=html)
    assert left(tmp_path) == before


def test_readings_may_lie_beside_the_documents_and_are_not_read_as_such(tmp_path: Path) -> None:
    folder(tmp_path, {"a.txt": WORDS, "b.txt": WORDS})
    first = write_readings([tmp_path], out=tmp_path, html=tmp_path / "marked")
    second = write_readings([tmp_path], out=tmp_path, html=tmp_path / "marked")
    assert first.written == second.written
    assert [one.name for one in second.case.documents] == ["a.txt", "b.txt"]
    assert left(tmp_path).keys() == {"a.txt", "b.txt", "a.json", "b.json", "marked/a.html", "marked/b.html"}


def test_documents_of_one_stem_each_have_their_file(tmp_path: Path) -> None:
    names = ["a-2.txt", "a.html", "a.txt", "sub/A.txt", "sub/a-2.txt"]
    documents = folder(tmp_path / "in", {name: WORDS.replace("12", str(at + 30)) for at, name in enumerate(names)})
    made = write_readings([documents], out=tmp_path / "out", html=None)
    told = [json.loads(path.read_text())["figures"][0]["min"] for path in made.written]
    assert sorted(told) == [30, 31, 32, 33, 34]
    assert len({path.name.lower() for path in made.written}) == len(names)


def test_a_name_too_long_for_a_result_is_cut(tmp_path: Path) -> None:
    documents = folder(tmp_path / "in", {"п" * 120 + ".txt": WORDS, "a" * 250 + ".txt": WORDS})
    made = write_readings([documents], out=tmp_path / "out", html=tmp_path / "out")
    assert len(made.written) == 4
    assert all(path.is_file() for path in made.written)


def test_two_results_cannot_have_one_place(tmp_path: Path) -> None:
    documents = river(tmp_path)
    with pytest.raises(UsageError, match="Two results have the same place"):
        write_brief(Order((documents,)), html=tmp_path / "b.html", json_path=tmp_path / "." / "b.html")
    assert not (tmp_path / "b.html").exists()


@pytest.mark.parametrize("target", ["taken", "a.txt/brief.html", "a.txt/deep/brief.html"])
def test_a_place_that_is_none_is_refused_before_anything_is_read(tmp_path: Path, target: str) -> None:
    folder(tmp_path, {"a.txt": WORDS, "taken/x": ""})
    order = Order((tmp_path / "gone.txt",))
    with pytest.raises(PylnoError, match="Nothing was written") as refused:
        write_brief(order, html=tmp_path / target)
    assert "gone.txt" not in refused.value.message
    with pytest.raises(PylnoError, match="Nothing was written"):
        write_statement(order, markdown=tmp_path / target)
    assert left(tmp_path).keys() == {"a.txt", "taken/x"}


@needs_rights
def test_a_folder_without_the_right_to_write_is_refused(tmp_path: Path) -> None:
    folder(tmp_path, {"a.txt": WORDS, "closed/x": ""})
    (tmp_path / "closed").chmod(0o500)
    with pytest.raises(PylnoError, match="cannot be written there"):
        write_brief(Order((tmp_path / "a.txt",)), html=tmp_path / "closed" / "brief.html")


def test_a_failed_write_leaves_what_was_there_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "brief.html").write_text("the earlier one")

    def full(_: Path, __: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(PylnoError, match="could not be written: No space left on device"):
        write_whole(tmp_path / "brief.html", b"new")
    assert left(tmp_path) == {"brief.html": b"the earlier one"}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_takes_what_is_written_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"words")
    assert os.read(end, 10) == b"words"
    os.close(end)
    assert pipe.is_fifo()
