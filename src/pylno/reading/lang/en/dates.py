"""English words of date."""

from __future__ import annotations

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
MONTH_NAMES = frozenset("january february march april may june july august september october november december".split())
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "overnight": 0, "tomorrow": 1}
# Behind a number these say that it counts, even where it could be a year: "On January 5, 2000 people".
COUNTED_FOR_SURE = frozenset("people persons individuals civilians residents detainees".split())
# Months that are first names too, and months that are other words or names at the head of a phrase.
MONTHS_LIKE_NAMES = frozenset("jan april june august may".split())
MONTHS_LIKE_WORDS = frozenset("may march april june august".split())
# Before a month with a capitalised word behind it these show it to be no first name.
BEFORE_SURE_MONTH = frozenset("in since during last late early".split())
_BEFORE_TIMES = frozenset("in since of by until from early late during and".split())
# Before four digits these show them to be a year.
BEFORE_YEAR = _BEFORE_TIMES | {"the"}
# Before a month these show it to be one.
BEFORE_MONTH = _BEFORE_TIMES | frozenset("last this mid to between mid-".split())
# Without one of these a month only tells which events are meant: "puts January toll at 230".
BEFORE_TOLD_MONTH = _BEFORE_TIMES | frozenset("last this mid to for ,".split())
# Between "as of" or "since" and the date.
BEFORE_DATE = frozenset("the on early late morning evening midnight noon end".split())
# Before a weekday these make it another than the last one.
NOT_LAST = frozenset("next coming every until".split())
# A sentence with none of these has a date only in digits.
CUES = frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(RELATIVE_DAYS) | {"month", "year"}
# Behind digits these make an ordinal.
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
