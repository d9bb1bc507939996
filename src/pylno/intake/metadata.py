"""What is known of documents besides their files: a CSV with one row for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pylno.base import BadDate, Class, DocumentRefused, PartialDate, UsageError
from pylno.intake.addresses import is_public
from pylno.intake.limits import DEFAULT_LIMITS, Limits
from pylno.intake.table import Row, Table
from pylno.intake.tables import open_table

_LANGUAGE = re.compile(r"[a-z]{2}\Z")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a person knows of a document; None where nothing is said.

    Attributes:
        title, publisher, date, language, address: as in ``Document``.
        classification: who may see it.
    """

    title: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    language: str | None = None
    classification: Class | None = None
    address: str | None = None


def read_metadata(path: Path, *, limits: Limits = DEFAULT_LIMITS) -> dict[str, Metadata]:
    """Read a CSV with the columns id (the file's stem), title, publisher, date, language, class and address.

    All columns but ``id`` may be missing; columns of other names are passed over.

    Raises:
        UsageError: the file cannot be read as such a table; the sentence names the row and the column.
    """
    try:
        table = open_table(path, limits=limits)
    except DocumentRefused as refused:
        raise UsageError(f"The metadata file cannot be read. {refused.message}") from None
    at = _columns(table)
    found: dict[str, Metadata] = {}
    for row in table.rows:
        key = _cell(row, at, "id")
        if key is None:
            raise UsageError(f"Metadata, row {row.number}: the column id is empty. Give the file's name there.")
        if key in found:
            raise UsageError(
                f"Metadata, row {row.number}: the id was given in an earlier row already. Delete one of them."
            )
        found[key] = _metadata(row, at)
    return found


def _columns(table: Table) -> dict[str, int]:
    """Tell where each column stands."""
    names = [column.strip().lower() for column in table.columns]
    if "id" not in names:
        raise UsageError("The metadata file has no column id. Its first row must name the columns, one of them id.")
    for name in ("id", "title", "publisher", "date", "language", "class", "address"):
        if names.count(name) > 1:
            raise UsageError(f"The metadata file has two columns {name}. Delete or rename one of them.")
    return {name: at for at, name in enumerate(names)}


def _cell(row: Row, at: dict[str, int], name: str) -> str | None:
    """Give a cell by the name of its column, or None when it is empty or there is none."""
    return row.cells[at[name]] if name in at else None


def _metadata(row: Row, at: dict[str, int]) -> Metadata:
    """Read one row."""
    return Metadata(
        title=_cell(row, at, "title"),
        publisher=_cell(row, at, "publisher"),
        date=_date(row, at),
        language=_language(row, at),
        classification=_class(row, at),
        address=_address(row, at),
    )


def _date(row: Row, at: dict[str, int]) -> PartialDate | None:
    words = _cell(row, at, "date")
    try:
        return PartialDate.parse(words) if words else None
    except BadDate as bad:
        raise UsageError(f"Metadata, row {row.number}, column date: {bad.message}") from None


def _language(row: Row, at: dict[str, int]) -> str | None:
    words = _cell(row, at, "language")
    if words is not None and not _LANGUAGE.match(words):
        raise _wrong(row, "language", "a language is two small letters, such as ru or uk", words)
    return words


def _class(row: Row, at: dict[str, int]) -> Class | None:
    words = _cell(row, at, "class")
    try:
        return Class(words.lower()) if words else None
    except ValueError:
        raise _wrong(row, "class", "a class is public, confidential or sealed", words or "") from None


def _address(row: Row, at: dict[str, int]) -> str | None:
    words = _cell(row, at, "address")
    if words is not None and not is_public(words):
        raise _wrong(row, "address", "a public address begins with http:// or https:// and is not local", words)
    return words


def _wrong(row: Row, column: str, expected: str, got: str) -> UsageError:
    """Say what a cell should hold."""
    return UsageError(f"Metadata, row {row.number}, column {column}: {expected}. Got {got!r} instead.")
