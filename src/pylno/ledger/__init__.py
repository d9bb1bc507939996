"""Figures in order: who said what and when, what may be set beside what by which rule, what a headline rests on.

Nothing here decides what is true. The rules are told in docs/methods/ledger.md.
"""

from __future__ import annotations

from pylno.ledger.changes import changes
from pylno.ledger.comparisons import GUARDS, RULES, Guard, Rule, compare, compare_all, why_apart
from pylno.ledger.filing import build, file_entries
from pylno.ledger.headlines import HEADLINE_RULES, RANGE_OF_ALL, HeadlineRule, headlines
from pylno.ledger.papers import Papers
from pylno.ledger.series import series
from pylno.ledger.sums import add

__all__ = [
    "GUARDS",
    "HEADLINE_RULES",
    "RANGE_OF_ALL",
    "RULES",
    "Guard",
    "HeadlineRule",
    "Papers",
    "Rule",
    "add",
    "build",
    "changes",
    "compare",
    "compare_all",
    "file_entries",
    "headlines",
    "series",
    "why_apart",
]
