"""The journeys: from files to readings, to a brief, to the skeleton of a statement. One function for each."""

from __future__ import annotations

import itertools
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pylno.base import (
    BadBrief,
    Class,
    Dossier,
    Edition,
    PartialDate,
    Reading,
    ReadState,
    UsageError,
)
from pylno.casework.commitments import commit
from pylno.casework.corrections import Corrections, read_corrections
from pylno.casework.dossiers import Question, gather
from pylno.casework.reading import Case, Progress, read_files
from pylno.casework.targets import check_targets, made_earlier, write_whole
from pylno.publishing import compose, marked, statement, workbook
from pylno.publishing import html as brief_html
from pylno.publishing import json as brief_json
from pylno.publishing.words import counted, not_read_yet

_MOST_NAMED = 20
_STEM_BYTES = 200  # with an ending and a number it is a name that every file system takes


@dataclass(frozen=True, slots=True)
class Order:
    """What a brief or statement is made of, and how.

    Attributes:
        paths: files and folders.
        situation: its name; None takes that of the folder.
        as_of: the date on which it holds; None takes the latest document's.
        is_public: make the public edition.
        metadata: a CSV on the documents, or None.
        are_public: take documents for public where nothing else tells their class.
        corrections: the review workbook, read when it is there and written when it is not; None for none.
        since: an earlier brief's JSON, or None.
    """

    paths: tuple[Path, ...]
    situation: str | None = None
    as_of: PartialDate | None = None
    is_public: bool = False
    metadata: Path | None = None
    are_public: bool = False
    corrections: Path | None = None
    since: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a journey made.

    Attributes:
        dossier: all that went into it.
        written: the files, in the order in which they were written.
        remarks: plain sentences for the person who ran it.
    """

    dossier: Dossier
    written: tuple[Path, ...]
    remarks: tuple[str, ...]


def write_brief(
    order: Order, *, html: Path, json_path: Path | None = None, progress: Progress | None = None
) -> Outcome:
    """Read files and write the brief.

    Args:
        order: of what, and how.
        html: where the page goes.
        json_path: where the JSON goes, or None.
        progress: told (done, of how many) after each document.
    Raises:
        PylnoError: with a plain sentence; no result is left half written.
    """
    targets = [html, *([json_path] if json_path is not None else [])]
    check_targets(targets, order.paths)
    check_targets([*targets, *([order.corrections] if order.corrections is not None else [])], ())
    dossier, remarks, corrections = _dossier(
        order, kept=html.with_suffix(".salts.json"), targets=targets, progress=progress
    )
    written = [_write(html, brief_html.render(compose(dossier)))]
    if json_path is not None:
        written.append(_write(json_path, brief_json.written(brief_json.render(dossier))))
    if order.corrections is not None:
        remarks = (*remarks, *_write_corrections(order, dossier, corrections))
        written.append(order.corrections)
    return Outcome(dossier, tuple(written), remarks)


def write_statement(order: Order, *, markdown: Path, progress: Progress | None = None) -> Outcome:
    """Read files and write the skeleton of a joint statement.

    Raises:
        PylnoError: with a plain sentence; nothing was written then.
    """
    if order.corrections is not None and not order.corrections.exists():
        raise UsageError(f"There is no workbook {order.corrections.name}. “pylno brief --corrections” writes one.")
    check_targets([markdown], order.paths)
    dossier, remarks, _ = _dossier(order, kept=None, targets=[markdown], progress=progress)
    return Outcome(dossier, (_write(markdown, statement.render(dossier)),), remarks)


@dataclass(frozen=True, slots=True)
class Readings:
    """What ``pylno read`` made.

    Attributes:
        case: documents and readings.
        written: the files.
        remarks: plain sentences for the person who ran it.
    """

    case: Case
    written: tuple[Path, ...]
    remarks: tuple[str, ...]


def write_readings(
    paths: Sequence[Path],
    *,
    out: Path | None,
    html: Path | None,
    metadata: Path | None = None,
    progress: Progress | None = None,
) -> Readings:
    """Read files and write one JSON, one marked page, or both, for each document.

    Args:
        paths: files and folders.
        out: folder for ``<stem>.json``, or None.
        html: folder for ``<stem>.html``, or None.
        metadata: a CSV on the documents, or None.
        progress: told (done, of how many) after each document.
    Raises:
        PylnoError: with a plain sentence; nothing was written then.
    """
    skip = made_earlier([folder for folder in (out, html) if folder is not None])
    case = read_files(paths, metadata=metadata, skip=skip, progress=progress)
    results: dict[Path, str] = {}
    for document, stem in zip(case.documents, _stems(case), strict=True):
        reading = case.readings.get(document.id)
        if out is not None and reading is not None:
            results[out / f"{stem}.json"] = brief_json.written(brief_json.reading_json(reading, document))
        if html is not None:
            empty = Reading(document.language, is_supported=False, title=None, publisher=None, date=None)
            results[html / f"{stem}.html"] = marked.render(document, reading or empty)
    check_targets(list(results), paths)
    return Readings(case, tuple(_write(path, text) for path, text in results.items()), _remarks(case))


def as_json(case: Case) -> list[dict[str, object]]:
    """Give the readings as JSON values, one for each document that could be read."""
    return [
        {"name": document.name, **brief_json.reading_json(case.readings[document.id], document)}
        for document in case.documents
        if document.id in case.readings
    ]


def _stems(case: Case) -> list[str]:
    """Give each document the stem of its file; where two would be the same, the later ones get a number."""
    used: set[str] = set()
    stems = []
    for document in case.documents:
        own = Path(document.name).stem.encode()[:_STEM_BYTES].decode(errors="ignore") or "document"
        numbered = (own if count == 1 else f"{own}-{count}" for count in itertools.count(1))
        stem = next(one for one in numbered if one.lower() not in used)
        used.add(stem.lower())
        stems.append(stem)
    return stems


def _dossier(
    order: Order, *, kept: Path | None, targets: Sequence[Path], progress: Progress | None
) -> tuple[Dossier, tuple[str, ...], Corrections]:
    """Read, apply corrections and gather."""
    earlier = _earlier(order.since)
    skip = [path for path in (order.corrections, order.since, kept) if path is not None]
    skip += [*made_earlier(targets), *_kept_workbooks(order.corrections)]
    case = read_files(
        order.paths,
        metadata=order.metadata,
        classification=Class.PUBLIC if order.are_public else None,
        skip=skip,
        progress=progress,
    )
    corrections = Corrections(case)
    if order.corrections is not None and order.corrections.exists():
        corrections = read_corrections(order.corrections, case)
        case = corrections.case
    question = Question(
        situation=order.situation or _folder_name(order.paths),
        as_of=order.as_of,
        edition=Edition.PUBLIC if order.is_public else Edition.INTERNAL,
        since=earlier,
    )
    dossier = gather(
        case.documents,
        case.readings,
        question,
        decisions=corrections.decisions,
        commitments={} if order.is_public else commit(case.documents, kept),
    )
    return dossier, (*_remarks(case), *_edition_remarks(dossier)), corrections


def _folder_name(paths: Sequence[Path]) -> str:
    """Give the name of the folder that was given, or of the one that holds the first file."""
    first = Path(os.path.realpath(paths[0]))  # a link that leads to itself stops Path.resolve
    name = (first if first.is_dir() else first.parent).name
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name) or "documents"


def _earlier(path: Path | None) -> dict[str, Any] | None:
    """Read an earlier brief."""
    if path is None:
        return None
    try:
        old = json.loads(path.read_text(encoding="utf-8-sig"))  # some editors put a mark before the text
    except FileNotFoundError:
        raise UsageError(f"There is no file {path.name} to compare with. Nothing was written.") from None
    except (OSError, ValueError, RecursionError):
        old = None
    if not isinstance(old, dict):
        raise BadBrief(
            f"{path.name} is not the JSON of a brief. Nothing was written. "
            "Give the file that “pylno brief --json” wrote."
        )
    return old


def _remarks(case: Case) -> tuple[str, ...]:
    """Say what could not be read, wholly or at all."""
    remarks = [
        f"{document.name}: {document.reason}" for document in case.documents if document.state is not ReadState.READ
    ]
    remarks += [
        f"{document.name}: {not_read_yet(document.language)}; it is listed, and nothing was looked for in it."
        for document in case.documents
        if document.id in case.readings and not case.readings[document.id].is_supported
    ]
    if case.unused_metadata:
        remarks.append(f"The metadata file has {counted(len(case.unused_metadata), 'row')} that met no document.")
    return tuple(remarks)


def _edition_remarks(dossier: Dossier) -> tuple[str, ...]:
    """Say what a public edition left out."""
    if dossier.dropped is None or not dossier.dropped.documents:
        return ()
    count = counted(dossier.dropped.documents, "document")
    remark = f"The public edition leaves out {count} not known to be public, with all that is read there."
    if not dossier.documents:
        remark += " Nothing is left. Say which documents are public with --metadata (column class) or --all-public."
    return (remark,)


def _write_corrections(order: Order, dossier: Dossier, corrections: Corrections) -> tuple[str, ...]:
    """Write the review workbook: the first time new, later only when there are claims that it does not hold.

    The workbook as the person left it is kept beside it before anything is changed; one that was kept earlier stays.
    """
    path = order.corrections
    assert path is not None
    if not path.exists():
        write_whole(path, workbook.render(dossier))
        return (f"The workbook for review was written. Edit it and run the same command again: {path}",)
    remarks = []
    if corrections.unmet:
        remarks.append(
            "These decisions of the workbook met no claim of this run and were not used: "
            f"{'; '.join(corrections.unmet[:_MOST_NAMED])}{' …' if len(corrections.unmet) > _MOST_NAMED else ''}."
        )
    if not order.is_public and _has_new(dossier, corrections):
        kept = _free_name(path)
        write_whole(kept, path.read_bytes())
        rows = [(row.sheet, row.cells) for row in corrections.kept]
        write_whole(path, workbook.render(dossier, kept=rows, notes=corrections.notes))
        remarks.append(f"New claims were added to the workbook. As you left it, it is kept as {kept.name}.")
    return tuple(remarks)


def _free_name(path: Path) -> Path:
    """Give a name under which a workbook can be kept without taking the place of one that was kept before."""
    middles = ("before" if count == 1 else f"{count}.before" for count in itertools.count(1))
    names = (path.with_name(f"{path.stem}.{middle}{path.suffix}") for middle in middles)
    return next(name for name in names if not name.exists())


def _kept_workbooks(path: Path | None) -> list[Path]:
    """Give the workbooks that earlier runs kept: they are no documents."""
    if path is None or not path.parent.is_dir():
        return []
    kept = re.compile(re.escape(path.stem) + r"\.(\d+\.)?before\.\w+")
    return [one for one in path.parent.iterdir() if kept.fullmatch(one.name)]


def _has_new(dossier: Dossier, corrections: Corrections) -> bool:
    """Whether the dossier holds claims for review that the workbook does not."""
    claims = {entry.id for entry in dossier.ledger.entries}
    claims |= {
        one.id for many in (dossier.events, dossier.allegations, dossier.statements, dossier.calls) for one in many
    }
    return not claims <= corrections.known


def _write(path: Path, text: str) -> Path:
    return write_whole(path, text.encode("utf-8", "replace"))
