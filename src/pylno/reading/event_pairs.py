"""Events told by two words near each other: a building and its seizure, the internet and its cut."""

from __future__ import annotations

from pylno.reading.lang.en import events as table
from pylno.reading.lang.en import words
from pylno.reading.nearby import after, around, before, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import Told, told_by_verb

CUES = (
    table.INTERNET
    | table.SEIZING
    | table.CLOSING
    | table.DEPLOYING
    | frozenset("teargas tear-gas tear disperse".split())
)
"""Words at which a pair is looked for."""

# These alone say that the internet is meant; a "network" or "data" needs another word.
_THE_INTERNET = frozenset("internet connectivity broadband".split())
_OF_THE_INTERNET = frozenset("internet mobile access".split())
_USING = frozenset("fired firing used using disperse dispersed dispersing lobbed threw launched met with".split())
_PLANS = frozenset("plan plans planned planning intend intends intended prepare prepares prepared ready going".split())
_NOT_DONE = words.MODALS_FUTURE | {"not"}
# Taken by whoever, the building stands before the participle: "the occupied palace".
_SEIZED = frozenset("reoccupied occupied seized stormed".split())
# Words of media that mean other things too; an organisation or a signal may be closed without any medium.
_OUTLETS = table.MEDIA - frozenset(
    "station stations agency media news organisation organization signal institute ngo ngos".split()
)
_OF_MEDIA = frozenset("outlet outlets signal office offices independent".split())
# Verbs of motion: troops must stand close by.
_MOVING = frozenset("sent sending moved arrived arrival flown".split())


def event_of_pair(tokens: Tokens, at: int) -> Told | None:
    """Give the event that the word at an index tells together with another one near it, or None."""
    kind = _kind(tokens, at)
    if kind is None or _lies_ahead(tokens.low, at):
        return None
    return told_by_verb(tokens, at, kind, "two words together")


def _lies_ahead(low: list[str], at: int) -> bool:
    """Whether what a verb tells is only planned: "will deploy troops", "plans to send"."""
    before_it = low[max(0, at - 2) : at]
    return not words.MODALS_FUTURE.isdisjoint(before_it) or (
        low[at - 1 : at] == ["to"] and not _PLANS.isdisjoint(low[max(0, at - 4) : at - 1])
    )


def _kind(tokens: Tokens, at: int) -> str | None:
    """Give the type of event, or None."""
    low = tokens.low
    word = low[at]
    if word in table.INTERNET:
        return "internet_shutdown" if _is_internet_cut(tokens, at) else None
    if word == "disperse":
        return "crackdown" if _is_dispersed(low, at) else None
    if word in ("teargas", "tear-gas") or (word == "tear" and low[at + 1 : at + 2] == ["gas"]):
        return "crackdown" if near(low, at, _USING, 6) and not is_negated(tokens, at) else None
    if word in table.SEIZING and _is_seized(tokens, at):
        return "building_seizure"
    if word in table.CLOSING and _is_media_closed(tokens, at):
        return "media_closure"
    if word in table.DEPLOYING and _is_deployed(tokens, at):
        return "troop_deployment"
    return None


def _is_internet_cut(tokens: Tokens, at: int) -> bool:
    """Whether a cut stands near a word of the internet, and the internet is meant by it."""
    if tokens.low[at] not in _THE_INTERNET and _OF_THE_INTERNET.isdisjoint(tokens.known):
        return False
    return near(tokens.low, at, table.CUTTING, 9) and not is_negated(tokens, at)


def _is_dispersed(low: list[str], at: int) -> bool:
    """Whether police came "to disperse" a crowd."""
    return (
        low[at - 1 : at] == ["to"]
        and before(low, at, table.TROOPS, 14)
        and _NOT_DONE.isdisjoint(low[max(0, at - 8) : at - 1])
    )


def _is_seized(tokens: Tokens, at: int) -> bool:
    """Whether a building was taken: "broke into the mayor's office", "the building, occupied by …"."""
    low = tokens.low
    word = low[at]
    if word in ("broke", "took") and low[at + 1 : at + 2] not in (["into"], ["over"]):
        return False
    if word != "entered" and after(low, at, table.BUILDINGS, 9) and not is_negated(tokens, at):
        return True
    return word in _SEIZED and before(low, at, table.BUILDINGS, 5)


def _is_media_closed(tokens: Tokens, at: int) -> bool:
    """Whether what was closed is a medium or an organisation rather than a road or a border."""
    low = tokens.low
    if not near(low, at, table.MEDIA, 6) or is_negated(tokens, at):
        return False
    window = low[max(0, at - 6) : at + 7]
    return (
        not _OUTLETS.isdisjoint(window)
        or ("media" in window and not _OF_MEDIA.isdisjoint(window))
        or ("signal" in window and "of" in window)
    )


def _is_deployed(tokens: Tokens, at: int) -> bool:
    """Whether troops came or were sent."""
    low = tokens.low
    if not near(low, at, table.TROOPS, 7) or is_negated(tokens, at):
        return False
    return low[at] not in _MOVING or around(low, at, table.TROOPS, 6)
