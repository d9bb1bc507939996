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
    | table.GUARDING
    | frozenset("teargas tear-gas tear disperse rubber plastic water pepper stun pellet flash live".split())
)
"""Words at which a pair is looked for."""

# These alone say that the internet is meant; a "network" or "data" needs another word.
_THE_INTERNET = frozenset("internet connectivity broadband wifi wi-fi communications telecommunications".split())
_OF_THE_INTERNET = frozenset("internet mobile access social".split())
_PLATFORMS = frozenset("social facebook whatsapp telegram twitter".split())
_BANNING = frozenset(
    "ban banned bans banning blocked blocking blocks suspended shut restricted inaccessible throttled".split()
)
_USERS = frozenset("account accounts post posts user users page pages".split())
_USING = frozenset(
    """fired firing fire fires used using use deployed deploying unleashed disperse dispersed dispersing lobbed threw launched
    hurled shot met responded responding resorted with opened opening sprayed doused employed showered""".split()
)
# What police use on crowds, by first word: the second words that make it that.
_CROWD_ARMS: dict[str, frozenset[str]] = {
    "teargas": frozenset(),
    "tear-gas": frozenset(),
    "tear": frozenset(("gas", "-")),
    "rubber": frozenset("bullets bullet rounds -".split()),
    "plastic": frozenset(("bullets", "rounds")),
    "water": frozenset(("cannon", "cannons", "canon", "canons")),
    "pepper": frozenset(("spray", "spraying", "balls")),
    "stun": frozenset(("grenades", "grenade")),
    "pellet": frozenset(("guns", "gun")),
    "flash": frozenset(("grenades", "bangs", "grenade")),
}
_LIVE_ARMS = frozenset("bullets bullet ammunition rounds fire ammo shots".split())
_SOFT_ARMS = frozenset("teargas tear-gas tear rubber plastic water pepper stun batons".split())
_PLANS = frozenset(
    """plan plans planned planning intend intends intended prepare prepares prepared ready going attempt attempted attempts
    attempting try tried tries trying threatened threaten threatens vowed called urged""".split()
)
_DONE = frozenset("managed began begun started continued forced".split())
_NOT_DONE = words.MODALS_FUTURE | {"not"}
_REQUESTED = frozenset("called asked urged requested ordered".split())
# Bare forms: after "to" they tell what was only meant, unless someone "managed to".
_BARE = frozenset("storm seize occupy deploy take".split())
# Taken by whoever, the building stands before the participle: "the occupied palace".
_SEIZED = frozenset("reoccupied occupied seized stormed breached overrun".split())
_SITES = frozenset(
    "square camp encampment sit-in protest rally gathering park roundabout yard demonstration vigil picket barricades".split()
)
# Taking part of a place is a seizure only with these right behind.
_TAKING_HOLD = frozenset(("over", "control", "possession", "charge"))
# Outlets are closed; an organisation or a signal may be closed without any medium.
_OUTLETS = table.MEDIA - frozenset(
    "station stations agency licence license media news organisation organization signal institute ngo ngos".split()
)
_OF_MEDIA = frozenset("outlet outlets signal office offices independent".split())
# Verbs of motion: troops must stand close by, as those who come or those who are sent.
_COMING = frozenset("moved arrived arrival arriving".split())
_SENDING = frozenset("sent sending flown dispatched posted drafted rushed".split())
_IMAGES = frozenset("moment video videos footage photo photos image images camera cameras attention".split())
_STATIONED = frozenset("posted drafted rushed".split())
# What is posted on the web.
_SHARED = _IMAGES | frozenset("message messages facebook twitter online telegram website plea statement notice".split())
_ARMY = frozenset(
    """troops soldiers army military peacekeepers peacekeeping marines reinforcements tanks battalion battalions contingent
    paramilitary paratroopers units forces regiment brigade servicemen guard""".split()
)
_RAIDERS = frozenset("gunmen attackers assailants bandits militants jihadists terrorists extremists raiders".split())
_POSTS = frozenset(
    "checkpoints checkpoint roadblocks roadblock barricades cordon cordons check positions force".split()
)


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
    return not _PLANS.isdisjoint(lead) or (low[at] in _BARE and _DONE.isdisjoint(lead))


def _kind(tokens: Tokens, at: int) -> str | None:
    """Give the type of event, or None."""
    low = tokens.low
    word = low[at]
    if word in table.INTERNET:
        return "internet_shutdown" if _is_internet_cut(tokens, at) else None
    if word == "disperse":
        return "crackdown" if _is_dispersed(tokens, at) else None
    if word in _CROWD_ARMS or word == "live":
        return _of_arms(tokens, at)
    if word in table.SEIZING:
        return _of_seizing(tokens, at)
    if word in table.CLOSING and _is_media_closed(tokens, at):
        return "media_closure"
    if word in table.GUARDING:
        return "troop_deployment" if _is_guarded(tokens, at) else None
    if word in table.DEPLOYING and _is_deployed(tokens, at):
        return "troop_deployment"
    return None


def _is_internet_cut(tokens: Tokens, at: int) -> bool:
    """Whether a cut stands near a word of the internet, and the internet is meant by it."""
    low = tokens.low
    if low[at] in _THE_INTERNET and low[at - 1 : at] == ["without"]:
        return True
    if low[at] in _PLATFORMS and (low[at] != "social" or low[at + 1 : at + 2] == ["media"]):
        return (
            near(low, at, _BANNING, 6)
            and _USERS.isdisjoint(low[max(0, at - 6) : at + 7])
            and not is_negated(tokens, at)
        )
    if low[at] not in _THE_INTERNET and _OF_THE_INTERNET.isdisjoint(tokens.known):
        return False
    return near(low, at, table.CUTTING, 9) and not is_negated(tokens, at)


def _is_dispersed(tokens: Tokens, at: int) -> bool:
    """Whether police came "to disperse" a crowd, not with bullets alone (which is a shooting)."""
    low = tokens.low
    if low[at - 1 : at] != ["to"] or not before(low, at, table.TROOPS, 14):
        return False
    if not _REQUESTED.isdisjoint(low[max(0, at - 4) : at - 1]):
        return False
    is_shooting = "live" in tokens.known or not {"opened", "fire"}.isdisjoint(low[max(0, at - 8) : at])
    if is_shooting and _SOFT_ARMS.isdisjoint(tokens.known):
        return False
    return _NOT_DONE.isdisjoint(low[max(0, at - 8) : at - 1])


def _of_arms(tokens: Tokens, at: int) -> str | None:
    """Give what the use of tear gas, rubber bullets or live rounds tells: a crackdown, or with bullets alone a shooting."""
    low = tokens.low
    second = _LIVE_ARMS if low[at] == "live" else _CROWD_ARMS[low[at]]
    if second and (at + 1 >= len(low) or low[at + 1] not in second):
        return None
    if not near(low, at, _USING, 6) or is_negated(tokens, at):
        return None
    return "shooting" if low[at] == "live" and _SOFT_ARMS.isdisjoint(tokens.known) else "crackdown"


def _of_seizing(tokens: Tokens, at: int) -> str | None:
    """Give what the taking of a place tells: of a building its seizure, by police of a square a crackdown, of a paper its end."""
    low = tokens.low
    word = low[at]
    if word in ("captured", "seized", "took", "taken") and around(low, at, _IMAGES, 6):
        return None
    if is_negated(tokens, at):
        return None
    if before(low, at, _RAIDERS, 6):
        return "attack" if word in ("stormed", "storming", "overran") else None
    if (
        word in ("stormed", "storming", "raided", "cleared")
        and before(low, at, table.TROOPS, 6)
        and after(low, at, _SITES, 5)
    ):
        return "crackdown"
    is_hold = low[at + 1 : at + 2] != [] and low[at + 1] in _TAKING_HOLD
    if is_hold and near(low, at, _OUTLETS, 6) and not after(low, at, table.BUILDINGS, 6):
        return "media_closure"
    return "building_seizure" if _is_seized(low, at) else None


def _is_seized(low: list[str], at: int) -> bool:
    """Whether a building was taken: "broke into the mayor's office", "the building, occupied by …"."""
    word = low[at]
    following = low[at + 1] if at + 1 < len(low) else ""
    if word in ("took", "taken") and following not in _TAKING_HOLD:
        return False
    if word == "broke" and following not in ("into", "through"):
        return False
    if word != "entered" and _has_building_after(low, at):
        return True
    return word in _SEIZED and before(low, at, table.BUILDINGS, 5)


def _has_building_after(low: list[str], at: int) -> bool:
    """Whether a building is the object: within reach, and before the next comma."""
    window = low[at + 1 : at + 10]
    return after(low, at, table.BUILDINGS, window.index(",") if "," in window else 9)


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


def _is_guarded(tokens: Tokens, at: int) -> bool:
    """Whether an army holds the streets: "soldiers set up checkpoints", "the military is out in force"."""
    low = tokens.low
    if not around(low, at, _ARMY, 8) or is_negated(tokens, at):
        return False
    return low[at].startswith("patrol") or after(low, at, _POSTS, 4)


def _is_deployed(tokens: Tokens, at: int) -> bool:
    """Whether troops came or were sent."""
    low = tokens.low
    word = low[at]
    if is_negated(tokens, at):
        return False
    if word == "arrival":
        return low[at + 1 : at + 2] == ["of"] and after(low, at + 1, _ARMY, 6)
    if word in _COMING:
        return before(low, at, _ARMY, 6)
    if word in _SENDING:
        is_passive = not words.PASSIVE_AUX.isdisjoint(low[max(0, at - 4) : at])
        if word in _STATIONED and (not is_passive or around(low, at, _SHARED, 8)):
            return False
        return around(low[:at], at, table.TROOPS, 8) if is_passive else after(low, at, table.TROOPS, 7)
    return near(low, at, table.TROOPS, 7)
