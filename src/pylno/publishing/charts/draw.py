"""Drawing a panel that has been laid out: Altair builds the picture, vl-convert turns it into SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import vl_convert

from pylno.publishing.brief import Panel
from pylno.publishing.charts.layout import NARROW, WIDE, Label, Layout, Place, lay_out, printable, wrapped

INK = "#20242a"
FAINT = "#8a9099"
PAGE = "#ffffff"
# Eight colours that keep apart for eyes that do not see all, dark enough on white; seven shapes, so that fifty-six
# sources differ before a pair repeats.
COLOURS = ("#1f6db3", "#b4530a", "#0b7a5b", "#8a4fa3", "#a3324c", "#6b6a1f", "#3d5a80", "#7a4a2a")
SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "stroke")
_CLEAR = "transparent"

Datum = dict[str, object]
Size = Literal["wide", "narrow"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class _Stroke:
    """How a line is drawn."""

    colour: str
    width: float
    opacity: float = 1
    dash: tuple[int, ...] = ()


def render(panel: Panel, *, size: Size = "wide") -> str:
    """Draw one panel as SVG.

    Args:
        panel: utterances of one status, unit and basis.
        size: "wide" for a page, 720 pixels; "narrow" for a phone, 340 pixels, with the names below.
    Returns:
        SVG, the same for the same values on every machine; numbers link to ``#passage-<id of the claim>``.
    """
    layout = lay_out(panel, WIDE if size == "wide" else NARROW)
    looks = _looks(panel)
    chart = (
        alt.layer(*_layers(layout, looks))
        .properties(width=layout.width, height=layout.height, autosize="none", padding=0)
        .configure(background=_CLEAR, font="sans-serif", aria=False, view=alt.ViewConfig(stroke=None))
    )
    return vl_convert.vegalite_to_svg(chart.to_dict(), allowed_base_urls=[])


def _looks(panel: Panel) -> dict[str, tuple[str, str]]:
    """Give colour and shape by source, in order of first appearance."""
    names = dict.fromkeys(mark.source for mark in panel.marks)
    return {name: (COLOURS[place % len(COLOURS)], SHAPES[place % len(SHAPES)]) for place, name in enumerate(names)}


def _layers(layout: Layout, looks: Mapping[str, tuple[str, str]]) -> Iterator[alt.Chart]:
    yield _rules(_grid(layout))
    yield _rules(_lines(layout, looks))
    yield _rules(_ranges(layout, looks))
    yield _points(_symbols(layout, looks))
    aligns: tuple[Align, ...] = ("left", "center", "right")
    for align in aligns:
        numbers = [label for label in layout.numbers if label.align == align]
        yield _texts(numbers, align, halo=True)
        yield _texts(numbers, align)
    yield _texts(layout.y_ticks, "right")
    yield _texts([*layout.x_ticks, *_remarks(layout)], "center")
    yield _texts(layout.names, "left")


def _grid(layout: Layout) -> Iterator[Datum]:
    for tick in layout.y_ticks:
        yield _rule((layout.left, tick.y), (layout.right, tick.y), _Stroke(FAINT, 0.5, 0.45))
    for tick in layout.x_ticks:
        yield _rule((tick.x, layout.bottom), (tick.x, layout.bottom + 5), _Stroke(FAINT, 1))
    yield _rule((layout.left, layout.bottom), (layout.right, layout.bottom), _Stroke(FAINT, 1))
    if layout.undated is not None and layout.undated > layout.left:
        yield _rule((layout.undated, layout.top), (layout.undated, layout.bottom), _Stroke(FAINT, 1, dash=(2, 3)))


def _lines(layout: Layout, looks: Mapping[str, tuple[str, str]]) -> Iterator[Datum]:
    """Join what one source said about one scope over time; nothing else is ever joined."""
    last: dict[str, Place] = {}
    for place in layout.places:
        series = place.mark.series
        if series is None or place.mark.first_day is None:
            continue
        if series in last:
            stroke = _Stroke(looks[place.mark.source][0], 1.2, 0.6)
            yield _rule((last[series].x, _middle(last[series])), (place.x, _middle(place)), stroke)
        last[series] = place


def _ranges(layout: Layout, looks: Mapping[str, tuple[str, str]]) -> Iterator[Datum]:
    for place in layout.places:
        colour = looks[place.mark.source][0]
        if place.top != place.bottom:
            dash = (3, 3) if place.is_open_above or place.is_open_below else ()
            yield _rule((place.x, place.top), (place.x, place.bottom), _Stroke(colour, 2.2, dash=dash))
        if place.left != place.right:
            middle = _middle(place)
            yield _rule((place.left, middle), (place.right, middle), _Stroke(colour, 1, 0.6))


def _middle(place: Place) -> float:
    return round((place.top + place.bottom) / 2, 1)


def _symbols(layout: Layout, looks: Mapping[str, tuple[str, str]]) -> Iterator[Datum]:
    """Put the source's shape at each bound, hollow when withdrawn, and an arrow where a range is open."""
    for place in layout.places:
        colour, shape = looks[place.mark.source]
        fill = _CLEAR if place.mark.is_withdrawn else colour
        if not place.is_open_below:
            yield _symbol(place.x, place.bottom, shape, colour, fill)
        if not place.is_open_above and place.top != place.bottom:
            yield _symbol(place.x, place.top, shape, colour, fill)
        if place.is_open_above:
            yield _symbol(place.x, place.top, "arrow", colour, _CLEAR)
        if place.is_open_below:
            yield _symbol(place.x, place.bottom, "arrow-down", colour, _CLEAR)
    for label in layout.names:
        colour, shape = looks[label.source or ""]
        yield _symbol(label.x - 10, label.y, shape, colour, colour)


def _remarks(layout: Layout) -> Iterator[Label]:
    if layout.undated is not None:
        yield Label((layout.undated + layout.right) / 2, layout.bottom + 18, "date not stated", "center")
    if layout.is_logarithmic:
        text = "each line is ten times the one below"
        yield Label((layout.left + layout.right) / 2, layout.top - 10, text, "center")


def _rule(start: tuple[float, float], end: tuple[float, float], stroke: _Stroke) -> Datum:
    look: Datum = {
        "colour": stroke.colour,
        "width": stroke.width,
        "dash": list(stroke.dash),
        "opacity": stroke.opacity,
    }
    return {"x": start[0], "y": start[1], "x2": end[0], "y2": end[1], **look}


_OWN_SHAPES = {
    "arrow": "M-0.9,0.5L0,-0.5L0.9,0.5",
    "arrow-down": "M-0.9,-0.5L0,0.5L0.9,-0.5",
    "stroke": "M-0.9,-0.3L0.9,-0.3L0.9,0.3L-0.9,0.3Z",
}


def _symbol(x: float, y: float, shape: str, colour: str, fill: str) -> Datum:
    return {"x": x, "y": y, "shape": _OWN_SHAPES.get(shape, shape), "colour": colour, "fill": fill}


def _x(field: str) -> alt.X:
    return alt.X(f"{field}:Q", scale=None, axis=None)


def _y(field: str) -> alt.Y:
    return alt.Y(f"{field}:Q", scale=None, axis=None)


def _rules(data: Iterable[Datum]) -> alt.Chart:
    chart: alt.Chart = (
        _chart(data)
        .mark_rule(aria=False)
        .encode(
            x=_x("x"),
            y=_y("y"),
            x2="x2:Q",
            y2="y2:Q",
            stroke=alt.Stroke("colour:N", scale=None),
            strokeWidth=alt.StrokeWidth("width:Q", scale=None),
            strokeDash=alt.StrokeDash("dash:N", scale=None),
            opacity=alt.Opacity("opacity:Q", scale=None),
        )
    )
    return chart


def _points(data: Iterable[Datum]) -> alt.Chart:
    chart: alt.Chart = (
        _chart(data)
        .mark_point(aria=False, size=62, strokeWidth=1.6, opacity=1)
        .encode(
            x=_x("x"),
            y=_y("y"),
            shape=alt.Shape("shape:N", scale=None),
            stroke=alt.Stroke("colour:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
        )
    )
    return chart


def _texts(labels: Iterable[Label], align: Align, *, halo: bool = False) -> alt.Chart:
    """Write words; a halo keeps a line that runs behind them from striking them through."""
    data: list[Datum] = []
    for label in labels:
        lines = wrapped(label.text) if label.source else [printable(label.text)]
        href = f"#passage-{label.claim}" if label.claim and not halo else None
        data.append({"x": label.x, "y": label.y - 6.5 * (len(lines) - 1), "text": lines, "href": href})
    look: dict[str, Any] = {"stroke": PAGE, "strokeWidth": 3} if halo else {}
    marks = _chart(data).mark_text(
        aria=False, align=align, baseline="middle", fontSize=11, color=INK, lineHeight=13, font="sans-serif", **look
    )
    chart: alt.Chart = marks.encode(x=_x("x"), y=_y("y"), text=alt.Text("text:N"))
    if any(one["href"] for one in data):
        chart = chart.encode(href=alt.Href("href:N"))
    return chart


def _chart(data: Iterable[Datum]) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=list(data)))
