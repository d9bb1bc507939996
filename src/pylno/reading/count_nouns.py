"""What happened, told by what is counted: "the death toll rose to 238", "detained: 45", "among the dead were six"."""

from __future__ import annotations

from pylno.reading.counting import Counted
from pylno.reading.happened import Outcome, word_before
from pylno.reading.lang.en import clauses, counts, outcomes, people, words
from pylno.reading.outline import Tokens

_LONGEST_LABEL = 6
"""A line of at most so many words that ends in a number is a label with its number."""
_REACH, _REACH_OF_RISE = 14, 28
"""How many words before the number the count noun may stand; more after "rose to"."""


def by_count(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "the death toll rose to 238", "the number of detained stands at 711", "detained: 45"."""
    low, at = tokens.low, word_before(tokens, who)
    if at < 0:
        return None
    label = _label(low, at, who)
    if label is not None:
        return label
    before = low[max(0, at - 6) : at]
    if low[at] == "at" and not counts.PUT.isdisjoint(before) and not counts.CROWDS.isdisjoint(before):
        return Outcome("protesters", "count noun", at - 1)
    is_risen = low[at] == "to" and low[at - 1] in counts.RISEN
    for index in range(at, max(-1, at - (_REACH_OF_RISE if is_risen else _REACH)), -1):
        if low[index] in (";", ":", "said") and index < at:
            return None
        if low[index] in outcomes.COUNT_NOUNS and _leads_to_number(low, index, at):
            return _counted_in(low, index, at, who)
        if is_risen and low[index] in _RISING and index < at - 1:
            return Outcome(_RISING[low[index]], "count noun", index)
    return _count_after(low, who) if is_risen else None


def _count_after(low: list[str], who: Counted) -> Outcome | None:
    """ "it rose to 9, the number of persons who were killed today": the count noun stands behind."""
    at = next((index for index in range(who.last, len(low) - 1) if low[index : index + 2] == ["number", "of"]), None)
    if at is None or not (who.is_bare or who.noun in people.PLAIN):
        return None
    told = next((outcomes.TOLD[word] for word in low[at + 2 : at + 10] if word in outcomes.TOLD), None)
    return Outcome(told, "count noun", at) if told else None


_RISING = {word: status for word, status in outcomes.COUNT_OF.items() if word in people.OUTCOME_NOUNS}


def _label(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "Detained: 45", "Killed – 12 people"; or a whole line "Arrests 12"."""
    if at and low[at] in (":", "–", "—", "-") and (who.is_bare or _is_plain(low, who) or "among" in low[: min(at, 2)]):
        for index in range(at - 1, max(-1, at - 6), -1):
            status = outcomes.TOLD.get(low[index]) or people.NOUN_STATUS.get(low[index])
            if status:
                return Outcome(status, "label before", index)
            if low[index] in (".", ";", ")", ":"):
                break
    if who.is_bare and len(low) <= _LONGEST_LABEL and who.last == len(low):
        label = next((outcomes.TOLD[word] for word in low[: at + 1] if word in outcomes.TOLD), None)
        if label:
            return Outcome(label, "label before", 0)
    return None


def _is_plain(low: list[str], who: Counted) -> bool:
    """Whether people in general are counted, with no verb of their own behind them."""
    return who.noun in people.PLAIN and words.AUXILIARIES.isdisjoint(low[who.resume : who.resume + 1])


def _leads_to_number(low: list[str], index: int, at: int) -> bool:
    """Whether the count noun's verb or preposition stands right before the number."""
    return low[at] in counts.LINKS or at == index or low[at + 1] in counts.EXCEEDING


def _counted_in(low: list[str], index: int, at: int, who: Counted) -> Outcome | None:
    """Read what the count noun counts: "death toll", "toll of injured", "number of people killed"."""
    if who.status or (who.noun and who.noun not in ("people", "persons") and not who.is_known):
        return None
    if index and low[index - 1] in outcomes.COUNT_OF:
        return Outcome(outcomes.COUNT_OF[low[index - 1]], "count noun", index)
    for later in range(index + 1, at):
        if low[later] in outcomes.TOLD:
            return Outcome(outcomes.TOLD[low[later]], "count noun", later)
    if low[index] in ("turnout", "attendance"):
        return Outcome("protesters", "count noun", index)
    if low[index] == "toll":
        return Outcome("killed", "count noun", index)
    is_number_of = low[index] in ("number", "numbers") and low[index + 1 : index + 2] == ["of"]
    if is_number_of and any(word in people.GROUPS for word in low[index + 2 : min(index + 6, at)]):
        return Outcome("other", "count noun", index)
    return None


def by_inversion(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "Among the dead were six children", "Those detained include 12 women": what happened stands before the verb."""
    low, at = tokens.low, word_before(tokens, who)
    part = _of_those(low, who)
    if part is not None:
        return part
    if at < 2 or not _is_link(low, at):
        return None
    opened = next((index for index, word in enumerate(low[: min(at, 3)]) if word in ("among", "those", "of")), None)
    if opened is None:
        if low[at] in ("were", "are", *counts.INCLUDE) and low[at - 1] in outcomes.COUNT_OF:
            return Outcome(outcomes.COUNT_OF[low[at - 1]], "inverted", at - 1)
        if low[at] not in counts.INCLUDE:
            return None
        opened = 0
    for index in range(min(at, opened + 8) - 1, opened, -1):
        if low[index] in outcomes.TOLD:
            return Outcome(outcomes.TOLD[low[index]], "inverted", index)
    return None


def _of_those(low: list[str], who: Counted) -> Outcome | None:
    """ "Of those killed, 12 were children"."""
    if not (who.is_bare and low[who.first - 1] == "," and not clauses.BE.isdisjoint(low[who.last : who.last + 1])):
        return None
    opening = next(
        (
            index
            for index, word in enumerate(low[: who.first])
            if word in ("of", "among") and low[index + 1] in ("the", "those", "these")
        ),
        None,
    )
    if opening is None:
        return None
    told = next((outcomes.TOLD[word] for word in low[opening : who.first] if word in outcomes.TOLD), None)
    behind = low[who.last + 1 : who.last + 3]
    if not told or any(word in outcomes.AFTER_PEOPLE or word in outcomes.PHRASES_AFTER for word in behind):
        return None
    return Outcome(told, "inverted", who.last)


def _is_link(low: list[str], at: int) -> bool:
    """Whether the word joins a number to what stands before it, in a list too ("were six women and two children")."""
    if low[at] in ("and", ","):
        return not counts.LIST_OPENERS.isdisjoint(low[max(0, at - 5) : at])
    return low[at] in clauses.BE or low[at] in counts.INCLUDE


def by_head(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "Those injured and arrested number in the hundreds": the people stand before the number."""
    low, at = tokens.low, who.first - 1
    link = next((index for index in range(max(0, at - 3), at + 2) if low[index] in counts.NUMBERING), None)
    if at < 1 or link is None or not who.is_bare or low[link + 1] == "of":
        return None
    if link and low[link - 1] in words.DETERMINERS:
        return None
    last = next((index for index in range(at, 0, -1) if low[index] in outcomes.TOLD), None)
    if last is None:
        return None
    first = next(word for word in low[: last + 1] if word in outcomes.TOLD)
    return Outcome(outcomes.TOLD[first], "people before", last)
