"""Where one post ends and the next begins in a plain text, and what its first line says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import PurePath

_MONTHS = {
    month: number
    for number, names in enumerate(
        (
            "january jan января січня қаңтар", "february feb февраля лютого ақпан", "march mar марта березня наурыз",
            "april apr апреля квітня сәуір", "may мая травня мамыр", "june jun июня червня маусым",
            "july jul июля липня шілде", "august aug августа серпня тамыз",
            "september sep sept сентября вересня қыркүйек", "october oct октября жовтня қазан",
            "november nov ноября листопада қараша", "december dec декабря грудня желтоқсан",
        ),
        start=1,
    )
    for month in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = (
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<dotted>\d{1,2}\.\d{1,2}\.\d{4})"
    rf"|(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})"
    rf"|(?P<month2>{_MONTH})\.?\s+(?P<day2>\d{{1,2}}),\s+(?P<year2>\d{{4}}))"
)
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
_ZONE = r"(?P<zone>Z\b|(?:\(?(?:UTC|GMT)\s*)?[+\u2212-]\d{1,2}(?::?\d{2})?\)?|\(?(?:UTC|GMT)\)?)"
_WHEN = re.compile(
    rf"(?<!\d){_DAY}(?!\d)(?:\s*(?:г\.|року|р\.|ж\.))?"
    rf"(?:(?:T|,?\s+(?:at\s+|в\s+|о\s+|об\s+)?){_CLOCK}(?!\d)(?:\s*{_ZONE})?)?",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"(?:forwarded from|переслано (?:из|от|з|від)|репост (?:из|з))\s*:?\s*(?P<whose>.+)$", re.IGNORECASE
)
_EDGES = " \t\r\ufeff·|—–-,:;()[]<>"
_HEADER_CHARACTERS = 200
_HANDLE = re.compile(r"@\S+")
_MOST_NAME_WORDS = 8
_HANDLE_AND_DAY = r"[ \t]*@\S+[ \t]+(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)"
_BLOCK = re.compile(rf"[^\n]*\S[^\n]*(?:\n(?!{_HANDLE_AND_DAY})[^\n]*\S[^\n]*)*")
_NAMED = re.compile(r"(?:^|[._ -])posts?(?:$|[._ -])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first line of a post says.

    Attributes:
        channel: who posted it, or None when the line names nobody.
        sent_at: when; with a zone only where the line has one; midnight where it tells the day alone.
        forwarded_from: whose post it passes on, or None.
        length: how much of the line it is; what comes after are words of the post.
        is_timed: whether the line tells the time of day.
    """

    channel: str | None
    sent_at: datetime
    forwarded_from: str | None
    length: int
    is_timed: bool

    @property
    def is_sure(self) -> bool:
        """Whether nothing but a post begins so; a name with a day may also stand over or under a statement."""
        return self.is_timed or bool(self.channel and _HANDLE.fullmatch(self.channel))


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines with neither an empty one nor a handle with a day between them, and the header that begins them, or None.

    Attributes:
        start, end: in the text; white space at both ends left out.
        body_start: where the words after the header begin (``start`` without a header).
    """

    start: int
    end: int
    body_start: int
    header: Header | None


def is_named_posts(name: str) -> bool:
    """Whether a file's name says that it holds posts: ``posts.txt``, ``channel.posts.txt``, ``posts-2022.txt``."""
    return bool(_NAMED.search(PurePath(name).stem))


def looks_like_posts(text: str) -> bool:
    """Whether there are two blocks or more and each begins with a channel and a time, or a handle and a day."""
    found = list(blocks(text))
    return len(found) > 1 and all(block.header and block.header.channel and block.header.is_sure for block in found)


def blocks(text: str) -> Iterator[TextBlock]:
    """Give the blocks of a text, in order."""
    for match in _BLOCK.finditer(text):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = match.start() + len(match.group().rstrip())
        line_end = text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        header = header_of(text[start:line_end])
        if header and not header.is_sure and line_end == end:
            header = None  # a place and a day by themselves stand under a statement
        yield TextBlock(start, end, _body_start(header, start, line_end, end), header)


def _body_start(header: Header | None, start: int, line_end: int, end: int) -> int:
    """Tell where the words after the header begin: on its line, or on the next."""
    if header is None:
        return start
    return start + header.length if start + header.length < line_end else min(line_end + 1, end)


def header_of(line: str) -> Header | None:
    """Read a line that names channel and day, and most often the time; None when it is no header.

    What stands on the line besides is never lost: a line that is a sentence is none, and words after a handle and a time
    belong to the post.
    """
    forwarded = _FORWARDED.search(line)
    whose = forwarded["whose"].strip(_EDGES) if forwarded else None
    head = line[: forwarded.start()] if forwarded else line
    when = _WHEN.search(head)
    sent_at = _instant(when) if when else None
    if when is None or sent_at is None:
        return None
    is_timed = when["hour"] is not None
    before, after = head[: when.start()].strip(_EDGES), head[when.end() :].strip(_EDGES)
    if len(line) > _HEADER_CHARACTERS and before and not _HANDLE.fullmatch(before):
        return None
    words_at = head.find(after, when.end()) if after else len(line)
    if not before and _is_name(after):
        before, after, words_at = after, "", len(line)
    if after and not (_HANDLE.fullmatch(before) or (is_timed and _is_set_off(head, when.start()))):
        return None
    if not _is_name(before) and not (is_timed and not before):
        return None
    return Header(before or None, sent_at, whose or None, words_at, is_timed)


def _is_name(words: str) -> bool:
    """Whether words may name a channel, rather than say something."""
    return 0 < len(words.split()) <= _MOST_NAME_WORDS and words[-1] not in ".!?…"


def _is_set_off(line: str, at: int) -> bool:
    """Whether a sign, not a mere space, divides what stands at a place from what stands before."""
    before = line[:at].rstrip()
    return not before or before[-1] in _EDGES


def _instant(when: re.Match[str]) -> datetime | None:
    """Give the time that was found, or None when no clock or calendar has it."""
    parts = when.groupdict()
    if parts["iso"]:
        year, month, day = (int(part) for part in parts["iso"].split("-"))
    elif parts["dotted"]:
        day, month, year = (int(part) for part in parts["dotted"].split("."))
    else:
        day, year = int(parts["day"] or parts["day2"]), int(parts["year"] or parts["year2"])
        month = _MONTHS[(parts["month"] or parts["month2"]).lower()]
    try:
        return datetime(
            year, month, day, int(parts["hour"] or 0), int(parts["minute"] or 0), int(parts["second"] or 0),
            tzinfo=_zone(parts["zone"]),
        )  # fmt: skip
    except ValueError:
        return None


def _zone(words: str | None) -> timezone | None:
    """Read a time zone: ``Z``, ``UTC``, ``+06:00``, ``(UTC+6)``; None when the line has none."""
    if not words:
        return None
    found = re.search(r"([+\u2212-])(\d{1,2}):?(\d{2})?", words)
    if not found:
        return UTC
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(offset if found[1] == "+" else -offset)
