"""From files to documents and their readings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pylno import intake
from pylno.base import Class, Document, NothingRead, PartialDate, Reading, ReadState
from pylno.reading import read
from pylno.text import detect_language

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Case:
    """Documents with what was read in them.

    Attributes:
        documents: every one handed in, in order, with title, publisher and date as read; also those not opened.
        readings: by document id; a document that could not be opened has none.
        unused_metadata: ids of the metadata file that no document has.
    """

    documents: tuple[Document, ...]
    readings: dict[str, Reading]
    unused_metadata: tuple[str, ...] = ()


def read_files(
    paths: Sequence[Path],
    *,
    metadata: Path | None = None,
    classification: Class | None = None,
    skip: Collection[Path] = (),
    progress: Progress | None = None,
) -> Case:
    """Open files and folders and read every document in them.

    Args:
        paths: files and folders; a folder is walked in sorted order.
        metadata: a CSV with what the documents themselves do not tell, or None.
        classification: the class of documents for which nothing else tells it; None leaves them confidential.
        skip: files that are no documents though they lie in a folder given.
        progress: told (done, of how many) after each document.
    Raises:
        UsageError: the metadata file cannot be understood.
        PylnoError: a row of it meets more than one file.
        NothingRead: not one document could be read.
    """
    known = intake.read_metadata(metadata) if metadata is not None else None
    skipped = [*skip, *([metadata] if metadata is not None else [])]
    opened = list(
        intake.open_documents(paths, metadata=known, classification=classification, skip=skipped, progress=progress)
    )
    readings = {document.id: read(document) for document in opened if document.state is not ReadState.NOT_READ}
    if not readings:
        raise NothingRead(_nothing(opened))
    documents = tuple(_as_read(document, readings.get(document.id)) for document in opened)
    unused = intake.unused_metadata(known, opened) if known is not None else ()
    return Case(documents, readings, unused)


def read_text(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    date: PartialDate | None = None,
    language: str | None = None,
) -> Reading:
    """Read a text in memory.

    Args:
        text: the text of one document.
        title, publisher, date: as known from elsewhere, or None.
        language: ISO 639-1; None tells it from the text.
    """
    return read(
        Document(
            id="text",
            name="text",
            sha256=None,
            size=len(text),
            format="txt",
            text=text,
            language=language or detect_language(text),
            title=title,
            publisher=publisher,
            date=date,
        )
    )


def _as_read(document: Document, reading: Reading | None) -> Document:
    """Give the document with title, publisher and date as its text tells them where nothing else did."""
    if reading is None:
        return document
    return replace(
        document,
        title=document.title or reading.title,
        publisher=document.publisher or reading.publisher,
        date=document.date or reading.date,
    )


def _nothing(opened: Sequence[Document]) -> str:
    """Say why nothing could be read, document by document."""
    if not opened:
        return "There is no document in what was given. Nothing was written. Give files, or a folder that holds some."
    reasons = "\n".join(f"  {document.name}: {document.reason}" for document in opened[:20])
    more = f"\n  … and {len(opened) - 20} more" if len(opened) > 20 else ""
    return f"Nothing of what was given could be read. The files are untouched.\n{reasons}{more}"
