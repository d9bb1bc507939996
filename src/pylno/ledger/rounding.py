"""How far a number reaches: "about N" half a unit of its last significant digit, "more than N" without end."""

from __future__ import annotations

from pylno.base import Quantity


def reach(quantity: Quantity) -> tuple[float, float]:
    """Give the least and the most that a source's words leave open.

    Returns:
        Two bounds in the unit of the claim; infinite where the words set none.
    Example: "about 200" reaches from 150 to 250, "about 1,250" from 1,245 to 1,255.
    """
    low = float("-inf") if quantity.low is None else float(quantity.low)
    high = float("inf") if quantity.high is None else float(quantity.high)
    if quantity.exact or quantity.low is None or quantity.low != quantity.high:
        return low, high
    half = half_unit(quantity.low)
    return low - half, high + half


def half_unit(number: int) -> float:
    """Give half a unit of a number's last significant digit: 50 for 200, 5 for 1,250, 0.5 for 1,251."""
    if number == 0:
        return 0.5
    unit = 1
    while number % (unit * 10) == 0:
        unit *= 10
    return unit / 2


def meets(first: Quantity, second: Quantity) -> bool:
    """Whether some number lies within both, after rounding."""
    (a_low, a_high), (b_low, b_high) = reach(first), reach(second)
    return a_low <= b_high and b_low <= a_high
