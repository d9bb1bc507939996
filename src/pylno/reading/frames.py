"""A frame: one naming of a source in a sentence, and which words it governs."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.lang.en import sources
from pylno.reading.lang.en.dates import MONTHS
from pylno.reading.outline import Tokens


@dataclass(frozen=True, slots=True)
class Frame:
    """One naming of a source in a sentence.

    Attributes:
        name: the source as named; for a pronoun the name that it stands for.
        start, end: offsets of the name in the document's text.
        first, last: indexes of the frame's words (source and verb); ``last`` is the one after.
        reaches_back: whether it governs the words before it ("…, police said").
        reaches_on: whether it governs the words after it ("Police said that …").
        cites: whom the source cites in turn, or None.
        rule: the rule that found it.
        near: the folded words around it, by which "the spokesman" is known for the one named.
    """

    name: str
    start: int
    end: int
    first: int
    last: int
    reaches_back: bool
    reaches_on: bool
    cites: str | None = None
    rule: str = ""
    near: frozenset[str] = frozenset()


TAKES_A_STAND = "X condemned"
"""The rule of a frame whose verb tells what its source thinks of something, not all that happened."""
_NEAR = 12
"""How many words on either side of a frame tell of its source."""


_ENDS_NEAR = sources.REPORT_VERBS | frozenset('; : “ ” " but while'.split())


def _near(tokens: Tokens, begin: int, end: int) -> frozenset[str]:
    """Give the words that stand by a name and explain it, up to the next verb of report or mark."""
    first = begin
    while first and begin - first < _NEAR and tokens.low[first - 1] not in _ENDS_NEAR:
        first -= 1
    last = end
    while last < len(tokens.low) and last - end < _NEAR and tokens.low[last] not in _ENDS_NEAR:
        last += 1
    return frozenset(tokens.low[first:last])


def named(tokens: Tokens, name: tuple[int, int], reach: tuple[int, int], *, back: bool, on: bool, rule: str) -> Frame:
    """Build the frame of a source named in this sentence.

    Args:
        tokens: the sentence.
        name: indexes of the name's words, the second the one after.
        reach: indexes of the frame's words, likewise.
        back, on: whether it governs what stands before it, and after it.
        rule: the rule that found it.
    """
    begin, end = name
    owner = next((at + 1 for at in range(end - 2, begin - 1, -1) if tokens.low[at].endswith(("'s", "s'"))), None)
    if owner is not None and all(word in sources.CARRIERS for word in tokens.low[owner:end]):
        return owned(tokens, (begin, owner), reach, back=back, on=on, rule=rule)  # "the ministry's figures"
    if tokens.low[end - 1].isdecimal() and not MONTHS.keys().isdisjoint(tokens.low[end : end + 1]):
        end += 1  # "a joint statement of 29 July"
    near = _near(tokens, begin, end)
    return Frame(
        tokens.slice(begin, end), tokens.starts[begin], tokens.ends[end - 1], *reach, back, on, None, rule, near
    )


def owned(tokens: Tokens, name: tuple[int, int], reach: tuple[int, int], *, back: bool, on: bool, rule: str) -> Frame:
    """Build the frame of a source in the possessive ("the ministry's own count"), its ending cut off; as ``named``."""
    begin, end = name
    text = tokens.slice(begin, end)
    text = text[: max(text.rfind("'"), text.rfind("’"))]
    start = tokens.starts[begin]
    near = _near(tokens, begin, end)
    return Frame(text, start, start + len(text), *reach, back, on, None, rule, near)
