"""Verbs and nouns of appeal: whom they name, and where the nouns ask nothing."""

from __future__ import annotations

from typing import NamedTuple

from pylno.reading.addressees import is_bearer
from pylno.reading.demands import infinitive_in, opens_demand
from pylno.reading.lang.en import calls as table
from pylno.reading.outline import Tokens

NO_PREPOSITION = ("",)
"""What the table gives for a verb that takes whom it names right away."""


class Appeal(NamedTuple):
    """A verb of appeal with its addressee.

    Attributes:
        first, last: indexes of the addressee's words; ``last`` is the one after, where the demand opens.
        verb: index of the verb.
    """

    first: int
    last: int
    verb: int


def is_noun_of_call(tokens: Tokens, at: int) -> bool:
    """Whether "call", "demand" or "appeal" is a noun here, with which nobody asks anything."""
    low = tokens.low
    before = low[at - 1] if at else ""
    if low[at].endswith("ing"):
        return False
    if before == "to" and low[at] in ("calls", "demands", "appeals"):
        return True
    if _opens_call_for(tokens, at) or (
        before in table.CALL_OWNERS and low[at - 2 : at - 1] and low[at - 2] in table.MADE_AGAIN
    ):
        return False
    if low[at] in table.PLURAL_NOUNS and (before.endswith("ed") or _is_object(low, at)):
        return True  # "received requests", "submitted formal requests"
    if at and tokens.words[at - 1][0].isupper() and before not in table.CAPITAL_OPENERS:
        return False
    if (
        low[at] in table.CALL_NOUNS
        and before in table.CALL_OWNERS
        and low[at + 1 : at + 2] in (["on"], ["upon"], ["to"])
    ):
        return infinitive_in(tokens, at + 2, at + 16) is None
    return before in table.NO_CALL_AFTER or before.endswith(("'s", "s'"))


def _is_object(low: list[str], at: int) -> bool:
    """Whether a verb in the past stands before an adjective and the noun."""
    return at > 1 and low[at - 2].endswith("ed") and low[at - 1].isalpha() and not low[at - 1].endswith("s")


def _opens_call_for(tokens: Tokens, at: int) -> bool:
    """Whether a noun opens "calls for X to …": what is asked is said though "calls" is a noun."""
    low = tokens.low
    first = demanded_from(low, at) if low[at] in table.CALL_NOUNS else None
    if first is None:
        return False
    to = infinitive_in(tokens, first + 1, first + 8)
    return to is not None and {",", ";", "."}.isdisjoint(low[at:to]) and is_bearer(tokens, first, to)


def appeal_at(tokens: Tokens, at: int) -> Appeal | None:
    """Read the verb of appeal at an index with its addressee, or None."""
    low = tokens.low
    follow = table.APPEALS.get(low[at])
    if follow is None and low[at] in table.DEMANDS:
        follow = NO_PREPOSITION
    if follow is None or is_noun_of_call(tokens, at):
        return None
    first = at + 1
    if follow != NO_PREPOSITION:
        first += low[first : first + 2] == ["up", "on"]
        if first >= len(low) or low[first] not in follow:
            return None
        first += 1
    elif not table.BEFORE_ASKED.isdisjoint(low[first : first + 1]):
        first += 1
    if low[first - 1] == "to" and first > at + 1 and low[first : first + 1] and low[first] in table.IMPERATIVES:
        return Appeal(first - 1, first - 1, at)  # "we call to stop the repression": of nobody in particular
    if low[first : first + 1] in (["“"], ['"']):  # urged “members of the security forces to …”
        first += 1
    last = first
    while last < len(low) and low[last] not in (":", ";", "“", "”"):
        if opens_demand(tokens, last) and (low[last] != "for" or _takes_for(tokens, at, last)):
            break
        last += 1
    return Appeal(first, last, at)


def _takes_for(tokens: Tokens, verb: int, at: int) -> bool:
    """Whether "for" at an index opens what is asked, not a part of the addressee ("the Minister for Health")."""
    return tokens.low[verb] in table.CALL_FOR and not tokens.words[at + 1][0].isupper()


def demanded_from(low: list[str], at: int) -> int | None:
    """Give the index of the first word that "call for" or "demand" takes, or None where neither stands."""
    following = low[at + 1] if at + 1 < len(low) else ""
    if low[at] in table.CALL_FOR and following == "for":
        first = at + 2
    elif low[at] in table.CALL_FOR and following.endswith("day") and low[at + 2 : at + 3] == ["for"]:
        first = at + 3  # "called Monday for …"
    elif low[at] in table.CALL_NOUNS and following in ("from", "by"):  # "calls from local leaders for …"
        first = next((index + 1 for index in range(at + 3, min(at + 9, len(low))) if low[index] == "for"), len(low))
    elif low[at] in table.INSIST_ON and following == "on":
        first = at + 2
    elif low[at] in table.DEMANDS and following not in (":", ",", "."):
        first = at + 1
    else:
        return None
    return first if first < len(low) else None
