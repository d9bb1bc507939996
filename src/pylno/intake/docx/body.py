"""The body of a Word document as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from pylno.intake.blocks import CELL_BORDER, SUPERSCRIPT, Block, BlockKind
from pylno.intake.xml import attribute, local_name

_FALSE = frozenset({"0", "false", "off", "none"})
_CONTAINERS = frozenset(
    {"body", "document", "sdt", "sdtContent", "customXml", "ins", "moveTo", "footnote", "endnote", "txbxContent"}
)
_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
_PASSED_OVER = frozenset({"pPr", "rPr", "Fallback", "instrText", "delText", "delInstrText", "sdtPr", "sectPr"})
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}


@dataclass(slots=True)
class Found:
    """What was met on the way: counted, because a text that hides something must say so."""

    insertions: int = 0
    deletions: int = 0
    hidden_characters: int = 0
    struck_characters: int = 0


def body_blocks(root: etree._Element, lists: frozenset[str], found: Found) -> list[Block]:
    """Give the blocks of a body, of a note or of a text box, in order.

    Args:
        lists: the styles whose paragraphs are list items.
        found: counts changes and hidden text.
    """
    return list(_blocks(root, lists, found))


def _blocks(parent: etree._Element, lists: frozenset[str], found: Found) -> Iterator[Block]:
    for child in parent:
        name = local_name(child)
        if name == "p":
            yield from _paragraph(child, lists, found)
        elif name == "tbl":
            yield from _table(child, lists, found)
        elif name in _DELETED:
            found.deletions += 1
        elif name in _CONTAINERS:
            found.insertions += name in _INSERTED
            yield from _blocks(child, lists, found)


def _paragraph(paragraph: etree._Element, lists: frozenset[str], found: Found) -> Iterator[Block]:
    """Give a paragraph, and after it the text boxes that hang on it."""
    boxes: list[etree._Element] = []
    words = "".join(_words(paragraph, found, boxes))
    kind = BlockKind.ITEM if _is_item(paragraph, lists) else BlockKind.PARAGRAPH
    yield Block(kind, words)
    for box in boxes:
        yield from _blocks(box, lists, found)


def _words(parent: etree._Element, found: Found, boxes: list[etree._Element]) -> Iterator[str]:
    """Give the pieces of text in a paragraph or a run."""
    for child in parent:
        name = local_name(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name in _DELETED:
            found.deletions += 1
        elif name == "txbxContent":
            boxes.append(child)
        elif name == "r" and _is_on(child, "vanish"):
            found.hidden_characters += len("".join(_words(child, Found(), [])))
        elif name == "r" and (_is_on(child, "strike") or _is_on(child, "dstrike")):
            found.struck_characters += len("".join(_words(child, Found(), [])))
        elif name == "r" and _is_raised(child):
            yield from (words.translate(SUPERSCRIPT) for words in _words(child, found, boxes))
        elif name not in _PASSED_OVER:
            found.insertions += name in _INSERTED
            yield from _words(child, found, boxes)


def _table(table: etree._Element, lists: frozenset[str], found: Found) -> Iterator[Block]:
    """Give a table's rows, one line each; a row with words in one cell only is layout, and gives plain blocks."""
    for row in table:
        if local_name(row) != "tr":
            continue
        cells = [body_blocks(cell, lists, found) for cell in _cells(row)]
        filled = [cell for cell in cells if any(block.text.strip() for block in cell)]
        if len(filled) == 1:
            yield from filled[0]
        elif filled:
            yield Block(BlockKind.ROW, CELL_BORDER.join(_flat(cell) for cell in cells))


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    """Give the cells of a row, also those in content controls."""
    for child in row:
        name = local_name(child)
        if name == "tc":
            yield child
        elif name in _CONTAINERS:
            yield from _cells(child)


def _flat(blocks: list[Block]) -> str:
    """Give the words of a cell on one line."""
    return " ".join(" ".join(block.text.split()) for block in blocks if block.text.strip())


def _is_item(paragraph: etree._Element, lists: frozenset[str]) -> bool:
    """Whether a paragraph is a list item, by itself or by its style."""
    properties = _child(paragraph, "pPr")
    if properties is None:
        return False
    numbering = _child(properties, "numPr")
    if numbering is not None:
        return _is_numbered(numbering)
    style = _child(properties, "pStyle")
    return style is not None and attribute(style, "val") in lists


def _is_numbered(numbering: etree._Element) -> bool:
    """Whether numbering names a list; number 0 takes a paragraph out of any."""
    number = _child(numbering, "numId")
    return number is not None and attribute(number, "val") not in (None, "0")


def _is_on(run: etree._Element, name: str) -> bool:
    """Whether a run has a property that is on or off, such as hidden or struck through."""
    found = _property(run, name)
    return found is not None and (attribute(found, "val") or "true") not in _FALSE


def _is_raised(run: etree._Element) -> bool:
    """Whether a run is set in superscript."""
    found = _property(run, "vertAlign")
    return found is not None and attribute(found, "val") == "superscript"


def _property(run: etree._Element, name: str) -> etree._Element | None:
    """Give one property of a run, or None."""
    properties = _child(run, "rPr")
    return _child(properties, name) if properties is not None else None


def _child(parent: etree._Element, name: str) -> etree._Element | None:
    """Give the first child of a name, or None."""
    return next((child for child in parent if local_name(child) == name), None)


def list_styles(styles: etree._Element | None) -> frozenset[str]:
    """Give the ids of the paragraph styles that make list items (headings are numbered, too, but are none)."""
    found: set[str] = set()
    for style in styles if styles is not None else ():
        properties = _child(style, "pPr")
        numbering = _child(properties, "numPr") if properties is not None else None
        is_outline = properties is not None and _child(properties, "outlineLvl") is not None
        if numbering is not None and not is_outline:
            found.add(attribute(style, "styleId") or "")
    return frozenset(found - {""})
