"""Dates in a sentence, resolved against the day on which the document speaks.

A weekday, "yesterday", "last month" or a missing year is resolved with the publication date; without one it stays unknown.
"N years ago", "last week", "recently" give nothing. A range inside one month gives the month, a longer one its last day.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from pylno.base import PartialDate
from pylno.reading.lang.en import dates as table
from pylno.reading.lang.en.people import GROUPS
from pylno.reading.outline import Tokens

FUTURE_LEEWAY_DAYS = 45
"""A date without a year may lie at most this many days after the publication date; else it is of the year before."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as a sentence gives it.

    Attributes:
        first, last: indexes of its words; ``last`` is the one after.
        date: what it resolves to.
        role: "event", "as_of" ("as of 5 January") or "since" ("since 2 January").
    """

    first: int
    last: int
    date: PartialDate
    role: str = "event"


def find_dates(tokens: Tokens, said: PartialDate | None) -> list[DateMention]:
    """Give the dates of a sentence, left to right.

    Args:
        tokens: the sentence.
        said: the document's (or post's) own date, or None when it is not known.
    """
    if tokens.known.isdisjoint(table.CUES) and not any(len(word) == 4 and word.isdecimal() for word in tokens.low):
        return []
    found: list[DateMention] = []
    at = 0
    while at < len(tokens.low):
        one = _read(tokens, at, said)
        if one is None:
            at += 1
            continue
        found.append(_with_role(tokens, one))
        at = one.last
    return _ranges(tokens, found)


def _read(tokens: Tokens, at: int, said: PartialDate | None) -> DateMention | None:
    """Read the date that begins at a word."""
    word = tokens.low[at]
    if word[0].isdecimal():
        return _iso(tokens, at) or _day_first(tokens, at, said) or _year(tokens, at)
    if word in table.MONTHS and tokens.words[at][0].isupper():
        return _month_first(tokens, at, said)
    if word in table.WEEKDAYS and tokens.words[at][0].isupper() and len(word) > 3:
        return _weekday(tokens, at, said)
    if said is not None and said.is_day and word in table.RELATIVE_DAYS:
        return _dated(at, at + 1, said.first_day + timedelta(days=table.RELATIVE_DAYS[word]))
    if said is not None and word in ("last", "this") and tokens.low[at + 1 : at + 2] in (["month"], ["year"]):
        return _relative(tokens, at, said)
    return None


def _dated(first: int, last: int, day: date) -> DateMention:
    """Build a mention of a day."""
    return DateMention(first, last, PartialDate.of(day))


def _iso(tokens: Tokens, at: int) -> DateMention | None:
    """ "2022-01-05", "05.01.2022" as the words were cut."""
    low = tokens.low
    if (
        len(low[at]) == 4
        and low[at].isdecimal()
        and low[at + 1 : at + 2] == ["-"]
        and low[at + 3 : at + 4] == ["-"]
        and at + 4 < len(low)
    ):
        return _made(at, at + 5, low[at], low[at + 2], low[at + 4])
    if "." in low[at] and low[at + 1 : at + 2] == ["."] and at + 2 < len(low) and len(low[at + 2]) == 4:
        day, _, month = low[at].partition(".")
        return _made(at, at + 3, low[at + 2], month, day)
    return None


def _made(first: int, last: int, year: str, month: str, day: str) -> DateMention | None:
    """Build a mention from digits, or nothing when no such day exists."""
    try:
        return _dated(first, last, date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _day_first(tokens: Tokens, at: int, said: PartialDate | None) -> DateMention | None:
    """ "5 January 2022", "the 5th of January"."""
    low = tokens.low
    digits = low[at].rstrip("strndh")
    if not digits.isdecimal() or not 1 <= int(digits) <= 31:
        return None
    after = at + 1
    if low[after : after + 1] == ["of"]:
        after += 1
    if low[after : after + 1] and low[after] == ",":
        return None
    if after >= len(low) or low[after] not in table.MONTHS or not tokens.words[after][0].isupper():
        return None
    month, last = table.MONTHS[low[after]], after + 1
    last += low[last : last + 1] == ["."] and len(low[after]) <= 4
    year, last = _year_after(low, last)
    return _day(at, last, year, month, int(digits), said)


def _month_first(tokens: Tokens, at: int, said: PartialDate | None) -> DateMention | None:
    """ "January 5, 2022", "January 2022", "January"."""
    low = tokens.low
    month, last = table.MONTHS[low[at]], at + 1
    last += low[last : last + 1] == ["."] and len(low[at]) <= 4
    digits = low[last].rstrip("strndh") if last < len(low) else ""
    if digits.isdecimal() and 1 <= int(digits) <= 31 and not counts_people(low, at, last):
        year, end = _year_after(low, last + 1)
        return _day(at, end, year, month, int(digits), said)
    year, end = _year_after(low, last)
    if year is None and (not _is_month_here(tokens, at) or _is_first_name(tokens, at)):
        return None
    return _month(at, end, year, month, said)


def counts_people(low: list[str], month: int, at: int) -> bool:
    """Whether the number after a month counts people ("In January 12 people …") rather than names the day.

    Args:
        low: the folded words.
        month, at: indexes of the month and of the number.
    """
    before = low[month - 1 : month]
    return low[at + 1 : at + 2] != [] and low[at + 1] in GROUPS and before in (["in"], ["during"], ["last"])


def _is_month_here(tokens: Tokens, at: int) -> bool:
    """Tell the month from the verb "may", the noun "march" or a name."""
    before = tokens.low[at - 1] if at else ""
    return before in table.BEFORE_MONTH or (tokens.low[at] not in table.MONTHS_LIKE_WORDS and at > 0)


def _is_first_name(tokens: Tokens, at: int) -> bool:
    """Whether a short month is a person's name: "Jan Okello", "April Example"."""
    following = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
    before = tokens.low[at - 1] if at else ""
    is_name = following[:1].isupper() and following[1:2].islower() and tokens.low[at + 1] not in table.WEEKDAYS
    return tokens.low[at] in table.MONTHS_LIKE_NAMES and is_name and before not in table.BEFORE_SURE_MONTH


def _year_after(low: list[str], at: int) -> tuple[int | None, int]:
    """Read a year, with or without a comma before it; give it and the index after."""
    first = at + 1 if low[at : at + 1] == [","] else at
    if first + 1 < len(low) and low[first + 1] in table.COUNTED_FOR_SURE:  # "On January 5, 2000 people"
        return None, at
    if first < len(low) and len(low[first]) == 4 and low[first].isdecimal() and 1900 <= int(low[first]) <= 2100:
        return int(low[first]), first + 1
    return None, at


def _day(first: int, last: int, year: int | None, month: int, day: int, said: PartialDate | None) -> DateMention | None:
    """Build a day; find its year from the publication date where none is written."""
    if year is None:
        if said is None:
            return None
        year = said.year
        try:
            ahead = (date(year, month, day) - said.last_day).days
        except ValueError:
            return None
        if ahead > FUTURE_LEEWAY_DAYS:
            year -= 1
    return _made(first, last, str(year), str(month), str(day))


def _month(first: int, last: int, year: int | None, month: int, said: PartialDate | None) -> DateMention | None:
    """Build a month; the latest one that is not in the future where no year is written."""
    if year is None:
        if said is None:
            return None
        year = said.year - 1 if said.month is not None and month > said.month + 1 else said.year
    return DateMention(first, last, PartialDate(year, month))


def _year(tokens: Tokens, at: int) -> DateMention | None:
    """ "in 2013"."""
    word = tokens.low[at]
    before = tokens.low[at - 1] if at else ""
    if len(word) != 4 or not word.isdecimal() or not 1900 <= int(word) <= 2100:
        return None
    if before not in table.BEFORE_YEAR:
        return None
    return DateMention(at, at + 1, PartialDate(int(word)))


def _weekday(tokens: Tokens, at: int, said: PartialDate | None) -> DateMention | None:
    """The last such day up to the publication date."""
    if said is None or not said.is_day or (at and tokens.low[at - 1] in table.NOT_LAST):
        return None
    back = (said.first_day.weekday() - table.WEEKDAYS[tokens.low[at]]) % 7
    if at and tokens.low[at - 1] == "last" and back == 0:
        back = 7
    return _dated(at, at + 1, said.first_day - timedelta(days=back))


def _relative(tokens: Tokens, at: int, said: PartialDate) -> DateMention | None:
    """ "last month", "this year"."""
    is_last = tokens.low[at] == "last"
    if tokens.low[at + 1] == "year":
        return DateMention(at, at + 2, PartialDate(said.year - is_last))
    if said.month is None:
        return None
    month = said.month - is_last
    return DateMention(at, at + 2, PartialDate(said.year, month) if month else PartialDate(said.year - 1, 12))


def _with_role(tokens: Tokens, mention: DateMention) -> DateMention:
    """Tell "as of", "by" and "since" from the date of an event."""
    low, at = tokens.low, mention.first
    while at and low[at - 1] in table.BEFORE_DATE:
        at -= 1
    before = low[max(0, at - 2) : at]
    if (
        before in (["as", "of"], ["as", "at"], ["as", "on"])
        or before[-1:] == ["by"]
        or (before[-1:] == ["of"] and "as" in low[max(0, at - 5) : at])
    ):
        return DateMention(mention.first, mention.last, mention.date, "as_of")
    if before[-1:] in (["since"], ["from"]) and before != ["and", "from"]:
        return DateMention(mention.first, mention.last, mention.date, "since")
    return mention


def _ranges(tokens: Tokens, found: list[DateMention]) -> list[DateMention]:
    """Join "between 5 and 11 January", "from May to June" to one date."""
    joined: list[DateMention] = []
    for mention in found:
        before = joined[-1] if joined else None
        between = tokens.low[before.last : mention.first] if before else []
        if before is not None and between in (["and"], ["to"], ["-"], ["–"], ["until"]) and before.date < mention.date:
            joined[-1] = DateMention(before.first, mention.last, _range(before.date, mention.date))
            continue
        joined.append(_range_of_days(tokens, mention))
    return joined


def _range(first: PartialDate, last: PartialDate) -> PartialDate:
    """Inside one month the month, else the last day."""
    if (first.year, first.month) == (last.year, last.month) and first.month is not None:
        return PartialDate(last.year, last.month)
    if last.month is None or last.day is not None:
        return last
    return PartialDate(last.year, last.month, calendar.monthrange(last.year, last.month)[1])


def _range_of_days(tokens: Tokens, mention: DateMention) -> DateMention:
    """ "5-11 January", "5 and 6 January": days of one month."""
    low, at = tokens.low, mention.first
    if (
        mention.date.is_day
        and at > 1
        and low[at - 1] in ("-", "–", "to", "and")
        and low[at - 2].isdecimal()
        and int(low[at - 2]) <= 31
        and low[at][0].isdecimal()
    ):
        return DateMention(at - 2, mention.last, PartialDate(mention.date.year, mention.date.month), mention.role)
    return mention


def last_day(mentions: list[DateMention]) -> PartialDate | None:
    """Give the last of the events' dates, or None."""
    events = [mention.date for mention in mentions if mention.role == "event"]
    return events[-1] if events else None
