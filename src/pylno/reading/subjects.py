"""Whose deed a verb tells that has no subject of its own: "…, saying that", "… and urged", "a statement calling on"."""

from __future__ import annotations

from pylno.reading.lang.en import names, sources, words
from pylno.reading.lang.en import report_senses as senses
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import proper_name
from pylno.reading.source_names import can_speak, subject_before

_NOTHING = (0, 0)
_OPENS_ADJUNCT = words.PREPOSITIONS | names.CLAUSE_WORDS


def is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a word looks like a finite verb: an auxiliary, a past form or a verb of report, no part of a name."""
    word = tokens.low[at]
    if tokens.words[at][0].isupper():
        return False
    if word in words.AUXILIARIES or word.endswith("ed") or word in sources.OTHER_FINITE:
        return True
    return word in sources.REPORT_VERBS and word not in senses.NOUN_FORMS


def main_subject(tokens: Tokens, before: int) -> tuple[int, int]:
    """Give the subject of the sentence's first verb, which speaks on in a later verb; empty where it cannot speak.

    Args:
        tokens: the sentence.
        before: index of the later verb.
    """
    low = tokens.low
    start = 1
    if low[0] in _OPENS_ADJUNCT:  # "After the raid, the ministry …"
        start = next((index + 1 for index in range(before) if low[index] == ","), before)
    for first in range(start, before):
        if low[first] in names.CLAUSE_WORDS and low[first] not in ("who", "which", "however"):
            return _NOTHING
        if is_finite(tokens, first):
            begin, end = _speaking(tokens, first)
            if begin < end:
                return begin, end
    return _NOTHING


def nearest_subject(tokens: Tokens, before: int) -> tuple[int, int]:
    """Give the subject of the last verb before one: "Example issued a statement calling on …"; empty where it cannot speak."""
    for verb in range(before - 1, 0, -1):
        if tokens.low[verb] in (";", ":", "”", "“"):
            return _NOTHING
        if is_finite(tokens, verb):
            begin, end = _speaking(tokens, verb)
            if begin < end:
                return begin, end
    return _NOTHING


def _speaking(tokens: Tokens, verb: int) -> tuple[int, int]:
    """Give the subject before a verb as named; empty where it cannot speak."""
    begin, end = proper_name(tokens, *subject_before(tokens, verb))
    if begin < end and tokens.low[begin] not in words.PRONOUNS and can_speak(tokens, begin, end, is_weak=False):
        return begin, end
    return _NOTHING


def asking_subject(tokens: Tokens, verb: int) -> tuple[int, int]:
    """Give the words of who asks, a pronoun too; empty where nobody is named before the verb."""
    low = tokens.low
    before = low[verb - 1] if verb else ""
    if low[verb].endswith("ing") and before not in words.PASSIVE_AUX | {"also", "again"}:
        return main_subject(tokens, verb) if before in (",", "and") else nearest_subject(tokens, verb)
    if before == "and" or (before in ("also", "again") and low[verb - 2 : verb - 1] == ["and"]):
        return main_subject(tokens, verb)
    while verb and low[verb - 1] in words.AUXILIARIES | {"also", "again"}:  # "is demanding", "has also been calling"
        verb -= 1
    begin, end = proper_name(tokens, *subject_before(tokens, verb))
    if begin < end and low[end - 1] in words.PRONOUNS and tokens.words[end - 1] != "US":
        return end - 1, end
    return (begin, end) if begin < end and can_speak(tokens, begin, end, is_weak=False) else _NOTHING
