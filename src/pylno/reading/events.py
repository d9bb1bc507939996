"""Events: what is told as having happened, once each, at its first clear mention in the running text.

Plans, threats, negations, rights ("the right to protest"), charges, totals, titles and calls tell no events. A noun must
mean one occasion rather than a practice: by a place, a date or a verb of happening in its sentence, or by its article; a
verb tells by itself. Type, place and date together make one event.
"""

from __future__ import annotations

from pylno.base import Hedge, PartialDate
from pylno.reading.dates import DateMention
from pylno.reading.event_nouns import event_of_noun
from pylno.reading.event_pairs import event_of_pair
from pylno.reading.event_verbs import event_of_verb
from pylno.reading.lang.en import events
from pylno.reading.outline import SILENT, Tokens
from pylno.reading.told import Told
from pylno.reading.whereabouts import PlaceMention

__all__ = ["Told", "hedge_of", "is_same", "sentence_events"]

_SAME_MENTION = 7
"""Two words of one type within fewer words than this tell one event."""
_HEDGE_REACH = 9
"""How many words around an event are looked at for a hedge."""


def sentence_events(tokens: Tokens, places: list[PlaceMention], dates: list[DateMention]) -> list[Told]:
    """Give the events that a sentence tells, left to right.

    Args:
        tokens: the sentence.
        places, dates: those that it names.
    """
    if tokens.role in SILENT or tokens.known.isdisjoint(events.TRIGGERS):
        return []
    is_dated = any(mention.role == "event" for mention in dates)
    is_anchored = is_dated or bool(places)
    found: list[Told] = []
    at = 0
    while at < len(tokens.low):
        if tokens.low[at] not in events.TRIGGERS:
            at += 1
            continue
        told = (
            event_of_pair(tokens, at)
            or event_of_verb(tokens, at, is_anchored=is_anchored, is_dated=is_dated)
            or event_of_noun(tokens, at, is_anchored=is_anchored)
        )
        if told is None:
            at += 1
            continue
        if not any(told.kind == other.kind and told.at - other.at < _SAME_MENTION for other in found):
            found.append(told)
        at = told.at + told.size
    return found


def hedge_of(tokens: Tokens, at: int, *, is_attributed: bool) -> Hedge:
    """Tell how firmly an event or allegation is put forward.

    Args:
        tokens: the sentence.
        at: index of the word that tells it.
        is_attributed: whether a source other than the author is named for it.
    """
    window = tokens.low[max(0, at - _HEDGE_REACH) : at + _HEDGE_REACH]
    if not events.ALLEGED.isdisjoint(window):
        return Hedge.ALLEGED
    if is_attributed or not events.REPORTED.isdisjoint(window):
        return Hedge.REPORTED
    return Hedge.ASSERTED


def is_same(
    kind: str, place: str | None, date: PartialDate | None, other: tuple[str, str | None, PartialDate | None]
) -> bool:
    """Whether two mentions tell one event: same type, and place and date that do not differ."""
    other_kind, other_place, other_date = other
    if kind != other_kind:
        return False
    same_place = place is None or other_place is None or place == other_place
    return same_place and (date is None or other_date is None or date == other_date)
