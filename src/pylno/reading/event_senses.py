"""What a verb of event means beside those who did or suffered it: "fired" at a crowd or from an office."""

from __future__ import annotations

from collections.abc import Callable

from pylno.reading.individuals import is_individual, one_after, one_before, subject_end
from pylno.reading.lang.en import allegations, clauses, events, people, senses
from pylno.reading.nearby import after, around, before, near
from pylno.reading.outline import Tokens
from pylno.reading.told import clause_of


def sense_of(tokens: Tokens, at: int, kind: str) -> str | None:
    """Give the type that the verb has with those who did or suffered it; None where it tells no event."""
    refine = _REFINEMENTS.get(kind)
    return kind if refine is None else refine(tokens, at)


# --- people taken, beaten, killed ---------------------------------------------------------------------------


def _detention(tokens: Tokens, at: int) -> str | None:
    """Of journalists it is a type of its own, by masked men an abduction; "held" and "captured" need people or a prison."""
    low = tokens.low
    if not _is_custody(low, at):
        return None
    is_into = low[at] in senses.PUSHED and (low[at + 1 : at + 2] == ["into"] or low[at + 1 : at + 3] == ["in", "a"])
    is_off = low[at] == "bundled" or (low[at] in senses.MOVED and not senses.OFF.isdisjoint(low[at + 1 : at + 2]))
    if (is_into and (not after(low, at, senses.CARS, 7) or before(low, at, senses.MUNITIONS, 5))) or (
        is_off and not _is_of_people(low, at)
    ):
        return None
    if (is_into or is_off) and not senses.UNLAWFUL.isdisjoint(low[max(0, at - 14) : at + 14]):
        return "abduction"
    return "journalist_detention" if _is_of_journalists(tokens, at) else "detention"


def _is_custody(low: list[str], at: int) -> bool:
    """Whether the verb is of people taken or kept on an occasion: not "held a rally", "imprisoned for decades"."""
    word = low[at]
    if "for" in low[at + 1 : at + 3] and not senses.LONG_WHILES.isdisjoint(low[at + 2 : at + 4]):
        return False
    if word == "held":
        is_kept = after(low, at, senses.HELD_IN, 5) and _is_suffered(low, at)
        return is_kept and senses.PUNISHING.isdisjoint(low[at + 1 : at + 5])  # those already in prison are only moved
    if word == "captured":
        return near(low, at, senses.PEOPLE | events.OFFICES, 6) and not around(
            low, at, senses.PICTURES | {"moment", "camera"}, 6
        )
    if word in ("is", "are"):
        return after(low, at, senses.PEOPLE, 5)
    if word == "seized" and low[at + 1 : at + 2] == ["by"]:
        return after(low, at, senses.POLICE | events.TROOPS, 6)
    if word == "bundled":
        return not senses.OFF.isdisjoint(low[at + 1 : at + 7])
    return not (word == "in" and before(low, at, senses.DYING, 4))  # a death "in police custody" is no detention


_GENITIVE = (["'"], ["’"], ["'s"], ["’s"])


def _is_of_people(low: list[str], at: int) -> bool:
    """Whether people are taken away rather than rights: in the passive, or with people, a number or a name behind."""
    following = [
        word for index, word in enumerate(low[at + 1 : at + 7]) if low[at + 2 + index : at + 3 + index] not in _GENITIVE
    ]
    return not clauses.PASSIVE.isdisjoint(low[max(0, at - 4) : at]) or any(
        word in senses.PERSONAL or word[0].isdecimal() for word in following
    )


_LONGEST_SUBJECT = 6


def _is_suffered(low: list[str], at: int) -> bool:
    """Whether a passive stands before the participle, or nothing but a noun of people."""
    return not clauses.PASSIVE.isdisjoint(low[max(0, at - 3) : at]) or (at > 0 and low[at - 1] in senses.PEOPLE)


def _is_of_journalists(tokens: Tokens, at: int) -> bool:
    """Whether journalists are the ones taken: near the verb or its subject, and not those who were told of it."""
    low = tokens.low
    first = clause_of(tokens, at)[0] if _is_suffered(low, at) else at
    if first > 1 and low[first - 1] == ",":
        first = min(first, subject_end(low, at) - _LONGEST_SUBJECT)
    window = range(max(0, min(first, at - 7)), min(len(low), at + 8))
    if ";" in low[window.start : window.stop]:
        return False
    return any(low[index] in events.JOURNALISTS and low[max(0, index - 1)] not in senses.TOLD_TO for index in window)


def _abduction(tokens: Tokens, at: int) -> str | None:
    """No abduction: "held against" a team."""
    return "abduction" if tokens.low[at] != "held" or _is_suffered(tokens.low, at) else None


def _violence(tokens: Tokens, at: int) -> str | None:
    """In custody it is torture; "beat", "dragged" and the like need people."""
    low = tokens.low
    if low[at - 1 : at] in (["sexually"], ["verbally"]):
        return None
    if low[at] in senses.LOOSE_BLOWS and not near(low, at, senses.BEATEN, 6):
        return None
    return "violence" if senses.IN_CUSTODY.isdisjoint(tokens.known) else "torture"


def _killing(tokens: Tokens, at: int) -> str | None:
    """Of one person it is an event; of a number it is a figure, and a natural death is neither."""
    low = tokens.low
    if low[at] in ("died", "dies") and not senses.NATURAL_DEATH.isdisjoint(low[at + 1 : at + 6]):
        return None
    if low[at] == "executed" and after(low, at, senses.CARRIED_OUT, 5):
        return None  # "executed a raid"
    return "killing" if is_individual(tokens, at) else None


def _displacement(tokens: Tokens, at: int) -> str | None:
    """No displacement: "displaced families", who are only spoken of, "fled the scene", "fled the country"."""
    low = tokens.low
    if low[at] == "displaced" and at + 1 < len(low) and low[at + 1] in people.GROUPS:
        return None
    if low[at] in ("fled", "flee", "fleeing") and not senses.RESIDENCE.isdisjoint(low[at + 1 : at + 4]):
        return None
    if low[at] == "forced" and not senses.RESIDENCE.isdisjoint(low[at + 1 : at + 7]):
        return None
    if low[at] == "fled" and (at + 1 >= len(low) or low[at + 1] in senses.NO_WHITHER):
        return None
    if low[at] in ("flee", "fleeing") and not _is_made_to(low, at):
        return None
    if low[at] == "fled" and not senses.ONE_PERSON.isdisjoint(low[max(0, at - 4) : at]):
        return None  # one who goes into exile
    if low[at] in ("poured", "streamed", "flooded") and not senses.STREETS.isdisjoint(low[at + 2 : at + 6]):
        return None
    if low[at] == "escaped":
        is_of_refugees = any(people.GROUPS.get(word) == "migrants" for word in low[max(0, at - 6) : at])
        return "displacement" if is_of_refugees else None
    return "displacement"


def _is_made_to(low: list[str], at: int) -> bool:
    """Whether someone was made "to flee", so that it was done; "people fleeing" needs those who flee."""
    if low[at] == "fleeing":
        return not senses.MADE_TO.isdisjoint(low[max(0, at - 12) : at])
    lead = low[max(0, at - 12) : at]
    return lead[-1:] == ["to"] and (not senses.MADE_TO.isdisjoint(lead) or "choice" in lead)


def _evacuation(tokens: Tokens, _: int) -> str | None:
    """Of people, not of bodies."""
    return None if not senses.BODIES.isdisjoint(tokens.known) else "evacuation"


# --- arms and crowds ----------------------------------------------------------------------------------------


def _attack(tokens: Tokens, at: int) -> str | None:
    """No attack: one in words, a search by police, a launched inquiry, a fist that struck."""
    low = tokens.low
    word = low[at]
    if not senses.MATTERS.isdisjoint(low[max(0, at - 1) : at] + low[at + 1 : at + 5]):
        return None
    if word in ("attacked", "attacking"):
        return _by_parties(tokens, at)
    is_attack = True
    if word in ("raided", "raiding"):
        is_attack = not around(low, at, senses.POLICE, 8) and not after(low, at, senses.PREMISES, 6)
    elif word == "launched":
        is_attack = after(low, at, senses.MUNITIONS, 7) or after(low, at, senses.ASSAULTS, 3)
    elif word == "dropped":
        is_attack = after(low, at, senses.MUNITIONS, 4)
    elif word in ("slammed", "rained"):
        is_attack = before(low, at, senses.MUNITIONS, 6)
    elif word in ("hit", "struck", "targeted"):
        is_by_arms = (after if low[at + 1 : at + 2] == ["by"] else before)(low, at, senses.STRIKING, 6)
        is_attack = is_by_arms and senses.FIRED_AT_CROWDS.isdisjoint(low[at : at + 8])
    return "attack" if is_attack else None


def _by_parties(tokens: Tokens, at: int) -> str:
    """Journalists attacked without arms is violence, protesters attacked by police a crackdown, all else an attack."""
    low = tokens.low
    first, last = clause_of(tokens, at)
    is_passive = not clauses.PASSIVE.isdisjoint(low[max(0, at - 3) : at])
    victims = low[max(0, at - 10) : at] if is_passive else low[at + 1 : at + 9]
    doers = low[at + 1 : last] if is_passive else low[first:at]
    if not senses.ARMED_AT_VERB.isdisjoint(tokens.known):
        return "attack"
    if not events.JOURNALISTS.isdisjoint(victims):
        return "violence"
    is_by_state = not senses.POLICE.isdisjoint(doers) or (not is_passive and not events.TROOPS.isdisjoint(low[:at]))
    return "crackdown" if is_by_state and not allegations.PROTEST_WORDS.isdisjoint(victims) else "attack"


_TALLIED = 50


def _shooting(tokens: Tokens, at: int) -> str | None:
    """By what was fired: gas at a crowd is a crackdown, rockets are an attack; one person shot dead is a killing."""
    low = tokens.low
    if around(low, at, senses.PICTURES, 4):
        return None
    shot = at + (low[at] in clauses.PASSIVE)
    if low[shot : shot + 1] == ["shot"]:
        return _shot(tokens, shot)
    if low[at] == "gunned" and is_individual(tokens, at):
        return None
    window = low[max(0, at - 6) : at + 7]
    if low[at] in ("fired", "firing", "fire") and not after(low, at, senses.FIRED_AT, 4):
        return None
    if not senses.FIRED_AT_CROWDS.isdisjoint(window):
        return "crackdown"
    return "attack" if not senses.ARTILLERY.isdisjoint(window) else "shooting"


def _shot(tokens: Tokens, at: int) -> str | None:
    """Tell the verb "shot" from the noun; one person shot dead is a killing."""
    low = tokens.low
    following = low[at + 1] if at + 1 < len(low) else ""
    if following == "in" and not senses.BODY.isdisjoint(low[at + 2 : at + 5]):
        return None  # a wound of somebody who was counted
    if following in senses.NO_SHOT_AFTER or (at and low[at - 1] in senses.BEFORE_NOUN_SHOT):
        return None
    is_dead = following == "dead" or not senses.DEAD_AFTER.isdisjoint(low[at + 1 : at + 9])
    if any(word.isdecimal() and int(word) >= _TALLIED for word in low[max(0, at - 7) : at]):
        return None  # a toll
    if is_dead and not clauses.PASSIVE.isdisjoint(low[max(0, at - 4) : at]):
        return "killing" if one_before(tokens, at) else "shooting"
    if following == "dead" and one_after(tokens, at + 2):
        return "killing"
    return "shooting"


def _crackdown(tokens: Tokens, at: int) -> str | None:
    """A crackdown is on a crowd: not "the clouds dispersed", "shops closed in town", "cracked down on trafficking"."""
    low = tokens.low
    first_two = low[at : at + 2]
    if low[at] == "dispersed" and not _is_dispersal(low, at):
        return None
    if first_two == ["closed", "in"]:
        is_around_crowd = low[at + 2 : at + 3] == [] or low[at + 2] in senses.CLOSED_IN
        return "crackdown" if is_around_crowd and not events.TROOPS.isdisjoint(low[max(0, at - 8) : at]) else None
    if first_two == ["used", "force"] and allegations.PROTEST_WORDS.isdisjoint(tokens.known):
        return None
    if first_two == ["cracked", "down"] and not senses.SUPPRESSED_BY_VERB.isdisjoint(low[at + 2 : at + 6]):
        return None
    return "crackdown"


def _is_dispersal(low: list[str], at: int) -> bool:
    """Whether a crowd was made to go, rather than went home."""
    is_passive = not clauses.PASSIVE.isdisjoint(low[max(0, at - 3) : at]) and not senses.CROWDS.isdisjoint(
        low[max(0, at - 14) : at]
    )
    return is_passive or after(low, at, senses.CROWDS, 7)


_A_CROWD = 100


def _protest(tokens: Tokens, at: int) -> str | None:
    """No protest on the streets: "he protested that …"; people in number or a place go with the verb."""
    low = tokens.low
    if low[at] in events.PROTESTERS:
        return "protest"
    if low[at] == "protesting" and "still" in low[max(0, at - 2) : at]:
        return None  # the one spoken of before goes on
    if low[at] == "protesting":
        return "protest" if before(low, at, senses.PERSONAL | clauses.PASSIVE | {"who"}, 4) else None
    if low[at] == "gathered":
        is_meant = not {"protest", "demand", "denounce"}.isdisjoint(low[at + 1 : at + 9])
        is_crowd = any(word.isdecimal() and int(word) >= _A_CROWD for word in low[max(0, at - 4) : at])
        return "protest" if is_meant or is_crowd or before(low, at, senses.CROWDING | events.PROTESTERS, 10) else None
    if low[at] != "protested" or any(
        word[0].isdecimal() or word in senses.NUMBERED for word in low[max(0, at - 8) : at]
    ):
        return "protest"
    return (
        "protest"
        if not senses.PROTESTED_IN.isdisjoint(low[at + 1 : at + 6]) or before(low, at, senses.PEOPLE, 3)
        else None
    )


def _clashes(tokens: Tokens, at: int) -> str | None:
    """No clashes: "what they fought for", "fought corruption"."""
    low = tokens.low
    if low[at : at + 2] in senses.FOUGHT_OTHERWISE:
        return None
    return None if low[at] == "fought" and before(low, at, frozenset(("they", "we", "have")), 2) else "clashes"


# --- things broken, taken, closed ---------------------------------------------------------------------------


def _arson(tokens: Tokens, at: int) -> str | None:
    """No arson: "burning tyres", "burning issues"."""
    low = tokens.low
    if low[at] in ("ablaze", "alight") and "set" not in low[max(0, at - 7) : at]:
        return None
    if not senses.ONESELF.isdisjoint(low[max(0, at - 2) : at]):
        return None
    if low[at] == "burning" and (at + 1 >= len(low) or low[at + 1] not in senses.BURNT):
        return None
    return "arson"


def _dismissal(tokens: Tokens, at: int) -> str | None:
    """No dismissal: "dismissed allegations", "gas was fired"; "replaced" needs an office right behind it."""
    low = tokens.low
    if (
        low[at] in ("replaced", "suspended", "removed")
        and low[at + 1 : at + 2] != ["from"]
        and not after(low, at, events.OFFICES, 5)
    ):
        return "dismissal" if low[at] == "removed" and low[at + 1 : at + 2] == ["by"] and _is_person(low, at) else None
    if at + 1 < len(low) and low[at + 1] in senses.CLAIMS and not after(low, at, events.OFFICES, 4):
        return None
    if low[at : at + 3] == ["removed", "from", "office"]:
        return "dismissal"
    return "dismissal" if senses.SHOTS.isdisjoint(tokens.known) and near(low, at, senses.DISMISSED, 9) else None


def _is_person(low: list[str], at: int) -> bool:
    """Whether a person is the subject of the passive verb."""
    return not clauses.PASSIVE.isdisjoint(low[max(0, at - 3) : at]) and before(
        low, at, events.OFFICES | {"he", "she"}, 6
    )


def _media_closure(tokens: Tokens, at: int) -> str | None:
    """A medium must stand near."""
    return "media_closure" if around(tokens.low, at, events.MEDIA, 9) else None


def _explosion(tokens: Tokens, at: int) -> str | None:
    """No explosion: "violence exploded", "the alarm went off"."""
    low = tokens.low
    if low[at] == "exploded" and not near(low, at, senses.EXPLOSIVES, 8):
        return None
    return None if low[at : at + 2] == ["went", "off"] and not near(low, at, senses.BOMBS, 6) else "explosion"


def _accident(tokens: Tokens, at: int) -> str | None:
    """No accident: "talks collapsed", "the court overturned", "plunged into crisis"."""
    wrecked = senses.WRECKED.get(tokens.low[at])
    return None if wrecked is not None and not around(tokens.low, at, wrecked, 9) else "accident"


def _trial(tokens: Tokens, at: int) -> str | None:
    """ "Jailed for five years" is a sentence; "jailed for her role" only tells that she was held."""
    low = tokens.low
    if low[at] in ("handed", "given", "gave") and not near(low, at, senses.SENTENCES, 8):
        return None
    if low[at : at + 2] == ["jailed", "for"] and not any(word in senses.TERMS for word in low[at + 2 : at + 8]):
        return "detention"
    return "trial"


def _resignation(tokens: Tokens, at: int) -> str | None:
    """ "Quit" needs an office or a person: not "quit smoking"."""
    low = tokens.low
    if low[at] in ("quit", "quits", "quitting") and not around(low, at, senses.QUIT, 6):
        return None
    return "resignation"


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
