"""How a figure counts in time: so far, within a stretch, or at one moment."""

from __future__ import annotations

from pylno.base import Basis
from pylno.reading.counting import Counted
from pylno.reading.dates import DateMention
from pylno.reading.lang.en import counts
from pylno.reading.outcome import Outcome
from pylno.reading.outline import Tokens

_HELD_STATUSES = frozenset(
    "detained arrested hospitalised intensive_care missing other displaced troops protesters charged".split()
)


def basis_of(tokens: Tokens, who: Counted, outcome: Outcome, dates: list[DateMention]) -> tuple[Basis, str | None]:
    """Give how the figure counts in time, and since when or within what, in the text's words.

    The words of the figure's own clause decide; where they tell nothing, the basis is unknown. An act on one day (an event's
    date in the clause) is counted within that day.
    """
    low = tokens.low
    first, last = _clause(low, who.first, max(who.last, outcome.at + 1))
    inside = low[first:last]
    since = next((mention for mention in dates if mention.role == "since" and first <= mention.first < last), None)
    if since is not None:
        return Basis.CUMULATIVE, tokens.slice(since.first - 1, since.last)
    if _is_held(low, who, outcome, inside):
        return Basis.HELD_AT, None
    period = _period(tokens, first, last)
    if period is not None:
        return Basis.PERIOD, period or None
    if (
        any(_find(inside, phrase) is not None for phrase in counts.CUMULATIVE_PHRASES)
        or not counts.CUMULATIVE.isdisjoint(inside)
        or outcome.rule == "count noun"
    ):
        return Basis.CUMULATIVE, _since_words(tokens, first, last)
    if "since" in inside:
        return Basis.CUMULATIVE, _since_words(tokens, first, last)
    if any(mention.role == "as_of" and first <= mention.first < len(low) for mention in dates):
        return Basis.CUMULATIVE, None
    if _is_perfect(low, who, outcome):
        return Basis.CUMULATIVE, None
    if (
        any(mention.role == "event" and mention.date.is_day and first <= mention.first < last for mention in dates)
        and outcome.status != "protesters"
    ):
        return Basis.PERIOD, None
    return Basis.UNKNOWN, None


def _period(tokens: Tokens, first: int, last: int) -> str | None:
    """Give "in the past 24 hours" as written, "" where only a word like "daily" tells a period; None where nothing does."""
    low = tokens.low
    inside = low[first:last]
    for phrase in counts.PERIOD_PHRASES:
        at = _find(inside, phrase)
        if at is not None:
            end = min(first + at + len(phrase) + 2, last)
            while low[end - 1] in (".", ",", ")", "”", '"'):
                end -= 1
            return tokens.slice(first + at, end)
    if "overnight" in inside:
        return "overnight"
    return None if counts.PERIOD_WORDS.isdisjoint(inside) else ""


def _is_perfect(low: list[str], who: Counted, outcome: Outcome) -> bool:
    """Whether the count is told in the perfect tense ("have been detained"): up to the day of speaking."""
    between = low[who.resume : outcome.at + 1] if outcome.at >= who.resume else low[max(0, outcome.at - 3) : outcome.at]
    return "have" in between or "has" in between


def _is_held(low: list[str], who: Counted, outcome: Outcome, inside: list[str]) -> bool:
    """Whether the people are said to be in custody, in hospital or missing now."""
    if outcome.status not in _HELD_STATUSES:
        return False
    after = low[who.resume : who.resume + 6]
    if after[:3] in (["were", "being", "held"], ["was", "being", "held"]):
        return True
    if after[:1] == ["are"] and not counts.HOLDING.isdisjoint(after):
        return True
    return (
        not counts.HELD_WORDS.isdisjoint(inside)
        or (_find(inside, ("in", "custody")) is not None and "taken" not in inside)
        or (outcome.status == "missing" and "are" in after)
    )


def _since_words(tokens: Tokens, first: int, last: int) -> str | None:
    """Give "since the protests began" as written, or None."""
    for at in range(first, last):
        if tokens.low[at] == "since":
            end = at + 1
            while end < last and end - at < 8 and tokens.low[end] not in (",", ".", ";", "according"):
                end += 1
            return tokens.slice(at, end)
    return None


def _find(words: list[str], phrase: tuple[str, ...]) -> int | None:
    """Give where a phrase begins, or None."""
    for at in range(len(words) - len(phrase) + 1):
        if words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase:
            return at
    return None


def _clause(low: list[str], first: int, last: int) -> tuple[int, int]:
    """Widen to the clause: up to a semicolon, a "while" or "but", or another number with its own verb."""
    begin = first
    while begin and low[begin - 1] not in (";", "while", "but", "whereas", "(") and first - begin < 30:
        if low[begin - 1] in (",", "and") and any(word[0].isdecimal() for word in low[max(0, begin - 8) : begin - 1]):
            break
        begin -= 1
    end = last
    while end < len(low) and low[end] not in (";", "while", "but", "whereas", ")") and end - last < 30:
        if low[end] in (",", "and") and any(word[0].isdecimal() for word in low[end + 1 : end + 5]):
            break
        end += 1
    return begin, end
