"""The noun phrase behind a number: where it ends, and which of its nouns is the head."""

from __future__ import annotations

from pylno.places import country_of_demonym
from pylno.reading.lang.en import clauses, numbers, outcomes, people, words
from pylno.reading.outline import Tokens

_LONGEST_PHRASE = 8
"""How many words may belong to one."""
_SIGNS = frozenset("“ ” [ ] - ‘ ’ ' /".split())


def phrase_end(tokens: Tokens, at: int) -> int:
    """Give the index after the words that may belong to one noun phrase."""
    low = tokens.low
    end = at
    while end < len(low) and end - at < _LONGEST_PHRASE:
        word = low[end]
        if word in clauses.ARTICLES and end > at:
            break
        if end > at and (_joins_name(tokens, at, end) or (word == "," and _joins_qualities(tokens, at, end))):
            end += 1
            continue
        if word in clauses.AFTER_COUNTED and not (
            word in ("and", "or") and end > at and _joins_adjectives(tokens, at, end)
        ):
            break
        if not (word[0].isalpha() or word[0] == '"' or word in _SIGNS):
            break
        end += 1
    return end


def _joins_name(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a preposition stands inside a name before the noun: "three Committee to Protect Rivers activists"."""
    if tokens.low[end] not in words.PREPOSITIONS or end + 1 >= len(tokens.low):
        return False
    if any(_is_person_noun(tokens, index) for index in range(at, end)):
        return False
    return tokens.words[end - 1][0].isupper() and tokens.words[end + 1][0].isupper()


def _joins_qualities(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a comma joins two adjectives before the noun: "eleven unarmed, peaceful demonstrators"."""
    low = tokens.low
    before = tokens.words[end - 1]
    after = low[end + 1] if end + 1 < len(low) else ","
    if after in numbers.UNITS or after in numbers.VAGUE or not after[0].isalpha() or before.endswith("s"):
        return False
    if (
        not before.isalpha()
        or before[0].isupper()
        or low[end - 1] in outcomes.NO_QUALITY
        or low[end - 1] in words.ADVERBS
    ):
        return False
    if any(_is_person_noun(tokens, index) or low[index] in people.THINGS for index in range(at, end)):
        return False
    noun = next((index for index in range(end + 2, min(end + 5, len(low))) if _is_person_noun(tokens, index)), None)
    if noun is None or any(
        low[index] in clauses.AFTER_COUNTED or low[index] in clauses.ARTICLES for index in range(end + 1, noun)
    ):
        return False
    return (
        low[noun].endswith(("s", "n", "e"))
        and low[noun + 1 : noun + 2] != [","]
        and outcomes.SPEECH.isdisjoint(low[noun + 1 : noun + 2])
    )


def _joins_adjectives(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and" joins adjectives before the noun ("Turkish and foreign rescuers") rather than two nouns."""
    low = tokens.low
    if any(_is_person_noun(tokens, index) or low[index] in people.THINGS for index in range(at, end)):
        return False
    later = range(end + 1, min(end + 4, len(low)))
    if any(
        low[index] in clauses.AFTER_COUNTED or low[index][0].isdecimal() or low[index] in words.DETERMINERS
        for index in later[:1]
    ):
        return False
    return any(_is_person_noun(tokens, index) for index in later)


def _is_person_noun(tokens: Tokens, at: int) -> bool:
    """Whether a word names people: by table, as a demonym, or by its ending."""
    word = tokens.low[at]
    if word in people.GROUPS:
        return True
    if word in people.NOT_PEOPLE or word in people.THINGS:
        return False
    if "-" in word and word.rpartition("-")[2] in people.GROUPS:
        return True
    if tokens.words[at][0].isupper():
        if len(word) > _SHORTEST_DEMONYM and word.endswith(people.DEMONYM_ENDINGS):
            return True  # people of a place that no table holds
        return word.endswith(people.KNOWN_DEMONYM_ENDINGS) and country_of_demonym(tokens.words[at]) is not None
    return len(word) > 5 and word.endswith(people.PEOPLE_ENDINGS)


_SHORTEST_DEMONYM = 5


def head_of(tokens: Tokens, at: int, end: int) -> int | None:
    """Find the head noun: the first noun of people, moved on while another one follows it."""
    low = tokens.low
    for index in range(at, end):
        if not _is_person_noun(tokens, index) or (low[index] in people.NOMINAL and _is_verb_here(tokens, index, end)):
            if low[index] in people.THINGS and not any(
                _is_person_noun(tokens, later) and low[later] not in people.NOMINAL for later in range(index + 1, end)
            ):
                return None
            continue
        head = index
        while (
            head + 1 < end
            and _is_person_noun(tokens, head + 1)
            and low[head + 1] not in people.NOMINAL
            and low[head + 1] not in outcomes.PARTICIPLES
        ):
            head += 1
        step = head + 2  # "police special officers": one unknown word between is let pass, though not behind a plural
        if (
            step < end
            and not (low[head].endswith("s") and low[step] in people.OUTCOME_NOUNS)
            and low[head + 1] not in outcomes.PARTICIPLES
            and low[head + 1] not in outcomes.ACTED
            and _is_person_noun(tokens, step)
            and low[step] not in people.NOMINAL
            and not low[head + 1].endswith("ed")
        ):
            head = step
        return head
    return None


def _is_verb_here(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "injured", "killed" is a verb or adjective here rather than the noun counted."""
    later = range(at + 1, end)
    return any(_is_person_noun(tokens, index) and tokens.low[index] not in people.NOMINAL for index in later)
