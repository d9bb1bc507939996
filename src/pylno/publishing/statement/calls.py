"""Calls by duty bearer, one demand to a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pylno.publishing.sections.told import by_addressee
from pylno.publishing.shelf import Shelf, kept
from pylno.publishing.statement.lines import Notes, item, marked, plain

# A full stop or semicolon before a capital letter: a new sentence, so most often a new verb.
_NEXT_DEMAND = re.compile(r"(?<=[.;!])\s+(?=[^\W\d_a-zа-яёіїєґ])")


def by_duty_bearer(shelf: Shelf, notes: Notes) -> Iterator[str]:
    """Give the calls, by the duty bearer they are made to."""
    asked = by_addressee(kept(shelf.dossier.calls))
    if not asked:
        yield marked("No call was found in the documents that could be read.", ())
    for name, calls in asked:
        yield f"### {plain(name) if name else 'No duty bearer stated'}"
        yield "\n".join(
            item(f"{plain(demand)}.{notes.told(filed)}", (filed.id,))
            for filed in calls
            for demand in demands_of(filed.claim.passage.text)
        )


def demands_of(text: str) -> list[str]:
    """Cut a call into its sentences, so that each bullet asks one thing; the words stay as they are."""
    return [part.strip().rstrip(".;") for part in _NEXT_DEMAND.split(text) if part.strip(" .;\n")] or [text]
