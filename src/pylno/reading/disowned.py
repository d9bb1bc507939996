"""Numbers that a sentence names only to call them false, and numbers of what was only planned."""

from __future__ import annotations

from pylno.reading.lang.en import undone
from pylno.reading.lang.en.words import PASSIVE_AUX
from pylno.reading.outline import Tokens

_REACH_BEFORE = 8
_REACH_BEHIND = 14


def is_called_false(tokens: Tokens, at: int) -> bool:
    """Whether the number at an index is part of a claim that the sentence calls false: its speaker is not its source."""
    low = tokens.low
    before = low[max(0, at - _REACH_BEFORE) : at]
    if undone.CLAIMS.isdisjoint(before):
        return False
    if any(word in undone.FALSE for word in before):
        return True
    behind = low[at : at + _REACH_BEHIND]
    return any(
        word in undone.FALSE and not (PASSIVE_AUX | {"as"}).isdisjoint(behind[max(0, index - 3) : index])
        for index, word in enumerate(behind)
        if ";" not in behind[:index]
    )


def is_planned(tokens: Tokens, at: int) -> bool:
    """Whether what befalls those counted is only planned, threatened or allowed: "planned to detain 60 people"."""
    low = tokens.low
    if at <= 2 or low[at - 2] != "to":
        return False
    earlier = low[max(0, at - 6) : at - 2]
    return not undone.INTENTIONS.isdisjoint(earlier) or (
        low[at - 1] in undone.DEEDS and not undone.WANTING.isdisjoint(earlier)
    )
