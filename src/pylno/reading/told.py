"""An event as a sentence tells it, and the clause in which it does: its words, its actor and its victim."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.lang.en import clauses, events, outcomes, people, words
from pylno.reading.outline import Tokens


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one sentence tells it.

    Attributes:
        kind: its type.
        first, last: indexes of the words of its passage; ``last`` is the one after.
        at: index of the word that tells the type.
        actor, victim: as named, or None.
        is_noun: whether a noun tells it.
        rule: the rule that found it.
        size: how many words tell the type.
    """

    kind: str
    first: int
    last: int
    at: int
    actor: str | None
    victim: str | None
    is_noun: bool
    rule: str
    size: int = 1


LONGEST_HALF = 14
"""How many words a clause may have on either side of its verb, and a noun phrase after its noun."""
_LONGEST_NAME = 9


def told_by_verb(tokens: Tokens, at: int, kind: str, rule: str, size: int = 1) -> Told:
    """Build an event from the clause of its verb, with the actor and the victim that it names."""
    first, last = clause_of(tokens, at)
    actor, victim = _roles(tokens, at, first, last)
    return Told(kind, first, last, at, actor, victim, is_noun=False, rule=rule, size=size)


def clause_of(tokens: Tokens, at: int) -> tuple[int, int]:
    """Give the words of a verb's clause: its subject, itself and what follows up to the next mark."""
    low = tokens.low
    first = at
    while first and at - first < LONGEST_HALF and low[first - 1] not in clauses.BEFORE_CLAUSE:
        if low[first - 1] == "and" and first < at and _is_clause_start(low, first, at):
            break
        first -= 1
    last = at + 1
    while last < len(low) and last - at < LONGEST_HALF and low[last] not in clauses.AFTER_CLAUSE:
        if low[last] == "and" and last + 1 < len(low) and _opens_clause(low[last + 1]):
            break
        last += 1
    return first, last


def _is_clause_start(low: list[str], first: int, at: int) -> bool:
    """Whether a new clause begins after "and" rather than a second subject."""
    return words.AUXILIARIES.isdisjoint(low[first:at]) or any(
        word in words.AUXILIARIES or word in events.VERBS for word in low[max(0, first - 6) : first - 1]
    )


def _opens_clause(word: str) -> bool:
    """Whether "and" before this word joins another deed rather than a noun."""
    return word in events.VERBS or word in outcomes.AFTER_PEOPLE or word in words.DETERMINERS


def _roles(tokens: Tokens, at: int, first: int, last: int) -> tuple[str | None, str | None]:
    """Give (actor, victim) of a verb as named: by its subject, its object and "by …"."""
    low = tokens.low
    is_passive = not words.PASSIVE_AUX.isdisjoint(low[max(first, at - 3) : at])
    subject_end = at
    while subject_end > first and (low[subject_end - 1] in words.AUXILIARIES or low[subject_end - 1] in words.ADVERBS):
        subject_end -= 1
    subject = _people_in(tokens, first, subject_end)
    by = next((index for index in range(at, last) if low[index] == "by"), None)
    following = _people_in(tokens, at + 1, last if by is None else by)
    if is_passive or (by is not None and not following):
        return (None if by is None else _people_in(tokens, by + 1, last)), subject
    return subject, following


def _people_in(tokens: Tokens, first: int, last: int) -> str | None:
    """Give the words when they name people, a force or a name."""
    low = tokens.low
    while first < last and low[first] in clauses.NO_NAME:
        first += 1
    end = next(
        (index for index in range(first + 1, last) if low[index] in words.PREPOSITIONS and low[index] != "of"), last
    )
    if first >= end or end - first > _LONGEST_NAME:
        return None
    is_of_people = any(word in people.GROUPS or word in events.TROOPS for word in low[first:end])
    return tokens.slice(first, end) if is_of_people or (first > 0 and tokens.words[first][0].isupper()) else None
