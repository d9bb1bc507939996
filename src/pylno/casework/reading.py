"""From files to documents and their readings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from pylno import intake
from pylno.base import Class, Document, NothingRead, PartialDate, PylnoError, Reading, ReadState
from pylno.reading import read
from pylno.text import detect_language

Progress = Callable[[int, int], None]

_MOST_NAMED = 5


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
    rows = _Rows(known or {})
    opened: list[Document] = []
    for document in intake.open_documents(
        paths, metadata=rows, classification=classification, skip=skipped, progress=progress
    ):
        opened.append(document)
        rows.note(document)
    rows.check()
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


class _Rows(dict[str, intake.Metadata]):
    """The rows of a metadata file while documents are opened. Invariant: a row speaks of one file.

    A row that met two files would give the class of one to the other, and publish what is confidential.
    """

    def __init__(self, known: Mapping[str, intake.Metadata]) -> None:
        super().__init__(known)
        self._asked: str | None = None
        self._met: dict[str, list[str]] = {}

    def __getitem__(self, key: str) -> intake.Metadata:
        self._asked = key
        return super().__getitem__(key)

    def note(self, document: Document) -> None:
        """Note which row, if any, was asked for when this document was opened."""
        if self._asked is not None:
            self._met.setdefault(self._asked, []).append(document.name)
        self._asked = None

    def check(self) -> None:
        """Refuse a row that met more than one file.

        Raises:
            PylnoError: it names the row's id, the files, and how to tell them apart.
        """
        for key, names in self._met.items():
            if len(names) > 1:
                shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
                raise PylnoError(
                    f"The id “{key}” of the metadata file meets {len(names)} files: {shown}. Nothing was written, because "
                    f"the row may be meant for one of them only. {_how_to_tell(names)}"
                )


def _how_to_tell(names: Sequence[str]) -> str:
    """Say how the files that one id meets are told apart."""
    if len(set(names)) < len(names):
        return "Their names are the same: give the folder that holds them all, and as id the path within it."
    bare = [str(PurePosixPath(name).with_suffix("")) for name in names]
    paths = bare if len(set(bare)) == len(bare) else names
    return f"Give each a row of its own, with its path as id, such as “{max(paths, key=len)}”."


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
