"""Pylno helps human-rights monitors follow a crisis: every figure with who said it, when, and in which words."""

from __future__ import annotations

from pathlib import Path

from pylno.base import PartialDate, Reading

__all__ = ["read", "read_file"]


def read(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    date: str | None = None,
    language: str | None = None,
) -> Reading:
    """Read a text in memory: its figures, calls, events, allegations, statements and signatories.

    Args:
        text: the text of one document.
        title, publisher: as known from elsewhere, or None.
        date: the day on which the text speaks, YYYY-MM-DD, or None; weekdays resolve against it.
        language: ISO 639-1; None tells it from the text.
    Returns:
        The reading; offsets are code points of ``text``.
    Raises:
        BadDate: the date is none.
    Example: ``pylno.read("Police said 12 people were detained.").figures[0].quantity.low == 12``.
    """
    from pylno.casework import read_text

    said = PartialDate.parse(date) if date else None
    return read_text(text, title=title, publisher=publisher, date=said, language=language)


def read_file(path: str | Path) -> Reading:
    """Read one file of any format that Pylno opens.

    Raises:
        NothingRead: the file could not be opened; the sentence says why.
    """
    from pylno.casework import read_files

    case = read_files([Path(path)])
    return next(iter(case.readings.values()))
