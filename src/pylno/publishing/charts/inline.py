"""From an engine's SVG to SVG that may stand within a page of ours.

Only drawing elements and attributes of a fixed list survive; links stay only when they lead to a passage of the same
page; ids are the page's own. Colours become variables with the drawn colour as their default, so that a page can turn
them for the night.
"""

from __future__ import annotations

import re

from lxml import etree

from pylno.publishing.charts.draw import COLOURS, FAINT, INK, PAGE

_SVG = "http://www.w3.org/2000/svg"
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_ELEMENTS = frozenset({"svg", "g", "path", "rect", "line", "text", "tspan", "a"})
_ATTRIBUTES = frozenset(
    {
        *("viewBox", "width", "height", "d", "x", "y", "dx", "dy", "x2", "y2", "transform"),
        *("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-miterlimit", "opacity"),
        *("text-anchor", "font-family", "font-size", "font-weight"),
    }
)
_VARIABLES = {INK: "--ink", FAINT: "--faint", PAGE: "--page"} | {
    colour: f"--source-{place}" for place, colour in enumerate(COLOURS)
}
_PASSAGE = re.compile(r"#passage-[^#]*\Z")


def inline(svg: str, *, name: str, title: str, description: str) -> str:
    """Give SVG that can stand within HTML.

    Args:
        svg: as ``render`` gives it.
        name: unique on the page; the ids of title and description begin with it.
        title: what the chart shows, in a few words.
        description: every mark of it, for those who hear it read out.
    """
    drawn = etree.fromstring(f"<svg xmlns='{_SVG}'/>")
    for tag, text in (("title", title), ("desc", description)):
        element = etree.SubElement(drawn, f"{{{_SVG}}}{tag}", id=f"{name}-{tag}")
        element.text = _printable(text)
    _copy(etree.fromstring(svg), drawn)
    drawn.set("role", "group")
    drawn.set("aria-labelledby", f"{name}-title {name}-desc")
    return etree.tostring(drawn, encoding="unicode")


def _copy(element: etree._Element, kept: etree._Element) -> None:
    """Copy what the lists allow of an element into another, and so on for its children."""
    for key, value in element.attrib.items():
        if str(key) in _ATTRIBUTES:
            _set(kept, str(key), str(value))
    kept.text = element.text if kept.text is None else kept.text
    for child in element:
        tag = str(child.tag).removeprefix(f"{{{_SVG}}}")
        if tag not in _ELEMENTS or _draws_nothing(child):
            continue
        href = _PASSAGE.search(child.get(_XLINK_HREF, "")) if tag == "a" else None
        copy = etree.SubElement(kept, f"{{{_SVG}}}{tag if tag != 'a' or href else 'g'}")
        if href:
            copy.set("href", href.group())
        _copy(child, copy)


def _draws_nothing(element: etree._Element) -> bool:
    return element.get("display") == "none" or element.get("class") in {"background", "foreground"}


def _set(element: etree._Element, key: str, value: str) -> None:
    variable = _VARIABLES.get(value) if key in {"fill", "stroke"} else None
    if variable:
        style = element.get("style", "")
        element.set("style", f"{style}{key}:var({variable},{value});")
    else:
        element.set(key, value)


def _printable(text: str) -> str:
    """Give text that XML can hold."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
