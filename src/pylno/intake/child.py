"""The child process: it closes its doors, then opens the files that are handed to it and answers what it found.

Nothing but standard input and output connects it with the parent. It never learns where a file lies.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import BinaryIO, Protocol, cast

from pylno.base import DocumentRefused, ReadState
from pylno.intake.frames import BadFrame, read_exactly, read_frame, write_frame
from pylno.intake.jail import close_doors, renew_time
from pylno.intake.limits import Limits
from pylno.intake.parsed import Parsed, Received, refusal
from pylno.intake.sniff import PLAIN_FORMATS, TABLE_FORMATS, recognise
from pylno.intake.table import Table

EXIT_MEMORY = 71
_QUESTION_BYTES = 100_000


class _Reader(Protocol):
    def read(self, received: Received) -> Parsed: ...


class _TableReader(Protocol):
    def read_table(self, received: Received) -> Table: ...


def serve(limits: Limits, readable: tuple[str, ...]) -> None:
    """Close the doors and answer until the parent says no more.

    Args:
        limits: what one file may take.
        readable: folders from which Python loads its modules.
    """
    questions, answers = sys.stdin.buffer, _take_output()
    write_frame(answers, {"doors": list(close_doors(limits, readable))})
    while True:
        try:
            question = read_frame(questions, most_bytes=_QUESTION_BYTES)
            data = read_exactly(questions, cast("int", question["bytes"]))
        except BadFrame:
            return
        renew_time(limits)
        answer, goes_on = _answer(question, data, limits)
        write_frame(answers, answer)
        if not goes_on:
            return


def _take_output() -> BinaryIO:
    """Keep standard output for the answers alone: what a parser prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _answer(question: dict[str, object], data: bytes, limits: Limits) -> tuple[dict[str, object], bool]:
    """Open one file; gives the answer, and whether this process is fit to open another."""
    received = Received(data, str(question["name"]), limits, cast("str | None", question["sheet"]))
    try:
        return _opened(received, plain_only=bool(question["plain"]), as_table=bool(question["table"])), True
    except DocumentRefused as refused:
        return {"refused": refused.message, "short": refused.reason, "format": ""}, True
    except MemoryError:
        os._exit(EXIT_MEMORY)
    except RecursionError:
        too_deep = refusal("Its parts are nested too deeply to be read.")
        return {"refused": too_deep.message, "short": too_deep.reason, "format": ""}, False
    except Exception as fault:  # noqa: BLE001 — the process ends here, and the parent tells the fault
        return {"fault": type(fault).__name__}, False


def _opened(received: Received, *, plain_only: bool, as_table: bool) -> dict[str, object]:
    """Recognise the file and hand it to its reader."""
    name = recognise(received)
    if plain_only and name not in PLAIN_FORMATS:
        return {"not_plain": True}
    if as_table != (name in TABLE_FORMATS):
        raise _wrong_use(as_table=as_table)
    module = import_module(f"pylno.intake.{name}.reader")
    if as_table:
        return _told_table(cast("_TableReader", module).read_table(received))
    try:
        return _told(cast("_Reader", module).read(received), name)
    except DocumentRefused as refused:
        return {"refused": refused.message, "short": refused.reason, "format": name}


def _wrong_use(*, as_table: bool) -> DocumentRefused:
    """Say that a table was handed in as a document, or the other way round."""
    if as_table:
        return refusal("It is a document, not a table.", "Hand in a CSV or XLSX file.")
    return refusal("It is a table, not a document.", "Hand it in where a list or an index is asked for.")


def _told(parsed: Parsed, name: str) -> dict[str, object]:
    """Put what was found into an answer."""
    return {
        "format": name,
        "text": parsed.text,
        "title": parsed.title,
        "publisher": parsed.publisher,
        "date": str(parsed.date) if parsed.date else None,
        "language": parsed.language,
        "address": parsed.address,
        "state": parsed.state.value if parsed.reason else ReadState.READ.value,
        "reason": parsed.reason,
        "notes": list(parsed.notes),
        "posts": [
            [post.start, post.end, post.body_start, post.channel,
             post.sent_at.isoformat() if post.sent_at else None, post.forwarded_from]
            for post in parsed.posts
        ],
    }  # fmt: skip


def _told_table(table: Table) -> dict[str, object]:
    """Put a table into an answer."""
    return {
        "name": table.name,
        "columns": list(table.columns),
        "rows": [[row.number, list(row.cells)] for row in table.rows],
        "notes": list(table.notes),
    }
