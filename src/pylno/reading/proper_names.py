"""Names as they are written: capitals and particles, lists of names, and a name with what explains it."""

from __future__ import annotations

from pylno.reading.lang.en import names, sources, words
from pylno.reading.outline import Tokens

LONGEST_SOURCE = 24
"""How many words a source's name may have."""
BOUNDARIES = frozenset(', ; : ( ) [ ] “ ” « » " — – … . ? !'.split())
"""Marks at which a name ends."""


def is_capital(word: str) -> bool:
    """Whether a word is written as a name, its small particle aside: "al-Example", "d’Example"."""
    if word[0].isupper():
        return True
    particle = next((one for one in names.PARTICLES if word.startswith(one)), None)
    return particle is not None and word[len(particle) : len(particle) + 1].isupper()


def is_within_name(tokens: Tokens, dot: int) -> bool:
    """Whether a full stop stands within a name: "Ar.Rukh.Khak", "Col. Example", "J. Example", "Hospital No. 4"."""
    if not 0 < dot < len(tokens.low) - 1 or tokens.low[dot] != "." or tokens.starts[dot] != tokens.ends[dot - 1]:
        return False
    if tokens.starts[dot + 1] == tokens.ends[dot]:
        return True
    before = tokens.words[dot - 1]
    is_short = before.lower() in sources.ABBREVIATIONS or (len(before) == 1 and before.isupper())
    return is_short and before[0].isupper() and not tokens.words[dot + 1][0].islower()


def is_name_explained(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether what stands before the comma is the name that the words after it explain."""
    low = tokens.low
    comma = begin - 1
    if comma < 1 or not closes_name(tokens, comma - 1):
        return False
    is_closed = low[end : end + 1] == [","]  # "Name Surname, programme manager at the centre, said"
    is_role = low[begin] in names.EXPLAINING or (is_closed and _is_full_name_before(tokens, comma))
    if low[comma - 1] in names.TIMES_AND_OCCASIONS - {"report", "press", "post"}:
        return False
    if low[comma - 1] in names.LEAD_INS or end - begin > (LONGEST_SOURCE if is_closed else 10) or not is_role:
        return False
    if low[begin] in ("the", "its") and end - begin <= 3 and low[end - 1] in names.OWN_SUBJECTS:
        return False
    left = comma - 1
    while (
        left >= 0
        and (low[left] not in BOUNDARIES or is_within_name(tokens, left))
        and (low[left] == "." or is_capital(tokens.words[left]) or low[left] in names.SMALL_IN_NAMES)
    ):
        left -= 1
    return left < 0 or low[left] in BOUNDARIES or low[left] in names.BEFORE_EXPLAINED


def _is_full_name_before(tokens: Tokens, comma: int) -> bool:
    """Whether two capitalised words stand before a comma that name somebody, not a day or a place."""
    pair = tokens.low[max(0, comma - 2) : comma]
    return (
        all(is_capital(word) for word in tokens.words[max(0, comma - 2) : comma])
        and len(pair) > 1
        and not any(
            word in words.PREPOSITIONS or word in names.TIMES_AND_OCCASIONS or word in names.LEAD_INS for word in pair
        )
    )


def is_list_of_names(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the comma before ``begin`` stands in a list of names: "AB, CD, EF and the Relief Union said"."""
    low = tokens.low
    comma = begin - 1
    if "and" not in low[begin:end] or low[begin] in names.EXPLAINING - {"the"} or comma < 1:
        return False
    if not is_capital(tokens.words[begin + (low[begin] == "the")]):
        return False
    left = comma - 1
    while left >= 0 and (is_capital(tokens.words[left]) or low[left] in names.SMALL_IN_NAMES or low[left] in "()"):
        if low[left] in words.PREPOSITIONS - {"of", "for"} or low[left] in names.LEAD_INS:
            return False
        left -= 1
    return comma - left > 1 and (left < 0 or low[left] == "," or (low[left] == "the" and left == 0))


def closes_name(tokens: Tokens, at: int) -> bool:
    """Whether a word can be the last of a name."""
    return is_capital(tokens.words[at]) or tokens.low[at] in ("organization", "organisation", "group")


def proper_name(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Of a name and what explains it ("Ann Example, a doctor at …") take the name, whichever comes first.

    Where only the explanation was taken for the subject, the name before its comma is taken.
    """
    low = tokens.low
    comma = next((index for index in range(begin, end) if low[index] == ","), None)
    if comma is None:
        return _name_explained(tokens, begin, end)
    if is_list_of_names(tokens, comma + 1, end):
        return begin, end
    is_office = low[begin] == "the" and not sources.TITLES.isdisjoint(low[begin:comma])
    if is_office and _is_proper(tokens, comma + 1, end):  # "The Public Relations Officer, Name Surname"
        return comma + 1, end
    if _is_proper(tokens, begin, comma) or (comma == begin + 1 and low[begin + 2] in ("a", "an")):
        return begin, comma
    return (comma + 1, end) if _is_proper(tokens, comma + 1, end) else (begin, end)


def _name_explained(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Give the name before ", a doctor at …"; the words themselves where no name is."""
    low = tokens.low
    if begin > 1 and low[begin - 1] == "," and low[begin] in ("a", "an", "the") and end - begin > 3:
        first = begin - 1
        while first and (is_capital(tokens.words[first - 1]) or is_within_name(tokens, first - 1)):
            first -= 1
        if begin - 1 - first >= 2 and (first == 0 or low[first - 1] in BOUNDARIES):
            return first, begin - 1
    return begin, end


def _is_proper(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether all words of a stretch are capitalised, small links aside, and there are at least two."""
    capitals = [is_capital(tokens.words[index]) for index in range(begin, end)]
    return sum(capitals) >= 2 and all(
        is_written_so or tokens.low[index] in names.NAME_LINKS for index, is_written_so in enumerate(capitals, begin)
    )


def first_name(tokens: Tokens, before: int) -> tuple[int, int]:
    """Take the first name of a sentence whose subject has several insertions before the verb; empty where there is none."""
    low = tokens.low
    if any(word in words.AUXILIARIES or word in names.CLAUSE_WORDS - {"who"} for word in low[:before]):
        return before, before
    comma = next((index for index, word in enumerate(low[:before]) if word == ","), None)
    return (0, comma) if comma else (before, before)


_CLOSING_QUOTES = frozenset('” " » ’'.split())


def named_behind_quotation(tokens: Tokens, begin: int) -> tuple[int, int] | None:
    """Give the full name right behind a quotation where what explains it hides it: "“….” Name Surname, the head of … told"."""
    low = tokens.low
    last = max(0, begin - LONGEST_SOURCE)
    opened = next((at for at in range(begin - 1, last, -1) if low[at] in _CLOSING_QUOTES), None)
    if opened is None or low[opened - 1] not in (",", "?", "!"):
        return None
    comma = opened + 1
    while comma < begin and (is_capital(tokens.words[comma]) or low[comma] in names.SMALL_IN_NAMES):
        comma += 1
    is_name = comma - opened > len(("Name", "Surname")) and low[comma] == "," and comma < begin
    return (opened + 1, comma) if is_name else None


_LONGEST_CHAIN = 40


def named_first(tokens: Tokens, begin: int, verb: int) -> tuple[int, int] | None:
    """Give the full name that opens a sentence whose subject is a chain: "Name, head of the School of A and B, City, said".

    Args:
        tokens: the sentence.
        begin: where the nearest part of the subject was found to begin.
        verb: index of the verb.
    """
    low = tokens.low
    if not begin or verb > _LONGEST_CHAIN or low[begin - 1] not in (",", "and") or low[verb - 1] != ",":
        return None
    comma = low.index(",") if "," in low[:begin] else 0
    if not _is_proper(tokens, 0, comma) or not _is_full_name_before(tokens, comma) or low[comma + 1] == "and":
        return None
    is_broken = any(
        low[index] in words.AUXILIARIES or low[index] in sources.SPEECH_VERBS or low[index].endswith("ed")
        for index in range(comma, verb)
        if tokens.words[index].islower()
    )
    return None if is_broken or low[0] in words.PREPOSITIONS else (0, comma)
