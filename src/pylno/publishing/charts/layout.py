"""Where everything on a chart stands, in pixels: scales, ticks, and labels that do not cover one another.

Positions are settled here and not by the drawing engine, because an engine measures text with the fonts of the machine:
the same values must give the same chart everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from pylno.publishing import words
from pylno.publishing.brief import Mark, Panel

MARK_RADIUS = 5.0
ARROW = 24.0
_LETTER = 5.6  # width of a letter of 10 px, generously
_LINE = 13.0
_STEP = 12.0
_LOGARITHMIC_FROM = 200
_NAME_LENGTH = 30
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Size:
    """The room for a chart. Unit: pixels.

    Attributes:
        width: of the whole picture.
        plot_height: of the plot alone, before room for names below or beside it.
        has_names_beside: whether sources' names stand beside the plot or below it.
        ticks: how many dates the axis can carry.
    """

    width: float
    plot_height: float
    has_names_beside: bool
    ticks: int


WIDE = Size(760, 250, has_names_beside=True, ticks=6)
NARROW = Size(340, 230, has_names_beside=False, ticks=3)


@dataclass(frozen=True, slots=True)
class Place:
    """One mark, placed.

    Attributes:
        x: of the mark.
        top, bottom: of its range; equal for one number.
        left, right: of the days it may hold for.
        is_open_above, is_open_below: whether the range has no end there.
    """

    mark: Mark
    x: float
    top: float
    bottom: float
    left: float
    right: float
    is_open_above: bool
    is_open_below: bool


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place; ``claim`` where they lead to a passage."""

    x: float
    y: float
    text: str
    align: str = "left"
    claim: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart, placed.

    Attributes:
        left, right, top, bottom: of the plot.
        undated: x at which the lane of figures without a date begins, or None.
        is_logarithmic: whether each step up is ten times the one below.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    undated: float | None
    is_logarithmic: bool
    places: tuple[Place, ...]
    numbers: tuple[Label, ...]
    names: tuple[Label, ...]
    x_ticks: tuple[Label, ...]
    y_ticks: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class _Lane:
    """A part of the plot's width: for figures with a date, or for those without one."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Scale:
    """From a number to a height."""

    top: float
    bottom: float
    least: float
    most: float
    is_logarithmic: bool

    def __call__(self, value: float) -> float:
        if self.is_logarithmic:
            share = math.log10(max(value, self.least) / self.least) / math.log10(self.most / self.least)
        else:
            share = value / self.most
        return round(self.bottom - share * (self.bottom - self.top), 1)


def lay_out(panel: Panel, size: Size) -> Layout:
    """Place every mark, number, name and tick of a panel."""
    names = list(dict.fromkeys(mark.source for mark in panel.marks))
    left, top = 52.0, 18.0
    right = size.width - (190.0 if size.has_names_beside else 16.0)
    room = _LINE * max((len(wrapped(name)) for name in names), default=1) + 5
    beside = room * len(names) if size.has_names_beside else 0.0
    bottom = top + max(min(size.plot_height, 40.0 + 40.0 * len(panel.marks)), beside)
    scale = _scale(panel, top + 6, bottom)
    dated, undated = _lanes(panel, left, right)
    places = tuple(_places(panel, scale, dated, undated))
    below = 0.0 if size.has_names_beside else room * len(names) + 8
    return Layout(
        width=size.width,
        height=bottom + 40 + below,
        left=left,
        right=right,
        top=top,
        bottom=bottom,
        undated=undated.left if undated else None,
        is_logarithmic=scale.is_logarithmic,
        places=places,
        numbers=tuple(_numbers(places, left, right, top)),
        names=tuple(
            _names_beside(places, right + 22, (top, bottom), room)
            if size.has_names_beside
            else _names_below(names, bottom, room)
        ),
        x_ticks=tuple(_date_ticks(panel, dated, bottom, size.ticks)) if dated else (),
        y_ticks=tuple(_number_ticks(scale, left)),
    )


def number_words(mark: Mark) -> str:
    """Give the shortest honest form of a quantity: "400", "~200", "2,000+", "≤20", "24–99"."""
    low, high = mark.low, mark.high
    if low is not None and low == high:
        return words.number(low) if mark.is_exact else f"~{words.number(low)}"
    if low is not None and high is not None:
        return f"{words.number(low)}–{words.number(high)}"
    return f"{words.number(low)}+" if low is not None else f"≤{words.number(high or 0)}"


def days_of(panel: Panel) -> tuple[date, date] | None:
    """Give the first and last day of a panel's marks, or None when no mark has a date."""
    days = [day for mark in panel.marks for day in (mark.first_day, mark.last_day) if day]
    return (min(days), max(days)) if days else None


def _lanes(panel: Panel, left: float, right: float) -> tuple[_Lane | None, _Lane | None]:
    """Share the width between figures with a date and figures without one; a lane for nothing is None."""
    undated = sum(mark.first_day is None for mark in panel.marks)
    if not undated:
        return _Lane(left, right), None
    if undated == len(panel.marks):
        return None, _Lane(left, right)
    border = right - min(max(64.0, undated * _STEP * 2), (right - left) / 2)
    return _Lane(left, border), _Lane(border, right)


def _scale(panel: Panel, top: float, bottom: float) -> _Scale:
    values = [value for mark in panel.marks for value in (mark.low, mark.high) if value is not None]
    most, least = max(values, default=1), min((value for value in values if value), default=1)
    if min(values, default=0) > 0 and most / least > _LOGARITHMIC_FROM:
        return _Scale(top, bottom, 10 ** math.floor(math.log10(least)), 10 ** math.ceil(math.log10(most * 1.2)), True)
    return _Scale(top, bottom, 0, max(most, 1) * 1.15, False)


def _places(panel: Panel, scale: _Scale, dated: _Lane | None, undated: _Lane | None) -> Iterator[Place]:
    """Place marks in order; one that would cover another moves aside."""
    days = days_of(panel)
    placed: list[Place] = []
    for mark in panel.marks if dated and days else ():
        if dated and days and mark.first_day and mark.last_day:
            ends = (_day_x(mark.first_day, days, dated), _day_x(mark.last_day, days, dated))
            placed.append(_stand(mark, ends, scale, placed, dated))
    waiting = [mark for mark in panel.marks if not mark.first_day] if undated else []
    for place, mark in enumerate(waiting, 1):
        assert undated
        x = undated.left + (undated.right - undated.left) * place / (len(waiting) + 1)
        placed.append(_stand(mark, (x, x), scale, placed, undated))
    yield from placed


def _day_x(day: date, days: tuple[date, date], lane: _Lane) -> float:
    first, last = days
    left, right = lane.left + 30, lane.right - 34
    if first == last:
        return round((left + right) / 2, 1)
    return round(left + (right - left) * (day - first).days / (last - first).days, 1)


def _stand(mark: Mark, ends: tuple[float, float], scale: _Scale, placed: list[Place], lane: _Lane) -> Place:
    """Place a mark in the middle of the days it may hold for, or aside of it where that is taken."""
    low, high = mark.low, mark.high
    bottom = scale(low if low is not None else high or 0)
    top = scale(high if high is not None else low or 0)
    if high is None:
        top = max(bottom - ARROW, 4)
    if low is None:
        bottom = min(top + ARROW, scale.bottom)
    x = sum(ends) / 2
    while x + _STEP < lane.right - MARK_RADIUS and any(_covers(x, top, bottom, other) for other in placed):
        x += _STEP
    return Place(mark, round(x, 1), top, bottom, *ends, is_open_above=high is None, is_open_below=low is None)


def _covers(x: float, top: float, bottom: float, other: Place) -> bool:
    near = abs(x - other.x) < 2 * MARK_RADIUS + 1
    return near and top - MARK_RADIUS < other.bottom + MARK_RADIUS and other.top - MARK_RADIUS < bottom + MARK_RADIUS


Box = tuple[float, float, float, float]


def _numbers(places: tuple[Place, ...], left: float, right: float, top: float) -> Iterator[Label]:
    """Put each number where it covers nothing: above, right, left or below; else it stands in the table alone."""
    taken: list[Box] = [
        (place.x - MARK_RADIUS, place.top - MARK_RADIUS, place.x + MARK_RADIUS, place.bottom + MARK_RADIUS)
        for place in places
    ]
    for place in places:
        number = number_words(place.mark)
        remarked = f"{number} {place.mark.remark}" if place.mark.remark else number
        for text, (x, y, align) in product((remarked, number), _around(place)):
            width = _LETTER * len(text)
            start = {"left": x, "center": x - width / 2, "right": x - width}[align]
            box = (start, y - 5, start + width, y + 5)
            is_inside = start >= left and start + width <= right + 18 and y > top - 12
            if is_inside and not any(_meet(box, one) for one in taken):
                taken.append(box)
                yield Label(x, y, text, align, claim=place.mark.claim)
                break


def _around(place: Place) -> Iterable[tuple[float, float, str]]:
    middle = (place.top + place.bottom) / 2
    return (
        (place.x, place.top - 12, "center"),
        (place.x + 10, middle, "left"),
        (place.x - 10, middle, "right"),
        (place.x, place.bottom + 12, "center"),
        (place.x + 10, place.top - 8, "left"),
        (place.x - 10, place.top - 8, "right"),
    )


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _names_beside(places: tuple[Place, ...], x: float, plot: tuple[float, float], room: float) -> Iterator[Label]:
    """Put each source's name beside its last mark, pushed apart so that none covers another."""
    last = {place.mark.source: place for place in places}
    heights = sorted(((place.top + place.bottom) / 2, source) for source, place in last.items())
    top, bottom = plot
    ys: list[float] = []
    for place, (wanted, _) in enumerate(heights):
        left_over = room * (len(heights) - 1 - place)
        lowest = min(wanted, bottom - left_over)
        ys.append(max(lowest, ys[-1] + room if ys else top))
    for y, (_, source) in zip(ys, heights, strict=True):
        yield Label(x, round(y, 1), source, source=source)


def _names_below(names: list[str], bottom: float, room: float) -> Iterator[Label]:
    for place, source in enumerate(names):
        yield Label(20, bottom + 48 + place * room, source, source=source)


def printable(text: str) -> str:
    """Give text on one line, without letters that nothing shows."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def wrapped(name: str) -> list[str]:
    """Break a name into at most two lines."""
    lines: list[str] = [""]
    for word in printable(name).split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > _NAME_LENGTH:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    if len(lines) > 2:
        lines = [lines[0], f"{lines[1]} …"]
    return [line if len(line) <= _NAME_LENGTH + 4 else f"{line[: _NAME_LENGTH + 2]}…" for line in lines]


def _number_ticks(scale: _Scale, left: float) -> Iterator[Label]:
    if scale.is_logarithmic:
        powers = range(round(math.log10(scale.least)), round(math.log10(scale.most)) + 1)
        values = [10**power for power in powers]
    else:
        step = _nice_step(scale.most / 4)
        values = list(range(0, math.floor(scale.most) + 1, step))
    for value in values:
        yield Label(left - 8, scale(value), words.number(value), "right")


def _nice_step(rough: float) -> int:
    power = 10 ** math.floor(math.log10(max(rough, 1)))
    return int(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough))


def _date_ticks(panel: Panel, lane: _Lane, bottom: float, most: int) -> Iterator[Label]:
    days = days_of(panel)
    if days is None:
        return
    shown: date | None = None
    for day in _tick_days(*days, most):
        month = (
            f"{_MONTHS[day.month - 1]} {day.year}"
            if shown is None or shown.year != day.year
            else _MONTHS[day.month - 1]
        )
        is_long = (days[1] - days[0]).days > 31 * most
        text = month if is_long else f"{day.day} {month}"
        yield Label(_day_x(day, days, lane), bottom + 18, text, "center")
        shown = day


def _tick_days(first: date, last: date, most: int) -> list[date]:
    """Give at most so many days, evenly apart: days, weeks, months or years."""
    span = (last - first).days
    for step in (1, 2, 5, 7, 14):
        if span // step + 1 <= most:
            return [first + timedelta(days=step * place) for place in range(span // step + 1)]
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((one for one in (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200) if months // one + 1 <= most), 12000)
    starts = [(first.year * 12 + first.month - 1 + step * place) for place in range(months // step + 2)]
    days = [date(month // 12, month % 12 + 1, 1) for month in starts if month // 12 <= 9999]
    return [day for day in days if first <= day <= last] or [first, last][: 1 + (span > 0)]
