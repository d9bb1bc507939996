"""Which frame governs which words: how far a report reaches on, back and past a clause.

A word is governed by the nearest frame that reaches it; the next sentence is governed too when it goes on with the same
report ("also", "another", "it added") or stands in the same quotation (`speakers.py`).
"""

from __future__ import annotations

from pylno.reading.frames import TAKES_A_STAND, Frame
from pylno.reading.lang.en import outcomes, sources, words
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import BOUNDARIES
from pylno.reading.report_verbs import is_number

_QUOTES = frozenset('“ ” "'.split())


def governing(tokens: Tokens, frames: list[Frame], at: int) -> Frame | None:
    """Give the frame that governs the word at an index, the nearest first; None when the author speaks."""
    inside = next((frame for frame in frames if frame.first <= at < frame.last), None)
    if inside is not None:  # "Three detainees told us": they tell of themselves
        is_own = inside.rule == "X said" and is_number(tokens.low[at]) and _opens_name(tokens, inside, at)
        return inside if is_own else None
    ahead = [frame for frame in frames if frame.reaches_on and frame.last <= at]
    forward = ahead[-1] if ahead and not _leaves(tokens, ahead[-1], at) else None
    backward = next((frame for frame in frames if _reaches_back(frame, at)), None)
    if forward is None and backward is None:
        return _passed(tokens, frames, at)
    if forward is None or backward is None:
        return forward or backward
    is_close = backward.rule == "according" and not any(word in BOUNDARIES for word in tokens.low[at : backward.first])
    return backward if is_close or _is_new_clause(tokens, forward.last, at) else forward


def _opens_name(tokens: Tokens, frame: Frame, at: int) -> bool:
    """Whether a word is the number with which a source's name begins: "At least four detainees told us"."""
    first = next(index for index in range(at, -1, -1) if tokens.starts[index] <= frame.start or index == 0)
    return tokens.starts[first] == frame.start and at - first <= 2


def _reaches_back(frame: Frame, at: int) -> bool:
    """Whether a frame governs a word before it."""
    if frame.rule == "according of one":
        return frame.first == at + 1
    return frame.reaches_back and frame.first > at


def _passed(tokens: Tokens, frames: list[Frame], at: int) -> Frame | None:
    """Give the last frame before a word that closes what stands before it, while its report goes on unbroken."""
    passed = [frame for frame in frames if frame.reaches_back and frame.last <= at]
    if not passed:
        return None
    last = passed[-1].last
    if _turns_away(tokens, last, at) or _is_new_clause(tokens, last, at) or _is_of_speaker(tokens, last, at):
        return None
    if passed[-1].rule == "according of one" or _joins_another(tokens, passed[-1], at):
        return None
    return passed[-1]


def _is_of_speaker(tokens: Tokens, start: int, at: int) -> bool:
    """Whether the word stands in what the author tells of the speaker: "said X, who buried three of his sons"."""
    low = tokens.low
    return any(low[index] == "," and low[index + 1] in sources.OF_SPEAKER for index in range(start, at - 1))


def _leaves(tokens: Tokens, frame: Frame, at: int) -> bool:
    """Whether the sentence leaves the report of a frame before a word behind it."""
    is_background = frame.rule == TAKES_A_STAND and not sources.BACKGROUND.isdisjoint(tokens.low[frame.last : at])
    return is_background or _turns_away(tokens, frame.last, at) or _is_told_by_another(tokens, frame, at)


def _is_told_by_another(tokens: Tokens, frame: Frame, at: int) -> bool:
    """Whether another name confirms or reports what follows: "according to X, …, and Example confirmed a …"."""
    low = tokens.low
    return frame.rule == "according" and any(
        low[index] in sources.REPORT_VERBS and tokens.words[index - 1][0].isupper() and low[index - 2] in (",", "and")
        for index in range(frame.last + 2, at)
    )


def _joins_another(tokens: Tokens, frame: Frame, at: int) -> bool:
    """Whether "and" behind a frame opens a clause of its own: "…, according to X, and more than 30 are on trial"."""
    low = tokens.low
    opening = low[frame.last : frame.last + 2]
    if opening != [",", "and"] or frame.rule != "according":
        return False
    return not words.AUXILIARIES.isdisjoint(low[at : at + _CLAUSE_SPAN])


_CLAUSE_SPAN = 12


def _turns_away(tokens: Tokens, start: int, at: int) -> bool:
    """Whether the sentence leaves the report before the word: "…; meanwhile".

    A semicolon before anything was told ("a total of 40 people; 30 women and 10 men, were killed") only lists.
    """
    between = tokens.low[start:at]
    stops = [index for index, word in enumerate(between) if word == ";" and not _is_open(between[:index])]
    if not stops:
        return False
    told = between[: stops[0]]
    return any(word in words.AUXILIARIES or word in outcomes.AFTER_PEOPLE for word in told)


def _is_open(said: list[str]) -> bool:
    """Whether a quotation that began in these words goes on behind them, or one that began before them."""
    return sum(word in _QUOTES for word in said) % 2 == 1


def _is_new_clause(tokens: Tokens, start: int, at: int) -> bool:
    """Whether a new main clause begins between a report and the word."""
    return not sources.NEW_CLAUSES.isdisjoint(tokens.low[start:at])
