"""Events told by a noun that means one occasion: by a place, a date, a verb of happening or its article."""

from __future__ import annotations

from collections.abc import Callable

from pylno.reading.individuals import one_after
from pylno.reading.lang.en import clauses, dates, events, occasions, senses, undone, words
from pylno.reading.nearby import after, is_charge, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import LONGEST_HALF, Told

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
    for pattern, meant in events.NOUNS.get(low[at], ()):
        end = at + len(pattern)
        if tuple(low[at:end]) != pattern:
            continue
        if _is_no_event(tokens, at, end, meant) or not _tells(tokens, at, end, meant, is_anchored=is_anchored):
            return None
        first, last = _noun_phrase(low, at, end)
        kind = _refined(low, at, end, meant)
        return Told(kind, first, last, at, None, None, is_noun=True, rule="noun of " + kind, size=len(pattern))
    return None


def _refined(low: list[str], at: int, end: int, kind: str) -> str:
    """Give the type that the noun has with those who suffered it."""
    following = low[end : end + 6]
    if kind == "detention" and not events.JOURNALISTS.isdisjoint(low[at : at + 8]):
        return "journalist_detention"
    if low[at] in ("massacre", "massacres") and not senses.CROWDS_OF_NOUN.isdisjoint(following):
        return "crackdown"  # of a crowd, by those in power
    is_on_journalists = low[end : end + 1] in (["on"], ["against"]) and not events.JOURNALISTS.isdisjoint(following)
    if kind == "attack" and is_on_journalists and senses.ARMED_AT_NOUN.isdisjoint(low[max(0, at - 6) : end + 12]):
        return "violence"  # blows, not arms
    return kind


def _is_no_event(tokens: Tokens, at: int, end: int, kind: str) -> bool:
    """Whether the words right around the noun (up to ``end``) make it a right, a plan, a sum, a name or part of one."""
    low = tokens.low
    before = low[at - 1] if at else ""
    following = low[end] if end < len(low) else ""
    is_capital = tokens.words[at][0].isupper()
    if is_negated(tokens, at) or _is_spoken_of(low, at):
        return True
    if end - at == 1 and (
        (before in undone.BEFORE_BASE_FORM and tokens.words[at - 1].islower())
        or (low[at] == "protest" and following in words.DETERMINERS)
    ):
        return True  # a verb
    if following in words.AUXILIARIES and not undone.CALLED_OFF.isdisjoint(low[end : end + 4]):
        return True
    if following in occasions.COMPOUND_AFTER or (is_capital and (low[at] == "march" or (at and kind != "protest"))):
        return True
    if low[at] not in occasions.EVENTS_IN_PLURAL and _is_summed(low, at, following):
        return True
    if before in occasions.POINTED_AT and kind in ("attack", "explosion", "shooting"):
        return True  # spoken of before
    return low[at] == "collapse" and not near(low, at, senses.FALLING, 6)


def _is_summed(low: list[str], at: int, following: str) -> bool:
    """Whether events are only summed up ("five attacks"); a few of them at one place are told ("two attacks on …")."""
    lead = events.SUMMED_BEFORE.intersection(low[max(0, at - 2) : at])
    if not lead or following == "against":
        return False
    return low[at] != "attacks" or not (lead <= occasions.FEW and following in occasions.WHERE_OR_WHEN)


def _is_spoken_of(low: list[str], at: int) -> bool:
    """Whether the words before make the noun a right, a plan, a charge, a sum or an example."""
    lead = low[max(0, at - 3) : at]
    if low[at - 2 : at] in occasions.SPOKEN_OF:
        return True
    if "against" in lead and low[at - 1] != "against" and lead[lead.index("against") + 1] in occasions.AFTER_AGAINST:
        lead = lead[lead.index("against") + 1 :]  # "in protest against the killing of …"
    if _is_meant(low, at):
        return True
    if not events.NOT_AN_EVENT_BEFORE.isdisjoint(lead) or not occasions.SUMS_OF_CASES.isdisjoint(
        low[max(0, at - 2) : at]
    ):
        return True
    if not occasions.PRACTICES.isdisjoint(low[max(0, at - 6) : at]) and "of" in low[max(0, at - 5) : at]:
        return True  # "a long record of torture and rape"
    return is_charge(low, at) or (low[at - 2 : at] == ["such", "as"]) or (low[at - 3 : at - 1] == ["such", "as"])


def _is_meant(low: list[str], at: int) -> bool:
    """Whether the noun names what is yet to be done: "threatened to declare …", "the call of the union for …"."""
    for index in range(max(1, at - 5), at):
        if low[index] in undone.BRINGING and low[index - 1] in undone.BEFORE_BASE_FORM:
            return undone.BROUGHT_TO.isdisjoint(low[max(0, index - 5) : index - 1])
    return "for" in low[max(0, at - 3) : at] and not undone.CALLS.isdisjoint(low[max(0, at - 9) : at])


# --- what each type needs beside its noun -------------------------------------------------------------------


_ANCHORED = frozenset("detention displacement evacuation trial dismissal".split())
"""What is also a matter of practice or rule: only with a place or a date is it an event."""
_ONLY_PLACED = frozenset(("violence",))
"""A type whose noun tells an event only with a place or a date."""
_COMMON = frozenset("attack violence crackdown protest clashes riot shooting trial".split())
"""Types of which texts speak so often in general that their noun tells one only with a place, a date or a verb."""


def _tells(tokens: Tokens, at: int, end: int, kind: str, *, is_anchored: bool) -> bool:
    """Whether the noun has beside it what its type needs to tell an event that happened."""
    low = tokens.low
    needed = _NEEDED.get(kind)
    if needed is not None:
        return needed(tokens, at, end)
    if (kind == "trial" and _is_demanded(low, at, is_anchored=is_anchored)) or (kind == "coup" and _is_era(low, at)):
        return False
    happens = not events.HAPPENING.isdisjoint(low[max(0, at - 6) : end + 7])
    if kind in _ANCHORED and not is_anchored:
        return kind in ("evacuation", "displacement") and low[end : end + 1] != [] and low[end] in events.HAPPENING
    if (
        low[at] in occasions.ABSTRACT
        and not happens
        and low[end : end + 1] != []
        and low[end] not in occasions.PLACED | occasions.BEGUN
    ):
        return False
    if _is_other_sense(low, at, end, kind) or (not is_anchored and _is_unspecific(low, at, end, kind)):
        return False
    return _is_occasion(low, at, end, kind, is_anchored=is_anchored) and (
        is_anchored or (happens and kind not in _ONLY_PLACED) or (kind not in _COMMON and _is_specific(tokens, at, end))
    )


def _is_other_sense(low: list[str], at: int, end: int, kind: str) -> bool:
    """Whether the words beside it give the noun another sense: "were fighting", "hearing gunfire", "under fire"."""
    before = low[at - 1] if at else ""
    following = low[end] if end < len(low) else "."
    if kind in ("clashes", "riot"):
        return before in occasions.COPULAS or following == "for"
    if low[at] in ("rally", "rallies"):
        return before in senses.CANVASSING
    if low[at] == "hearing":
        return following[0].isalpha() and following not in senses.AFTER_HEARING
    if low[at] in ("fire", "fires"):
        return before not in senses.BEFORE_FIRE
    return kind == "attack" and before == "the" and "since" in low[max(0, at - 6) : at]  # an era


def _is_unspecific(low: list[str], at: int, end: int, kind: str) -> bool:
    """Whether the noun only takes up what was told, or sums up: "the attack", "there have been attacks"."""
    if kind == "attack" and at and low[at - 1] in words.AUXILIARIES:
        return True
    return kind in _TAKEN_UP and _is_taken_up(low, at, end)


_TAKEN_UP = frozenset("attack crackdown clashes violence protest".split())


def _is_taken_up(low: list[str], at: int, end: int) -> bool:
    """Whether a bare "the attack" takes up what was told before, maybe by another word."""
    is_bare = low[at - 1 : at] == ["the"] and (low[at] not in occasions.GATHERINGS)
    return is_bare and (end >= len(low) or low[end] not in occasions.SPECIFYING)


def _is_specific(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the noun means one occasion or several rather than the practice: not a bare singular ("peaceful protest")."""
    low = tokens.low
    if low[at].endswith("s") or low[end - 1].endswith("s") or low[at] in occasions.MASSES:
        return True
    first, _ = _noun_phrase(low, at, end)
    return any(word in words.DETERMINERS or word.endswith(("'s", "’s")) for word in low[first:at])


_NEEDED: dict[str, Callable[[Tokens, int, int], bool]] = {
    "killing": lambda tokens, at, end: (
        one_after(tokens, end) and (tokens.low[at] != "body" or after(tokens.low, end, senses.FINDING, 12))
    ),
    "media_closure": lambda tokens, at, _: after(tokens.low, at, events.MEDIA, 5),
    "building_seizure": lambda tokens, at, _: after(tokens.low, at, events.BUILDINGS, 5),
}
"""Types whose noun needs those or that which it happened to."""


def _is_demanded(low: list[str], at: int, *, is_anchored: bool) -> bool:
    """Whether a trial is a right rather than held: "a fair trial"."""
    if not {"fair", "right"}.isdisjoint(low[max(0, at - 4) : at]):
        return True
    return not is_anchored and at > 0 and low[at - 1] in occasions.BEFORE_TRIAL


def _is_era(low: list[str], at: int) -> bool:
    """Whether a coup is only named to date something else: "since the coup", without a year or a month."""
    if any((len(word) == 4 and word.isdecimal()) or word in occasions.MONTHS for word in low):
        return False
    lead = low[max(0, at - 4) : at]
    if not senses.SPOKEN_AS.isdisjoint(lead):
        return True
    return "a" not in lead and "an" not in lead and low[at + 1 : at + 2] != ["against"]


def _is_search(low: list[str], at: int, end: int) -> bool:
    """Whether a raid is a search or a round-up by police rather than an attack."""
    if not senses.SEARCHES.isdisjoint(low[max(0, at - 2) : at]) or not senses.SEARCHED.isdisjoint(low[end : end + 6]):
        return True
    return not senses.SEARCHING.isdisjoint(low[max(0, at - 9) : end + 6])


def _is_occasion(low: list[str], at: int, end: int, kind: str, *, is_anchored: bool) -> bool:
    """Whether the noun is tied to one occasion rather than to a practice ("the crackdown on dissent")."""
    before = low[at - 1] if at else ""
    if kind == "attack" and low[at] in ("raid", "raids") and _is_search(low, at, end):
        return False
    if kind == "attack":
        return before not in senses.OTHER_ATTACKS and senses.CAUSES.isdisjoint(
            low[end : end + 5] if low[at] == "attacks" else low[end : end + 2]
        )
    if kind == "crackdown" and low[at] in ("use", "excessive", "disproportionate") and not is_anchored:
        return False
    if kind == "crackdown":
        return senses.SUPPRESSED_BY_NOUN.isdisjoint(low[end : end + 4]) and "rights" not in low[max(0, at - 2) : at]
    if kind == "dismissal":
        return low[end - 1] != "of" or after(low, end - 1, events.OFFICE_HOLDERS, 6)
    if kind == "detention":
        following = low[end] if end < len(low) else ""
        if low[at] in ("detention", "arrest") and before in senses.KINDS_OF_DETENTION and following != "of":
            return False
        return following in occasions.AFTER_DETENTION or any(word[0].isdecimal() for word in low[max(0, at - 2) : at])
    return True


# --- its words ----------------------------------------------------------------------------------------------


def _is_word(word: str) -> bool:
    """Whether it is a word, maybe with a hyphen or a genitive ending: "anti-government", "Monday's"."""
    return word.replace("-", "").replace("'", "").replace("’", "").isalpha()


def _noun_phrase(low: list[str], first: int, last: int) -> tuple[int, int]:
    """Widen a noun to its phrase: adjectives and article before it, "in …", "of …", "against …" after it."""
    begin = first
    while (
        begin
        and first - begin < _LONGEST_LEAD
        and low[begin - 1] not in clauses.BEFORE_EVENT_NOUN
        and _is_word(low[begin - 1])
    ):
        begin -= 1
    is_dated = begin and low[begin] in dates.MONTH_NAMES and low[begin - 1].isdecimal()
    begin += bool(is_dated)  # "On 5 January clashes broke out": the month belongs to its day
    end = last
    if end < len(low) and low[end] not in words.PREPOSITIONS and low[end] not in events.HAPPENING:
        return begin, end
    while end < len(low) and end - last < LONGEST_HALF and low[end] not in clauses.AFTER_EVENT_NOUN:
        end += 1
    return begin, end
