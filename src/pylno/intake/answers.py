"""Answers of a child, believed no further than their shape: a child may have been taken over by the file it opened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeVar

from pylno.base import BadDate, PartialDate, Post, ReadState
from pylno.intake.addresses import is_public
from pylno.intake.parsed import Parsed, one_line, printable
from pylno.intake.table import Row, Table

FORMATS = frozenset({"txt", "html", "docx", "pdf", "telegram", "posts"})
_ANY_FORMAT = FORMATS | {"csv", "xlsx", ""}
_DOCUMENT_KEYS = frozenset(
    {"format", "text", "title", "publisher", "date", "language", "address", "state", "reason", "notes", "posts"}
)
_TABLE_KEYS = frozenset({"name", "columns", "rows", "notes"})
_LONGEST_LINE, _LONGEST_SENTENCE, _MOST_NOTES, _POST_FIELDS = 500, 2_000, 50, 6

_T = TypeVar("_T")


class BadAnswer(Exception):
    """An answer is not of the shape agreed."""


def parsed_from(answer: Mapping[str, object]) -> tuple[str, Parsed]:
    """Give the format and what was found in a document.

    Raises:
        BadAnswer: a key is missing or unknown, or a value is not of its kind.
    """
    if answer.keys() != _DOCUMENT_KEYS:
        raise BadAnswer("keys")
    name, text = _of(str, answer["format"]), _text(answer["text"])
    state, language = _state(answer["state"]), _line(answer["language"])
    reason, address = _sentence(answer["reason"]), _address(answer["address"])
    if name not in FORMATS or state is ReadState.NOT_READ or (state is ReadState.READ) != (reason is None):
        raise BadAnswer("state")
    if language is not None and not (len(language) == 2 and language.isascii() and language.isalpha()):
        raise BadAnswer("language")
    return name, Parsed(
        text=text,
        title=_line(answer["title"]),
        publisher=_line(answer["publisher"]),
        date=_date(answer["date"]),
        language=language,
        address=address,
        state=state,
        reason=reason,
        notes=_notes(answer["notes"]),
        posts=_posts(answer["posts"], len(text)),
    )


def table_from(answer: Mapping[str, object]) -> Table:
    """Give a table.

    Raises:
        BadAnswer: a key is missing or unknown, or a value is not of its kind.
    """
    if answer.keys() != _TABLE_KEYS:
        raise BadAnswer("keys")
    columns = tuple(_text(cell) for cell in _of(list, answer["columns"]))
    rows: list[Row] = []
    for row in _of(list, answer["rows"]):
        number, cells = _pair(row)
        if len(cells) != len(columns) or number <= (rows[-1].number if rows else 0):
            raise BadAnswer("rows")
        rows.append(Row(number, tuple(None if cell is None else _text(cell) for cell in cells)))
    return Table(_line(answer["name"]) or "", columns, tuple(rows), _notes(answer["notes"]))


def refusal_from(answer: Mapping[str, object]) -> tuple[str, str, str]:
    """Give the sentence, the short reason and the format of a refusal.

    Raises:
        BadAnswer: it is no refusal.
    """
    if answer.keys() != {"refused", "short", "format"}:
        raise BadAnswer("keys")
    message, short, name = _sentence(answer["refused"]), _sentence(answer["short"]), _of(str, answer["format"])
    if not message or not short or name not in _ANY_FORMAT:
        raise BadAnswer("refusal")
    return message, short, name if name in FORMATS else ""


def doors_from(answer: Mapping[str, object]) -> tuple[str, ...]:
    """Give the doors that a child says it has closed.

    Raises:
        BadAnswer: it says something else.
    """
    if answer.keys() != {"doors"}:
        raise BadAnswer("keys")
    return tuple(_line(door) or "" for door in _of(list, answer["doors"]))


def _of(kind: type[_T], value: object) -> _T:
    """Give a value of exactly this kind."""
    if type(value) is not kind:
        raise BadAnswer(kind.__name__)
    return value


def _text(value: object) -> str:
    """Give a text that can be written as UTF-8."""
    text = _of(str, value)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadAnswer("surrogate") from None
    return text


def _line(value: object) -> str | None:
    """Give one printable line, or None."""
    return None if value is None else one_line(_text(value), _LONGEST_LINE)


def _sentence(value: object) -> str | None:
    """Give a printable sentence, or None."""
    return None if value is None else (printable(_text(value))[:_LONGEST_SENTENCE].strip() or None)


def _notes(value: object) -> tuple[str, ...]:
    """Give the notes."""
    notes = _of(list, value)
    if len(notes) > _MOST_NOTES:
        raise BadAnswer("notes")
    return tuple(words for note in notes if (words := _sentence(note)))


def _state(value: object) -> ReadState:
    """Give how far the document was read."""
    try:
        return ReadState(_of(str, value))
    except ValueError:
        raise BadAnswer("state") from None


def _date(value: object) -> PartialDate | None:
    """Give the date, or None."""
    if value is None:
        return None
    try:
        return PartialDate.parse(_of(str, value))
    except BadDate:
        raise BadAnswer("date") from None


def _address(value: object) -> str | None:
    """Give a public address, or None."""
    if value is None:
        return None
    address = _text(value)
    if not is_public(address):
        raise BadAnswer("address")
    return address


def _pair(row: object) -> tuple[int, list[object]]:
    """Give a row's number and its cells."""
    pair = _of(list, row)
    if len(pair) != 2:
        raise BadAnswer("row")
    return _of(int, pair[0]), _of(list, pair[1])


def _posts(value: object, length: int) -> tuple[Post, ...]:
    """Give the posts: within the text, in order, none over another."""
    posts: list[Post] = []
    for raw in _of(list, value):
        fields = _of(list, raw)
        if len(fields) != _POST_FIELDS:
            raise BadAnswer("post")
        start, end, body_start = (_of(int, field) for field in fields[:3])
        if not (posts[-1].end if posts else 0) <= start <= body_start <= end <= length:
            raise BadAnswer("post")
        posts.append(Post(start, end, body_start, _line(fields[3]), _instant(fields[4]), _line(fields[5])))
    return tuple(posts)


def _instant(value: object) -> datetime | None:
    """Give when a post was sent, or None."""
    if value is None:
        return None
    try:
        return datetime.fromisoformat(_of(str, value))
    except ValueError:
        raise BadAnswer("instant") from None
