"""What became of every sentence and every numeral, so that nothing is passed over unseen."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pylno.base import Passage, Sentence, UnreadNumeral
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
    spans = {kind: sorted((passage.start, passage.end) for passage in claims.get(kind, ())) for kind in _KINDS}
    marked = []
    for start, end, role in _stretches(text, sentences):
        used = tuple(kind for kind in _KINDS if _overlaps(spans[kind], start, end))
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


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch meets one of the spans."""
    return any(first < end and start < last for first, last in spans)


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
    taken = sorted([(p.start, p.end) for p in figures] + [(u.passage.start, u.passage.end) for u in unread])
    result = list(unread)
    reached = 0
    for tokens in sorted(sentences, key=lambda one: one.start):
        for start, end in ((reached, tokens.start), (tokens.start, tokens.end)):
            for found in _DIGITS.finditer(text, start, end):
                if _overlaps(taken, found.start(), found.end()):
                    continue
                told = reason or (_reason_of(tokens, found, signed) if start == tokens.start else NUMBER_OF_ITEM)
                result.append(UnreadNumeral(Passage(found.start(), found.end(), found.group()), told))
        reached = max(reached, tokens.end)
    return tuple(sorted(result, key=lambda one: one.passage.start))


def _reason_of(tokens: Tokens, found: re.Match[str], signed: list[Passage]) -> str:
    """Give the reason for digits that the grammar of numbers did not even look at."""
    if any(passage.start <= found.start() < passage.end for passage in signed):
        return "part of a signatory's name"
    if tokens.role in ("date line", "label", "footer", "post head"):
        return f"stands in a {tokens.role}"
    if tokens.text[found.end() : found.end() + 2].lower() in ("st", "nd", "rd", "th"):
        return "an ordinal: a day or a rank"
    return PART_OF_A_WORD
