"""Words near a word: within how many words of it one of a set stands, and whether it is negated."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from pylno.reading.lang.en import undone
from pylno.reading.outline import Tokens

REACH_OF_MAIN_VERB = 14
"""How many words a participle and what goes with it may take before the main verb."""


def after(low: list[str], at: int, wanted: AbstractSet[str], reach: int) -> bool:
    """Whether a wanted word follows within reach, before a semicolon or full stop."""
    for word in low[at + 1 : at + 1 + reach]:
        if word in (";", "."):
            return False
        if word in wanted:
            return True
    return False


def before(low: list[str], at: int, wanted: AbstractSet[str], reach: int) -> bool:
    """Whether a wanted word stands before within reach, with no mark between."""
    for index in range(at - 1, max(-1, at - 1 - reach), -1):
        if low[index] in (";", ".", ","):
            return False
        if low[index] in wanted:
            return True
    return False


def near(low: list[str], at: int, wanted: AbstractSet[str], reach: int) -> bool:
    """Whether a wanted word stands within reach on either side, no mark between."""
    return before(low, at, wanted, reach) or after(low, at, wanted, reach)


def around(low: list[str], at: int, wanted: AbstractSet[str], reach: int) -> bool:
    """Whether a wanted word stands within reach on either side, whatever is between."""
    return not wanted.isdisjoint(low[max(0, at - reach) : at + reach + 1])


def is_negated(tokens: Tokens, at: int) -> bool:
    """Whether a negation stands right before."""
    lead = tokens.low[max(0, at - 4) : at]
    if lead[:2] == ["no", "choice"] or lead[:2] == ["no", "option"]:
        return False  # "no choice but to flee"
    return any(word in undone.NEGATIONS or word.endswith("n't") for word in lead)


def is_charge(low: list[str], at: int) -> bool:
    """Whether the word tells what someone is charged with rather than what happened: "on charges of …", "accused of …"."""
    window = low[max(0, at - 5) : at]
    if low[at - 2 : at] in undone.CHARGE_PHRASES:
        return True
    return any(
        word in undone.CHARGED_WITH and not undone.OF_CHARGE.isdisjoint(window[index + 1 :])
        for index, word in enumerate(window[:-1])
    )
