"""What became of every sentence and every numeral, so that nothing is passed over unseen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from pylno.base import Passage, Sentence, UnreadNumeral
from pylno.reading.lang.en.dates import ORDINAL_ENDINGS
from pylno.reading.outline import Tokens

_DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*")
_KINDS = ("figure", "event", "allegation", "statement", "call", "signatory")
PART_OF_A_WORD = "part of a word, a code or a name"
NUMBER_OF_ITEM = "the number of an item in a list"


def mark_sentences(text: str, sentences: list[Tokens], claims: dict[str, list[Passage]]) -> tuple[Sentence, ...]:
    """Give every sentence with the kinds of claim made of it.

    Args:
        text: the document's text.
        sentences: all of them, in order.
        claims: passages by kind of claim.
    """
    spans = {kind: _Covered(claims.get(kind, ())) for kind in _KINDS}
    marked = []
    for start, end, role in _stretches(text, sentences):
        used = tuple(kind for kind in _KINDS if spans[kind].meets(start, end))
        told = "signatory" if used == ("signatory",) else role
        marked.append(Sentence(Passage(start, end, text[start:end]), used, told))
    return tuple(marked)


def _stretches(text: str, sentences: list[Tokens]) -> list[tuple[int, int, str]]:
    """Give (start, end, role) so that bullets and markup between sentences belong to the one that follows them."""
    found: list[tuple[int, int, str]] = []
    reached = 0
    for tokens in sentences:
        start = _first_sign(text, reached, tokens.start)
        found.append((start, tokens.end, str(tokens.role)))
        reached = tokens.end
    last = _first_sign(text, reached, len(text))
    if last < len(text):
        end = last + len(text[last:].rstrip())
        if found:
            start, _, role = found.pop()
            found.append((start, end, role))
        else:
            found.append((last, end, "sentence"))
    return found


def _first_sign(text: str, start: int, end: int) -> int:
    """Give the offset of the first character between two that is not white space, or the end."""
    return next((at for at in range(start, end) if not text[at].isspace()), end)


class _Covered:
    """What passages cover of a text. Invariant: its stretches are in order and share no character."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted((passage.start, passage.end) for passage in passages):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def meets(self, start: int, end: int) -> bool:
        """Whether a stretch shares a character with one of the passages."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end


def mark_numerals(
    text: str,
    sentences: Iterable[Tokens],
    figures: list[Passage],
    unread: list[UnreadNumeral],
    signed: list[Passage],
    *,
    reason: str | None = None,
) -> tuple[UnreadNumeral, ...]:
    """Give every numeral that lies in no figure, with its reason.

    Args:
        text: the document's text.
        sentences: all of them.
        figures: the figures' passages.
        unread: the numbers for which the reader already gave a reason.
        signed: passages of signatories, whose digits are part of a name.
        reason: one reason for all that is left (a language not read yet); None for that of their place.
    """
    taken = _Covered([*figures, *(one.passage for one in unread)])
    names = _Covered(signed)
    result = list(unread)
    reached = 0
    for tokens in sorted(sentences, key=lambda one: one.start):
        for start, end in ((reached, tokens.start), (tokens.start, tokens.end)):
            for found in _DIGITS.finditer(text, start, end):
                if taken.meets(found.start(), found.end()):
                    continue
                told = reason or (_reason_of(tokens, found, names) if start == tokens.start else NUMBER_OF_ITEM)
                result.append(UnreadNumeral(Passage(found.start(), found.end(), found.group()), told))
        reached = max(reached, tokens.end)
    return tuple(sorted(result, key=lambda one: one.passage.start))


def _reason_of(tokens: Tokens, found: re.Match[str], names: _Covered) -> str:
    """Give the reason for digits that the grammar of numbers did not even look at."""
    if names.meets(found.start(), found.start() + 1):
        return "part of a signatory's name"
    if tokens.role in ("date line", "label", "footer", "post head"):
        return f"stands in a {tokens.role}"
    if tokens.text[found.end() : found.end() + 2].lower() in ORDINAL_ENDINGS:
        return "an ordinal: a day or a rank"
    return PART_OF_A_WORD
