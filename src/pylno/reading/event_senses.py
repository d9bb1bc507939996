"""What a verb of event means beside those who did or suffered it: "fired" at a crowd or from an office."""

from __future__ import annotations

from collections.abc import Callable

from pylno.reading.individuals import is_individual, one_after, one_before, subject_end
from pylno.reading.lang.en import events as table
from pylno.reading.lang.en import people, words
from pylno.reading.nearby import after, around, before, near
from pylno.reading.outline import Tokens
from pylno.reading.told import clause_of

_PEOPLE = frozenset(people.GROUPS)
_PERSONAL = _PEOPLE | {"him", "her", "them", "us", "me", "everyone", "everybody", "population"}
_PASSIVE = frozenset("is are was were be been being got".split())


def sense_of(tokens: Tokens, at: int, kind: str) -> str | None:
    """Give the type that the verb has with those who did or suffered it; None where it tells no event."""
    refine = _REFINEMENTS.get(kind)
    return kind if refine is None else refine(tokens, at)


# --- people taken, beaten, killed ---------------------------------------------------------------------------


_TOLD_TO = frozenset("told tell telling to informed by".split())
_HELD_IN = frozenset(
    """prison prisons custody detention jail jails incommunicado cell cells captive barracks confinement remand
    without station""".split()
)
_PUNISHING = frozenset("punishment solitary isolation disciplinary".split())
_DYING = frozenset("died dies die dead death deaths killed".split())
_IN_CUSTODY = frozenset(
    """soles detainees detainee prisoners custody detention interrogation interrogated interrogations cell cells prison
    prisons jail""".split()
)
_BEATEN = _PERSONAL | {"those"}
_NATURAL_DEATH = frozenset(
    "cancer stroke illness disease covid covid-19 coronavirus age pneumonia diabetes heart natural".split()
)
_LONG_WHILES = frozenset("years decades months".split())


def _detention(tokens: Tokens, at: int) -> str | None:
    """Of journalists it is a type of its own, by masked men an abduction; "held" and "captured" need people or a prison."""
    low = tokens.low
    if not _is_custody(low, at):
        return None
    is_into = low[at] in _PUSHED and (low[at + 1 : at + 2] == ["into"] or low[at + 1 : at + 3] == ["in", "a"])
    is_off = low[at] == "bundled" or (low[at] in _MOVED and not _OFF.isdisjoint(low[at + 1 : at + 2]))
    if (is_into and (not after(low, at, _CARS, 7) or before(low, at, _MUNITIONS, 5))) or (
        is_off and not _is_of_people(low, at)
    ):
        return None
    if (is_into or is_off) and not _UNLAWFUL.isdisjoint(low[max(0, at - 14) : at + 14]):
        return "abduction"
    return "journalist_detention" if _is_of_journalists(tokens, at) else "detention"


def _is_custody(low: list[str], at: int) -> bool:
    """Whether the verb is of people taken or kept on an occasion: not "held a rally", "imprisoned for decades"."""
    word = low[at]
    if "for" in low[at + 1 : at + 3] and not _LONG_WHILES.isdisjoint(low[at + 2 : at + 4]):
        return False
    if word == "held":
        is_kept = after(low, at, _HELD_IN, 5) and _is_suffered(low, at)
        return is_kept and _PUNISHING.isdisjoint(low[at + 1 : at + 5])  # those already in prison are only moved
    if word == "captured":
        return near(low, at, _PEOPLE | table.OFFICES, 6) and not around(low, at, _PICTURES | {"moment", "camera"}, 6)
    if word in ("is", "are"):
        return after(low, at, _PEOPLE, 5)
    if word == "seized" and low[at + 1 : at + 2] == ["by"]:
        return after(low, at, _POLICE | table.TROOPS, 6)
    if word == "bundled":
        return not _OFF.isdisjoint(low[at + 1 : at + 7])
    return not (word == "in" and before(low, at, _DYING, 4))  # a death "in police custody" is no detention


_PUSHED = frozenset("forced put pushed thrown".split())
_CARS = frozenset("car cars van vans vehicle vehicles bus buses truck trucks jeep minibus suv".split())
_UNLAWFUL = frozenset(
    "unmarked balaclavas gunmen gunman armed masked unidentified unknown militants bandits kidnappers rebels".split()
)
_GENITIVE = (["'"], ["’"], ["'s"], ["’s"])
_MOVED = frozenset("took taken led dragged hauled driven marched whisked bundled shoved".split())
_OFF = frozenset("away off into onto".split())


def _is_of_people(low: list[str], at: int) -> bool:
    """Whether people are taken away rather than rights: in the passive, or with people, a number or a name behind."""
    following = [
        word for index, word in enumerate(low[at + 1 : at + 7]) if low[at + 2 + index : at + 3 + index] not in _GENITIVE
    ]
    return not _PASSIVE.isdisjoint(low[max(0, at - 4) : at]) or any(
        word in _PERSONAL or word[0].isdecimal() for word in following
    )


_LONGEST_SUBJECT = 6


def _is_suffered(low: list[str], at: int) -> bool:
    """Whether a passive stands before the participle, or nothing but a noun of people."""
    return not _PASSIVE.isdisjoint(low[max(0, at - 3) : at]) or (at > 0 and low[at - 1] in _PEOPLE)


def _is_of_journalists(tokens: Tokens, at: int) -> bool:
    """Whether journalists are the ones taken: near the verb or its subject, and not those who were told of it."""
    low = tokens.low
    first = clause_of(tokens, at)[0] if _is_suffered(low, at) else at
    if first > 1 and low[first - 1] == ",":
        first = min(first, subject_end(low, at) - _LONGEST_SUBJECT)
    window = range(max(0, min(first, at - 7)), min(len(low), at + 8))
    if ";" in low[window.start : window.stop]:
        return False
    return any(low[index] in table.JOURNALISTS and low[max(0, index - 1)] not in _TOLD_TO for index in window)


def _abduction(tokens: Tokens, at: int) -> str | None:
    """No abduction: "held against" a team."""
    return "abduction" if tokens.low[at] != "held" or _is_suffered(tokens.low, at) else None


def _violence(tokens: Tokens, at: int) -> str | None:
    """In custody it is torture; "beat", "dragged" and the like need people."""
    low = tokens.low
    if low[at - 1 : at] in (["sexually"], ["verbally"]):
        return None
    if low[at] in _LOOSE_BLOWS and not near(low, at, _BEATEN, 6):
        return None
    return "violence" if _IN_CUSTODY.isdisjoint(tokens.known) else "torture"


_LOOSE_BLOWS = frozenset(
    """beating beat beats assaulted assaulting pushed pushing shoved shoving dragged dragging hit hitting kicked kicking
    punched punching slapped slapping whipped""".split()
)


def _killing(tokens: Tokens, at: int) -> str | None:
    """Of one person it is an event; of a number it is a figure, and a natural death is neither."""
    low = tokens.low
    if low[at] in ("died", "dies") and not _NATURAL_DEATH.isdisjoint(low[at + 1 : at + 6]):
        return None
    return "killing" if is_individual(tokens, at) else None


_RESIDENCE = frozenset("country abroad exile overseas justice prison police custody scene jail".split())


def _displacement(tokens: Tokens, at: int) -> str | None:
    """No displacement: "displaced families", who are only spoken of, "fled the scene", "fled the country"."""
    low = tokens.low
    if low[at] == "displaced" and at + 1 < len(low) and low[at + 1] in people.GROUPS:
        return None
    if low[at] in ("fled", "flee", "fleeing") and not _RESIDENCE.isdisjoint(low[at + 1 : at + 4]):
        return None
    if low[at] == "forced" and not _RESIDENCE.isdisjoint(low[at + 1 : at + 7]):
        return None
    if low[at] == "fled" and (at + 1 >= len(low) or low[at + 1] in _NO_WHITHER):
        return None
    if low[at] in ("flee", "fleeing") and not _is_made_to(low, at):
        return None
    if low[at] == "fled" and not _ONE_PERSON.isdisjoint(low[max(0, at - 4) : at]):
        return None  # one who goes into exile
    if low[at] in ("poured", "streamed", "flooded") and not _STREETS.isdisjoint(low[at + 2 : at + 6]):
        return None
    if low[at] == "escaped":
        is_of_refugees = any(people.GROUPS.get(word) == "migrants" for word in low[max(0, at - 6) : at])
        return "displacement" if is_of_refugees else None
    return "displacement"


# Behind "fled" these leave open from where: "fled in panic", "fled when …".
_NO_WHITHER = frozenset("in when as on after before with at and or while . , ; by".split())
_ONE_PERSON = frozenset("he she mr ms mrs dr president minister leader activist journalist blogger".split())
_STREETS = frozenset("street streets square squares road roads".split())
_MADE = frozenset("forced forcing forces prompting prompted causing caused made drove driving compelled".split())


def _is_made_to(low: list[str], at: int) -> bool:
    """Whether someone was made "to flee", so that it was done; "people fleeing" needs those who flee."""
    if low[at] == "fleeing":
        return not _MADE.isdisjoint(low[max(0, at - 12) : at])
    lead = low[max(0, at - 12) : at]
    return lead[-1:] == ["to"] and (not _MADE.isdisjoint(lead) or "choice" in lead)


def _evacuation(tokens: Tokens, _: int) -> str | None:
    """Of people, not of bodies."""
    return None if not _BODIES.isdisjoint(tokens.known) else "evacuation"


_BODIES = frozenset("bodies body corpses corpse remains".split())


# --- arms and crowds ----------------------------------------------------------------------------------------


_STRIKING = frozenset(
    """army military forces troops soldiers tanks navy airstrike airstrikes strike strikes missile missiles rocket
    rockets shell shells shelling drone drones bomb bombs bombing artillery mortar mortars gunmen warplanes jets
    bombardment""".split()
)
_MUNITIONS = frozenset(
    """drone drones missile missiles rocket rockets shell shells bomb bombs grenade grenades mortars munitions uavs
    airstrikes""".split()
)
_ASSAULTS = frozenset(
    "attack attacks assault offensive airstrike airstrikes strike strikes raid raids bombardment".split()
)
_MATTERS = frozenset("decision policy government's law plan idea media's verbally verdict bill".split())
_PICTURES = frozenset("video videos footage film photo photos photograph images cameras".split())
_CROWDS = frozenset(
    """protest protests crowd crowds protesters protestors demonstrators demonstration demonstrations rally rallies march
    people gathering gatherings them students marchers strikers mourners sit-in vigil""".split()
)
_PROTESTERS = frozenset(
    "protesters protestors demonstrators protest protests crowd crowds rally marchers demonstration demonstrations".split()
)
_POLICE = frozenset(
    """police policemen officers officer agents authorities gendarmes gendarmerie detectives prosecutors security ssf
    customs inspectors""".split()
)
_PREMISES = frozenset(
    """office offices home homes house houses hotel hotels newspaper newsroom headquarters flat flats apartment apartments
    premises residence residences shops warehouse bureau""".split()
)
_ARMED = frozenset(
    """gun guns gunmen gunman rocket rockets grenade grenades bomb bombs drone drones mortar missile missiles shells armed
    rifles militants rebels insurgents knife knives machete machetes sword axes""".split()
)
_CROWD_ARMS = frozenset(
    "gas teargas tear-gas rubber plastic water pepper stun pellet pellets batons baton flash shock smoke".split()
)
_ARTILLERY = frozenset("rocket rockets missile missiles shells mortar mortars artillery torpedo torpedoes".split())
_LIVE = frozenset("live shots bullets".split())


def _attack(tokens: Tokens, at: int) -> str | None:
    """No attack: one in words, a search by police, a launched inquiry, a fist that struck."""
    low = tokens.low
    word = low[at]
    if not _MATTERS.isdisjoint(low[max(0, at - 1) : at] + low[at + 1 : at + 5]):
        return None
    if word in ("attacked", "attacking"):
        return _by_parties(tokens, at)
    is_attack = True
    if word in ("raided", "raiding"):
        is_attack = not around(low, at, _POLICE, 8) and not after(low, at, _PREMISES, 6)
    elif word == "launched":
        is_attack = after(low, at, _MUNITIONS, 7) or after(low, at, _ASSAULTS, 3)
    elif word == "dropped":
        is_attack = after(low, at, _MUNITIONS, 4)
    elif word in ("slammed", "rained"):
        is_attack = before(low, at, _MUNITIONS, 6)
    elif word in ("hit", "struck", "targeted"):
        is_by_arms = (after if low[at + 1 : at + 2] == ["by"] else before)(low, at, _STRIKING, 6)
        is_attack = is_by_arms and _CROWD_ARMS.isdisjoint(low[at : at + 8])
    return "attack" if is_attack else None


def _by_parties(tokens: Tokens, at: int) -> str:
    """Journalists attacked without arms is violence, protesters attacked by police a crackdown, all else an attack."""
    low = tokens.low
    first, last = clause_of(tokens, at)
    is_passive = not _PASSIVE.isdisjoint(low[max(0, at - 3) : at])
    victims = low[max(0, at - 10) : at] if is_passive else low[at + 1 : at + 9]
    doers = low[at + 1 : last] if is_passive else low[first:at]
    if not _ARMED.isdisjoint(tokens.known):
        return "attack"
    if not table.JOURNALISTS.isdisjoint(victims):
        return "violence"
    is_by_state = not _POLICE.isdisjoint(doers) or (not is_passive and not table.TROOPS.isdisjoint(low[:at]))
    return "crackdown" if is_by_state and not _PROTESTERS.isdisjoint(victims) else "attack"


_NO_SHOT_AFTER = frozenset("of up down for that down across".split())
_BEFORE_NOUN_SHOT = words.DETERMINERS | frozenset(
    "gun warning single fatal first second long big one head each gunfire screen penalty".split()
)
_FIRED_AT = frozenset(
    """at on upon into live bullets rounds ammunition shots guns gun rifles rifle weapons firearms pistols indiscriminately
    randomly without""".split()
)
_TALLIED = 50
_DEAD_AFTER = frozenset("died dead death killed dies".split())


def _shooting(tokens: Tokens, at: int) -> str | None:
    """By what was fired: gas at a crowd is a crackdown, rockets are an attack; one person shot dead is a killing."""
    low = tokens.low
    if around(low, at, _PICTURES, 4):
        return None
    shot = at + (low[at] in _PASSIVE)
    if low[shot : shot + 1] == ["shot"]:
        return _shot(tokens, shot)
    if low[at] == "gunned" and is_individual(tokens, at):
        return None
    window = low[max(0, at - 6) : at + 7]
    if low[at] in ("fired", "firing", "fire") and not after(low, at, _FIRED_AT, 4):
        return None
    if not _CROWD_ARMS.isdisjoint(window):
        return "crackdown"
    return "attack" if not _ARTILLERY.isdisjoint(window) else "shooting"


_BODY = frozenset(
    "head neck chest back leg legs arm arms foot feet hand hands eye eyes stomach abdomen thigh shoulder face body".split()
)


def _shot(tokens: Tokens, at: int) -> str | None:
    """Tell the verb "shot" from the noun; one person shot dead is a killing."""
    low = tokens.low
    following = low[at + 1] if at + 1 < len(low) else ""
    if following == "in" and not _BODY.isdisjoint(low[at + 2 : at + 5]):
        return None  # a wound of somebody who was counted
    if following in _NO_SHOT_AFTER or (at and low[at - 1] in _BEFORE_NOUN_SHOT):
        return None
    is_dead = following == "dead" or not _DEAD_AFTER.isdisjoint(low[at + 1 : at + 9])
    if any(word.isdecimal() and int(word) >= _TALLIED for word in low[max(0, at - 7) : at]):
        return None  # a toll
    if is_dead and not _PASSIVE.isdisjoint(low[max(0, at - 4) : at]):
        return "killing" if one_before(tokens, at) else "shooting"
    if following == "dead" and one_after(tokens, at + 2):
        return "killing"
    return "shooting"


_CLOSED_IN = frozenset("on at from near around to as after before . , ; at".split())


def _crackdown(tokens: Tokens, at: int) -> str | None:
    """A crackdown is on a crowd: not "the clouds dispersed", "shops closed in town", "cracked down on trafficking"."""
    low = tokens.low
    first_two = low[at : at + 2]
    if low[at] == "dispersed" and not _is_dispersal(low, at):
        return None
    if first_two == ["closed", "in"]:
        is_around_crowd = low[at + 2 : at + 3] == [] or low[at + 2] in _CLOSED_IN
        return "crackdown" if is_around_crowd and not table.TROOPS.isdisjoint(low[max(0, at - 8) : at]) else None
    if first_two == ["used", "force"] and _PROTESTERS.isdisjoint(tokens.known):
        return None
    if first_two == ["cracked", "down"] and not _SUPPRESSED.isdisjoint(low[at + 2 : at + 6]):
        return None
    return "crackdown"


_SUPPRESSED = frozenset(
    "trafficking smuggling corruption crime crimes gangs drugs fraud dissent media illegal press speech".split()
)


def _is_dispersal(low: list[str], at: int) -> bool:
    """Whether a crowd was made to go, rather than went home."""
    is_passive = not _PASSIVE.isdisjoint(low[max(0, at - 3) : at]) and not _CROWDS.isdisjoint(low[max(0, at - 14) : at])
    return is_passive or after(low, at, _CROWDS, 7)


_NUMBERED = frozenset("thousands hundreds dozens people residents students workers lawyers they many crowds".split())
_A_CROWD = 100
_CROWDING = frozenset("thousands hundreds crowd crowds supporters activists students marchers workers strikers".split())
_PROTESTED_IN = frozenset("in on outside near at across".split())


def _protest(tokens: Tokens, at: int) -> str | None:
    """No protest on the streets: "he protested that …"; people in number or a place go with the verb."""
    low = tokens.low
    if low[at] in table.PROTESTERS:
        return "protest"
    if low[at] == "protesting" and "still" in low[max(0, at - 2) : at]:
        return None  # the one spoken of before goes on
    if low[at] == "protesting":
        return "protest" if before(low, at, _PERSONAL | _PASSIVE | {"who"}, 4) else None
    if low[at] == "gathered":
        is_meant = not {"protest", "demand", "denounce"}.isdisjoint(low[at + 1 : at + 9])
        is_crowd = any(word.isdecimal() and int(word) >= _A_CROWD for word in low[max(0, at - 4) : at])
        return "protest" if is_meant or is_crowd or before(low, at, _CROWDING | table.PROTESTERS, 10) else None
    if low[at] != "protested" or any(word[0].isdecimal() or word in _NUMBERED for word in low[max(0, at - 8) : at]):
        return "protest"
    return "protest" if not _PROTESTED_IN.isdisjoint(low[at + 1 : at + 6]) or before(low, at, _PEOPLE, 3) else None


def _clashes(tokens: Tokens, at: int) -> str | None:
    """No clashes: "what they fought for", "fought corruption"."""
    low = tokens.low
    if low[at : at + 2] in (["fought", "for"], ["fought", "corruption"], ["fought", "off"], ["battled", "for"]):
        return None
    return None if low[at] == "fought" and before(low, at, frozenset(("they", "we", "have")), 2) else "clashes"


# --- things broken, taken, closed ---------------------------------------------------------------------------


_CLAIMS = frozenset("allegations claims reports the as criticism these those complaints concerns it".split())
_SHOTS = frozenset("gas tear-gas teargas shots rounds bullets rockets missiles gunfire weapons guns".split())
_EXPLOSIVES = frozenset(
    """bomb bombs device devices grenade grenades shell shells mine mines landmine landmines car vehicle truck motorcycle tanker
    tank depot gas bomber missile rocket ied drone explosives ordnance shipment warehouse""".split()
)
_BOMBS = frozenset("bomb bombs device devices explosion grenade blast explosions".split())
_VESSELS = frozenset(
    """boat boats ship ships ferry ferries vessel vessels dinghy dinghies trawler canoe barge tanker submarine yacht raft
    catamaran""".split()
)
_AIRCRAFT = frozenset("plane planes helicopter helicopters jet aircraft airliner flight chopper airplane".split())
_VEHICLES = (
    _VESSELS
    | _AIRCRAFT
    | frozenset(
        """bus buses car cars truck trucks lorry van train trains minibus vehicle vehicles taxi coach tram motorcycle
    carriage carriages wagon wagons tractor jeep convoy""".split()
    )
)
_STRUCTURES = frozenset(
    """building buildings bridge roof mine house houses dam wall walls stadium factory tower mosque church school balcony
    ceiling hotel scaffolding crane block stand tunnel shaft overpass apartment market ground canopy""".split()
)
# What each of these verbs happens to when it tells an accident rather than a figure of speech.
_WRECKED: dict[str, frozenset[str]] = {
    "collapsed": _STRUCTURES,
    "sank": _VESSELS,
    "went": _VEHICLES,
    "gave": _STRUCTURES,
    "plunged": _VEHICLES,
    "overturned": _VEHICLES,
    "derailed": _VEHICLES,
    "crashed": _VEHICLES,
    "collided": _VEHICLES,
    "rammed": _VEHICLES,
}


_ONESELF = frozenset("himself herself themselves".split())
_BURNT = frozenset("of down the buildings houses homes and villages shops vehicles cars buses".split())


def _arson(tokens: Tokens, at: int) -> str | None:
    """No arson: "burning tyres", "burning issues"."""
    low = tokens.low
    if low[at] in ("ablaze", "alight") and "set" not in low[max(0, at - 7) : at]:
        return None
    if not _ONESELF.isdisjoint(low[max(0, at - 2) : at]):
        return None
    if low[at] == "burning" and (at + 1 >= len(low) or low[at + 1] not in _BURNT):
        return None
    return "arson"


def _dismissal(tokens: Tokens, at: int) -> str | None:
    """No dismissal: "dismissed allegations", "gas was fired"; "replaced" needs an office right behind it."""
    low = tokens.low
    if (
        low[at] in ("replaced", "suspended", "removed")
        and low[at + 1 : at + 2] != ["from"]
        and not after(low, at, table.OFFICES, 5)
    ):
        return "dismissal" if low[at] == "removed" and low[at + 1 : at + 2] == ["by"] and _is_person(low, at) else None
    if at + 1 < len(low) and low[at + 1] in _CLAIMS and not after(low, at, table.OFFICES, 4):
        return None
    if low[at : at + 3] == ["removed", "from", "office"]:
        return "dismissal"
    return "dismissal" if _SHOTS.isdisjoint(tokens.known) and near(low, at, _OFFICE_HOLDERS, 9) else None


_OFFICE_HOLDERS = table.OFFICES | table.JOURNALISTS | frozenset("columnist columnists he she".split())


def _is_person(low: list[str], at: int) -> bool:
    """Whether a person is the subject of the passive verb."""
    return not _PASSIVE.isdisjoint(low[max(0, at - 3) : at]) and before(low, at, table.OFFICES | {"he", "she"}, 6)


def _media_closure(tokens: Tokens, at: int) -> str | None:
    """A medium must stand near."""
    return "media_closure" if around(tokens.low, at, table.MEDIA, 9) else None


def _explosion(tokens: Tokens, at: int) -> str | None:
    """No explosion: "violence exploded", "the alarm went off"."""
    low = tokens.low
    if low[at] == "exploded" and not near(low, at, _EXPLOSIVES, 8):
        return None
    return None if low[at : at + 2] == ["went", "off"] and not near(low, at, _BOMBS, 6) else "explosion"


def _accident(tokens: Tokens, at: int) -> str | None:
    """No accident: "talks collapsed", "the court overturned", "plunged into crisis"."""
    wrecked = _WRECKED.get(tokens.low[at])
    return None if wrecked is not None and not around(tokens.low, at, wrecked, 9) else "accident"


def _trial(tokens: Tokens, at: int) -> str | None:
    """ "Jailed for five years" is a sentence; "jailed for her role" only tells that she was held."""
    low = tokens.low
    if low[at] in ("handed", "given", "gave") and not near(low, at, _SENTENCES, 8):
        return None
    if low[at : at + 2] == ["jailed", "for"] and not any(word in _TERMS for word in low[at + 2 : at + 8]):
        return "detention"
    return "trial"


def _resignation(tokens: Tokens, at: int) -> str | None:
    """ "Quit" needs an office or a person: not "quit smoking"."""
    low = tokens.low
    if low[at] in ("quit", "quits", "quitting") and not around(
        low, at, table.OFFICES | {"he", "she", "post", "job"}, 6
    ):
        return None
    return "resignation"


_SENTENCES = frozenset("sentence sentences prison jail".split())
_TERMS = frozenset("year years month months life days day decades weeks".split())

_REFINEMENTS: dict[str, Callable[[Tokens, int], str | None]] = {
    "detention": _detention,
    "abduction": _abduction,
    "attack": _attack,
    "killing": _killing,
    "dismissal": _dismissal,
    "shooting": _shooting,
    "protest": _protest,
    "media_closure": _media_closure,
    "displacement": _displacement,
    "arson": _arson,
    "evacuation": _evacuation,
    "violence": _violence,
    "crackdown": _crackdown,
    "explosion": _explosion,
    "accident": _accident,
    "clashes": _clashes,
    "trial": _trial,
    "resignation": _resignation,
}
