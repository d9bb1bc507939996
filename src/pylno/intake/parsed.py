"""What one format's reader takes and gives. This is the contract of every folder ``intake/<format>/``.

A reader is a function ``read(received: Received) -> Parsed`` in ``intake/<format>/reader.py``. It runs in the child
process only. It raises ``DocumentRefused`` when nothing of the file can be read, and returns a ``Parsed`` with state
``partly_read`` and a reason when some of it could.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pylno.base import DocumentRefused, PartialDate, Post, ReadState
from pylno.intake.limits import DEFAULT_LIMITS, Limits

_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202d\u202e\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Received:
    """One file as the child gets it.

    Attributes:
        data: the bytes.
        name: the file's own name, without folders.
        limits: what the reading may take.
        sheet: which sheet of a workbook is wanted, or None for the first.
    """

    data: bytes
    name: str
    limits: Limits = DEFAULT_LIMITS
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a reader found in one file; the fields mean what they mean in ``Document``."""

    text: str
    title: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    language: str | None = None
    address: str | None = None
    state: ReadState = ReadState.READ
    reason: str | None = None
    notes: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()


def refusal(what_happened: str, what_next: str = "") -> DocumentRefused:
    """Give the error that says why nothing of a file was read.

    Args:
        what_happened: one plain sentence; it becomes the short reason.
        what_next: what the person can do, or "" when there is nothing to do.
    """
    words = f"{what_happened} The file itself is untouched. {what_next}".strip()
    return DocumentRefused(words, reason=what_happened)


def printable(text: str) -> str:
    """Give a text without control characters, soft hyphens, overrides of direction and halves of characters.

    Only for formats whose text is composed by the reader; a plain text file keeps every character.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    return _SURROGATES.sub("\ufffd", _UNPRINTED.sub("", text))


def one_line(words: str | None, longest: int = 500) -> str | None:
    """Give a title or a name as one printable line, or None when nothing is left."""
    if words is None:
        return None
    return " ".join(printable(words).split())[:longest].strip() or None
