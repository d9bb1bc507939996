"""Whether one person, by name or as "a man", is spoken of rather than a number of people."""

from __future__ import annotations

from pylno.places import country_of_demonym
from pylno.reading.lang.en import people, words
from pylno.reading.outline import Tokens
from pylno.reading.told import clause_of


def is_individual(tokens: Tokens, at: int) -> bool:
    """Whether the person whom a verb of killing is about is one, named or described, rather than a number of people."""
    low = tokens.low
    if low[at] in people.DYING or _is_passive(tokens, at):
        return one_before(tokens, at)
    last = at + (tokens.low[at + 1 : at + 2] in (["down"], ["dead"]))  # "gunned down", "shot dead"
    return one_after(tokens, last + 1) and takes_object(tokens, last)


def _is_passive(tokens: Tokens, at: int) -> bool:
    """Whether those who suffer it stand before the verb."""
    if not words.PASSIVE_AUX.isdisjoint(tokens.low[max(0, at - 5) : at]):
        return True
    return tokens.low[at] in ("murdered", "assassinated", "slain") and not takes_object(tokens, at)


def takes_object(tokens: Tokens, at: int) -> bool:
    """Whether an object follows the verb."""
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    return (
        following[:1].isalpha()
        and following not in words.PREPOSITIONS
        and following not in words.CONJUNCTIONS
        and following not in words.SUBORDINATORS
    )


def one_after(tokens: Tokens, at: int) -> bool:
    """Whether one person is named from a word on."""
    low = tokens.low
    if low[at : at + 1] == ["the"] and _is_definite_person(low, at + 1):
        return True
    while at < len(low) and (low[at] in people.DESCRIBING_ONE or country_of_demonym(tokens.words[at]) is not None):
        if low[at] in ("his", "her", "their"):
            return True
        at += 1
    if at >= len(low):
        return False
    if low[at] == "one" and low[at + 1 : at + 2] in people.COUNTED_ONES:
        return False
    if low[at] in people.INDEFINITE:
        return not _has_plural(low, at, min(at + 5, len(low))) and people.OF_MANY.isdisjoint(low[at + 1 : at + 3])
    return _is_calling(tokens, at) or _is_name(tokens, at)


def _is_definite_person(low: list[str], at: int) -> bool:
    """Whether "the" is followed by one person: "the village head", "the 12-year-old boy"."""
    for word in low[at : at + 4]:
        if not word[0].isalnum() or word in words.PREPOSITIONS or word in words.CONJUNCTIONS:
            return False
        if word in people.GROUPS or word in people.PERSONS:
            return word in people.PERSONS
    return False


def _is_calling(tokens: Tokens, at: int) -> bool:
    """Whether a calling stands before a name: "demonstrator Ana Vell", "opposition leader Ana Vell"."""
    for index in range(at, min(at + 4, len(tokens.low) - 1)):
        if tokens.low[index] in people.PERSONS:
            return tokens.words[index + 1][0].isupper() or index == at
    return False


def _has_plural(low: list[str], first: int, last: int) -> bool:
    """Whether a plural noun of people stands between two indexes."""
    return any(
        word[0].isdecimal()
        or word in ("people", "children", "men", "women")
        or (word in people.GROUPS and word.endswith("s"))
        for word in low[first:last]
    )


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether a person's name begins at a word: no demonym, no capitals throughout."""
    word = tokens.words[at]
    if not word[0].isupper() or word.isupper() or at + 1 >= len(tokens.words) or country_of_demonym(word) is not None:
        return False
    following = tokens.words[at + 1][0]
    return following.isupper() or tokens.low[at] in people.FORMS_OF_ADDRESS or not following.isalpha()


def one_before(tokens: Tokens, at: int) -> bool:
    """Whether the subject before a passive verb is one person."""
    low = tokens.low
    first, _ = clause_of(tokens, at)
    if _is_named_pair(low, first, at):
        return True
    if any(word in ("were", "are") for word in low[max(0, at - 4) : at]):
        return False
    if low[first] == "one" and low[first + 1 : first + 2] in (*people.COUNTED_ONES, ["protester"]):
        return False
    head = next(
        (index for index in range(first, at) if low[index] in words.RELATIVES or low[index] in words.PREPOSITIONS), at
    )
    if at - first > 1 and low[first] in people.INDEFINITE and not _has_plural(low, first, head):
        return (people.OF_MANY | people.ORDINALS).isdisjoint(low[first + 1 : first + 3])
    return _ends_with_one(tokens, at) or _ends_with_one(tokens, subject_end(low, at))


def _ends_with_one(tokens: Tokens, end: int) -> bool:
    """Whether the words before an index end with one person, auxiliaries and adverbs skipped."""
    low = tokens.low
    while end and (
        low[end - 1] in people.BETWEEN_SUBJECT_AND_VERB or low[end - 1].endswith("ly") or low[end - 1].isdecimal()
    ):
        end -= 1
    if end == 0:
        return False
    if low[end - 1] in people.PERSONS:
        if not people.ORDINALS.isdisjoint(low[max(0, end - 3) : end]):
            return False  # "a fourth person died": a count goes on
        if low[end - 2 : end] == ["one", "person"]:
            return False
        return low[end - 1] in ("he", "she") or not people.SINGULAR.isdisjoint(low[max(0, end - 6) : end])
    return tokens.words[end - 1][0].isupper() and (
        end < 2 or tokens.words[end - 2][0].isupper() or low[end - 2] in ("mr", "ms")
    )


_LONGEST_ASIDE = 16


def subject_end(low: list[str], at: int) -> int:
    """Give the end of the subject before what commas set apart: "a protester, who had come alone, was shot"."""
    index = at
    while index and low[index - 1] in people.BETWEEN_SUBJECT_AND_VERB and low[index - 1] != ",":
        index -= 1
    if not index or low[index - 1] != ",":
        return at
    opening = next((mark for mark in range(index - 2, max(0, index - _LONGEST_ASIDE), -1) if low[mark] == ","), None)
    return at if opening is None or opening < 1 else opening


def _is_named_pair(low: list[str], first: int, at: int) -> bool:
    """Whether two persons told apart by office are the subject ("two opposition officials were fatally shot")."""
    if any(word[0].isdecimal() for word in low[first:at]):
        return False
    return not {"two", "both"}.isdisjoint(low[first:at]) and not people.NAMED_BY_OFFICE.isdisjoint(low[first:at])
