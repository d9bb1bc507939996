"""Files made to stop, to mislead or to rob whoever opens them: each ends as a document with a plain reason."""

from __future__ import annotations

import os
import re
import socket
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from pypdf import PdfReader, PdfWriter

from pylno.base import DocumentRefused, ReadState
from pylno.intake import Limits, open_documents, open_table

from .made import (
    CONTENT_TYPES,
    SENTENCE_EN,
    body_xml,
    docx,
    export,
    given,
    lying_zip,
    message,
    opened,
    paragraph,
    pdf,
    text_pdf,
    zipped,
)  # fmt: skip

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="pipes, sockets and limits of POSIX")


def assert_not_read(document: object, words: str) -> None:
    """Check that a document says plainly why it was not read."""
    state, reason, text = (getattr(document, name) for name in ("state", "reason", "text"))
    assert state is ReadState.NOT_READ
    assert text == ""
    assert words in reason
    assert reason.endswith(".")
    assert not re.search(r"Traceback|Error\b|error -\d", reason)


def test_empty_file(tmp_path: Path) -> None:
    document = given(tmp_path, "empty.txt", b"")
    assert_not_read(document, "empty (0 bytes)")
    assert document.sha256 is not None


def test_file_of_white_space(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "blank.txt", b" \r\n\t\n"), "holds no text")


def test_file_of_101_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(101_000_000)
    document = opened(path)
    assert_not_read(document, "larger than 100 MB")
    assert document.size == 101_000_000
    assert document.sha256 is not None


def test_sparse_file_of_a_terabyte_is_not_even_hashed(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    document = opened(path)
    assert_not_read(document, "larger than 100 MB")
    assert document.sha256 is None


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("page.pdf", b"<!doctype html><p>" + SENTENCE_EN.encode(), "html"),
        ("statement.txt", docx(paragraph(SENTENCE_EN)), "docx"),
        ("statement.docx", text_pdf([[SENTENCE_EN]]), "pdf"),
        ("statement.html", SENTENCE_EN.encode(), "txt"),
        ("statement.exe", SENTENCE_EN.encode(), "txt"),
        ("statement.bin", text_pdf([[SENTENCE_EN]]), "pdf"),
    ],
)
def test_wrong_extension(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    document = given(tmp_path, name, data)
    assert (document.format, document.state) == (expected, ReadState.READ)
    assert SENTENCE_EN in document.text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture (PNG)"),
        ("a.pdf", b"MZ\x90\x00" + bytes(200), "a program for Windows"),
        ("a.docx", b"\x7fELF\x02" + bytes(200), "a program for Linux"),
        ("a.txt", bytes(range(256)) * 40, "not a document that can be read"),
        ("a.docx", zipped({"holiday.txt": "x"}), "ZIP archive"),
        ("a.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}, zipfile.ZIP_STORED), "OpenDocument"),
        ("a.txt", b"{\\rtf1 words}", "RTF"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "before 2007"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "needs a password"),
        ("a.xml", b"<?xml version='1.0'?><feed/>", "XML file of a kind that is not read"),
    ],
)
def test_what_is_no_document(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    assert_not_read(given(tmp_path, name, data), words)


def test_truncated_docx_gives_what_is_left(tmp_path: Path) -> None:
    inner = "".join(paragraph(f"{SENTENCE_EN} Paragraph {number}, {os.urandom(40).hex()}.") for number in range(400))
    whole = zipped({"word/document.xml": body_xml(inner), "[Content_Types].xml": CONTENT_TYPES})
    document = given(tmp_path, "cut.docx", whole[: len(whole) // 2])
    assert document.state is ReadState.PARTLY_READ
    assert "cut off or damaged" in (document.reason or "")
    assert document.text.startswith(SENTENCE_EN)


def test_docx_cut_before_its_text(tmp_path: Path) -> None:
    data = zipped({"word/document.xml": body_xml(paragraph(SENTENCE_EN))})
    assert_not_read(given(tmp_path, "cut.docx", data[:60]), "nothing of its text is left")


def test_docx_with_one_altered_byte(tmp_path: Path) -> None:
    data = bytearray(docx(paragraph(SENTENCE_EN)))
    place = data.find(b"word/document.xml") + len("word/document.xml") + 20
    data[place] ^= 0xFF
    document = given(tmp_path, "altered.docx", bytes(data))
    assert document.state in (ReadState.NOT_READ, ReadState.PARTLY_READ)
    assert "damaged" in (document.reason or "")


def test_flat_zip_bomb(tmp_path: Path) -> None:
    bomb = docx("", {"word/media/zeros.bin": bytes(300_000_000)})
    assert len(bomb) < 1_000_000
    assert_not_read(given(tmp_path, "bomb.docx", bomb), "unpacks to more than")


def test_many_parts_that_are_a_bomb_together(tmp_path: Path) -> None:
    parts = {f"word/media/{number}.bin": bytes(30_000_000) for number in range(20)}
    assert_not_read(given(tmp_path, "bomb.docx", docx("", parts)), "unpacks to more than")


def test_nested_zip_bomb_is_never_unpacked(tmp_path: Path) -> None:
    inner = zipped({"zeros": bytes(20_000_000)})
    for _ in range(3):
        inner = zipped({f"{number}.zip": inner for number in range(10)})
    assert_not_read(given(tmp_path, "nested.zip", inner), "ZIP archive")


def test_directory_that_lies_about_length(tmp_path: Path) -> None:
    bomb = lying_zip("word/document.xml", b"<a>" + b" " * 400_000_000 + b"</a>", 100)
    document = given(tmp_path, "lying.docx", bomb)
    assert_not_read(document, "unpacks to more than")


def test_too_many_parts(tmp_path: Path) -> None:
    many = zipped({"word/document.xml": body_xml(""), **{f"word/{number}": "" for number in range(10_001)}})
    assert_not_read(given(tmp_path, "many.docx", many), "more than 10000 parts")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name(tmp_path: Path) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", body_xml(paragraph("one")))
        archive.writestr("word/document.xml", body_xml(paragraph("two")))
    assert_not_read(given(tmp_path, "two.docx", buffer.getvalue()), "two parts of one name")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_external_entity(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "secret.txt").write_text("the secret")
    hostile = (
        f'<?xml version="1.0" encoding="{encoding}"?>'
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]><d>&x;</d>'
    )
    data = zipped({"word/document.xml": hostile.encode(encoding)})
    document = given(tmp_path, "xxe.docx", data)
    assert_not_read(document, "declares a document type")


def test_billion_laughs(tmp_path: Path) -> None:
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    data = zipped({"word/document.xml": f"<!DOCTYPE d [{entities}]><d>&j;</d>"})
    assert_not_read(given(tmp_path, "laughs.docx", data), "declares a document type")


def test_xml_nested_too_deeply(tmp_path: Path) -> None:
    data = zipped({"word/document.xml": "<a>" * 100_000 + "</a>" * 100_000})
    assert_not_read(given(tmp_path, "deep.docx", data), "no valid XML")


def test_docx_that_would_fetch_a_template_is_read_without(tmp_path: Path) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://x/attachedTemplate" Target="http://127.0.0.1/x.dotm" TargetMode="External"/></Relationships>'
    )
    document = given(
        tmp_path,
        "t.docx",
        docx(paragraph(SENTENCE_EN), {"word/_rels/settings.xml.rels": relations, "word/vbaProject.bin": b"x"}),
    )
    assert document.state is ReadState.READ
    assert any("not fetched" in note for note in document.notes)
    assert any("macros" in note for note in document.notes)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_encrypted_pdf(tmp_path: Path, algorithm: str) -> None:
    if algorithm == "AES-256":
        pytest.importorskip("cryptography")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(text_pdf([[SENTENCE_EN]]))))
    writer.encrypt("made-up", algorithm=algorithm)
    buffer = BytesIO()
    writer.write(buffer)
    assert_not_read(given(tmp_path, "locked.pdf", buffer.getvalue()), "needs a password")


def test_pdf_with_an_empty_password_is_read(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(text_pdf([[SENTENCE_EN]]))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    assert SENTENCE_EN in given(tmp_path, "open.pdf", buffer.getvalue()).text


def test_pdf_whose_page_tree_is_a_loop(tmp_path: Path) -> None:
    data = pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            3: b"<</Type/Pages/Count 1/Kids[2 0 R]>>",
        }
    )
    document = given(tmp_path, "loop.pdf", data)
    assert document.state is ReadState.NOT_READ
    assert document.reason


def test_pdf_whose_tables_are_a_loop(tmp_path: Path) -> None:
    data = text_pdf([[SENTENCE_EN]])
    table_at = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    looping = data.replace(b"trailer\n<<", b"trailer\n<</Prev %d " % table_at)
    document = given(tmp_path, "loop.pdf", looping)
    assert document.state is ReadState.READ or document.reason


def test_pdf_that_is_cut_off(tmp_path: Path) -> None:
    data = text_pdf([[SENTENCE_EN]] * 3)
    document = given(tmp_path, "cut.pdf", data[: len(data) // 2])
    assert document.state is not ReadState.READ or SENTENCE_EN in document.text
    assert document.state is ReadState.READ or document.reason


def test_pdf_of_nonsense(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "x.pdf", b"%PDF-1.7\n" + os.urandom(3000)), "damaged")


def test_scan(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "scan.pdf", text_pdf([[], [], []])), "0 characters on 3 pages")


def test_html_50000_levels_deep(tmp_path: Path) -> None:
    page = f"<html><body><p>{SENTENCE_EN}</p>" + "<div>" * 50_000 + "too deep" + "</div>" * 50_000
    document = given(tmp_path, "deep.html", page)
    assert document.state is ReadState.PARTLY_READ
    assert "nested more than" in (document.reason or "")
    assert SENTENCE_EN in document.text
    assert "too deep" not in document.text


def test_html_2000_levels_deep_is_never_called_read(tmp_path: Path) -> None:
    document = given(tmp_path, "deep.html", f"<p>{SENTENCE_EN}</p>" + "<div>" * 2_000 + "too deep")
    assert document.state is ReadState.PARTLY_READ
    assert "too deep" not in document.text


def test_html_300_levels_deep_keeps_every_word(tmp_path: Path) -> None:
    document = given(tmp_path, "deep.html", "<div>" * 300 + "a name" + "</div>" * 300)
    assert (document.text, document.state) == ("a name", ReadState.READ)


def test_html_is_neither_run_nor_fetched(tmp_path: Path) -> None:
    hostile = (
        "<base href='http://127.0.0.1/'><meta http-equiv=refresh content='0;url=http://127.0.0.1/'>"
        "<svg onload=alert(1)></svg><iframe src=file:///etc/passwd></iframe><img src=x onerror=alert(1)>"
        "<script>document.write('run')</script>"
        f"<form><button>press</button></form><p>{SENTENCE_EN}</p>"
    )
    assert given(tmp_path, "x.html", hostile).text == SENTENCE_EN


def test_nul_characters_stay_in_plain_text(tmp_path: Path) -> None:
    words = f"{SENTENCE_EN}\0{SENTENCE_EN}"
    document = given(tmp_path, "nul.txt", words)
    assert document.text == words
    assert any("NUL" in note for note in document.notes)


def test_name_that_turns_the_line_around(tmp_path: Path) -> None:
    document = given(tmp_path, "report\u202excod.txt", SENTENCE_EN)
    assert document.name == "report\\u202excod.txt"
    assert any("do not show themselves" in note for note in document.notes)


@posix_only
def test_name_with_line_end_and_escape_codes(tmp_path: Path) -> None:
    document = given(tmp_path, "a\n\x1b[31mb.txt", SENTENCE_EN)
    assert document.name == "a\\u000a\\u001b[31mb.txt"
    assert document.state is ReadState.READ


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt"))
    assert given(tmp_path, path.name, SENTENCE_EN).state is ReadState.READ


@posix_only
def test_pipe_does_not_wait_for_ever(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert_not_read(opened(tmp_path / "pipe.txt"), "It is a pipe")


@posix_only
def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("s.txt")
        assert_not_read(opened(tmp_path / "s.txt"), "It is a socket")


@posix_only
def test_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert_not_read(opened(tmp_path / "link.txt"), "leads nowhere")


@posix_only
def test_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert_not_read(opened(tmp_path / "self.txt"), "cannot be reached")


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the administrator may read everything")
def test_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(SENTENCE_EN)
    path.chmod(0)
    assert_not_read(opened(path), "may not be read")


def test_missing_file(tmp_path: Path) -> None:
    document = opened(tmp_path / "gone.txt")
    assert_not_read(document, "no such file")
    assert document.sha256 is None


def test_empty_folder(tmp_path: Path) -> None:
    assert_not_read(opened(tmp_path), "holds no file")


@posix_only
def test_folder_that_links_to_itself(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text(SENTENCE_EN)
    (folder / "round").symlink_to(folder, target_is_directory=True)
    first, second = open_documents([folder])
    assert first.text == SENTENCE_EN
    assert_not_read(second, "links back to a folder that holds it")
    assert second.name == "round"


@posix_only
def test_folders_that_link_to_each_other_many_times(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"d{number:02}").mkdir()
    for number in range(11):
        for turn in "ab":
            (tmp_path / f"d{number:02}" / turn).symlink_to(tmp_path / f"d{number + 1:02}", target_is_directory=True)
    (tmp_path / "d11" / "end.txt").write_text(SENTENCE_EN)
    documents = list(open_documents([tmp_path]))
    assert sum(document.state is ReadState.READ for document in documents) == 1
    assert len(documents) < 50


def test_json_100000_levels_deep(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "result.json", "[" * 100_000 + "]" * 100_000), "nested too deeply")


def test_json_that_is_cut_off(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "result.json", export([message("words")])[:-20]), "no valid JSON")


def test_json_with_one_key_twice(tmp_path: Path) -> None:
    twice = '{"messages": [{"type": "message", "text": "one", "text": "two"}]}'
    assert_not_read(given(tmp_path, "result.json", twice), "names a key twice")


def test_json_with_a_number_of_a_million_digits(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "result.json", '{"messages": [' + "9" * 1_000_000 + "]}"), "no valid JSON")


def test_json_with_half_a_character(tmp_path: Path) -> None:
    document = given(tmp_path, "result.json", '{"messages": [{"type": "message", "text": "a\\ud800b"}]}')
    assert document.text.endswith("a\ufffdb")


def test_json_that_is_no_export(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "result.json", '{"a": [1, NaN, Infinity]}'), "no export of Telegram")


def test_broken_utf8_is_partly_read(tmp_path: Path) -> None:
    data = ("Поліція затримала 27 осіб на площі. " * 20).encode()
    document = given(tmp_path, "broken.txt", data[:101] + b"\xff" + data[101:])
    assert document.state is ReadState.PARTLY_READ
    assert "no valid UTF-8" in (document.reason or "")


def test_page_that_names_a_wrong_charset(tmp_path: Path) -> None:
    words = "Поліція затримала двадцять сім осіб на головній площі, повідомило міністерство внутрішніх справ."
    page = f"<html><head><meta charset=iso-8859-1></head><body><p>{words}</p></body></html>"
    assert given(tmp_path, "a.html", page.encode()).text == words
    assert given(tmp_path, "b.html", page.encode("cp1251")).text == words


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE_EN)
    (tmp_path / "b.docx").write_bytes(docx("", {"word/z": bytes(300_000_000)}))
    (tmp_path / "c.txt").write_text(SENTENCE_EN)
    states = [document.state for document in open_documents([tmp_path])]
    assert states == [ReadState.READ, ReadState.NOT_READ, ReadState.READ]


@posix_only
def test_limit_of_time_is_named(tmp_path: Path) -> None:
    deep = "<b><font color=1>" + "<p><font color=2><i>" * 60_000
    slow = Limits(cpu_seconds=1, wall_seconds=4)
    big = export([message("word " * 3, number) for number in range(400_000)])
    document = given(tmp_path, "result.json", big, slow)
    assert_not_read(document, "limit of time")
    page = given(tmp_path, "slow.html", deep, slow)
    assert page.state is not ReadState.READ or page.text == ""


@posix_only
def test_limit_of_memory_is_named(tmp_path: Path) -> None:
    document = given(
        tmp_path,
        "many.json",
        export([message("x", number) for number in range(300_000)]),
        Limits(memory_bytes=150 << 20),
    )
    assert_not_read(document, "limit of memory")


def test_limit_of_the_answer_is_named(tmp_path: Path) -> None:
    assert_not_read(given(tmp_path, "long.txt", "word " * 10_000, Limits(answer_bytes=10_000)), "limit of size")


@posix_only
def test_workbook_that_swallows_memory(tmp_path: Path) -> None:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "name")
        sheet.write(1_048_575, 16_383, "far away")
    path = tmp_path / "wide.xlsx"
    path.write_bytes(buffer.getvalue())
    with pytest.raises(DocumentRefused, match=r"limit of memory|more than 5000000 cells"):
        open_table(path)
