"""Telling what a file is by what it holds; its name decides only between kinds of plain text."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import PurePath
from zipfile import ZipFile

from pylno.base import DocumentRefused
from pylno.intake.archive import NOT_AN_ARCHIVE
from pylno.intake.charsets import is_likely_utf16, opening
from pylno.intake.parsed import Received, refusal
from pylno.intake.posts.layout import is_named_posts, looks_like_posts

PLAIN_FORMATS = frozenset({"txt", "posts", "telegram", "csv"})
TABLE_FORMATS = frozenset({"csv", "xlsx"})

_PDF, _ZIP, _EMPTY_ZIP, _RTF = b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"{\\rtf"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024
_HEAD_BYTES = 65_536
_BINARY_SHARE = 0.1
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27}) + b"\x7f"
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"), (b"\xff\xd8\xff", "a picture (JPEG)"), (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"), (b"MM\x00*", "a picture (TIFF)"), (b"MZ", "a program for Windows"),
    (b"\x7fELF", "a program for Linux"), (b"7z\xbc\xaf\x27\x1c", "a 7z archive"), (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"), (b"SQLite format 3\x00", "a database"), (b"OggS", "a sound recording"),
    (b"ID3", "a sound recording"),
)  # fmt: skip
_HTML_OPENING = re.compile(
    r"(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1|table|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_TABLE_SUFFIXES = frozenset({".csv", ".tsv"})
_EXPORT_KEYS = ('"messages"', '"chats"')
_EXPORT_KEYS_WITHIN = 100_000
_SAVE_AS = "Save it as DOCX, PDF or plain text and hand that in as well."


def recognise(received: Received) -> str:
    """Give the name of the format that reads this file.

    Raises:
        DocumentRefused: it is empty, or of a kind that no reader takes; the sentence says which.
    """
    data = received.data
    if not data:
        raise refusal("The file is empty (0 bytes).", "Ask for it again if it should hold something.")
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return _packed(data)
    if data.startswith(_OLE):
        return _compound(data)
    if _PDF in data[:_PDF_WITHIN]:
        return "pdf"
    if data.startswith(_RTF):
        raise refusal("It is an RTF file, which is not read.", _SAVE_AS)
    if not is_likely_utf16(data):
        _refuse_binary(data)
    return _plain(received)


def _packed(data: bytes) -> str:
    """Tell what a ZIP archive holds, also when its directory is cut off."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except NOT_AN_ARCHIVE:
        names = {name for name in ("word/document.xml", "xl/workbook.xml") if name.encode() in data}
    if "word/document.xml" in names or any(name.startswith("word/document") for name in names):
        return "docx"
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return "xlsx"
    if "mimetype" in names and b"opendocument" in data[:200]:
        raise refusal("It is an OpenDocument file, which is not read.", _SAVE_AS)
    raise refusal("It is a ZIP archive, not a document.", "Unpack it and hand in the files that it holds.")


def _compound(data: bytes) -> str:
    """Tell what an OLE file holds: an old Office file, or a new one under a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise refusal("It needs a password.", "Save a copy without a password and hand that in as well.")
    if "WordDocument".encode("utf-16-le") in data:
        raise refusal("It is a Word file of before 2007 (DOC), which is not read.", _SAVE_AS)
    if "Workbook".encode("utf-16-le") in data:
        return "xlsx"
    raise refusal("It is an old Office file of a kind that is not read.", _SAVE_AS)


def _refuse_binary(data: bytes) -> None:
    """Refuse what is no text, by its signature or by its control characters.

    Raises:
        DocumentRefused: it is a picture, a program, an archive or something unknown.
    """
    head = data[:_HEAD_BYTES]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not controls:
        return
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise _not_a_document(what)
    if controls / len(head) > _BINARY_SHARE:
        raise _not_a_document(_named_by_signature(data) or "no text")


def _not_a_document(what: str) -> DocumentRefused:
    """Say what a file is instead of a document."""
    advice = "Type out what it says, or hand in a file with text." if "picture" in what else ""
    return refusal(f"By its content it is {what}, not a document that can be read.", advice)


def _named_by_signature(data: bytes) -> str | None:
    """Name a binary file by the signatures that puremagic knows, or None."""
    import puremagic  # noqa: PLC0415 — its tables are large, and few files need them

    try:
        kind = puremagic.from_string(data[:_HEAD_BYTES]).lstrip(".")
    except (puremagic.PureError, ValueError):
        return None
    return f"a file of the kind {kind.upper()}" if kind.isalnum() else None


def _plain(received: Received) -> str:
    """Tell the kinds of plain text apart."""
    suffix = PurePath(received.name).suffix.lower()
    start = opening(received.data, _EXPORT_KEYS_WITHIN)
    first = start.lstrip()[:1]
    if first == "<" or suffix in _HTML_SUFFIXES:
        if _HTML_OPENING.match(start) or (suffix in _HTML_SUFFIXES and "<" in start):
            return "html"
        if start.lstrip().startswith(("<?xml", "<svg")):
            raise refusal("It is an XML file of a kind that is not read.", _SAVE_AS)
    if suffix in _TABLE_SUFFIXES:
        return "csv"
    if first in ("{", "[") and (suffix == ".json" or any(key in start for key in _EXPORT_KEYS)):
        return "telegram"
    if suffix == ".json":
        raise refusal("It is named as JSON but is none.", "Ask for the export again.")
    return "posts" if _holds_posts(received) else "txt"


def _holds_posts(received: Received) -> bool:
    """Whether a plain text is a row of posts, by its name or by the first line of every block."""
    return is_named_posts(received.name) or looks_like_posts(opening(received.data, _HEAD_BYTES))
