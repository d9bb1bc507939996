"""Events told by a verb: by itself, or with those who did or suffered it, where the verb has other uses."""

from __future__ import annotations

from collections.abc import Callable

from pylno.reading.individuals import is_individual, one_before, takes_object
from pylno.reading.lang.en import events as table
from pylno.reading.lang.en import people, words
from pylno.reading.nearby import after, around, before, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import Told, told_by_verb

_PEOPLE = frozenset(people.GROUPS)
_PLANNING = words.MODALS_FUTURE | {"to", "if", "unless"}
# "forced to flee", "is reported to have killed": done all the same.
_DONE_TO = frozenset("had have forced began started reported believed known said alleged".split())


def event_of_verb(tokens: Tokens, at: int, *, is_anchored: bool, is_dated: bool) -> Told | None:
    """Give the event that the verb at an index tells, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        is_anchored: whether the sentence names a place or the date of an event.
        is_dated: whether it names such a date.
    """
    low = tokens.low
    for pattern, meant in table.VERBS.get(low[at], ()):
        if tuple(low[at : at + len(pattern)]) != pattern:
            continue
        kind = _refined(tokens, at, meant)
        if kind is None or is_negated(tokens, at) or _is_planned(low, at):
            return None
        if not _is_told(tokens, at, kind, is_anchored=is_anchored, is_dated=is_dated):
            return None
        return told_by_verb(tokens, at, kind, "verb of " + kind)
    return None


def _is_planned(low: list[str], at: int) -> bool:
    """Whether a modal, "to" or "if" makes the verb a plan, a demand or a condition."""
    index = at - 1
    while index >= 0 and (low[index] in ("be", "have", "been", "also", "not") or low[index].endswith("ly")):
        index -= 1
    if index < 0 or low[index] not in _PLANNING:
        return False
    return not (low[index] == "to" and index and low[index - 1] in _DONE_TO)


# --- what the verb means here -------------------------------------------------------------------------------


_IN_CUSTODY = frozenset("soles detainees detainee prisoners custody detention interrogation cell cells prison".split())
_BEATEN = _PEOPLE | {"him", "her", "them", "those"}
_MATTERS = frozenset("decision policy government's law plan idea media's".split())
_CLAIMS = frozenset("allegations claims reports the as criticism these those complaints".split())
_SHOTS = frozenset("gas tear-gas shots rounds bullets".split())
_CROWDS = frozenset(
    """protest protests crowd crowds protesters demonstrators rally rallies demonstration march people gathering
    gatherings them police""".split()
)
_PROTESTERS = frozenset("protesters protestors demonstrators protest protests crowd rally".split())
_NUMBERED = frozenset("thousands hundreds dozens people residents students".split())
_EXPLOSIVES = frozenset(
    """bomb bombs device devices grenade grenades shell shells mine mines landmine car vehicle truck motorcycle tanker
    tank depot gas bomber missile rocket ied drone""".split()
)
_BOMBS = frozenset("bomb bombs device devices explosion grenade".split())
_PICTURES = frozenset("video footage film photo".split())
_FIGURATIVE_ACCIDENTS = frozenset("collapsed crashed crushed was were sank".split())


def _refined(tokens: Tokens, at: int, kind: str) -> str | None:
    """Give the type that the verb has with those who did or suffered it; None where it tells no event."""
    refine = _REFINEMENTS.get(kind)
    return kind if refine is None else refine(tokens, at)


def _detention(tokens: Tokens, at: int) -> str | None:
    """Of journalists it is a type of its own; "captured" and "is holding" need people."""
    low = tokens.low
    if around(low, at, table.JOURNALISTS, 7) and ";" not in low[max(0, at - 7) : at + 7]:
        return "journalist_detention"
    if low[at] in ("is", "are") and not after(low, at, _PEOPLE, 5):
        return None
    return None if low[at] == "captured" and not near(low, at, _PEOPLE, 6) else "detention"


def _attack(tokens: Tokens, at: int) -> str | None:
    """No attack: "attacked the decision"."""
    low = tokens.low
    is_of_words = low[at] in ("attacked", "raided", "stabbed") and not _MATTERS.isdisjoint(low[at + 1 : at + 5])
    return None if is_of_words else "attack"


def _killing(tokens: Tokens, at: int) -> str | None:
    """Of one person it is an event; of a number it is a figure."""
    return "killing" if is_individual(tokens, at) else None


def _dismissal(tokens: Tokens, at: int) -> str | None:
    """No dismissal: "dismissed allegations", "gas was fired"."""
    low = tokens.low
    if at + 1 < len(low) and low[at + 1] in _CLAIMS and not after(low, at, table.OFFICES, 4):
        return None
    return "dismissal" if _SHOTS.isdisjoint(tokens.known) and near(low, at, table.OFFICES, 9) else None


def _shooting(tokens: Tokens, at: int) -> str | None:
    """No shooting: one person "was shot dead" (a killing), a video that "was shot"."""
    low = tokens.low
    if low[at] in ("was", "were") and low[at + 1 : at + 3] == ["shot", "dead"] and one_before(tokens, at + 1):
        return None
    return None if before(low, at, _PICTURES, 3) else "shooting"


def _protest(tokens: Tokens, at: int) -> str | None:
    """No protest on the streets: "he protested that …"; people in number or a place go with the verb."""
    low = tokens.low
    if low[at] != "protested" or any(word[0].isdecimal() or word in _NUMBERED for word in low[max(0, at - 8) : at]):
        return "protest"
    return "protest" if any(word in ("in", "on", "outside", "near") for word in low[at + 1 : at + 6]) else None


def _media_closure(tokens: Tokens, at: int) -> str | None:
    """A medium must stand near."""
    return "media_closure" if around(tokens.low, at, table.MEDIA, 9) else None


def _displacement(tokens: Tokens, at: int) -> str | None:
    """No displacement: "displaced families", who are only spoken of."""
    low = tokens.low
    is_adjective = low[at] == "displaced" and at + 1 < len(low) and low[at + 1] in people.GROUPS
    return None if is_adjective else "displacement"


def _violence(tokens: Tokens, at: int) -> str | None:
    """In custody it is torture; "beat" and the like need people."""
    low = tokens.low
    if not _IN_CUSTODY.isdisjoint(tokens.known):
        return "torture"
    is_vague = low[at] in ("beating", "beat", "assaulted") and not near(low, at, _BEATEN, 6)
    return None if is_vague else "violence"


def _crackdown(tokens: Tokens, at: int) -> str | None:
    """A crackdown is on a crowd: not "the clouds dispersed"."""
    low = tokens.low
    if low[at] == "dispersed" and _CROWDS.isdisjoint(tokens.known):
        return None
    if low[at : at + 2] == ["used", "force"] and _PROTESTERS.isdisjoint(tokens.known):
        return None
    return "crackdown"


def _explosion(tokens: Tokens, at: int) -> str | None:
    """No explosion: "violence exploded", "the alarm went off"."""
    low = tokens.low
    if low[at] == "exploded" and not near(low, at, _EXPLOSIVES, 8):
        return None
    return None if low[at : at + 2] == ["went", "off"] and not near(low, at, _BOMBS, 6) else "explosion"


def _accident(tokens: Tokens, at: int) -> str | None:
    """No accident: "talks collapsed"."""
    return None if tokens.low[at] in _FIGURATIVE_ACCIDENTS and "talks" in tokens.known else "accident"


def _clashes(tokens: Tokens, at: int) -> str | None:
    """No clashes: "what they fought for"."""
    low = tokens.low
    return None if low[at] == "fought" and before(low, at, frozenset(("they", "we", "have")), 2) else "clashes"


_REFINEMENTS: dict[str, Callable[[Tokens, int], str | None]] = {
    "detention": _detention,
    "attack": _attack,
    "killing": _killing,
    "dismissal": _dismissal,
    "shooting": _shooting,
    "protest": _protest,
    "media_closure": _media_closure,
    "displacement": _displacement,
    "violence": _violence,
    "crackdown": _crackdown,
    "explosion": _explosion,
    "accident": _accident,
    "clashes": _clashes,
}


# --- whether it happened on an occasion ---------------------------------------------------------------------


_SUMMED = frozenset("detention displacement journalist_detention killing".split())
_NEEDS_ANCHOR = frozenset("abduction sexual_violence torture".split())
_NEEDS_FINITE_VERB = frozenset("detention displacement trial".split())
_ADJECTIVES = frozenset("arrested detained displaced captured kidnapped abducted sentenced convicted".split())
_BEFORE_ADJECTIVE = frozenset("the all those of for".split())
_BEFORE_DETAINED = frozenset("those of the arbitrarily unjustly all".split())
_BEFORE_NUMBER = frozenset("at more over".split())
_BEFORE_OBJECT = words.DETERMINERS | _BEFORE_NUMBER | frozenset("several dozens another".split())


def _is_told(tokens: Tokens, at: int, kind: str, *, is_anchored: bool, is_dated: bool) -> bool:
    """Whether the sentence tells the event as having happened on an occasion, not as a total or a quality."""
    low = tokens.low
    if kind == "displacement" and not is_dated:
        return False
    if low[at] in _ADJECTIVES and at and low[at - 1] in _BEFORE_ADJECTIVE:
        return False
    if not is_anchored and not _tells_unanchored(tokens, at, kind):
        return False
    return kind not in _SUMMED or not _is_running_total(tokens, at, kind)


def _is_running_total(tokens: Tokens, at: int, kind: str) -> bool:
    """Whether a count up to now is given: "200 detained so far", "since January 200 were detained"."""
    low = tokens.low
    if {"so", "far"} <= tokens.known and any(word[0].isdecimal() for word in low) and not takes_object(tokens, at):
        return True
    return (
        kind in ("detention", "displacement")
        and "since" in low[: at + 14]
        and any(word[0].isdecimal() for word in low[max(0, at - 9) : at + 6])
    )


def _tells_unanchored(tokens: Tokens, at: int, kind: str) -> bool:
    """Whether the verb tells an event though its sentence names neither place nor date."""
    low = tokens.low
    if kind in _NEEDS_ANCHOR or (kind == "shooting" and low[at] in ("was", "were")):
        return False
    if kind in _NEEDS_FINITE_VERB and not _is_finite(tokens, at):
        return False
    if kind != "detention":
        return True
    return not (at and low[at - 1] in _BEFORE_DETAINED) and not _is_count_only(low, at)


def _is_finite(tokens: Tokens, at: int) -> bool:
    """Whether the verb is the sentence's own, not an adjective before a noun."""
    low = tokens.low
    before_it = low[at - 1] if at else ""
    if before_it in words.AUXILIARIES or before_it in words.ADVERBS:
        return True
    if before_it in words.DETERMINERS:
        return False
    has_number = at + 1 < len(low) and (low[at + 1][0].isdecimal() or low[at + 1] in _BEFORE_NUMBER)
    return has_number or takes_object(tokens, at)


def _is_count_only(low: list[str], at: int) -> bool:
    """Whether a bare count is all that the verb tells ("only about 200 people detained")."""
    counted = low[max(0, at - 6) : at]
    if "," in counted:
        counted = counted[len(counted) - counted[::-1].index(",") :]
    following = low[at + 1] if at + 1 < len(low) else ""
    if following[:1].isdecimal() or following in _BEFORE_OBJECT:
        return False
    return any(word[0].isdecimal() for word in counted) and words.AUXILIARIES.isdisjoint(counted)
