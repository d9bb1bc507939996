"""The text of a page as a visitor reads it: one block under the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from pylno.intake.blocks import CELL_BORDER, SUPERSCRIPT, Block, BlockKind, compose
from pylno.intake.parsed import printable

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
_CELLS = frozenset({"td", "th"})
_LAYOUT = "table, ul, ol, h1, h2, h3, h4, h5, h6"
_LONGEST_CELL = 200
_STRUCK = frozenset({"del", "s", "strike"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_AROUND_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_EMPTY_LINES = re.compile(r"\n{2,}")


@dataclass(frozen=True, slots=True)
class PageText:
    """What was read of a page.

    Attributes:
        text: its blocks, one under the other.
        hidden_characters: how much the page hides from its visitors; left out of the text.
        struck_characters: how much is struck through; left out of the text.
        fault: a plain sentence when something lay too deep, else None.
    """

    text: str
    hidden_characters: int
    struck_characters: int
    fault: str | None


@dataclass(slots=True)
class _Writing:
    """The blocks written so far, and the line that is being written."""

    blocks: list[Block] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)
    begins_item: bool = False
    hidden_characters: int = 0
    struck_characters: int = 0
    skipped_depth: bool = False
    in_row: bool = False

    def end_block(self) -> None:
        """Close the block that is being written; an empty line within it makes two of it."""
        words = _AROUND_BREAK.sub("\n", "".join(self.line)).strip()
        if self.open_tags and self.open_tags[-1] == "tr":
            words = _SPACES.sub(" ", words)
        self.line.clear()
        for part in _EMPTY_LINES.split(words):
            if part.strip():
                self.blocks.append(Block(self._kind(), part))
                self.begins_item = False

    def _kind(self) -> BlockKind:
        """Tell what the block is by the elements around it."""
        if self.begins_item:
            return BlockKind.ITEM
        tag = self.open_tags[-1] if self.open_tags else ""
        if tag == "tr":
            return BlockKind.ROW
        return BlockKind.HEADING if tag in _HEADINGS else BlockKind.PARAGRAPH


def page_text(root: LexborNode | None, *, most_depth: int) -> PageText:
    """Read a page, or the part of it that is given.

    Args:
        most_depth: elements nested deeper are left out, and the fault says so.
    """
    writing = _Writing()
    if root is not None:
        _walk(root, writing, most_depth)
        writing.end_block()
    fault = f"Elements nested more than {most_depth} deep were not read." if writing.skipped_depth else None
    text = printable(compose(writing.blocks)).strip()
    return PageText(text, writing.hidden_characters, writing.struck_characters, fault)


def _walk(root: LexborNode, writing: _Writing, most_depth: int) -> None:
    """Go through the tree without recursion: into each element, and out of it again."""
    node: LexborNode = root
    while True:
        child = node.first_child if _enter(node, writing, most_depth) else None
        if child is not None:
            node = child
            continue
        while True:
            _leave(node, writing)
            if node.mem_id == root.mem_id:
                return
            following = node.next
            if following is not None:
                node = following
                break
            parent = node.parent
            if parent is None:
                return
            node = parent


def _enter(node: LexborNode, writing: _Writing, most_depth: int) -> bool:
    """Begin an element or take in a piece of text; gives whether to look inside."""
    if node.is_text_node:
        _take(node.text_content or "", writing)
        return False
    if not node.is_element_node:
        return False
    tag = str(node.tag)
    if tag == "br":
        writing.line.append("\n")
    if tag in _BLOCKS:
        _begin_block(node, tag, writing)
    elif tag in _CELLS and "".join(writing.line).strip():
        writing.line.append(CELL_BORDER)
    writing.open_tags.append(tag)
    writing.begins_item = writing.begins_item or tag == "li"
    if _is_hidden(node):
        writing.hidden_characters += _length(node)
        return False
    if tag in _STRUCK:
        writing.struck_characters += _length(node)
        return False
    if len(writing.open_tags) > most_depth:
        writing.skipped_depth = writing.skipped_depth or bool(node.text(deep=True).strip())
        return False
    return True


def _length(node: LexborNode) -> int:
    """Count the characters of an element, white space left out."""
    return len("".join(node.text(deep=True).split()))


def _begin_block(node: LexborNode, tag: str, writing: _Writing) -> None:
    """End the block before; within a row of data there is only the row."""
    if writing.in_row:
        writing.line.append(" ")
        return
    writing.end_block()
    writing.in_row = tag == "tr" and _is_data(node)


def _is_data(row: LexborNode) -> bool:
    """Whether a row of a table holds data, not the layout of a page: several short cells without lists or headings."""
    filled = 0
    for cell in row.iter():
        words = cell.text(deep=True).strip()
        if len(words) > _LONGEST_CELL or cell.css_first(_LAYOUT) is not None:
            return False
        filled += bool(words)
    return filled > 1


def _leave(node: LexborNode, writing: _Writing) -> None:
    """End an element."""
    if not node.is_element_node:
        return
    tag = str(node.tag)
    if tag == "tr":
        writing.in_row = False
    if tag in _BLOCKS:
        if writing.in_row:
            writing.line.append(" ")
        else:
            writing.end_block()
    if tag == "li":
        writing.begins_item = False
    writing.open_tags.pop()


def _take(words: str, writing: _Writing) -> None:
    """Add text to the line; white space is one space, except where the page keeps it."""
    if "sup" in writing.open_tags:
        words = words.translate(SUPERSCRIPT)
    words = words if "pre" in writing.open_tags else _one_space(words, writing.line)
    if words:
        writing.line.append(words)


def _one_space(words: str, line: list[str]) -> str:
    """Make every run of white space one space, also where two pieces meet."""
    words = _SPACES.sub(" ", words)
    return words.lstrip(" ") if line and line[-1].endswith((" ", "\n")) else words


def _is_hidden(node: LexborNode) -> bool:
    """Whether the page hides an element from its visitors."""
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))
