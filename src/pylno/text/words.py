"""Words of a text and where they stand.

A word is a number with its separators ("30 000", "1.5", "2,000"), a run of letters with inner hyphens and apostrophes
("Ivano-Frankivsk", "country's"), a number bound to a word ("10-year", "7th"), or one sign. Digits in superscript are the
signs of footnotes: neither words nor parts of one.
"""

from __future__ import annotations

import re

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "‑": "-", "‐": "-", "\u00ad": None})

_RAISED = "⁰¹²³⁴-⁹"
_LETTER = rf"[^\W\d_{_RAISED}]"
_SPACED = r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d])"
_GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d|,\d)"
_DOTTED = r"\d+\.\d+|\d+,\d{1,2}(?=[ \u00a0](?:million|billion|thousand)\b)"
_BOUND = rf"\d+(?:-{_LETTER}+(?:-{_LETTER}+)*|(?:st|nd|rd|th|s)(?!{_LETTER}|[\d_]))"
_LETTERS = rf"{_LETTER}+(?:[-‐‑'’ʼ\u00ad]{_LETTER}+)*(?:-\d+)?"
_UNSEEN = r"\u00ad\u200b-\u200f\u2060\ufeff"  # soft hyphens, joiners and marks of direction are no words
_WORD = re.compile(
    rf"{_BOUND}|(?<![\d.,]){_SPACED}(?:\.\d+)?|{_GROUPED}(?:\.\d+)?|{_DOTTED}|\d+|(?:[A-Z]\.){{2,}}|{_LETTERS}|[^\w\s{_UNSEEN}]"
)


def split_words(text: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Give the words of ``text[start:end]`` with their offsets in the whole text.

    Args:
        text: any text.
        start, end: the stretch, in code points.
    Returns:
        (word as written, start, end) in order; ``text[start:end]`` gives back the word.
    """
    stop = len(text) if end is None else end
    return [(found.group(), found.start(), found.end()) for found in _WORD.finditer(text, start, stop)]


def fold(word: str) -> str:
    """Lower a word and write its apostrophes and hyphens in one way, so that tables need only one spelling."""
    return word.lower().translate(APOSTROPHES)
