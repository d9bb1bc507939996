"""Lines of Markdown: escaped words, comments with claims' ids, footnotes."""

from __future__ import annotations

import re

from pylno.base import Entry
from pylno.publishing import words
from pylno.publishing.sections.cite import review_of, speaker_of, told_by, when
from pylno.publishing.shelf import AnyFiled, Shelf, document_label

# What Markdown, its usual extensions or HTML would act upon anywhere in a line, and what only at its beginning.
_ACTIVE = re.compile(r"[\\`*_{}\[\]<>|~$&@]|(?<=www)\.|:(?=//)")
_LEADING = re.compile(r"([-+#=:]|\d+(?=[.)]))")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", ":": "&#58;", "@": "&#64;", ".": "&#46;"}


def plain(text: str) -> str:
    """Give words on one line, with nothing in them that Markdown or HTML would act upon."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    safe = _ACTIVE.sub(lambda found: _ENTITIES.get(found.group(), f"\\{found.group()}"), line)
    leading = _LEADING.match(safe)
    if leading is None:
        return safe
    return f"{leading.group()}\\{safe[leading.end() :]}" if leading.group().isdigit() else f"\\{safe}"


def quoted(text: str) -> str:
    """Give a claim's words in quotation marks."""
    return f"“{plain(text)}”"


def marked(text: str, claims: tuple[str, ...]) -> str:
    """Give a sentence, followed by the ids of its claims."""
    ids = " ".join(re.sub(r"[^\w.:-]", "", claim) for claim in claims) or "none"
    return f"{text} <!-- claims: {ids} -->"


def item(text: str, claims: tuple[str, ...]) -> str:
    """Give a sentence as an item of a list."""
    return f"- {marked(text, claims)}"


class Notes:
    """Footnotes, numbered as they are called for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lines: list[str] = []
        self._numbers: dict[str, int] = {}

    def figure(self, entry: Entry) -> str:
        """Give the mark of a footnote for a figure: speaker, words, what we read, document, date, review."""
        figure = entry.figure
        parts = [
            f"{plain(speaker_of(entry))}: {quoted(figure.passage.text)}",
            plain(words.reading_of(figure.quantity) or ""),
            plain(when(figure)),
            self._document(entry.document),
            review_of(entry),
        ]
        return self._add(parts, entry.id)

    def told(self, filed: AnyFiled) -> str:
        """Give the mark of a footnote for another claim: speaker, words, document, date, review."""
        day = getattr(filed.claim, "date", None) or getattr(filed.claim, "said_on", None)
        parts = [
            f"{plain(told_by(self._shelf, filed))}: {quoted(filed.claim.passage.text)}",
            words.date_words(day) if day else "date not stated",
            self._document(filed.document),
            words.REVIEW[filed.review],
        ]
        return self._add(parts, filed.id)

    def lines(self) -> list[str]:
        """Give the footnotes, or one sentence when there are none."""
        return ["\n".join(self._lines)] if self._lines else [marked("No claim stands in this draft.", ())]

    def _add(self, parts: list[str], claim: str) -> str:
        if claim not in self._numbers:
            self._numbers[claim] = len(self._lines) + 1
            words_of_note = marked("; ".join(part for part in parts if part) + ".", (claim,))
            self._lines.append(f"[^{self._numbers[claim]}]: {words_of_note}")
        return f"[^{self._numbers[claim]}]"

    def _document(self, name: str) -> str:
        document = self._shelf.documents.get(name)
        label = plain(document_label(document))
        return (
            f"{label}, {words.date_words(document.date)}" if document and document.date else f"{label}, date not stated"
        )
