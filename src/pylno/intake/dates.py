"""Dates as the properties of files write them."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

from pylno.base import BadDate, PartialDate

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])")
_COMPACT = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
_MAIL = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4}")
_EARLIEST, _LATEST = 1900, 2100


def property_date(words: str | None) -> PartialDate | None:
    """Read the date of a file's property, as written there and in its own time zone.

    Args:
        words: ISO 8601, a PDF date (``D:20220106…``) or a mail date; anything else is no date.
    """
    words = (words or "").strip()
    found = _ISO.match(words) or _COMPACT.match(words)
    if found:
        parts = [int(part) if part else None for part in found.groups()]
    elif _MAIL.match(words):
        try:
            instant = parsedate_to_datetime(words)
        except ValueError:
            return None
        parts = [instant.year, instant.month, instant.day]
    else:
        return None
    return _sensible(parts[0] or 0, parts[1], parts[2])


def _sensible(year: int, month: int | None, day: int | None) -> PartialDate | None:
    """Give the date when a calendar holds it and a document may bear it."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return PartialDate(year, month, day)
    except BadDate:
        return None
