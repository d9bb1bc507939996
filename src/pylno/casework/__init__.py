"""One function for each question and each journey: the only place where the rooms meet."""

from __future__ import annotations

from pylno.casework.dossiers import Question, gather
from pylno.casework.journeys import Order, Outcome, Readings, as_json, write_brief, write_readings, write_statement
from pylno.casework.reading import Case, read_files, read_text

__all__ = [
    "Case",
    "Order",
    "Outcome",
    "Question",
    "Readings",
    "as_json",
    "gather",
    "read_files",
    "read_text",
    "write_brief",
    "write_readings",
    "write_statement",
]
