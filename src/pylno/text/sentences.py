"""Where sentences end."""

from __future__ import annotations

import re

# Words that keep their full stop and do not end a sentence.
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt sgt gov sen rep hon rev st no nos art arts para paras sec vol fig ch cap jan "
    "feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp approx etc vs eg ie e.g i.e "
    "brig adm cmdr supt insp det cpl pvt messrs amb cf al tel ул г гг им т ст тыс млн млрд руб вул м р рр д".split()
)
_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]*[⁰¹²³⁴-⁹]*(?=\s|$)")  # a raised footnote sign may follow
_WORD_BEFORE = re.compile(r"([^\W\d_](?:[^\W\d_]|\.(?=\w))*)\Z")
_OPENS = re.compile(r"\s+[\"'“‘«„(\[*_>\-–—•]*\s?[^\W_]")


_DOTTED_CAPITALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
# With these small words a sentence begins; behind "U.S." any other capital is of a name ("the U.S. Congress").
_OPENERS = frozenset(
    """the a an this that these those he she it they we i you his her its their our my in on at by with from to for of over
    under during after before since until while when where as if but and or so yet however meanwhile also although though
    there here no not some many most more several all both each one two three according earlier later last now then what
    who how why""".split()
)


def _ends_sentence(text: str, dot: int, end: int, stop: int) -> bool:
    """Tell whether the mark at ``dot`` (its last sign before ``end``) closes a sentence."""
    opening = _OPENS.match(text, end, stop)
    if not opening:
        return True
    first = text[opening.end() - 1]
    if first.islower():
        return False
    if text[dot] != "." or text[dot : dot + 2] == "..":
        return True
    before = _WORD_BEFORE.search(text, max(0, dot - 16), dot)
    if not before:
        return True
    word = before.group(1)
    if len(word) == 1 and word.isupper():
        return False  # an initial: "A. Example"
    if _DOTTED_CAPITALS.fullmatch(word):  # "the U.S. Congress", but "in the U.S. The …"
        following = _FIRST_WORD.match(text, opening.end() - 1, stop)
        return following is not None and following.group().lower() in _OPENERS
    return word.lower() not in _ABBREVIATIONS


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Give the sentences of ``text[start:end]`` as offsets, without the white space around them.

    A sentence that stands in quotation marks keeps its closing mark. Initials and common abbreviations do not end one.
    """
    stop = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    begin = start
    for mark in _END.finditer(text, start, stop):
        if _ends_sentence(text, mark.start(), mark.end(), stop):
            _add(found, text, begin, mark.end())
            begin = mark.end()
    _add(found, text, begin, stop)
    return found


def _add(found: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    """Append the stretch, trimmed, unless nothing is left of it."""
    stretch = text[begin:end]
    left = begin + len(stretch) - len(stretch.lstrip())
    right = begin + len(stretch.rstrip())
    if left < right:
        found.append((left, right))
