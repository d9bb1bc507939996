"""What happened to those counted, as a value, and what all rules for it ask of the words and of those counted."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.counting import Counted
from pylno.reading.lang.en import outcomes, people
from pylno.reading.outline import Tokens


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, where the word stands that says so, and the rule that found it.

    ``status`` is None when the words rule an outcome out; ``rule`` then tells why.
    """

    status: str | None
    rule: str
    at: int = -1


PERSONAL = frozenset("killed injured detained arrested hospitalised charged convicted tortured".split())
"""What can only happen to people, so that it tells people even where their noun does not."""
BY_ROLE = (None, "protesters", "troops")
"""What a noun may say that is no harm: nothing, or only what the people are there for."""
_UNIFORMED = frozenset("police soldiers troops fighters".split())
_FEWEST_OF_A_FORCE = 50


def is_uniformed(who: Counted) -> bool:
    """Whether police, soldiers or fighters are counted."""
    return not _UNIFORMED.isdisjoint(who.group.split("; "))


def is_force(who: Counted) -> bool:
    """Whether so many of them are counted that they are a force."""
    return is_uniformed(who) and (who.numeral.low or who.numeral.high or 0) >= _FEWEST_OF_A_FORCE


def armed(status: str, who: Counted) -> str:
    """ "deployed 500 soldiers" is troops; of other people it says nothing but that something was done."""
    if status == "troops" and not is_uniformed(who) and who.noun not in ("men", "reinforcements"):
        return "other"
    return status


def word_before(tokens: Tokens, who: Counted) -> int:
    """Give the index of the word before the number, its article and adverbs skipped; -1 where there is none."""
    at = who.first - 1
    while at >= 0 and (tokens.low[at] in outcomes.BEFORE_NUMBER or tokens.low[at].endswith("ly")):
        at -= 1
    return at


def phrase_at(low: list[str], at: int) -> Outcome | None:
    """Words that stand together: "taken to hospital", "in custody"; and a place that tells."""
    word = low[at]
    if word in ("victims", "victim", "casualties") and low[at + 1 : at + 2] == ["of"]:
        return _victims_of(low, at)
    rests = outcomes.PHRASES_AFTER.get(word)
    if rests:
        matching = [rest for rest in rests if tuple(low[at + 1 : at + 1 + len(rest)]) == rest]
        if matching:
            return Outcome(rests[max(matching, key=len)], "phrase after", at)
    if word == "among":
        told = next((outcomes.COUNT_OF[one] for one in low[at + 1 : at + 4] if one in outcomes.COUNT_OF), None)
        return Outcome(told, "phrase after", at) if told else None
    if low[at + 1 : at + 2] == ["no"]:
        return None
    for nouns, reach, status in outcomes.TOGETHER.get(word, ()):
        if not nouns.isdisjoint(low[at + 1 : at + 1 + reach]):
            return Outcome(status, "phrase after", at)
    return _place_after(low, at) if word in outcomes.BEFORE_PLACE else None


def _victims_of(low: list[str], at: int) -> Outcome:
    """ "were victims of enforced disappearance"."""
    told = next((people.HARM_STATUS[word] for word in low[at + 2 : at + 7] if word in people.HARM_STATUS), "other")
    return Outcome(told, "phrase after", at)


def _place_after(low: list[str], at: int) -> Outcome | None:
    """ "in a local hospital", "to a prison": the place behind a preposition tells."""
    for index in range(at + 1, min(at + 7, len(low))):
        if low[index] in outcomes.NO_PLACE:
            return None
        if low[index : index + 2] == ["intensive", "care"]:
            return Outcome("intensive_care", "place after", index)
        status = outcomes.PLACE_STATUS.get(low[index])
        if status:
            return Outcome(status, "place after", index)
    return None
