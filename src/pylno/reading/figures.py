"""Figures of one sentence: number, whom it counts, what happened to them, and parts of a whole.

Steps: every numeral, the reasons against, whom it counts, what governs it, what it takes from the figure before it.
"""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.counting import Counted, counted
from pylno.reading.happened import BY_ROLE, PERSONAL
from pylno.reading.lang.en import counts, numbers, outcomes, people, words
from pylno.reading.numerals import Numeral, find_numerals, not_people
from pylno.reading.outcome import Outcome, find_outcome
from pylno.reading.outline import Tokens


@dataclass(slots=True)
class Mention:
    """A figure as one sentence gives it, before source, place and dates are known.

    Attributes:
        who: the number with those it counts.
        outcome: what happened, and by which rule.
        part_of: index of the mention in the same sentence that this one is a part of, or None.
        is_part_stated: whether the text says so ("including", "of whom").
    """

    who: Counted
    outcome: Outcome
    part_of: int | None = None
    is_part_stated: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that is no figure.

    Attributes:
        first, last: indexes of its words; ``last`` is the one after.
        reason: why, in plain words.
    """

    first: int
    last: int
    reason: str


@dataclass(slots=True)
class SentenceFigures:
    """What the numbers of one sentence came to."""

    mentions: list[Mention]
    unread: list[Unread]


CARRIED = frozenset(("same as the figure before", "part of the figure before", "the count spoken of before"))
"""Rules that take what happened from another figure."""
NO_OUTCOME = "no words say what happened to those counted"
NO_PEOPLE = "no people are counted by it"


def sentence_figures(tokens: Tokens, previous: Mention | None = None) -> SentenceFigures:
    """Give the figures of a sentence and the numbers in it that are none, each with its reason.

    Args:
        tokens: the sentence.
        previous: the last figure of the sentences just before, for "the official tally is 22"; None when there is none.
    """
    result = SentenceFigures([], [])
    numerals = find_numerals(tokens)
    if not numerals:
        return result
    pending: list[tuple[Numeral, Counted]] = []
    for numeral in numerals:
        reason = not_people(tokens, numeral)
        who = reason or counted(tokens, numeral)
        if isinstance(who, str):
            result.unread.append(Unread(numeral.first, numeral.last, who))
        else:
            pending.append((numeral, who))
    for numeral, who in pending:
        _decide(tokens, numeral, who, result, previous)
    return result


def _decide(tokens: Tokens, numeral: Numeral, who: Counted, result: SentenceFigures, previous: Mention | None) -> None:
    """Make one number a figure or say why it is none."""
    before = result.mentions[-1] if result.mentions else None
    is_part = before is not None and _is_part(tokens, who, before)
    outcome = _outcome(tokens, who, before, is_part=is_part)
    if outcome is not None and _is_whole(tokens, who) and not _is_of_whole(who, outcome):
        outcome = Outcome(who.status, "the noun itself", who.last - 1) if who.status else None
    if outcome is None:
        outcome = _spoken_of(tokens, who, before or previous)
    if (
        outcome is not None
        and outcome.status == "other"
        and before is None
        and _is_of_things(tokens, who, result, previous)
    ):
        outcome = None
    if outcome is None or not (outcome.status is None or _is_acceptable(tokens, who, outcome)):
        reason = NO_PEOPLE if who.is_bare or not who.is_known else NO_OUTCOME
        result.unread.append(Unread(numeral.first, numeral.last, reason))
    elif outcome.status is None:
        result.unread.append(Unread(numeral.first, numeral.last, outcome.rule))
    else:
        index = len(result.mentions) - 1 if is_part else None
        if is_part and before is not None and before.part_of is not None and _is_sibling(tokens, who, before):
            index = before.part_of
        result.mentions.append(Mention(who, outcome, index, is_part))


def _is_whole(tokens: Tokens, who: Counted) -> bool:
    """Whether a part of those counted is spoken of: "three of the 12 men", "half of the 300 evacuees"."""
    low, at = tokens.low, who.numeral.first - 1
    while at > 0 and (low[at] in words.DETERMINERS or low[at] in ("estimated", "some", "about")):
        at -= 1
    if at < 1 or low[at] != "of":
        return False
    part = low[at - 1]
    return (
        part[0].isdecimal()
        or part in numbers.UNITS
        or part in numbers.VAGUE
        or part.rpartition("-")[2] in counts.SHARES
    )


def _is_of_whole(who: Counted, outcome: Outcome) -> bool:
    """Whether an outcome is the whole's own: its noun's, or a participle's right behind it ("of the 60 people detained")."""
    return outcome.rule == "the noun itself" or (outcome.rule == "verb after" and outcome.at == who.resume)


def _outcome(tokens: Tokens, who: Counted, before: Mention | None, *, is_part: bool) -> Outcome | None:
    """Give what happened to those counted, by their own words or by those of the figure before."""
    outcome = find_outcome(tokens, who)
    if before is None:
        return _of_uncounted(tokens, who, outcome) or outcome
    if is_part and (outcome is None or outcome.status is None or _is_beyond(tokens, who, outcome)):
        own = who.status if who.status not in BY_ROLE else before.outcome.status
        outcome = Outcome(own, "part of the figure before")
    if outcome is None:
        return Outcome(before.outcome.status, "same as the figure before") if _goes_on(tokens, who, before) else None
    is_deadly = outcome.status == "injured" and tokens.low[outcome.at] in ("shot", "stabbed", "beaten")
    if is_part and is_deadly and before.outcome.status == "killed":
        return Outcome("killed", outcome.rule, outcome.at)
    return outcome


_REACH_OF_INCLUDING = 16


def _of_uncounted(tokens: Tokens, who: Counted, outcome: Outcome | None) -> Outcome | None:
    """ "Several people were killed, including two journalists": a part of a whole that no number counts."""
    low, at = tokens.low, who.first - 1
    while at > 0 and low[at] in ("the", "their", "about"):
        at -= 1
    if at < 1 or not _is_included(low, at) or not who.is_known:
        return None
    if outcome is not None and not (outcome.rule == "the noun itself" and who.status in BY_ROLE):
        return None
    for index in range(at - 1, max(-1, at - _REACH_OF_INCLUDING), -1):
        if low[index] in (";", ":"):
            return None
        status = outcomes.HAPPENED.get(low[index])
        if status:
            return Outcome(status, "part of those told of before", index)
    return None


def _is_of_things(tokens: Tokens, who: Counted, result: SentenceFigures, previous: Mention | None) -> bool:
    """Whether a number may as well count things: "7,491 houses are destroyed and 25,920 are damaged", "two of them"."""
    if (who.is_bare or who.noun == "others") and any(one.reason.startswith("counts things") for one in result.unread):
        return True
    return previous is None and tuple(tokens.low[who.numeral.last : who.numeral.last + 2]) in counts.PART_AFTER


def _is_acceptable(tokens: Tokens, who: Counted, outcome: Outcome) -> bool:
    """Whether a number has a noun of people, or what happened stands close and can only befall people."""
    if outcome.at > who.last and tokens.low[outcome.at - 1] in ("almost", "nearly"):
        return False  # "50 people were almost killed"
    if who.is_bare and (
        outcome.rule == "people before"
        or (
            outcome.rule == "verb before"
            and (
                tokens.low[who.last : who.last + 1] in (["more"], ["others"])
                or tokens.low[outcome.at] in outcomes.OF_PEOPLE_ONLY
            )
        )
    ):
        return True
    if who.is_bare:
        near = (
            outcome.at < 0
            or abs(outcome.at - who.resume) <= 9
            or outcome.rule in ("count noun", "label before", "people before", "the count spoken of before")
        )
        return near and (outcome.status != "other" or outcome.rule in _BARE_OTHER)
    if not who.is_known:
        if outcome.rule == "part of the figure before" and not tokens.words[who.last - 1][0].isupper():
            return False  # "64 arrests, 20 interventions"
        return outcome.status in PERSONAL and (outcome.rule != "verb after" or outcome.at - who.last <= 4)
    return not (who.numeral.low == 1 and tokens.low[who.numeral.first] == "one" and who.noun.endswith("s"))


_BARE_OTHER = frozenset(
    (
        "verb after",
        "phrase after",
        "part of the figure before",
        "same as the figure before",
        "passive",
        "count noun",
        "the count spoken of before",
    )
)


def _is_part(tokens: Tokens, who: Counted, before: Mention) -> bool:
    """Whether the text says that this number is a part of the figure before it."""
    low, at = tokens.low, who.first - 1
    while at >= 0 and low[at] in ("the", "their", "about", "."):
        at -= 1
    following = tuple(low[who.numeral.last : who.numeral.last + 2])
    if _is_of_the_hurt(low, who, before):
        return True
    if following in counts.PART_AFTER or (following[:1] == ("being",) and low[at : at + 1] == ["with"]):
        return True
    if at < 0:
        return False
    if _is_included(low, at) or (
        low[at] in ("and", ",") and before.part_of is not None and not _has_own_verb(tokens, who)
    ):
        return True
    if who.is_bare:
        return False
    if low[at] == "(" and low[at - 1] != "plus" and who.last < len(low) and low[who.last] in (")", ",", "and"):
        return True
    return bool(low[at] in ("—", "–", "-", ":") and at - before.who.last <= 12 and not _has_own_verb(tokens, who))


_HURT = frozenset(("injured", "hospitalised"))


def _is_of_the_hurt(low: list[str], who: Counted, before: Mention) -> bool:
    """ "52 people were hurt, three seriously", "…, with seven in serious condition": how badly some of them were."""
    if not who.is_bare or before.outcome.status not in _HURT:
        return False
    following = low[who.numeral.last : who.numeral.last + 4]
    return not outcomes.GRAVELY.isdisjoint(following[:1]) or (
        following[:1] == ["in"] and not outcomes.IN_STATES.isdisjoint(following)
    )


def _is_included(low: list[str], at: int) -> bool:
    """Whether "including", "among them" or "including those of" ends at a word."""
    if low[at] in counts.PART_BEFORE or (low[at] in people.POINTING and low[at - 1] in ("among", "of")):
        return True
    return low[at] == "of" and low[at - 1] in ("those", "that") and low[at - 2] in counts.PART_BEFORE


def _has_own_verb(tokens: Tokens, who: Counted) -> bool:
    """Whether a verb of outcome stands right behind those counted."""
    following = tokens.low[who.resume] if who.resume < len(tokens.low) else ""
    return following in words.AUXILIARIES or following in outcomes.AFTER_PEOPLE


def _is_beyond(tokens: Tokens, who: Counted, outcome: Outcome) -> bool:
    """Whether the verb found for a part stands behind a comma, so that it governs the whole instead."""
    return any(tokens.low[index] in (",", ")") for index in range(who.last, max(outcome.at, who.last)))


def _is_sibling(tokens: Tokens, who: Counted, before: Mention) -> bool:
    """Whether this part stands beside the part before ("including 12 women and 3 children")."""
    between = tokens.low[before.who.last : who.first]
    return between in (["and"], [","], [",", "and"]) or not any(word in ("of", "whom", "them") for word in between)


def _goes_on(tokens: Tokens, who: Counted, before: Mention) -> bool:
    """Whether a number shares what happened with the one before: "killed three in Kyiv and four in Lviv"."""
    low = tokens.low
    at = who.first - 1
    while at >= 0 and low[at] in ("the", "at", "also"):
        at -= 1
    if at < 0:
        return False
    before_it = low[at - 1] if at else ""
    if low[at] == "plus" or (low[at] == "were" and before_it == "as"):
        return True
    if who.is_bare and (low[at] == "(" or (low[at] == "from" and before_it in ("down", "up"))):
        return True
    if _is_list_member(tokens, who, before):
        return True
    between = low[before.who.last : who.first]
    if low[at] in counts.BETWEEN_COUNTS:
        return who.is_bare and before.outcome.rule == "count noun" and len(between) < 6
    return low[at] in counts.JOINS and _is_joined(low, who, before, len(between))


def _is_joined(low: list[str], who: Counted, before: Mention, distance: int) -> bool:
    """Whether a number behind "and", so many words after the one before, has no verb of its own: "19 people and 2 officers"."""
    following = low[who.last] if who.last < len(low) else ""
    if who.is_bare and following in counts.LIST_LINKS:
        return True
    if not who.is_known or before.outcome.at >= before.who.first:
        return False
    return distance <= 2 or (not who.is_bare and distance <= 6 and following not in words.AUXILIARIES)


def _is_list_member(tokens: Tokens, who: Counted, before: Mention) -> bool:
    """Whether the number goes on a list of objects or subjects without a verb of its own between the two.

    "killed five people in a market in one town, three policemen in another and a …".
    """
    low = tokens.low
    between = low[before.who.last : who.first]
    if not between or len(between) > 24 or between[-1] not in (",", "and", ";", "or", "&", "plus"):
        return False
    if before.outcome.at >= before.who.last:  # the verb is behind the first number: "five were killed in …, three in …"
        between = low[before.outcome.at + 1 : who.first]
    if not outcomes.OWN_VERBS.isdisjoint(between):
        return False
    following = low[who.last] if who.last < len(low) else ""
    if following in words.AUXILIARIES or following in outcomes.IDLE_VERBS or following in outcomes.ACTED:
        return False
    is_place_first = between[-1:] == [","] and len(between) <= _LONGEST_PLACE and "in" in between  # "in Brenk, 9"
    return (
        not who.is_bare
        or following in counts.LIST_LINKS
        or not following
        or (is_place_first and following in (".", ";"))
    )


_LONGEST_PLACE = 6


def _spoken_of(tokens: Tokens, who: Counted, before: Mention | None) -> Outcome | None:
    """ "The official tally is 22", "156 were children": the count that was spoken of just before."""
    if before is None or not (who.is_bare or who.noun in ("people", "persons", "individuals")):
        return None
    low, at = tokens.low, who.first - 1
    if at > 0 and low[at] == "of" and low[at - 1] in outcomes.SPEAKING:
        return Outcome(before.outcome.status, "the count spoken of before")
    following = low[who.last : who.last + 4]
    if following[:1] in (["were"], ["are"], ["was"]) and any(
        word in people.GROUPS and word not in outcomes.AFTER_PEOPLE for word in following[1:]
    ):
        return Outcome(before.outcome.status, "the count spoken of before")
    while at >= 0 and low[at] in ('"', "“", "the"):
        at -= 1
    if at < 1 or low[at] not in counts.COUNT_VERBS:
        return None
    if (
        low[at] in ("is", "was")
        and low[at - 1] == "it"
        and any(sign in ('"', "“") for sign in low[at : who.numeral.first])
    ):
        return Outcome(before.outcome.status, "the count spoken of before")
    if any(word in outcomes.COUNT_NOUNS for word in low[max(0, at - 9) : at]):
        return Outcome(before.outcome.status, "the count spoken of before")
    return None
