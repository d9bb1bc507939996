"""Charts: unlike things apart, open ends open, the same picture every time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from pylno.base import Basis, Dossier
from pylno.publishing import Brief
from pylno.publishing.brief import Mark, Panel
from pylno.publishing.charts import inline, render
from pylno.publishing.charts.layout import MARK_RADIUS, NARROW, WIDE, Layout, Size, lay_out, number_words

from .pages import first

DAY = date(2022, 1, 5)


def mark(source: str = "police", low: int | None = 1, high: int | None = 1, day: date | None = DAY) -> Mark:
    return Mark("c" * 16, source, None, low, high, low == high, day, day)


def panels(brief: Brief) -> list[Panel]:
    says = brief.section("says")
    assert says is not None
    return [block for topic in says.topics for block in topic.blocks if isinstance(block, Panel)]


def test_unlike_bases_never_share_a_panel(brief: Brief, dossier: Dossier) -> None:
    basis = {entry.id: entry.figure.basis for entry in dossier.ledger.entries}
    for panel in panels(brief):
        assert len({basis[one.claim] for one in panel.marks}) == 1
    assert {Basis.CUMULATIVE, Basis.PERIOD} <= {basis[one.claim] for panel in panels(brief) for one in panel.marks}


def test_a_withdrawn_figure_joins_no_line(brief: Brief) -> None:
    withdrawn = [one for panel in panels(brief) for one in panel.marks if one.is_withdrawn]
    assert withdrawn
    assert all(one.series is None for one in withdrawn)


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_the_same_panel_gives_the_same_picture(brief: Brief, size: str) -> None:
    panel = panels(brief)[1]
    drawn = [render(panel, size="wide" if size == "wide" else "narrow") for _ in range(2)]
    assert drawn[0] == drawn[1]


def test_numbers_lead_to_their_passages(brief: Brief) -> None:
    panel = panels(brief)[1]
    svg = inline(render(panel), name="chart", title=panel.title, description=panel.description)
    links = {str(node.attributes["href"]) for node in LexborHTMLParser(svg).css("a")}
    assert links
    assert links <= {f"#passage-{one.claim}" for one in panel.marks}


def test_it_is_told_to_those_who_do_not_see_it(brief: Brief) -> None:
    panel = panels(brief)[1]
    tree = LexborHTMLParser(inline(render(panel), name="chart-1", title=panel.title, description=panel.description))
    svg = first(tree, "svg")
    assert svg.attributes["aria-labelledby"] == "chart-1-title chart-1-desc"
    assert "164, withdrawn" in first(tree, "desc").text()


@pytest.mark.parametrize(
    ("low", "high", "is_exact", "words"),
    [
        (400, 400, True, "400"),
        (200, 200, False, "~200"),
        (2000, None, False, "2,000+"),
        (None, 20, False, "≤20"),
        (24, 99, False, "24–99"),
    ],
)
def test_a_number_is_short_and_honest(low: int | None, high: int | None, is_exact: bool, words: str) -> None:
    assert number_words(Mark("c", "s", None, low, high, is_exact, DAY, DAY)) == words


def test_a_figure_without_a_date_has_a_lane_of_its_own() -> None:
    layout = lay_out(Panel("", "", (mark(), mark("others", 2, 2, None))), WIDE)
    assert layout.undated is not None
    dated, undated = layout.places
    assert dated.x < layout.undated < undated.x


def test_zero_stands_on_the_base_line() -> None:
    layout = lay_out(Panel("", "", (mark(low=0, high=0), mark("others", 5000, 5000))), WIDE)
    assert layout.places[0].top == layout.bottom
    assert not layout.is_logarithmic


def test_an_axis_of_powers_says_so() -> None:
    layout = lay_out(Panel("", "", (mark(low=3, high=3), mark("others", 90000, 90000))), WIDE)
    assert layout.is_logarithmic


def boxes_apart(layout: Layout) -> bool:
    rows = sorted({(label.y, label.text) for label in layout.names})
    return all(below[0] - above[0] >= 13 for above, below in pairwise(rows))


bounds = st.none() | st.integers(0, 10**7)
days = st.none() | st.dates(date(1990, 1, 1), date(2030, 12, 31))


@st.composite
def marks(draw: st.DrawFn) -> Mark:
    low, high = draw(bounds), draw(bounds)
    if low is not None and high is not None and high < low:
        low, high = high, low
    if low is None and high is None:
        low = 1
    first = draw(days)
    last = first + timedelta(days=draw(st.integers(0, 40))) if first else None
    source = draw(st.sampled_from([f"source {number}" for number in range(30)]))
    return Mark("c", source, draw(st.sampled_from([None, "1"])), low, high, low == high, first, last)


@given(st.lists(marks(), min_size=1, max_size=40), st.sampled_from([WIDE, NARROW]))
def test_everything_stands_within_the_picture(some: list[Mark], size: Size) -> None:
    layout = lay_out(Panel("", "", tuple(some)), size)
    assert len(layout.places) == len(some)
    for place in layout.places:
        assert layout.left <= place.x <= layout.right + MARK_RADIUS
        assert 0 <= place.top <= place.bottom <= layout.bottom
    assert all(0 <= label.y <= layout.height for label in (*layout.names, *layout.numbers, *layout.x_ticks))
    assert len(layout.x_ticks) <= size.ticks
    assert boxes_apart(layout)
