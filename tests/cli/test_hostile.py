"""What a hostile or broken file does to the command line: one plain sentence, the right exit code, and no other loss."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from selectolax.lexbor import LexborHTMLParser

from .running import GOOD, PERSON, SOURCE, Said, assert_plain, called, docx, pdf, pylno, zipped

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and rights of POSIX")
as_root = hasattr(os, "geteuid") and os.geteuid() == 0
EMPTY_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
LONG_NAME = ("a \"quoted\" 'name'\nof two lines & <b>" + "x" * 200)[:196] + ".txt"


@dataclass(frozen=True, slots=True)
class Case:
    """One hostile thing.

    Attributes:
        name: of the file or folder.
        make: puts it at a path.
        words: of the reason that is given when it cannot be read, wholly or at all; empty when it can.
        alone: the exit code when nothing else is given.
        shown: the name as it is shown.
    """

    name: str
    make: Callable[[Path], object]
    words: str = ""
    alone: int = 1
    shown: str = ""


def data(what: bytes | str) -> Callable[[Path], object]:
    """Write these bytes."""
    return lambda path: path.write_bytes(what if isinstance(what, bytes) else what.encode())


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(101_000_000)


def locked_pdf(path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(b"<</Type/Pages/Count 1/Kids[3 0 R]>>", EMPTY_PAGE))))
    writer.encrypt("made-up", algorithm="RC4-128")
    with path.open("wb") as file:
        writer.write(file)


def external_entity(path: Path) -> None:
    secret = path.with_name(".secret")
    secret.write_text(f"311 people were killed, said {PERSON}.")
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>'
    path.write_bytes(docx("&x;", entity))


def to_itself(path: Path) -> None:
    path.mkdir()
    (path / "round").symlink_to(path, target_is_directory=True)


def closed(path: Path) -> None:
    path.write_text(GOOD)
    path.chmod(0)


CASES = {
    "empty": Case("empty.txt", data(b""), "empty (0 bytes)"),
    "white-space": Case("blank.txt", data(b" \r\n\t\n"), "holds no text"),
    "101-megabytes": Case("large.txt", sparse, "larger than 100 MB"),
    "picture-called-text": Case("photo.txt", data(b"\x89PNG\r\n\x1a\n" + bytes(100)), "a picture (PNG)"),
    "program-called-pdf": Case("report.pdf", data(b"MZ\x90\x00" + bytes(200)), "a program for Windows"),
    "word-called-text": Case("statement.txt", data(docx(GOOD)), alone=0),
    "cut-word": Case("cut.docx", data(docx(GOOD)[:-60]), "cut off or damaged", alone=0),
    "word-cut-before-its-words": Case("cut2.docx", data(docx(GOOD)[:90]), "not a document"),
    "zip-bomb": Case("bomb.docx", data(docx(GOOD, more={"word/zeros.bin": bytes(60_000_000)})), "unpacks to more than"),
    "nested-zip": Case("nested.zip", data(zipped({"a.zip": zipped({"b": bytes(10**6)})})), "ZIP archive"),
    "external-entity": Case("xxe.docx", external_entity, "declares a document type"),
    "locked-pdf": Case("locked.pdf", locked_pdf, "needs a password"),
    "looping-pdf": Case("loop.pdf", data(pdf(b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Pages/Count 1/Kids[2 0 R]>>"))),
    "empty-pdf": Case("scan.pdf", data(pdf(b"<</Type/Pages/Count 1/Kids[3 0 R]>>", EMPTY_PAGE)), "0 characters on 1"),
    "nonsense-pdf": Case("nonsense.pdf", data(b"%PDF-1.7\n" + bytes(range(200)) * 9), "damaged"),
    "deep-html": Case("deep.html", data("<div>" * 50_000 + "too deep" + "</div>" * 50_000), "holds no text"),
    "deep-html-with-words": Case("deep2.html", data(f"<p>{GOOD}</p>{'<div>' * 50_000}"), "nested more than", alone=0),
    "nothing-but-nul": Case("nul.txt", data(bytes(5000)), "not a document that can be read"),
    "nul-in-words": Case("nuls.txt", data(GOOD.replace("on 3", "\0on\0 3")), alone=0),
    "escape-codes-in-words": Case("codes.txt", data(GOOD.replace("Police", "\x1b[mPolice\x1b]0;x\x07")), alone=0),
    "turned-around-name": Case("report\u202etxt.exe", data(b"MZ" + bytes(300)), "program", shown="report\\u202etxt.exe"),
    "dangling-link": Case("link.txt", lambda path: path.symlink_to("gone.txt"), "leads nowhere"),
    "link-to-itself": Case("self.txt", lambda path: path.symlink_to(path.name), "cannot be reached"),
    "pipe": Case("pipe.txt", os.mkfifo if hasattr(os, "mkfifo") else data(b""), "It is a pipe"),
    "closed": Case("closed.txt", closed, "may not be read"),
    "missing": Case("gone.txt", lambda _: None, "There is no such file."),
    "empty-folder": Case("nothing", Path.mkdir, "holds no file to read"),
    "folder-called-text": Case("x.txt", Path.mkdir, "holds no file to read"),
    "folder-in-itself": Case("loop", to_itself, "links back to a folder that holds it", shown="round"),
    "cut-telegram": Case("result.json", data('{"name": "x", "type": "public_channel", "messages": [{"id'), "no valid JSON"),
    "deep-json": Case("deep.json", data("[" * 100_000 + "]" * 100_000), "nested too deeply"),
    "json-of-another-kind": Case("other.json", data('{"a": [1, 2]}'), "no export of Telegram"),
    "utf-16-without-mark": Case("wide.txt", data(GOOD.encode("utf-16-le")), alone=0),
    "long-name": Case(
        LONG_NAME, data(b""), "empty (0 bytes)", shown=LONG_NAME.replace("\n", "\\u000a")
    ),
    "long-name-of-a-good-one": Case(LONG_NAME, data(GOOD), alone=0, shown=LONG_NAME.replace("\n", "\\u000a")),
}  # fmt: skip
# Cases that differ little from another; a process of its own for each would only take time.
WITHIN_THIS_PROCESS = {
    "white-space",
    "program-called-pdf",
    "word-cut-before-its-words",
    "nested-zip",
    "empty-pdf",
    "nonsense-pdf",
    "deep-html-with-words",
    "nul-in-words",
    "link-to-itself",
    "folder-called-text",
    "json-of-another-kind",
    "long-name-of-a-good-one",
}
MARKS = {
    "dangling-link": posix_only,
    "link-to-itself": posix_only,
    "pipe": posix_only,
    "folder-in-itself": posix_only,
    "long-name": posix_only,
    "long-name-of-a-good-one": posix_only,
    "closed": pytest.mark.skipif(as_root or sys.platform == "win32", reason="the administrator may read everything"),
}
every_case = pytest.mark.parametrize(
    "hostile", [pytest.param(name, marks=MARKS.get(name, ()), id=name) for name in CASES], indirect=True
)


@pytest.fixture
def hostile(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Case, Path]:
    case = CASES[request.param]
    path = tmp_path / "in" / case.name
    path.parent.mkdir()
    case.make(path)
    return case, path


@every_case
def test_alone(
    hostile: tuple[Case, Path],
    tmp_path: Path,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case, path = hostile
    command = ("read", path, "--format", "json")
    is_quick = request.node.callspec.id in WITHIN_THIS_PROCESS
    said = called(*command, heard=capsys) if is_quick else pylno(*command, at=tmp_path)
    assert_plain(said)
    assert said.code == case.alone
    if case.alone:
        assert said.out == ""
        assert said.told.startswith("Nothing of what was given could be read. The files are untouched.\n")
    else:
        assert len(json.loads(said.out)) == 1
    assert case.words in said.told
    assert "311" not in said.out


@every_case
def test_beside_a_good_document(hostile: tuple[Case, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, path = hostile
    good = tmp_path / "good.txt"
    good.write_text(GOOD)
    html, full = tmp_path / "brief.html", tmp_path / "brief.json"
    said = called("brief", path, good, "-o", html, "--json", full, heard=capsys)
    assert_plain(said)
    assert said.code == 0, said.told
    made = json.loads((tmp_path / "brief.json").read_text("utf-8"))
    *others, last = made["documents"]
    assert (last["name"], last["state"]) == ("good.txt", "read")
    assert [one["min"] for one in made["figures"] if one["document"] == last["id"]] == [12]
    page = LexborHTMLParser((tmp_path / "brief.html").read_text("utf-8"))
    assert page.css_first(f'[data-claim="{made["figures"][-1]["id"]}"]') is not None
    assert "\u202e" not in page.text()
    (other,) = others
    assert other["name"] == (case.shown or case.name)
    assert other["name"] in page.text()
    if case.words:
        assert case.words in other["reason"]
        assert f"{other['name']}: {other['reason']}" in said.told
    assert {one["min"] for one in made["figures"]} == {12}


def test_all_of_them_in_one_folder_beside_a_good_document(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    made = [one for name, one in CASES.items() if not _is_skipped(name) and name != "missing" and one.alone]
    for case in made:
        case.make(folder / case.name)
    (folder / "good.txt").write_text(GOOD)
    said = pylno("brief", folder, "-o", "brief.html", "--json", "brief.json", at=tmp_path)
    assert_plain(said)
    assert said.code == 0
    documents = {one["name"]: one for one in json.loads((tmp_path / "brief.json").read_text("utf-8"))["documents"]}
    assert documents.pop("good.txt")["state"] == "read"
    assert {one["state"] for one in documents.values()} == {"not_read"}
    told = (tmp_path / "brief.html").read_text("utf-8")
    reasons = {one.words for one in made} - {"holds no file to read"}  # an empty folder within one is no loss
    assert {words for words in reasons if words not in said.told + told} == set()
    assert len(documents) >= 20


def _is_skipped(name: str) -> bool:
    """Whether this machine cannot make the thing."""
    mark = MARKS.get(name)
    return mark is not None and bool(mark.args[0])


# --- options that are broken ---------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD)
    return tmp_path


INDEX = [
    ("not there", None, "no such file"),
    ("empty", b"", "empty"),
    ("no table", b"\x89PNG\r\n\x1a\n" + bytes(100), "cannot be read"),
    ("no id", b"name,date\ngood,2021-03-03\n", "no column id"),
    ("a wrong date", b"id,date\ngood,3 March\n", "row 2, column date"),
    ("a wrong class", b"id,class\ngood,secret\n", "row 2, column class"),
    ("an id twice", b"id,date\ngood,2021\ngood,2022\n", "row 3"),
    ("a row without id", b"id,date\n,2021\n", "row 2"),
]


@pytest.mark.parametrize(("content", "words"), [row[1:] for row in INDEX], ids=[row[0] for row in INDEX])
def test_broken_metadata_is_wrong_usage(
    desk: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, words: str
) -> None:
    if content is not None:
        (desk / "index.csv").write_bytes(content)
    assert_refused(called("brief", "good.txt", "--metadata", "index.csv", heard=capsys), desk, 2, words)


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (None, 2, "There is no file old.json"),
        (b"{", 1, "old.json is not the JSON of a brief"),
        (b'{"figures": [], "documents": [], "as_of": "soon"}', 1, "no date as “as_of”"),
        (b'{"figures": [{}], "documents": []}', 1, "Figure 1 of the earlier brief"),
    ],
)
def test_a_broken_earlier_brief(
    desk: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, code: int, words: str
) -> None:
    if content is not None:
        (desk / "old.json").write_bytes(content)
    said = called("brief", "good.txt", "--since", "old.json", heard=capsys)
    assert_refused(said, desk, code, words)


def test_a_broken_workbook(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "review.xlsx").write_bytes(b"PK\x03\x04 cut off")
    said = called("brief", "good.txt", "--corrections", "review.xlsx", heard=capsys)
    assert_refused(said, desk, 1, "The workbook of corrections cannot be read.")


@pytest.mark.parametrize("target", ["good.txt/brief.html", "good.txt", "taken"])
@pytest.mark.parametrize("command", ["brief", "draft"])
def test_a_place_that_takes_no_file(desk: Path, capsys: pytest.CaptureFixture[str], command: str, target: str) -> None:
    (desk / "taken").mkdir()
    said = called(command, "good.txt", "-o", target, heard=capsys)
    assert_refused(said, desk, 1 if "/" in target else 2, "Nothing was written.")


@pytest.mark.skipif(as_root or sys.platform == "win32", reason="the administrator may write everywhere")
def test_a_folder_that_may_not_be_written_to(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "closed").mkdir(mode=0o500)
    for options in (["brief", "good.txt", "-o", "closed/b.html"], ["read", "good.txt", "--out", "closed/deep"]):
        assert_refused(called(*options, heard=capsys), desk, 1, "cannot be written there")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a file system that takes no files")
def test_a_file_system_that_takes_no_files(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for options in (["brief", "good.txt", "-o", "/proc/b.html"], ["read", "good.txt", "--out", "/proc/out"]):
        assert_refused(called(*options, heard=capsys), desk, 1, "written")


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["brief"],
        ["read"],
        ["nonsense"],
        ["brief", "good.txt", "--nonsense"],
        ["brief", "good.txt", "--as-of", "tomorrow"],
        ["brief", "good.txt", "--as-of", "2021-13-01"],
        ["read", "good.txt", "--format", "yaml"],
        ["read", "good.txt", "--metadata"],
        ["draft", "good.txt", "--corrections", "gone.xlsx"],
    ],
    ids=" ".join,
)
def test_wrong_usage(desk: Path, capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    assert_refused(called(*options, heard=capsys), desk, 2, "")


def assert_refused(said: Said, desk: Path, code: int, words: str) -> None:
    """Check that a run ended with this code and a sentence that holds these words, and wrote nothing."""
    assert_plain(said)
    assert said.code == code, said.told
    assert words in said.told + (said.out if not words else "")
    assert not [path for path in desk.iterdir() if path.suffix in (".html", ".md") or path.name.endswith(".part")]
    assert str(SOURCE) not in said.told
