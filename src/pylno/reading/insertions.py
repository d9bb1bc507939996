"""Insertions between people and their verb: ", a doctor said,", "(aged 12)", and where a clause ends instead."""

from __future__ import annotations

from pylno.reading.lang.en import clauses, outcomes, words

_LONGEST_INSERTION = 26
"""How many words may stand between two commas of one."""


def skip(low: list[str], at: int, stop: int) -> int:
    """Jump over brackets and insertions; give -1 where the clause ends, the same index where nothing is to skip."""
    word = low[at]
    if word == "(":
        return next((end for end in range(at, stop) if low[end] == ")"), stop) + 1
    if word in clauses.ENDS_OF_PREDICATE:
        return -1
    if word == "as":
        if low[at - 1] in outcomes.NAMED_AS:
            return at + 1
        return at + 3 if low[at + 1 : at + 3] == ["well", "as"] else -1
    if word in ("—", "–"):
        close = next((index for index in range(at + 1, stop) if low[index] in ("—", "–")), -1)
        return close + 1 if close > 0 else -1
    return _past_comma(low, at, stop) if word == "," else at


def _past_comma(low: list[str], at: int, stop: int) -> int:
    """Jump over ", a doctor said," and the like; give -1 where the comma ends the clause."""
    following = low[at + 1] if at + 1 < stop else ""
    if following in words.AUXILIARIES or following in words.RELATIVES:
        return at + 1
    if following in outcomes.AFTER_PEOPLE and following not in ("died", "fled"):
        return at + 1
    for index in range(at + 1, min(at + _LONGEST_INSERTION, stop)):
        if low[index] in (";", ":"):
            return -1
        if low[index] == "," and index + 1 < stop and _resumes(low[index + 1]):
            return index + 1 if following not in ("and", "but", "while") else -1
    return -1


def _resumes(word: str) -> bool:
    """Whether the clause goes on with this word behind an insertion."""
    return (
        word in words.AUXILIARIES
        or word in outcomes.AFTER_PEOPLE
        or word in words.ADVERBS
        or word in outcomes.ACTED
        or (word in outcomes.TOGETHER and word not in ("with", "holding", "carrying"))
    )
