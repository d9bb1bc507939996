"""A brief as one HTML file: no script, nothing loaded from elsewhere, good on paper and on a phone."""

from __future__ import annotations

from pylno.base import Edition
from pylno.publishing.brief import Brief, Bullets, Pair, Panel, Paragraph, Table
from pylno.publishing.charts import inline
from pylno.publishing.charts import render as draw
from pylno.publishing.page import environment
from pylno.publishing.words import date_words

__all__ = ["render"]


def render(brief: Brief) -> str:
    """Give the brief as one self-contained HTML page.

    Args:
        brief: as ``publishing.compose`` gives it.
    Returns:
        HTML. Every claim shown is an element with ``data-claim`` that links to the element ``passage-<id>``, whose text
        holds the exact words. An internal brief says so on screen and on each printed page.
    """
    template = environment().get_template("html/brief.html.j2")
    return template.render(
        brief=brief,
        is_internal=brief.edition is Edition.INTERNAL,
        kind_of=_kind_of,
        chart=_Charts(),
        date_words=date_words,
    )


def _kind_of(block: object) -> str:
    """Name a block's kind, for the template to choose by."""
    kinds = {Paragraph: "paragraph", Bullets: "bullets", Table: "table", Pair: "pair", Panel: "panel"}
    return kinds[type(block)]


class _Charts:
    """Draws charts one after the other, so that each has ids of its own on the page."""

    def __init__(self) -> None:
        self._drawn = 0

    def __call__(self, panel: Panel, size: str) -> str:
        """Give a chart as SVG that holds nothing but elements of a fixed list."""
        self._drawn += 1
        svg = draw(panel, size="narrow" if size == "narrow" else "wide")
        return inline(svg, name=f"chart-{self._drawn}", title=panel.title, description=panel.description)
