"""From paths to documents: hash, recognise, open in a child, and tell of every file what became of it."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Self

from pylno.base import Class, Document, PylnoError, ReadState
from pylno.intake.answers import BadAnswer, parsed_from, refusal_from
from pylno.intake.children import Child, ChildLost, Question
from pylno.intake.limits import DEFAULT_LIMITS, Limits
from pylno.intake.metadata import Metadata
from pylno.intake.names import shown_name
from pylno.intake.originals import Original, take
from pylno.intake.parsed import Parsed
from pylno.intake.walk import Found, walk
from pylno.text.language import detect_language, script_of

Progress = Callable[[int, int], None]

_ID_DIGITS = 12
_MOST_NAMED = 5
_LOOKED_AT_BYTES = 1024
_OWN_CHILD = re.compile(rb"%PDF-|<\s*(?:!doctype\s+html|html|head|body|meta|\?xml)", re.IGNORECASE)
_OWN_CHILD_STARTS = (b"PK", b"\xd0\xcf\x11\xe0")
_OWN_CHILD_SUFFIXES = frozenset({".pdf", ".docx", ".html", ".htm", ".xhtml", ".xlsx", ".xls"})
_SURE_CHARACTERS = 200
_NONSENSE = "The program that reads this kind of file gave a senseless answer. The file itself is untouched."


def open_documents(
    paths: Sequence[Path],
    *,
    metadata: Mapping[str, Metadata] | None = None,
    classification: Class | None = None,
    limits: Limits = DEFAULT_LIMITS,
    skip: Collection[Path] = (),
    progress: Progress | None = None,
) -> Iterator[Document]:
    """Open files and folders; each file gives one document, also when it could not be read.

    Args:
        paths: files, and folders that are walked in sorted order.
        metadata: what is known besides, by file stem, by relative name, or by relative name without its ending.
        classification: of every document whose metadata does not say otherwise; None makes those public that have a
            public address, and the others confidential.
        limits: what the opening of one file may take.
        skip: files in the folders that are no documents (an index, a workbook of corrections).
        progress: called after each file with how many are done and how many there are.
    Returns:
        The documents, in order; a document whose state is not ``read`` has a reason.
    Raises:
        PylnoError: a row of the metadata meets more than one file; none was opened.
    """
    found = list(walk(paths, skip=skip))
    known = metadata or {}
    _check_rows([place.name for place in found], known)
    seen: Counter[str] = Counter()
    with _Children(limits) as children:
        for done, place in enumerate(found, start=1):
            seen[place.name] += 1
            document = _open_one(place, children, limits)
            document = replace(document, id=document_id(place.name, seen[place.name]))
            row = _row_of(place.name, known)
            yield _classified(document, known[row] if row is not None else Metadata(), classification)
            if progress:
                progress(done, len(found))


class _Children:
    """The children at work. Invariant: at most one serves plain text, and none outlives the ``with`` block."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._plain: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._drop_plain()

    def ask(self, name: str, data: bytes) -> dict[str, object]:
        """Have a file opened by a child that is fit for it.

        Raises:
            ChildLost: the child met a limit or broke down.
        """
        if not _needs_own_child(name, data):
            answer = self._ask_plain(Question(name, plain=True), data)
            if "not_plain" not in answer:
                return answer
        with Child(self._limits) as child:
            return child.ask(Question(name), data)

    def _ask_plain(self, question: Question, data: bytes) -> dict[str, object]:
        """Ask the child that serves plain text; when a used one breaks down, the file gets a try in a new one."""
        was_used = self._plain is not None
        try:
            return self._ask_current(question, data)
        except ChildLost:
            self._drop_plain()
            if not was_used:
                raise
        try:
            return self._ask_current(question, data)
        except ChildLost:
            self._drop_plain()
            raise

    def _ask_current(self, question: Question, data: bytes) -> dict[str, object]:
        """Ask the child that serves plain text, a new one when there is none or it has served its number."""
        if self._plain is not None and self._plain.served >= self._limits.files_per_child:
            self._drop_plain()
        if self._plain is None:
            self._plain = Child(self._limits)
        return self._plain.ask(question, data)

    def _drop_plain(self) -> None:
        """End the child that serves plain text."""
        if self._plain is not None:
            self._plain.end()
            self._plain = None


def _needs_own_child(name: str, data: bytes) -> bool:
    """Whether a file is, or calls itself, of a kind whose parser is never used for two files."""
    return (
        PurePosixPath(name).suffix.lower() in _OWN_CHILD_SUFFIXES
        or data.startswith(_OWN_CHILD_STARTS)
        or bool(_OWN_CHILD.search(data[:_LOOKED_AT_BYTES]))
    )


def _open_one(place: Found, children: _Children, limits: Limits) -> Document:
    """Open one file; whatever is wrong with it stands in the document's reason."""
    original = take(place.path, limits) if place.fault is None else Original(b"", None, 0, place.fault)
    blank = Document(
        id="", name=shown_name(place.name), sha256=original.sha256, size=original.size, format="", text="",
        notes=_name_notes(place),
    )  # fmt: skip
    if original.fault is not None:
        return _not_read(blank, original.fault)
    try:
        answer = children.ask(PurePosixPath(place.name).name, original.data)
        if "refused" in answer:
            message, _, name = refusal_from(answer)
            return _not_read(replace(blank, format=name), message)
        name, parsed = parsed_from(answer)
    except ChildLost as lost:
        return _not_read(blank, lost.message)
    except BadAnswer:
        return _not_read(blank, _NONSENSE)
    return _filled(blank, name, parsed)


def _not_read(document: Document, reason: str) -> Document:
    """Give a document that could not be read, with the reason."""
    return replace(document, state=ReadState.NOT_READ, reason=reason)


def _filled(blank: Document, name: str, parsed: Parsed) -> Document:
    """Give the document with what was found in it."""
    language, language_note = _language(parsed)
    return replace(
        blank,
        format=name,
        text=parsed.text,
        language=language,
        title=parsed.title,
        publisher=parsed.publisher,
        date=parsed.date,
        address=parsed.address,
        state=parsed.state,
        reason=parsed.reason,
        notes=(*blank.notes, *parsed.notes, *language_note),
        posts=parsed.posts,
    )


def _language(parsed: Parsed) -> tuple[str, tuple[str, ...]]:
    """Tell the language: by the letters; by what the file says where they do not tell, or are few."""
    by_letters, said = detect_language(parsed.text), parsed.language
    if said is None or said == by_letters:
        return by_letters, ()
    is_short = len(parsed.text) < _SURE_CHARACTERS and script_of(said) == script_of(by_letters)
    if by_letters == "und" or is_short:
        return said, ()
    return by_letters, (f"It says that its language is {said!r}; its letters and words say {by_letters!r}.",)


def _name_notes(place: Found) -> tuple[str, ...]:
    """Tell what is odd about a file's name or place."""
    notes: list[str] = []
    if "\\" not in place.name and "\\" in shown_name(place.name):
        notes.append("Its name holds characters that do not show themselves; they are written out here.")
    if place.is_link:
        notes.append("It was reached through a link.")
    return tuple(notes)


def document_id(name: str, nth: int = 1) -> str:
    """Give a document's id: the first digits of SHA-256 of its relative name, and of its turn when names meet."""
    turn = b"" if nth == 1 else b"\n%d" % nth
    return hashlib.sha256(os.fsencode(name) + turn).hexdigest()[:_ID_DIGITS]


def _row_of(name: str, metadata: Mapping[str, Metadata]) -> str | None:
    """Give the id of the row that speaks of a file: the most exact name that the metadata use."""
    path = PurePosixPath(name)
    keys = (name, str(path.with_suffix("")) if path.suffix else name, path.name, path.stem)
    return next((key for key in keys if key in metadata), None)


def _check_rows(names: Sequence[str], metadata: Mapping[str, Metadata]) -> None:
    """Refuse a row that meets two files: it would give the class of one to the other, and publish what is confidential.

    Raises:
        PylnoError: it names the row's id, the files, and how to tell them apart.
    """
    met: dict[str, list[str]] = {}
    for name in names:
        key = _row_of(name, metadata)
        if key is not None:
            met.setdefault(key, []).append(shown_name(name))
    for key, found in met.items():
        if len(found) > 1:
            shown = ", ".join(found[:_MOST_NAMED]) + (" …" if len(found) > _MOST_NAMED else "")
            raise PylnoError(
                f"The id “{key}” of the metadata file meets {len(found)} files: {shown}. Nothing was written, because "
                f"the row may be meant for one of them only. {_how_to_tell(found)}"
            )


def _how_to_tell(names: Sequence[str]) -> str:
    """Say how the files that one id meets are told apart."""
    if len(set(names)) < len(names):
        return "Their names are the same: give the folder that holds them all, and as id the path within it."
    bare = [str(PurePosixPath(name).with_suffix("")) for name in names]
    paths = bare if len(set(bare)) == len(bare) else names
    return f"Give each a row of its own, with its path as id, such as “{max(paths, key=len)}”."


def _classified(document: Document, known: Metadata, classification: Class | None) -> Document:
    """Let a person's metadata stand over the file's own, and settle who may see the document."""
    address = known.address or document.address
    own = Class.PUBLIC if address else Class.CONFIDENTIAL
    return replace(
        document,
        title=known.title or document.title,
        publisher=known.publisher or document.publisher,
        date=known.date or document.date,
        language=known.language or document.language,
        address=address,
        classification=known.classification or classification or own,
    )


def unused_metadata(metadata: Mapping[str, Metadata], documents: Sequence[Document]) -> tuple[str, ...]:
    """Give the ids of metadata that belong to none of the documents: a slip of the pen would pass unseen."""
    used = {_row_of(document.name, metadata) for document in documents}
    return tuple(key for key in metadata if key not in used)
