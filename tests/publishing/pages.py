"""Looking into a page."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode


def first(where: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    """Give the first element that a selector names; that there is one is part of the test."""
    found = where.css_first(selector)
    assert found is not None, f"nothing on the page for {selector}"
    return found
