"""Documents that were renamed or moved since the workbook was written: decisions follow the text, not its name.

A claim's id holds the document's name, the place of its words and what they say. So a document is the one that had
another name when, under that name, every row of the workbook would stand in it with the same id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pylno.base import Document, Passage, claim_id
from pylno.casework.reading import Case
from pylno.casework.sheets import SheetRow
from pylno.intake import document_id

_ID_COLUMNS = frozenset({"id", "part of", "correct part of"})
_WHAT = {"Figures": "status", "Events": "type", "Allegations": "act", "Statements": "kind"}


class Moves:
    """Which documents of this run had another name in the workbook.

    Args:
        rows: every row of the workbook that names a claim.
        case: the documents of this run.
    """

    def __init__(self, rows: Sequence[SheetRow], case: Case) -> None:
        by_name: dict[str, list[SheetRow]] = {}
        for row in rows:
            by_name.setdefault(row.cells.get("document", ""), []).append(row)
        here = {document.name for document in case.documents}
        new = [one for one in case.documents if one.id in case.readings and one.name not in by_name]
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        for name in by_name.keys() - here:
            found = [(one.name, ids) for one in new if (ids := _new_ids(by_name[name], name, one)) is not None]
            if len(found) == 1:
                self._names[name], ids = found[0]
                self._ids.update(ids)

    def follow(self, row: SheetRow) -> SheetRow:
        """Give a row as it reads now that its document has another name."""
        name = row.cells.get("document", "")
        if name not in self._names:
            return row
        moved = {
            column: self._ids.get(row.cells[column], row.cells[column]) for column in _ID_COLUMNS & row.cells.keys()
        }
        return replace(row, cells={**row.cells, **moved, "document": self._names[name]})


def passages(document: Document, words: str) -> Iterator[Passage]:
    """Give every passage that holds these words; a spreadsheet program may have changed their white space."""
    for found in re.finditer(r"\s+".join(map(re.escape, words.split())), document.text):
        yield Passage(found.start(), found.end(), found.group())


def _new_ids(rows: Sequence[SheetRow], name: str, document: Document) -> dict[str, str] | None:
    """Give the new id for each old one of a document's rows; None when one of them does not stand in this document."""
    old_document = document_id(name)
    ids: dict[str, str] = {}
    for row in rows:
        old, words, what = row.get("id"), row.get("words"), row.get(_WHAT.get(row.sheet, "")) or "call"
        for one in passages(document, words) if words else ():
            if claim_id(old_document, one.start, one.end, what) == old:
                ids[old] = claim_id(document.id, one.start, one.end, what)
        if old not in ids:
            return None
    return ids
