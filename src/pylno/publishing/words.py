"""The plain words for what the values hold. Everything that a reader reads and that is no quotation starts here.

Unknown, none, withheld and not yet read are four different wordings: ``UNKNOWN`` ("not stated"), ``NONE`` ("none
found"), "left out of this edition", and "… is not read yet".
"""

from __future__ import annotations

import re

from pylno.base import (
    Basis,
    Class,
    ComparisonKind,
    Hedge,
    PartialDate,
    Quantity,
    ReadState,
    Review,
    SourceKind,
    StatementKind,
    Status,
    Unit,
)

RANGE_LABEL = "range of claims, not of truth"

STATUS = {
    Status.KILLED: "Killed",
    Status.INJURED: "Injured",
    Status.HOSPITALISED: "Taken to hospital",
    Status.INTENSIVE_CARE: "In intensive care",
    Status.DETAINED: "Detained",
    Status.ARRESTED: "Arrested",
    Status.CHARGED: "Charged",
    Status.CONVICTED: "Convicted",
    Status.MISSING: "Missing",
    Status.TORTURED: "Tortured or ill-treated",
    Status.DISPLACED: "Displaced",
    Status.PROTESTERS: "Took part in protests",
    Status.TROOPS: "Troops and police deployed",
    Status.OTHER: "Other figures",
}
UNIT = {Unit.PEOPLE: "people", Unit.ACTS: "acts", Unit.BODIES: "bodies", Unit.CASES: "cases"}
BASIS = {
    Basis.CUMULATIVE: "total so far",
    Basis.PERIOD: "within a period",
    Basis.HELD_AT: "at one moment",
    Basis.UNKNOWN: "period counted not stated",
}
HEDGE = {
    Hedge.ASSERTED: "stated as a fact",
    Hedge.REPORTED: "told as a report",
    Hedge.ALLEGED: "told as an allegation",
    Hedge.DENIED: "told as denied",
}
REVIEW = {
    Review.NOT_REVIEWED: "not reviewed",
    Review.CONFIRMED: "confirmed on review",
    Review.CORRECTED: "corrected on review",
    Review.REJECTED: "rejected on review",
}
SOURCE_KIND = {
    SourceKind.AUTHORITY: "authority",
    SourceKind.NGO: "NGO",
    SourceKind.MEDIA: "media",
    SourceKind.WITNESS: "witness",
    SourceKind.IGO: "intergovernmental",
    SourceKind.UNKNOWN: "",
}
STATEMENT = {
    StatementKind.THREAT: "Threats",
    StatementKind.ORDER: "Orders",
    StatementKind.DENIAL: "Denials",
    StatementKind.RETRACTION: "Retractions",
    StatementKind.POSITION: "Positions",
    StatementKind.ENDORSEMENT: "Endorsements",
    StatementKind.UNKNOWN: "Said to be unknown",
}
COMPARISON = {
    ComparisonKind.CONTRADICTION: "Contradiction",
    ComparisonKind.SET_AGAINST: "Set against each other by a document",
    ComparisonKind.REVISION: "Revision",
    ComparisonKind.DIFFERS_IN_SCOPE: "Differs in scope",
    ComparisonKind.COMPATIBLE: "Agreement so far",
}
DIFFERENCE = {
    "status": "what happened",
    "unit": "what is counted",
    "basis": "the period counted",
    "group": "whom it counts",
    "place": "place",
    "as_of": "the date it holds for",
}
READ_STATE = {
    ReadState.READ: "read",
    ReadState.PARTLY_READ: "partly read",
    ReadState.NOT_READ: "not read",
}
CLASSIFICATION = {Class.PUBLIC: "public", Class.CONFIDENTIAL: "confidential", Class.SEALED: "sealed"}
CLAIM = ("figure", "event", "allegation", "statement", "call", "signatory")

_MONTHS = "January February March April May June July August September October November December".split()
_LANGUAGES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "my": "Burmese", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "tg": "Tajik", "th": "Thai", "ti": "Tigrinya", "tk": "Turkmen", "tr": "Turkish", "tt": "Tatar",
    "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_DIGITS = re.compile(r"\d(?:[\d\s.,'’\u00a0\u2009\u202f]*\d)?")


def date_words(day: PartialDate | None) -> str:
    """Give a date as precise as it is known: "5 January 2022", "January 2022", "2022"; "not stated" for None."""
    if day is None:
        return "not stated"
    if day.month is None:
        return str(day.year)
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {month}" if day.day else month


def number(value: int) -> str:
    """Give a number with its thousands apart."""
    return f"{value:,}"


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """Give a count with its noun: "1 document", "3 documents"."""
    return f"{number(count)} {noun if count == 1 else plural or noun + 's'}"


def listed(words: list[str], last: str = "and") -> str:
    """Join words as a sentence does: "a, b and c"."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def interval(low: int | None, high: int | None) -> str:
    """Give bounds in words; an open end is said, never left to be guessed."""
    match low, high:
        case None, None:
            return "no bound set"
        case None, int(most):
            return f"{number(most)} or fewer"
        case int(least), None:
            return f"{number(least)} or more"
        case int(least), int(most):
            return number(least) if least == most else f"{number(least)}–{number(most)}"
    raise AssertionError


def reading_of(quantity: Quantity) -> str | None:
    """Give what our convention makes of the words, or None when the words are that bare number already.

    Example: "several dozens" gives "read as 24–99 by the convention “strict”"; "400" gives None.
    """
    digits = [re.sub(r"\D", "", found) for found in _DIGITS.findall(quantity.phrase)]
    if quantity.exact and quantity.low == quantity.high and digits == [str(quantity.low)]:
        return None
    return f"read as {interval(quantity.low, quantity.high)} by the convention “{quantity.convention}”"


def language_name(code: str) -> str | None:
    """Give a language's English name, or None when the code is not among those we name."""
    return _LANGUAGES.get(code)


def not_read_yet(code: str) -> str:
    """Say that nothing was looked for in a language: "Russian is not read yet"."""
    if code in ("", "und"):
        return "its language could not be told, so it is not read yet"
    return f"{_LANGUAGES.get(code, f'The language “{code}”')} is not read yet"


def label_of(code: str) -> str:
    """Give the words of an id from our tables: "counsel_denied" is "Counsel denied"."""
    words = code.replace("_", " ").strip()
    return words[:1].upper() + words[1:] if words else "Not named"
