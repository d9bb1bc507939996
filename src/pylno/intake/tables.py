"""Opening a table, in a child like any other file."""

from __future__ import annotations

from pathlib import Path

from pylno.base import DocumentRefused
from pylno.intake.answers import BadAnswer, refusal_from, table_from
from pylno.intake.children import Child, ChildLost, Question
from pylno.intake.limits import DEFAULT_LIMITS, Limits
from pylno.intake.originals import take
from pylno.intake.table import Table
from pylno.intake.walk import walk


def open_table(path: Path, sheet: str | None = None, *, limits: Limits = DEFAULT_LIMITS) -> Table:
    """Open one table of a CSV or XLSX file (also XLSB, XLS).

    Args:
        sheet: the name of the sheet; None takes the first. A CSV has no sheets.
        limits: what the opening may take.
    Raises:
        DocumentRefused: it cannot be read; the sentence says why and what to do.
    """
    fault = "It is a folder, not a table." if path.is_dir() else next(walk([path])).fault
    if fault:
        raise DocumentRefused(f"{fault} Give the path of a CSV or XLSX file.", reason=fault)
    original = take(path, limits)
    if original.fault is not None:
        raise DocumentRefused(original.fault, reason=original.fault)
    try:
        with Child(limits) as child:
            answer = child.ask(Question(path.name, table=True, sheet=sheet), original.data)
        if "refused" in answer:
            message, reason, _ = refusal_from(answer)
            raise DocumentRefused(message, reason=reason)
        return table_from(answer)
    except ChildLost as lost:
        raise DocumentRefused(lost.message, reason=lost.reason) from None
    except BadAnswer:
        senseless = "The program that reads tables gave a senseless answer."
        raise DocumentRefused(f"{senseless} The file itself is untouched.", reason=senseless) from None
