"""Whether one person, by name or as "a man", is spoken of rather than a number of people."""

from __future__ import annotations

from pylno.places import country_of_demonym
from pylno.reading.lang.en import events as table
from pylno.reading.lang.en import people, words
from pylno.reading.outline import Tokens
from pylno.reading.told import clause_of

_DESCRIBING = frozenset("the his her their prominent opposition local community former".split())
# "killed opposition leader X", "killed activist X": an office or calling before a name.
_CALLINGS = frozenset(
    """leader activist journalist hawker teacher mayor president lawyer blogger student commander head chief director
    minister editor politician""".split()
)
_PERSONS = frozenset(
    """he she man woman boy girl person student journalist activist driver officer soldier worker guard protester
    teenager lawyer leader""".split()
)
_SINGULAR = frozenset("a an one the his her its".split())
_BETWEEN_SUBJECT_AND_VERB = words.AUXILIARIES | words.ADVERBS | frozenset(", shot beaten attacked and who".split())
_NAMED_BY_OFFICE = table.OFFICES | table.JOURNALISTS | frozenset("leaders activists officials".split())
# "one person was killed" is a count.
_COUNTED_ONES = (["person"], ["of"], ["civilian"], ["other"])


def is_individual(tokens: Tokens, at: int) -> bool:
    """Whether the person whom a verb of killing is about is one, named or described, rather than a number of people."""
    low = tokens.low
    if low[at] in ("lost", "succumbed") or _is_passive(tokens, at):
        return one_before(tokens, at)
    return one_after(tokens, at + 1) and takes_object(tokens, at)


def _is_passive(tokens: Tokens, at: int) -> bool:
    """Whether those who suffer it stand before the verb."""
    if not words.PASSIVE_AUX.isdisjoint(tokens.low[max(0, at - 5) : at]):
        return True
    return tokens.low[at] in ("murdered", "assassinated", "slain") and not takes_object(tokens, at)


def takes_object(tokens: Tokens, at: int) -> bool:
    """Whether an object follows the verb."""
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    return (
        following.isalpha()
        and following not in words.PREPOSITIONS
        and following not in words.CONJUNCTIONS
        and following not in words.SUBORDINATORS
    )


def one_after(tokens: Tokens, at: int) -> bool:
    """Whether one person is named from a word on."""
    low = tokens.low
    while at < len(low) and low[at] in _DESCRIBING:
        if low[at] in ("his", "her", "their"):
            return True
        at += 1
    if at >= len(low):
        return False
    if low[at] == "one" and low[at + 1 : at + 2] in _COUNTED_ONES:
        return False
    if low[at] in ("a", "an", "one"):
        return not _has_plural(low, at, min(at + 4, len(low))) and low[at + 1 : at + 2] != ["hundred"]
    return low[at] in _CALLINGS or _is_name(tokens, at)


def _has_plural(low: list[str], first: int, last: int) -> bool:
    """Whether a plural noun of people stands between two indexes."""
    return any(word in people.GROUPS and word.endswith("s") for word in low[first:last])


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether a person's name begins at a word: no demonym, no capitals throughout."""
    word = tokens.words[at]
    if not word[0].isupper() or word.isupper() or at + 1 >= len(tokens.words) or country_of_demonym(word) is not None:
        return False
    following = tokens.words[at + 1][0]
    return following.isupper() or tokens.low[at] in ("mr", "ms", "mrs", "dr") or not following.isalpha()


def one_before(tokens: Tokens, at: int) -> bool:
    """Whether the subject before a passive verb is one person."""
    low = tokens.low
    first, _ = clause_of(tokens, at)
    if _is_named_pair(low, first, at):
        return True
    if any(word in ("were", "are") for word in low[max(0, at - 4) : at]):
        return False
    if low[first] == "one" and low[first + 1 : first + 2] in (*_COUNTED_ONES, ["protester"]):
        return False
    if low[first] in ("one", "a", "an") and not _has_plural(low, first, at):
        return True
    end = at
    while end and (low[end - 1] in _BETWEEN_SUBJECT_AND_VERB or low[end - 1].endswith("ly")):
        end -= 1
    if end == 0:
        return False
    if low[end - 1] in _PERSONS:
        return low[end - 1] in ("he", "she") or not _SINGULAR.isdisjoint(low[max(0, end - 6) : end])
    return tokens.words[end - 1][0].isupper() and (
        end < 2 or tokens.words[end - 2][0].isupper() or low[end - 2] in ("mr", "ms")
    )


def _is_named_pair(low: list[str], first: int, at: int) -> bool:
    """Whether two persons told apart by office are the subject ("two opposition officials were fatally shot")."""
    return low[first] in ("two", "both") and not _NAMED_BY_OFFICE.isdisjoint(low[first:at])
