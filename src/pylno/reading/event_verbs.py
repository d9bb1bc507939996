"""Events told by a verb: by itself, or with those who did or suffered it, where the verb has other uses."""

from __future__ import annotations

from collections.abc import Sequence

from pylno.reading.event_senses import sense_of
from pylno.reading.individuals import takes_object
from pylno.reading.lang.en import dates, events, occasions, people, undone, words
from pylno.reading.nearby import is_charge, is_negated
from pylno.reading.outline import Tokens
from pylno.reading.told import Told, told_by_verb


def event_of_verb(tokens: Tokens, at: int, *, is_anchored: bool, is_dated: bool) -> Told | None:
    """Give the event that the verb at an index tells, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        is_anchored: whether the sentence names a place or the date of an event.
        is_dated: whether it names such a date.
    """
    low = tokens.low
    for pattern, meant in events.VERBS.get(low[at], ()) or _of_base_form(low, at):
        if tuple(low[at + 1 : at + len(pattern)]) != pattern[1:]:
            continue
        kind = sense_of(tokens, at, meant)
        if kind is None:
            continue
        if is_negated(tokens, at) or (low[at] != "flee" and _is_planned(low, at)) or is_charge(low, at):
            return None
        if kind == "attack" and low[at].endswith("ing") and at and low[at - 1] in words.DETERMINERS:
            return None  # "the bombing": a noun
        last = at + len(pattern) - 1
        if not _is_told(tokens, at, last, kind, is_anchored=is_anchored, is_dated=is_dated):
            return None
        return told_by_verb(tokens, at, kind, "verb of " + kind, len(pattern))
    return None


def _of_base_form(low: list[str], at: int) -> Sequence[tuple[tuple[str, ...], str]]:
    """Give what the past of a verb means where "started to" stands before its base form."""
    if low[at - 1 : at] != ["to"] or at < 2 or low[at - 2] not in occasions.STARTED:
        return ()
    return events.VERBS.get(low[at] + "ed") or events.VERBS.get(low[at] + "d") or ()


def _is_planned(low: list[str], at: int) -> bool:
    """Whether a modal, "to" or "if" makes the verb a plan, a demand or a condition."""
    index = at - 1
    while index >= 0 and (low[index] in undone.BETWEEN or low[index].endswith("ly")):
        index -= 1
    if index < 0 or low[index] not in undone.PLANNING:
        return False
    return not (low[index] == "to" and index and low[index - 1] in undone.DONE_TO)


# --- whether it happened on an occasion ---------------------------------------------------------------------


_SUMMED = frozenset("detention displacement journalist_detention killing".split())
_NEEDS_FINITE_VERB = frozenset("detention displacement trial".split())
_TOTALLED = 500
"""From so many on a count in the perfect tense without place or day is a running total rather than an occasion."""


def _is_told(tokens: Tokens, at: int, last: int, kind: str, *, is_anchored: bool, is_dated: bool) -> bool:
    """Whether the sentence tells the event as having happened on an occasion, not as a total or a quality."""
    if _is_generic(tokens, at, is_dated=is_dated):
        return False
    if kind == "displacement" and not is_dated and tokens.low[at] in occasions.WITH_A_DAY:
        return False
    if not is_anchored and not _tells_unanchored(tokens, at, last, kind):
        return False
    return kind not in _SUMMED or not _is_running_total(tokens, at, kind)


def _is_generic(tokens: Tokens, at: int, *, is_dated: bool) -> bool:
    """Whether the verb is a quality of those spoken of ("the detained men", "those who were shot") or told of nobody."""
    low = tokens.low
    lead = low[max(0, at - 5) : at]
    if not occasions.NOBODY.isdisjoint(lead) or ("single" in lead and "not" in low[max(0, at - 8) : at]):
        return True
    if "those" in lead and "who" in lead and not is_dated:
        return True
    return low[at] in occasions.ADJECTIVES and _is_adjective(low, at)


def _is_adjective(low: list[str], at: int) -> bool:
    """Whether the participle stands before its noun: "several unjustly imprisoned reporters"."""
    first = at
    while first and low[first - 1].endswith("ly"):
        first -= 1
    if not first:
        return False
    is_before_people = at + 1 < len(low) and low[at + 1] in people.GROUPS
    if low[first - 1] in occasions.BEFORE_COUNTED or low[first - 1][0].isdecimal():
        return is_before_people
    return low[first - 1] in occasions.BEFORE_ADJECTIVE and (first == at or is_before_people)


def _is_running_total(tokens: Tokens, at: int, kind: str) -> bool:
    """Whether a count up to now is given: "200 detained so far", "since January 200 were detained"."""
    low = tokens.low
    has_number = any(_is_count(low, index) for index in range(max(0, at - 9), min(len(low), at + 6)))
    is_total = any(
        low[index : index + 2] in occasions.UP_TO_NOW for index in range(max(0, at - 12), min(len(low), at + 8))
    )
    if is_total and has_number and not takes_object(tokens, at):
        return True
    if kind == "displacement" and not occasions.COUNTING.isdisjoint(low[max(0, at - 9) : at]):
        return True
    if not has_number or kind not in ("detention", "journalist_detention", "displacement"):
        return False
    if not occasions.STILL.isdisjoint(low[max(0, at - 3) : at]) or "million" in low[max(0, at - 9) : at]:
        return True
    return low[at] not in ("flee", "fleeing", "forced") and "since" in low[: at + 14]


def _is_up_to_now(low: list[str], at: int) -> bool:
    """Whether many are counted in the perfect tense: "more than 1,000 have been arrested"."""
    lead = low[max(0, at - 10) : at]
    if not {"have", "been"} <= set(lead):
        return False
    return any(_number(word) >= _TOTALLED for word in lead)


def _is_count(low: list[str], at: int) -> bool:
    """Whether a word is a numeral that is no part of a date."""
    beside = low[max(0, at - 1) : at] + low[at + 1 : at + 2]
    return (
        low[at][0].isdecimal()
        and dates.MONTH_NAMES.isdisjoint(beside)
        and not (len(low[at]) == 4 and low[at].isdecimal())
    )


def _number(word: str) -> int:
    """Give the value of a numeral in digits, 0 for another word."""
    digits = word.replace(",", "").replace(".", "")
    return int(digits) if digits.isdecimal() and digits.isascii() else 0


def _tells_unanchored(tokens: Tokens, at: int, last: int, kind: str) -> bool:
    """Whether the verb tells an event though its sentence names neither place nor date."""
    low = tokens.low
    if kind in _NEEDS_FINITE_VERB and not _is_finite(tokens, at, last):
        return False
    if kind != "detention":
        return True
    if _is_up_to_now(low, at):
        return False
    return not (at and low[at - 1] in occasions.BEFORE_DETAINED) and (
        takes_object(tokens, last) or not _is_count_only(low, at)
    )


def _is_finite(tokens: Tokens, at: int, last: int) -> bool:
    """Whether the verb is the sentence's own, not an adjective before a noun."""
    low = tokens.low
    before_it = low[at - 1] if at else ""
    if low[at] in occasions.ALWAYS_FINITE or before_it in words.AUXILIARIES or before_it in words.ADVERBS:
        return True
    if before_it in words.DETERMINERS:
        return False
    following = low[last + 1] if last + 1 < len(low) else " "
    has_number = following[0].isdecimal() or following in occasions.BEFORE_NUMBER
    return has_number or takes_object(tokens, last)


def _is_count_only(low: list[str], at: int) -> bool:
    """Whether a bare count is all that the verb tells ("only about 200 people detained")."""
    counted = low[max(0, at - 6) : at]
    if "," in counted:
        counted = counted[len(counted) - counted[::-1].index(",") :]
    following = low[at + 1] if at + 1 < len(low) else ""
    if following[:1].isdecimal() or following in occasions.BEFORE_OBJECT:
        return False
    return any(word[0].isdecimal() for word in counted) and words.AUXILIARIES.isdisjoint(counted)
