"""Folders, identities, metadata, classes, progress."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from pylno.base import Class, PartialDate, ReadState, UsageError
from pylno.intake import Limits, Metadata, open_documents, read_metadata, unused_metadata
from pylno.intake.addresses import is_public
from pylno.intake.dates import property_date
from pylno.intake.publishers import is_organisation

from .made import SENTENCE_EN, docx, paragraph


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with what such folders hold."""
    made = tmp_path / "case"
    (made / "sub").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden.txt", "README.md", "~$b.docx", "Thumbs.db"):
        (made / name).write_text(f"{SENTENCE_EN} {name}")
    return made


def test_folder_is_walked_in_sorted_order(folder: Path) -> None:
    documents = list(open_documents([folder]))
    assert [document.name for document in documents] == ["a.txt", "b.txt", "sub/c.txt"]


def test_readme_named_by_itself_is_opened(folder: Path) -> None:
    assert [document.state for document in open_documents([folder / "README.md"])] == [ReadState.READ]


def test_file_given_twice_is_opened_once(folder: Path) -> None:
    names = [document.name for document in open_documents([folder / "b.txt", folder, folder, folder / "sub"])]
    assert names == ["b.txt", "a.txt", "sub/c.txt"]


def test_files_for_other_purposes_are_skipped(folder: Path) -> None:
    names = [document.name for document in open_documents([folder], skip=[folder / "a.txt"])]
    assert names == ["b.txt", "sub/c.txt"]


def test_ids_are_stable_and_unique(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text(SENTENCE_EN)
    documents = list(open_documents([folder, other]))
    ids = [document.id for document in documents]
    assert len(set(ids)) == len(ids) == 4
    assert ids[2] == hashlib.sha256(b"sub/c.txt").hexdigest()[:12]
    assert ids == [document.id for document in open_documents([folder, other])]


def test_digest_is_of_the_bytes(folder: Path) -> None:
    first = next(open_documents([folder]))
    assert first.sha256 == hashlib.sha256((folder / "a.txt").read_bytes()).hexdigest()


def test_progress_is_told(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    list(open_documents([folder], progress=lambda done, total: told.append((done, total))))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_more_files_than_one_child_serves(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(f"{SENTENCE_EN} {number}")
    documents = list(open_documents([tmp_path], limits=Limits(files_per_child=3)))
    assert [document.text[-1] for document in documents] == list("0123456")


def test_walk_may_be_left_early(folder: Path) -> None:
    documents = open_documents([folder])
    assert next(documents).name == "a.txt"
    documents.close()  # type: ignore[attr-defined]


def test_metadata_stand_over_the_files_own(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<title>Own</title><p>{SENTENCE_EN}</p>")
    known = Metadata(title="Given", date=PartialDate(2022, 1), language="ru", address="https://example.org/a")
    document = next(open_documents([tmp_path], metadata={"a": known}))
    assert (document.title, document.date, document.language) == ("Given", PartialDate(2022, 1), "ru")
    assert (document.address, document.classification) == ("https://example.org/a", Class.PUBLIC)


@pytest.mark.parametrize(
    ("known", "asked", "expected"),
    [
        (Metadata(), None, Class.CONFIDENTIAL),
        (Metadata(address="https://example.org/a"), None, Class.PUBLIC),
        (Metadata(classification=Class.PUBLIC), None, Class.PUBLIC),
        (Metadata(classification=Class.SEALED, address="https://example.org/a"), None, Class.SEALED),
        (Metadata(), Class.PUBLIC, Class.PUBLIC),
        (Metadata(classification=Class.CONFIDENTIAL), Class.PUBLIC, Class.CONFIDENTIAL),
        (Metadata(address="https://example.org/a"), Class.SEALED, Class.SEALED),
    ],
)
def test_class(tmp_path: Path, known: Metadata, asked: Class | None, expected: Class) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE_EN)
    document = next(open_documents([tmp_path], metadata={"a": known}, classification=asked))
    assert document.classification is expected


def test_metadata_file(tmp_path: Path) -> None:
    path = tmp_path / "index.csv"
    path.write_text(
        "id;title;publisher;date;language;class;address;kind\n"
        '000;"Заява; друга";Центр;2022-01;uk;public;https://example.org/0;x\n001;;;;;;;\n',
        encoding="utf-8",
    )
    known = read_metadata(path)
    assert known["000"] == Metadata(
        "Заява; друга", "Центр", PartialDate(2022, 1), "uk", Class.PUBLIC, "https://example.org/0"
    )
    assert known["001"] == Metadata()


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("name\nx\n", "no column id"),
        ("id,date\na,05.01.2022\n", "row 2, column date"),
        ("id,date\na,2022-02-31\n", "row 2, column date"),
        ("id,class\n\na,secret\n", "row 3, column class"),
        ("id,language\na,Russian\n", "column language"),
        ("id,address\na,file:///x\n", "column address"),
        ("id,title\na,x\na,y\n", "in an earlier row"),
        ("id,title\n,x\n", "id is empty"),
        ("id,title,title\na,x,y\n", "two columns title"),
        ('id,title\na,"x\n', "cannot be read"),
        ("", "cannot be read"),
    ],
)
def test_metadata_file_with_a_fault(tmp_path: Path, rows: str, words: str) -> None:
    path = tmp_path / "index.csv"
    path.write_text(rows)
    with pytest.raises(UsageError, match=words):
        read_metadata(path)


def test_missing_metadata_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        read_metadata(tmp_path / "index.csv")


def test_metadata_of_no_document_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE_EN)
    metadata = {"a": Metadata(title="x"), "b": Metadata(title="x")}
    assert unused_metadata(metadata, list(open_documents([tmp_path], metadata=metadata))) == ("b",)


def test_index_in_the_folder_is_told_to_be_a_table(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text("id,title\na,b\n")
    document = next(open_documents([tmp_path]))
    assert document.state is ReadState.NOT_READ
    assert "a table, not a document" in (document.reason or "")


def test_parser_finds_no_name_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret-source").mkdir()
    path = tmp_path / "secret-source" / "a.docx"
    path.write_bytes(docx(paragraph(SENTENCE_EN)))
    document = next(open_documents([path]))
    assert (document.name, document.state) == ("a.docx", ReadState.READ)


@pytest.mark.parametrize("address", ["https://example.org", "http://93.184.216.34/a", "https://zayava.org.ua/?a=1#b"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address", ["", None, "ftp://example.org/", "http://10.0.0.1/", "http://[::1]/", "http://x", "https://a b.org",
                "http://[", "//example.org"],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str | None) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2022-01-05T21:40:00+06:00", PartialDate(2022, 1, 5)),
        ("2022-01", PartialDate(2022, 1)),
        ("2022", PartialDate(2022)),
        ("D:20220106120000+02'00'", PartialDate(2022, 1, 6)),
        ("Wed, 05 Jan 2022 21:40:00 +0000", PartialDate(2022, 1, 5)),
        ("2022-02-31", None),
        ("0001-01-01", None),
        ("Wed, 45 Jan 2022 21:40:00", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_dates_of_properties(words: str | None, expected: PartialDate | None) -> None:
    assert property_date(words) == expected


@pytest.mark.parametrize("name", ["Human Rights Watch", "OHCHR", "Центр прав людини", "Комитет солидарности", "МВД"])
def test_organisations(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["Somebody Else", "Admin", "user", "HP Inc", "Іван", "Microsoft Office User"])
def test_who_is_no_organisation(name: str) -> None:
    assert not is_organisation(name)
