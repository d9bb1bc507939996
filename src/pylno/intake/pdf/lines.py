"""Lines of pages joined to paragraphs, where they are clearly wrapped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pylno.intake.blocks import BULLET

_SOFT_HYPHEN = "\xad"
_HYPHENS = ("-", "\u2010", _SOFT_HYPHEN)
_PAGE_NUMBER = re.compile(
    r"[-–—\s|]*(?:page|p\.|стр\.?|страница|стор\.?|сторінка|бет)?\s*"
    r"\d{1,3}(?:\s*(?:/|of|из|з)\s*\d{1,4})?[-–—\s|]*\Z",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[•·▪◦‣●○\uf0b7]|[-–—*]\s|\(?\d{1,3}[.)]\s|\(?[a-zа-яіїєґ]\)\s)")
_BULLET = re.compile(r"^\s*[•·▪◦‣●○\uf0b7]\s*")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'»”’)\]]*\Z")
_BRIM_SHARE, _FULL_SHARE, _LONG_SHARE = 0.93, 0.8, 0.6
_SHORTEST_FULL_LINE = 30
_REPEATED_ON_PAGES, _REPEATED_SHARE = 3, 0.5
_EDGE_LINES = 2
_WIDTH_RANK = 0.9


def joined(pages: Sequence[str]) -> tuple[str, list[str]]:
    """Join the lines of all pages to paragraphs.

    Page numbers, and lines that stand at the edge of most pages, are left out.

    Returns:
        The text, and plain sentences on what was left out.
    """
    kept, notes = _without_edges([[line.rstrip() for line in page.split("\n")] for page in pages])
    lines = [line for page in kept for line in page]
    words = frozenset(re.findall(r"\w+-\w+", "\n".join(lines).lower()))
    return _paragraphs(lines, _typical_width(lines), words), notes


def _without_edges(pages: list[list[str]]) -> tuple[list[list[str]], list[str]]:
    """Leave out page numbers and repeated head and foot lines; gives what is left, and sentences that say so."""
    at_edge = Counter(line.strip() for page in pages for line in set(_edge(page)))
    enough = max(_REPEATED_ON_PAGES, int(_REPEATED_SHARE * len(pages)) + 1)
    repeated = {line for line, count in at_edge.items() if count >= enough}
    numbers = {line for line in at_edge if _PAGE_NUMBER.match(line)} if len(pages) > 1 else set()
    kept: list[list[str]] = []
    for page in pages:
        edge = {line for line in _edge(page) if line.strip() in numbers | repeated}
        first, last = _inner(page, edge)
        kept.append(page[first:last])
    notes = ["Page numbers were left out."] if numbers else []
    if repeated - numbers:
        notes.append("Lines that repeat at the edge of most pages were left out.")
    return kept, notes


def _edge(page: list[str]) -> list[str]:
    """Give the first and last lines of a page that hold anything."""
    filled = [line for line in page if line.strip()]
    return filled[:_EDGE_LINES] + filled[-_EDGE_LINES:] if len(filled) > _EDGE_LINES else filled


def _inner(page: list[str], edge: set[str]) -> tuple[int, int]:
    """Give where the page begins and ends when lines at its edges are left out."""
    first, last = 0, len(page)
    while first < last and (not page[first].strip() or page[first] in edge):
        first += 1
    while last > first and (not page[last - 1].strip() or page[last - 1] in edge):
        last -= 1
    return first, last


def _typical_width(lines: list[str]) -> int:
    """Give how long a full line is, in characters."""
    lengths = sorted(len(line) for line in lines if line.strip())
    return lengths[min(len(lengths) - 1, int(_WIDTH_RANK * len(lengths)))] if lengths else 0


def _paragraphs(lines: Sequence[str], width: int, words: frozenset[str]) -> str:
    """Write the lines of all pages; the end of a page wraps like the end of a line."""
    parts: list[str] = []
    previous = ""
    for line in lines:
        if previous and line.strip() and _is_wrapped(previous, line, width):
            _join(parts, line, words)
        elif line.strip():
            parts.append(_BULLET.sub(BULLET, line).strip(" "))
        else:
            parts.append("")
        previous = line.strip()
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(parts))
    return text.replace(_SOFT_HYPHEN, "").strip("\n")


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether a line goes on in the next one."""
    if _ITEM.match(following):
        return False
    begins_small = following.lstrip()[:1].islower()
    if line.endswith(_HYPHENS) and begins_small:
        return True
    if len(line) < max(_SHORTEST_FULL_LINE, _LONG_SHARE * width):
        return False
    if begins_small:
        return True
    return len(line) >= (_BRIM_SHARE if _SENTENCE_END.search(line) else _FULL_SHARE) * width


def _join(parts: list[str], line: str, words: frozenset[str]) -> None:
    """Set a line behind the one before; a hyphen at the wrap goes, unless the text has the word with it elsewhere."""
    before, line = parts.pop(), line.strip()
    if not before.endswith(_HYPHENS) or not line[:1].islower():
        parts.append(f"{before.rstrip()} {line}")
        return
    left = re.search(r"(\w+)[-\u2010\xad]\Z", before)
    right = re.match(r"\w+", line)
    keeps = left is not None and right is not None and f"{left[1]}-{right[0]}".lower() in words
    parts.append(before + line if keeps and before[-1] != _SOFT_HYPHEN else before[:-1] + line)
