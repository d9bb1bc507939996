"""Events told by two words near each other: a building and its seizure, the internet and its cut."""

from __future__ import annotations

from pylno.reading.lang.en import events, people, undone, words
from pylno.reading.nearby import REACH_OF_MAIN_VERB, after, around, before, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import Told, told_by_verb


def event_of_pair(tokens: Tokens, at: int) -> Told | None:
    """Give the event that the word at an index tells together with another one near it, or None."""
    kind = _kind(tokens, at)
    if kind is None or _lies_ahead(tokens.low, at):
        return None
    return told_by_verb(tokens, at, kind, "two words together")


def _lies_ahead(low: list[str], at: int) -> bool:
    """Whether what a verb tells is only planned or tried: "will deploy troops", "plans to send", "tried to storm"."""
    before_it = low[max(0, at - 2) : at]
    if not words.MODALS_FUTURE.isdisjoint(before_it):
        return True
    if low[at - 2 : at] == ["to", "be"]:
        return True
    if low[at - 1 : at] != ["to"]:
        return False
    lead = low[max(0, at - 4) : at - 1]
    return not undone.ATTEMPTS.isdisjoint(lead) or (low[at] in undone.BARE_FORMS and undone.MANAGED.isdisjoint(lead))


def _kind(tokens: Tokens, at: int) -> str | None:
    """Give the type of event, or None."""
    low = tokens.low
    word = low[at]
    if word in events.INTERNET:
        return "internet_shutdown" if _is_internet_cut(tokens, at) else None
    if word == "disperse":
        return "crackdown" if _is_dispersed(tokens, at) else None
    if word in events.CROWD_ARMS or word == "live":
        return _of_arms(tokens, at)
    if word in events.SEIZING or word in events.CLEARED:
        seized = _of_seizing(tokens, at)
        if seized is not None:
            return seized
    if word in events.CLOSING and _is_media_closed(tokens, at):
        return "media_closure"
    if word in events.GUARDING:
        return "troop_deployment" if _is_guarded(tokens, at) else None
    if word in events.DEPLOYING and _is_deployed(tokens, at):
        return "troop_deployment"
    return None


def _is_internet_cut(tokens: Tokens, at: int) -> bool:
    """Whether a cut stands near a word of the internet, and the internet is meant by it."""
    low = tokens.low
    if low[at] in events.THE_INTERNET and low[at - 1 : at] == ["without"]:
        return True
    if low[at] in events.PLATFORMS and (low[at] != "social" or low[at + 1 : at + 2] == ["media"]):
        return (
            near(low, at, events.BANNING, 6)
            and events.USERS.isdisjoint(low[max(0, at - 6) : at + 7])
            and not is_negated(tokens, at)
        )
    if low[at] not in events.THE_INTERNET and events.OF_THE_INTERNET.isdisjoint(tokens.known):
        return False
    return near(low, at, events.CUTTING, 9) and not is_negated(tokens, at)


def _is_dispersed(tokens: Tokens, at: int) -> bool:
    """Whether police came "to disperse" a crowd, not with bullets alone (which is a shooting)."""
    low = tokens.low
    if low[at - 1 : at] != ["to"] or not before(low, at, events.TROOPS, 14):
        return False
    if not undone.REQUESTED.isdisjoint(low[max(0, at - 4) : at - 1]):
        return False
    is_shooting = "live" in tokens.known or not {"opened", "fire"}.isdisjoint(low[max(0, at - 8) : at])
    if is_shooting and events.SOFT_ARMS.isdisjoint(tokens.known):
        return False
    return undone.NOT_DONE.isdisjoint(low[max(0, at - 8) : at - 1])


def _of_arms(tokens: Tokens, at: int) -> str | None:
    """Give what the use of tear gas, rubber bullets or live rounds tells: a crackdown, or with bullets alone a shooting."""
    low = tokens.low
    second = events.LIVE_ARMS if low[at] == "live" else events.CROWD_ARMS[low[at]]
    if second and (at + 1 >= len(low) or low[at + 1] not in second):
        return None
    if not near(low, at, events.USING, 6) or is_negated(tokens, at):
        return None
    return "shooting" if low[at] == "live" and events.SOFT_ARMS.isdisjoint(tokens.known) else "crackdown"


def _of_seizing(tokens: Tokens, at: int) -> str | None:
    """Give what the taking of a place tells: of a building its seizure, by police of a square a crackdown, of a paper its end."""
    low = tokens.low
    word = low[at]
    if word in events.PICTURED and around(low, at, events.IMAGES, 6):
        return None
    if is_negated(tokens, at):
        return None
    if before(low, at, events.RAIDERS, 6):
        return "attack" if word in ("stormed", "storming", "overran") else None
    if word in events.CLEARED and before(low, at, events.TROOPS, 6) and after(low, at, events.SITES, 5):
        return "crackdown"
    if word not in events.SEIZING:
        return None  # offices that police "raided" are searched
    is_hold = low[at + 1 : at + 2] != [] and low[at + 1] in events.TAKING_HOLD
    if is_hold and near(low, at, events.OUTLETS, 6) and not after(low, at, events.BUILDINGS, 6):
        return "media_closure"
    return "building_seizure" if _is_seized(low, at) else None


def _is_seized(low: list[str], at: int) -> bool:
    """Whether a building was taken: "broke into the mayor's office", "the building, occupied by …"."""
    word = low[at]
    following = low[at + 1] if at + 1 < len(low) else ""
    if word in ("took", "taken") and following not in events.TAKING_HOLD:
        return False
    if word == "broke" and following not in ("into", "through"):
        return False
    if word != "entered" and _has_building_after(low, at):
        return True
    return word in events.SEIZED and before(low, at, events.BUILDINGS, 5)


def _has_building_after(low: list[str], at: int) -> bool:
    """Whether a building is the object: within reach, and before the next comma."""
    window = low[at + 1 : at + 10]
    return after(low, at, events.BUILDINGS, window.index(",") if "," in window else 9)


def _is_media_closed(tokens: Tokens, at: int) -> bool:
    """Whether what was closed is a medium or an organisation rather than a road or a border."""
    low = tokens.low
    if not near(low, at, events.MEDIA, 6) or is_negated(tokens, at):
        return False
    window = low[max(0, at - 6) : at + 7]
    return (
        not events.OUTLETS.isdisjoint(window)
        or ("media" in window and not events.OF_MEDIA.isdisjoint(window))
        or ("signal" in window and "of" in window)
    )


def _is_guarded(tokens: Tokens, at: int) -> bool:
    """Whether an army holds the streets: "soldiers set up checkpoints", "the military is out in force"."""
    low = tokens.low
    if not around(low, at, events.ARMY, 8) or is_negated(tokens, at):
        return False
    return low[at].startswith("patrol") or after(low, at, events.POSTS, 4)


def _is_deployed(tokens: Tokens, at: int) -> bool:
    """Whether troops came or were sent."""
    low = tokens.low
    word = low[at]
    if is_negated(tokens, at):
        return False
    if word == "arrival":
        return low[at + 1 : at + 2] == ["of"] and after(low, at + 1, events.ARMY, 6)
    if word in events.COMING:
        return before(low, at, events.ARMY, 6) and (
            word != "moved" or not events.MOVING_IN.isdisjoint(low[at + 1 : at + 3])
        )
    if word in events.SENDING:
        is_passive = not words.PASSIVE_AUX.isdisjoint(low[max(0, at - 4) : at])
        if word in events.STATIONED and (not is_passive or around(low, at, events.SHARED, 8)):
            return False
        if is_passive:
            return around(low[:at], at, events.TROOPS, 8)
        return after(low, at, events.TROOPS, 7) and not after(low, at, events.ERRANDS, 7)
    return near(low, at, events.TROOPS, 7) and not _is_attribute(low, at)


def _is_attribute(low: list[str], at: int) -> bool:
    """Whether "deployed" only tells which soldiers are meant: "soldiers deployed in Example were hurt"."""
    if low[at] not in ("deployed", "stationed") or not at or low[at - 1] not in events.TROOPS.union(people.GROUPS):
        return False
    return low[at] == "stationed" or not words.PASSIVE_AUX.isdisjoint(low[at + 1 : at + 1 + REACH_OF_MAIN_VERB])
