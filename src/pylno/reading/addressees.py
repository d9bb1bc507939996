"""Of whom something is asked, and who asks: duty bearers as subjects and objects, and their names."""

from __future__ import annotations

import re
from functools import lru_cache

from pylno.places import PlaceKind, country_of_demonym, gazetteer
from pylno.reading.lang.en import calls as table
from pylno.reading.lang.en import names, people, pronouns, words
from pylno.reading.outline import Tokens
from pylno.reading.subjects import asking_subject

_SUBJECT_STOPS = table.SUBJECT_STOPS | frozenset(', ; : ( ) “ ” " — –'.split())
_OPENERS = {'"': '"', "”": "“", "»": "«"}
_LONGEST_SUBJECT = 16


# --- who bears a duty ---------------------------------------------------------------------------------------


def duty_bearer(tokens: Tokens, modal: int) -> tuple[int, int] | None:
    """Give the subject before a modal when it names a duty bearer: its first word and the one after the last."""
    subject = subject_of(tokens, _before_insertion(tokens.low, modal))
    if subject is not None and is_bearer(tokens, *subject):
        return subject
    low = tokens.low
    # "Foreign governments seeking to support … should": the noun stands at the head of a long subject.
    end = next((at for at in range(1, min(modal, 8)) if _opens_attribute(low[at])), None)
    if end is None or table.DUTY_BEARERS.isdisjoint(low[:end]):
        return None
    is_broken = any(word in words.AUXILIARIES or word in (",", ";", ":", "“") for word in low[:modal])
    return None if is_broken else (0, end)


_LONGEST_INSERTION = 18


def _before_insertion(low: list[str], modal: int) -> int:
    """Step over what stands between commas before a modal: "Any State, and above all those that …, must"."""
    if not modal or low[modal - 1] != ",":
        return modal
    return next((at for at in range(modal - 2, max(0, modal - _LONGEST_INSERTION), -1) if low[at] == ","), modal)


def _opens_attribute(word: str) -> bool:
    """Whether what follows hangs on the noun before it: "of", "seeking", "who"."""
    return word in words.PREPOSITIONS or word.endswith("ing") or word in ("who", "that", "which")


def bearer_named_in(tokens: Tokens, end: int) -> str:
    """Give the duty bearer named last before an index, for "it" and "they" in the same sentence; or ""."""
    low = tokens.low
    noun = next((at for at in range(end - 1, -1, -1) if low[at] in table.DUTY_BEARERS), None)
    if noun is None:
        return ""
    first = noun
    while first and low[first - 1] not in _BEFORE_BEARER and low[first - 1][0].isalpha():
        first -= 1
    return addressee_of(tokens, first, noun + 1)


_BEFORE_BEARER = words.PREPOSITIONS | words.CONJUNCTIONS | words.AUXILIARIES | words.DETERMINERS | words.RELATIVES
_LONGEST_OPENING = 8


def opening_bearer(tokens: Tokens) -> str:
    """Give the duty bearer with which a sentence opens ("The authorities of Example have …"), or ""."""
    low = tokens.low
    for at in range(min(_LONGEST_OPENING, len(low))):
        if low[at] in table.DUTY_BEARERS:
            return addressee_of(tokens, 0, at + 1)
        if low[at] in words.AUXILIARIES or low[at] in words.PREPOSITIONS or not low[at].isalpha():
            return ""
    return ""


def is_bearer(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words name somebody who bears a duty: a noun of the table, or a name."""
    low = tokens.low
    # "pressure on Example", "authorities in Example": what stands before the preposition counts.
    last = next((at for at in range(first + 1, last) if low[at] in table.AFTER_HEAD), last)
    if not table.DUTY_BEARERS.isdisjoint(low[first:last]):
        return True
    if any(word in people.GROUPS for word in low[first:last]):
        return False
    capitals = [index for index in range(first, last) if tokens.words[index][0].isupper() and index > 0]
    if not capitals and last - first == 1:
        found = gazetteer().lookup(tokens.words[first])
        return (bool(found) and found[0].kind is PlaceKind.COUNTRY) or _is_name_elsewhere(tokens, first)
    return bool(capitals) and last - first <= 5 and tokens.words[last - 1][0].isupper()


def _is_name_elsewhere(tokens: Tokens, at: int) -> bool:
    """Whether a sentence's first word is capital within a sentence of the text too, and never small: an unknown name."""
    return tokens.words[at][0].isupper() and _is_name_in(tokens.text, tokens.words[at])


@lru_cache(maxsize=256)
def _is_name_in(text: str, word: str) -> bool:
    """Whether a text has a word with a capital within a sentence, and never small."""
    if re.search(rf"\b{re.escape(word.lower())}\b", text):
        return False
    return re.search(rf"[a-z,] {re.escape(word)}\b", text) is not None


def subject_of(tokens: Tokens, verb: int) -> tuple[int, int] | None:
    """Walk back over the subject before a verb; give its first word and the one after the last."""
    low = tokens.low
    end = verb
    while end and (
        low[end - 1] in table.BY_MODALS
        or (low[end - 1].endswith("ly") and low[end - 1] not in names.ENDING_LIKE_ADVERBS)
    ):
        end -= 1
    first = _before_quoted_end(low, end)
    while first and end - first < _LONGEST_SUBJECT:
        word = low[first - 1]
        joins = word in ("and", ",") and end > first and _is_coordinated(tokens, first)
        if word in _SUBJECT_STOPS and not joins:
            break
        first -= 1
    while first < end and low[first] in table.BEFORE_SUBJECT:
        first += 1
    return (first, end) if first < end else None


def _before_quoted_end(low: list[str], end: int) -> int:
    """Step over quoted words that end a subject: 'parties and "nationalist organisations" must'."""
    closing = low[end - 1] if end else ""
    if closing not in _OPENERS:
        return end
    return next((at for at in range(end - 2, max(end - 7, -1), -1) if low[at] == _OPENERS[closing]), end)


def _is_coordinated(tokens: Tokens, first: int) -> bool:
    """Whether "and" joins two duty bearers ("the EU and the OSCE must")."""
    left = tokens.low[max(0, first - 6) : first - 1]
    if not table.DUTY_BEARERS.isdisjoint(left) and words.AUXILIARIES.isdisjoint(left):
        return True
    if tokens.low[first - 1] == ",":
        return False  # "Under the Constitution, Examplians should"
    return first > 1 and tokens.words[first - 2][0].isupper() and tokens.words[first][0].isupper()


# --- who asks -----------------------------------------------------------------------------------------------


def asker_of(tokens: Tokens, verb: int) -> str | None:
    """Give who asks, as named; None for "we" and where nobody is named."""
    begin, end = asking_subject(tokens, verb)
    is_pronoun = begin < end and tokens.low[end - 1] in words.PRONOUNS and tokens.words[end - 1] != "US"
    if begin >= end or is_pronoun or not pronouns.OF_AUTHOR.isdisjoint(tokens.low[begin:end]):
        return None
    return tokens.slice(begin, end)


# --- how they are named -------------------------------------------------------------------------------------


def addressee_of(tokens: Tokens, first: int, last: int) -> str:
    """Name the addressee in a stretch of words: without its article, several separated by "; "."""
    low = tokens.low
    while first < last and low[first] in table.BEFORE_NAMES:
        first += 1
    if low[first:last] == ["in"]:
        return ""
    while last > first and low[last - 1] in table.AFTER_NAMES:
        last -= 1
    cut = next((at for at in range(first + 1, last) if low[at] in ("including", "who", "which")), last)
    last = cut - 1 if low[cut - 1] == "," else cut
    if first >= last:
        return ""
    parts: list[tuple[int, int]] = []
    begin = first
    for at in range(first, last):
        if low[at] in ("and", ",", "&") and _separates(tokens, at, begin, last):
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, last))
    named = [_plain(tokens, *part) for part in parts]
    return "; ".join(name for name in named if name)


def _separates(tokens: Tokens, at: int, begin: int, last: int) -> bool:
    """Whether "and" separates two addressees rather than belonging to one name."""
    low = tokens.low
    if at + 1 >= last or at == begin:
        return False
    if low[at + 1] in table.OPENS_ANOTHER:
        return True
    left, right = low[begin:at], low[at + 1 : last]
    if len(left) == 1 and (
        left[0].endswith(table.ADJECTIVE_ENDINGS) or country_of_demonym(tokens.words[begin]) is not None
    ):
        return False  # "the Example and Other governments"
    is_named = not table.DUTY_BEARERS.isdisjoint(left) or (tokens.words[at - 1][0].isupper() and len(left) <= 2)
    return is_named and not table.DUTY_BEARERS.isdisjoint(right) and {"of", "for"}.isdisjoint(left[-3:])


def _plain(tokens: Tokens, first: int, last: int) -> str:
    """Give one addressee without its article and what hangs on it."""
    low = tokens.low
    while first < last and low[first] in table.BEFORE_NAME:
        first += 1
    last = next((at for at in range(first + 1, last) if low[at] in table.HANGS_ON_NAME), last)
    return tokens.slice(first, last) if first < last else ""


def named_before(tokens: Tokens, verb: int) -> str:
    """Give the duty bearer named before "urging them to", or ""."""
    low = tokens.low
    for first in range(verb - 1, -1, -1):
        if low[first] in table.APPEAL_PREPOSITIONS:
            end = next((at for at in range(first + 2, verb) if low[at] in ("to", ",", ";")), verb)
            if not table.DUTY_BEARERS.isdisjoint(low[first:end]):
                return addressee_of(tokens, first + 1, end)
    return ""


def letter_to(sentences: list[Tokens]) -> str:
    """Give whom an open letter addresses ("Dear President Example,"), or ""."""
    for tokens in sentences[:14]:
        size = len(tokens.low)
        opening = tokens.low[0] if size else ""
        if opening in table.SALUTATIONS and size <= 8 and tokens.low[-1] in (",", ":"):
            return tokens.slice(0, size - 1)
        if opening == "dear" and 1 < size <= 16:
            end = size - (tokens.low[-1] in (",", ":", "."))
            return tokens.slice(1, end) if end > 1 else ""
    return ""
