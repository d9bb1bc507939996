"""What happened to those counted: the verb or noun that governs the number, by named rules in a fixed order."""

from __future__ import annotations

from pylno.reading.count_nouns import by_count, by_head, by_inversion
from pylno.reading.counting import Counted
from pylno.reading.happened import Outcome
from pylno.reading.lang.en import clauses, outcomes, words
from pylno.reading.nearby import REACH_OF_MAIN_VERB
from pylno.reading.objects import against, by_doer, by_object, by_the_dozen, left_with
from pylno.reading.outline import Tokens
from pylno.reading.predicates import by_predicate

__all__ = ["Outcome", "find_outcome"]


def find_outcome(tokens: Tokens, who: Counted) -> Outcome | None:
    """Give what happened to those counted, or None when no rule tells.

    A noun that tells it whatever the verb comes first ("23 deaths were reported"). Then: what stands before the number
    as its head or by inversion, the verb before ("killed 19 people"), "a case against 19 people", "left 19 people dead", the
    count noun ("the death toll rose to 19"), the verb after ("19 people were killed"). Then what the noun itself says, and
    last "by the dozen" and the doer ("attacked by 19 men").
    """
    if who.is_outcome and who.status is not None:
        return Outcome(who.status, "the noun itself", who.last - 1)
    for rule in (by_head, by_inversion, by_object, against, left_with, by_count, by_predicate):
        outcome = rule(tokens, who)
        if outcome is not None:
            return _main_verb(tokens, who, outcome) or outcome
    if who.status is not None:
        return Outcome(who.status, "the noun itself", who.last - 1)
    return by_the_dozen(tokens, who) or by_doer(tokens, who)


_YIELDING = frozenset(("troops", "charged", "protesters", "displaced", "other"))
_HARMS = frozenset(("killed", "injured", "hospitalised", "detained", "arrested", "convicted", "tortured", "missing"))


def _main_verb(tokens: Tokens, who: Counted, outcome: Outcome) -> Outcome | None:
    """ "30 peacekeepers deployed in Example were injured": the participle only describes them, the main verb tells."""
    low, at = tokens.low, outcome.at
    if outcome.status not in _YIELDING or at != who.resume or not low[at].endswith("ed"):
        return None
    for index in range(at + 1, min(at + 1 + REACH_OF_MAIN_VERB, len(low) - 1)):
        if low[index] in clauses.ENDS_OF_PARTICIPLE or low[index][0].isdecimal():
            return None
        if low[index] in words.PASSIVE_AUX:
            status = outcomes.AFTER_PEOPLE.get(low[index + 1])
            return Outcome(status, "passive", index + 1) if status in _HARMS else None
    return None
