"""Events told by a noun: with a place, a date or a verb of happening in its sentence."""

from __future__ import annotations

from pylno.reading.individuals import one_after
from pylno.reading.lang.en import dates, words
from pylno.reading.lang.en import events as table
from pylno.reading.nearby import after, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import LONGEST_HALF, MARKS, Told

_PLURALS = frozenset(
    """protests clashes riots rallies demonstrations marches fighting unrest hostilities shootings explosions looting
    curfews""".split()
)
_STRUCTURES = frozenset(
    "building buildings hotel bridge roof mine house houses dam wall stadium factory tower mosque school balcony".split()
)
_ABSTRACT = frozenset("violence torture".split())
_COMPOUND_AFTER = frozenset(
    """police gear shields warrant warrants squad movement movements leader leaders law group groups organisers
    organizers site victims survivors suspects charge charges record campaign movement death zone line centre centres
    center centers order orders plan plans route routes""".split()
)
_POINTED_AT = frozenset("this that these those arson".split())
_LONGEST_LEAD = 5
"""How many words of a noun phrase may stand before its noun."""


def event_of_noun(tokens: Tokens, at: int, *, is_anchored: bool) -> Told | None:
    """Give the event that the noun at an index tells, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        is_anchored: whether the sentence names a place or the date of an event.
    """
    low = tokens.low
    for pattern, meant in table.NOUNS.get(low[at], ()):
        end = at + len(pattern)
        if tuple(low[at:end]) != pattern:
            continue
        if _is_no_event(tokens, at, end, meant) or not _tells(tokens, at, end, meant, is_anchored=is_anchored):
            return None
        first, last = _noun_phrase(low, at, end)
        is_of_journalists = meant == "detention" and not table.JOURNALISTS.isdisjoint(low[at : at + 8])
        kind = "journalist_detention" if is_of_journalists else meant
        return Told(kind, first, last, at, None, None, is_noun=True, rule="noun of " + kind)
    return None


def _is_no_event(tokens: Tokens, at: int, end: int, kind: str) -> bool:
    """Whether the words right around the noun (up to ``end``) make it a right, a plan, a sum, a name or part of one."""
    low = tokens.low
    before = low[at - 1] if at else ""
    following = low[end] if end < len(low) else ""
    is_capital = tokens.words[at][0].isupper()
    if is_negated(tokens, at) or not table.NOT_AN_EVENT_BEFORE.isdisjoint(low[max(0, at - 3) : at]):
        return True
    if low[at] == "protest" and (following in words.DETERMINERS or before == "to"):
        return True  # a verb
    if following in _COMPOUND_AFTER or (is_capital and (low[at] == "march" or (at and kind != "protest"))):
        return True
    if not table.SUMMED_BEFORE.isdisjoint(low[max(0, at - 2) : at]) and low[at] not in _PLURALS:
        return True
    if before in _POINTED_AT and kind in ("attack", "explosion", "shooting"):
        return True  # spoken of before
    return low[at] == "collapse" and not near(low, at, _STRUCTURES, 6)


# --- what each type needs beside its noun -------------------------------------------------------------------


_MONTHS = dates.MONTH_NAMES - {"may"}
_OCCASIONS = frozenset("detention attack violence torture abduction sexual_violence dismissal accident".split())
_STATES = frozenset("state_of_emergency curfew counter_terror_operation resignation internet_shutdown".split())
_COURSES = frozenset("crackdown displacement evacuation trial".split())


def _tells(tokens: Tokens, at: int, end: int, kind: str, *, is_anchored: bool) -> bool:
    """Whether the noun has beside it what its type needs to tell an event that happened."""
    low = tokens.low
    if kind == "killing":
        return one_after(tokens, end)
    if kind == "media_closure":
        return after(low, at, table.MEDIA, 5)
    if kind == "building_seizure":
        return after(low, at, table.BUILDINGS, 5)
    if (kind == "trial" and _is_demanded(low, at, is_anchored=is_anchored)) or (kind == "coup" and _is_era(low, at)):
        return False
    happens = not table.HAPPENING.isdisjoint(low[max(0, at - 6) : end + 7])
    if kind in _OCCASIONS:
        return is_anchored and (low[at] not in _ABSTRACT or happens) and _is_occasion(low, at, end, kind)
    if kind in _STATES:
        return is_anchored or happens
    following = low[end] if end < len(low) else ""
    if kind in _COURSES:
        return (is_anchored or following in table.HAPPENING) and _is_occasion(low, at, end, kind)
    if kind in ("clashes", "riot"):
        if at and low[at - 1] in ("is", "are", "was", "were"):
            return False
        return is_anchored or following == "between" or "there" in low[max(0, at - 4) : at]
    return is_anchored or happens


def _is_demanded(low: list[str], at: int, *, is_anchored: bool) -> bool:
    """Whether a trial is a right rather than held: "a fair trial"."""
    if "fair" in low[max(0, at - 4) : at] or "right" in low:
        return True
    return not is_anchored and at > 0 and low[at - 1] in ("fair", "a", "the", "public")


def _is_era(low: list[str], at: int) -> bool:
    """Whether a coup is only named to date something else: "since the coup", without a year or a month."""
    if any(len(word) == 4 and word.isdecimal() for word in low):
        return False
    if low[max(0, at - 2) : at] in (["since", "the"], ["after", "the"], ["condemn", "the"]):
        return True
    return not any(word.isdecimal() or word in _MONTHS for word in low)


_CAUSES = frozenset("journalists media press freedom activists democracy rights".split())
_SUPPRESSED = frozenset("media dissent press civil freedom rights opposition".split())
_KINDS_OF_DETENTION = frozenset("arbitrary pre-trial house under administrative in police of".split())


def _is_occasion(low: list[str], at: int, end: int, kind: str) -> bool:
    """Whether the noun is tied to one occasion rather than to a practice ("the crackdown on dissent")."""
    if kind == "attack":
        return low[at] != "attacks" or _CAUSES.isdisjoint(low[end : end + 5])
    if kind == "crackdown":
        return _SUPPRESSED.isdisjoint(low[end : end + 4]) and "rights" not in low[max(0, at - 2) : at]
    if kind == "detention":
        following = low[end] if end < len(low) else ""
        is_practice = low[at] in ("detention", "arrest") and at > 0 and low[at - 1] in _KINDS_OF_DETENTION
        if is_practice and following != "of":
            return False
        return following in ("of", "on", "in") or any(word[0].isdecimal() for word in low[max(0, at - 2) : at])
    return True


# --- its words ----------------------------------------------------------------------------------------------


_BEFORE_PHRASE = (
    words.PREPOSITIONS
    | words.CONJUNCTIONS
    | words.AUXILIARIES
    | words.RELATIVES
    | frozenset(table.VERBS)
    | table.HAPPENING
)
_AFTER_PHRASE = MARKS | words.AUXILIARIES | words.RELATIVES | frozenset(". ! ? and while when as but after".split())


def _noun_phrase(low: list[str], first: int, last: int) -> tuple[int, int]:
    """Widen a noun to its phrase: adjectives and article before it, "in …", "of …", "against …" after it."""
    begin = first
    while begin and first - begin < _LONGEST_LEAD and low[begin - 1].isalpha() and low[begin - 1] not in _BEFORE_PHRASE:
        begin -= 1
    is_dated = begin and low[begin] in dates.MONTH_NAMES and low[begin - 1].isdecimal()
    begin += bool(is_dated)  # "On 5 January clashes broke out": the month belongs to its day
    end = last
    if end < len(low) and low[end] not in words.PREPOSITIONS and low[end] not in table.HAPPENING:
        return begin, end
    while end < len(low) and end - last < LONGEST_HALF and low[end] not in _AFTER_PHRASE:
        end += 1
    return begin, end
