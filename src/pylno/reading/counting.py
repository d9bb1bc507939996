"""Whom a number counts: the noun after it, its class and what the noun itself says."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pylno.reading.lang.en import clauses, numbers, outcomes, people, words
from pylno.reading.noun_phrases import head_of, phrase_end
from pylno.reading.numerals import Numeral
from pylno.reading.outline import Tokens


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with those it counts.

    Attributes:
        numeral: the number.
        first, last: indexes of the passage's words; ``last`` is the one after.
        resume: index from which a verb is looked for.
        noun: the folded head noun, "" when it is left out.
        group: short class of the people.
        unit: "people", "acts", "bodies" or "cases".
        status: what the noun itself says happened, or None.
        is_bare: whether the noun is left out.
        is_known: whether the noun is surely one of people.
        is_outcome: whether the noun tells what happened whatever the verb ("23 deaths were reported").
    """

    numeral: Numeral
    first: int
    last: int
    resume: int
    noun: str
    group: str
    unit: str = "people"
    status: str | None = None
    is_bare: bool = False
    is_known: bool = True
    is_outcome: bool = False


def counted(tokens: Tokens, numeral: Numeral) -> Counted | str:
    """Give whom the number counts, or the reason why it counts no people."""
    low, at = tokens.low, numeral.last
    if at < len(low) and low[at] == "of":
        if at + 1 < len(low) and low[at + 1] in people.ANAPHORA:
            return _bare_of(tokens, numeral, at + 2)
        if not (numeral.is_vague or low[at - 1] in numbers.SINGULAR_SCALES):
            return _of_a_whole(tokens, numeral, at + 1)
        at += 1
        while at < len(low) and low[at] in words.DETERMINERS:
            at += 1
    if at < len(low) and low[at] in people.ANAPHORA:
        return _bare(numeral, at + 1)
    outer = numeral.outer
    if outer > 1 and low[outer - 1] == "of" and low[outer - 2] in people.COLLECTIVES and _no_noun(tokens, at):
        return Counted(numeral, outer, at, at, low[outer - 2], "people")
    end = phrase_end(tokens, at)
    record = _record(tokens, numeral, at, end)
    if record is not None:
        return record
    head = head_of(tokens, at, end)
    if head is None and any(word in numbers.MEASURES for word in low[at:end]):
        return "a measure or a length of time"
    if head is None:
        return _without_people(tokens, numeral, at, end)
    reason = _not_counted(low, at, head, end)
    return reason or _with_head(tokens, numeral, at, head)


def _not_counted(low: list[str], at: int, head: int, end: int) -> str | None:
    """Tell why a number before a noun of people counts none all the same: "two police stations", "two figures", "two judges"."""
    if head + 1 < end and low[head + 1] in people.THINGS and low[head] not in people.NOMINAL:
        return f"counts things ({low[head + 1]})"
    if low[head] == "figures" and head == at:
        return "counts things (figures)"
    if low[head] in people.UNCOUNTED:
        return "counts people who only speak, sign, stand for office or are asked"
    return None


def _no_noun(tokens: Tokens, at: int) -> bool:
    """Whether a verb or no word at all follows "a mob of 300", rather than a noun."""
    word = tokens.low[at] if at < len(tokens.low) else ""
    return (
        phrase_end(tokens, at) == at
        or word in outcomes.AFTER_PEOPLE
        or word in outcomes.ACTED
        or word in outcomes.PHRASES_AFTER
    )


def _bare(numeral: Numeral, resume: int) -> Counted:
    """A number whose noun is left out."""
    return Counted(numeral, numeral.outer, numeral.last, resume, "", "people", is_bare=True)


def _bare_of(tokens: Tokens, numeral: Numeral, resume: int) -> Counted:
    """ "nine of these fatalities": the noun behind "of these" tells what happened."""
    noun = tokens.low[resume] if resume < len(tokens.low) else ""
    told = people.NOUN_STATUS.get(noun) if noun in people.OUTCOME_NOUNS - people.NOMINAL else None
    if told:
        return replace(_bare(numeral, resume), status=told, is_outcome=True)
    if noun in outcomes.AFTER_PEOPLE and tokens.low[resume - 1] in ("those", "these"):
        later = _past_participle(tokens.low, resume)  # "two of those wounded later died"
        return replace(_bare(numeral, max(resume, later)), status=outcomes.AFTER_PEOPLE[noun])
    return _bare(numeral, resume)


def _of_a_whole(tokens: Tokens, numeral: Numeral, at: int) -> Counted | str:
    """ "60 of the miners", "two of his colleagues": the people of the whole are counted, whatever their noun says of all."""
    low, begin = tokens.low, at
    has_own_number = False
    while at < len(low) and (low[at] in words.DETERMINERS or low[at].isdecimal() or low[at] in numbers.UNITS):
        has_own_number = has_own_number or low[at] not in words.DETERMINERS
        at += 1
    end = phrase_end(tokens, at)
    head = head_of(tokens, at, end) if at > begin else None
    if head is None:
        things = next((low[index] for index in range(at, end) if low[index] in people.THINGS), None)
        return f"counts things ({things})" if things else _bare(numeral, _after_of_phrase(tokens, begin))
    whole = _with_head(tokens, numeral, at, head)
    if low[head] in people.NOMINAL:
        return replace(_bare(numeral, head + 1), status=whole.status)
    are_named = not clauses.BE.isdisjoint(low[head + 1 : head + 2]) and any(
        word in people.GROUPS and word not in outcomes.PARTICIPLES for word in low[head + 2 : head + 5]
    )  # "two of the detainees are journalists"
    resume = _past_participle(low, head + 1)
    told = outcomes.AFTER_PEOPLE.get(low[head + 1]) if resume > head + 1 else None
    status = told or (whole.status if are_named else None)
    return replace(
        whole,
        status=status,
        is_outcome=False,
        last=numeral.last if has_own_number else head + 1,
        resume=resume,
    )


def _past_participle(low: list[str], at: int) -> int:
    """Skip what is told of the whole, "of the people arrested on Friday", to the auxiliary behind it, if there is one."""
    if at >= len(low) or low[at] not in outcomes.PARTICIPLES:
        return at
    for index in range(at + 1, min(at + _LONGEST_RELATIVE, len(low))):
        if low[index] in ("later", "subsequently", "died"):
            return index
        if low[index] == ";" or low[index] in words.RELATIVES or low[index] in words.SUBORDINATORS:
            break
        if low[index] in words.AUXILIARIES:
            return index
    return at


_LONGEST_RELATIVE = 10


def _after_of_phrase(tokens: Tokens, at: int) -> int:
    """Skip "of the 15 activists" after a number, so that the verb behind it is found."""
    low = tokens.low
    while (
        at < len(low)
        and low[at] not in words.AUXILIARIES
        and low[at] not in (",", ";", ".", ")")
        and low[at] not in outcomes.PARTICIPLES
    ):
        at += 1
    return at


def _without_people(tokens: Tokens, numeral: Numeral, at: int, end: int) -> Counted | str:
    """Decide about a number that no noun of people follows."""
    low = tokens.low
    for index in range(at, end):
        if index == at and (low[index] in outcomes.HEADLINE_VERBS or _is_past(low[index])):
            return _bare(numeral, at)
        if low[index] in people.THINGS:
            return f"counts things ({low[index]})"
        if low[index] in people.UNCOUNTED:
            return "counts people who only speak, sign, stand for office or are asked"
        if low[index] in outcomes.PARTICIPLES or low[index] in words.ADVERBS:
            return _bare(numeral, at)
    if end == at or low[at] in ("or", "more", "other") or low[at] in numbers.TIME_AFTER:
        return _bare(numeral, at)
    nouns = end
    for index in range(at, end):
        if low[index] in outcomes.ACTED or low[index] in outcomes.IDLE_VERBS:
            nouns = index
            break
    if nouns == at:
        return _bare(numeral, at)
    return Counted(numeral, numeral.outer, nouns, nouns, low[nouns - 1], "people", is_known=False)


def _is_past(word: str) -> bool:
    """Whether a word right behind a number is a verb that no noun follows: "44 rose", "50,000 attended"."""
    return word in outcomes.CHANGES or word in outcomes.IRREGULAR_DEEDS or word in outcomes.ATTENDED


def _with_head(tokens: Tokens, numeral: Numeral, at: int, head: int) -> Counted:
    """Build the value for a number with its head noun, coordinated nouns included."""
    low = tokens.low
    noun = low[head].rpartition("-")[2] if low[head] not in people.GROUPS and "-" in low[head] else low[head]
    group = people.GROUP_PAIRS.get((low[head - 1], low[head])) or people.GROUPS.get(noun, "people")
    unit = people.NOUN_UNIT.get(noun, "people")
    status = people.NOUN_STATUS.get(noun)
    last = head + 1
    harm = _harm(tokens, at, head) if noun in people.HARMED else None
    if harm is not None:
        status, last = harm
    if (low[head - 1], low[head]) in people.GROUP_PAIRS and group == "political prisoners":
        status = "detained"
    described = next((low[index] for index in range(at, head) if low[index] in outcomes.DESCRIBING), None)
    if status is None or (described and noun in people.ASSEMBLED):
        status = outcomes.AFTER_PEOPLE.get(described or "", status)
    if (
        status is None
        and not described
        and any(outcomes.AFTER_PEOPLE.get(low[index]) == "other" for index in range(at, head))
    ):
        status = "other"  # "the 116 dismissed workers"
    is_outcome = noun in people.OUTCOME_NOUNS or noun in people.NOMINAL or described == "dead"
    is_outcome = is_outcome or (harm is not None and status != "other")
    last, groups = _and_others(tokens, last, group)
    if (
        low[last : last + 1] in (["and"], ["or"], ["/"])
        and is_outcome
        and low[last + 1 : last + 2]
        and low[last + 1] in people.NOMINAL | people.MIXED
    ) and people.NOUN_STATUS.get(low[last + 1]) != status:
        last, status = last + 2, "other"
    return Counted(numeral, numeral.outer, last, last, noun, groups, unit, status, is_outcome=is_outcome)


def _harm(tokens: Tokens, at: int, head: int) -> tuple[str, int] | None:
    """Read what "victims of …", "cases of …" or "torture survivors" suffered; give its status and the index after the passage."""
    low = tokens.low
    if low[head + 1 : head + 2] != ["of"]:
        before = people.HARM_STATUS.get(low[head - 1]) if head > at and low[head] != "cases" else None
        return _suffered(low, head - 1, before, head + 1) if before else None
    for index in range(head + 2, min(head + 7, len(low))):
        if low[index] in words.PREPOSITIONS or low[index] in (",", ";"):
            break
        status = people.HARM_STATUS.get(low[index])
        if status and (status != "killed" or not low[head].startswith("survivor")):
            return _suffered(low, index, status, index + 1 if low[head] == "cases" else head + 1)
    return None


def _record(tokens: Tokens, numeral: Numeral, at: int, end: int) -> Counted | str | None:
    """ "40 incidents of arbitrary arrest": a record of harm to a person; "70 cases of batons being drawn" is of a thing."""
    low = tokens.low
    noun = next((index for index in range(at, end) if low[index] in people.RECORDS), None)
    if noun is None or low[noun + 1 : noun + 2] != ["of"]:
        return None
    harm = _harm(tokens, at, noun)
    if low[noun] == "cases":
        return None if harm else "counts things (cases)"
    is_personal = harm is not None and (
        harm[0] != "other" or not people.INTIMATE_HARM.isdisjoint(low[noun + 2 : noun + 6])
    )
    if harm is None or not is_personal:
        return f"counts things ({low[noun]})"
    return Counted(numeral, numeral.outer, noun + 1, noun + 1, low[noun], "people", "cases", harm[0], is_outcome=True)


def _suffered(low: list[str], at: int, status: str, last: int) -> tuple[str, int]:
    """Give the status of a noun of harm, an intimate one being "other", with the end of the passage."""
    is_intimate = low[at - 1] in people.INTIMATE and status == "injured"
    return ("other" if is_intimate else status), last


def _and_others(tokens: Tokens, last: int, group: str) -> tuple[int, str]:
    """Take in "and protesters" of "dozens of policemen and protesters"."""
    low = tokens.low
    groups = [group]
    while last + 1 < len(low) and low[last] in ("and", "or", ",", "/", "&"):
        begin = last + 1
        if low[last] == "," and low[begin] in ("and", "or"):
            begin += 1
        end = min(phrase_end(tokens, begin), begin + 4)
        if begin < len(low) and (
            low[begin] in words.DETERMINERS or low[begin] in outcomes.PARTICIPLES or low[begin] in words.ADVERBS
        ):
            break
        head = head_of(tokens, begin, end)
        if head is None or low[head] in people.NOMINAL or (head + 1 < len(low) and low[head + 1] in people.THINGS):
            break
        if low[last] == "," and not (head + 1 < len(low) and low[head + 1] in ("and", ",", "or")):
            break
        following = low[head + 1] if head + 1 < len(low) else ""
        if following in outcomes.SPEECH or (
            low[last] == "," and following == "," and last + 1 == begin and not _list_goes_on(low, head + 1)
        ):
            break
        other = people.GROUP_PAIRS.get((low[head - 1], low[head])) or people.GROUPS.get(low[head], "people")
        if other not in groups:
            groups.append(other)
        last = head + 1
    return last, "; ".join(groups)


def _list_goes_on(low: list[str], at: int) -> bool:
    """Whether an "and" closes the list that this comma is in, within a few words."""
    return "and" in low[at : at + 5]
