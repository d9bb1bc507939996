"""How paragraphs, list items and rows of a formatted document become plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

BULLET = "• "
CELL_BORDER = " | "

SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Raised digits stay apart from the number before them: they are the sign of a footnote."""

_OWN_BULLET = re.compile(r"[•·▪◦‣●○*–—-]\s+")


class BlockKind(Enum):
    """What part a block plays in the document."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or row of a table."""

    kind: BlockKind
    text: str


def compose(blocks: Iterable[Block]) -> str:
    """Set blocks under one another: an empty line between paragraphs, none between neighbouring items or rows."""
    parts: list[str] = []
    previous: BlockKind | None = None
    for block in blocks:
        text = block.text.strip()
        if not text:
            continue
        if parts:
            together = block.kind is previous and block.kind in (BlockKind.ITEM, BlockKind.ROW)
            parts.append("\n" if together else "\n\n")
        parts.append(_bulleted(text) if block.kind is BlockKind.ITEM else text)
        previous = block.kind
    return "".join(parts)


def _bulleted(text: str) -> str:
    """Begin a list item with exactly one bullet."""
    return BULLET + _OWN_BULLET.sub("", text, count=1) if _OWN_BULLET.match(text) else BULLET + text
