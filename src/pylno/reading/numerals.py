"""Numbers in a sentence and the bounds that their words set. Whether people are counted is for ``figures``.

Convention ``strict`` (docs/methods/reading.md): "about N" is N to N, not exact; "more than N" has no upper bound; "up to N"
no lower one; vague words have the bounds of the table; "several" adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.dates import counts_people
from pylno.reading.disowned import is_planned
from pylno.reading.lang.en import numbers, people, undone
from pylno.reading.lang.en.dates import COUNTED_FOR_SURE, MONTHS
from pylno.reading.lang.en.sources import REPORT_VERBS
from pylno.reading.lang.en.words import AUXILIARIES, PREPOSITIONS
from pylno.reading.number_words import Core, read_number
from pylno.reading.outline import Tokens

_CURRENCY = frozenset("$€£¥₸₴₽₾₺₹₦")
_MODIFIERS = sorted(
    ((tuple(words.split()), bound) for bound, many in numbers.MODIFIERS.items() for words in many),
    key=lambda pair: -len(pair[0]),
)
_MODIFIERS_BY_LAST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _words, _bound in _MODIFIERS:
    _MODIFIERS_BY_LAST.setdefault(_words[-1], []).append((_words, _bound))


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as words give it.

    Attributes:
        first, last: indexes of its words; ``last`` is the one after.
        outer: index of the first modifier before it ("at least"), or ``first``.
        low, high: bounds in the convention; None where open.
        exact: whether it is a bare number.
        is_vague: whether the number itself is a vague word ("dozens").
        is_spelled: whether it is written in letters.
    """

    first: int
    last: int
    outer: int
    low: int | None
    high: int | None
    exact: bool
    is_vague: bool = False
    is_spelled: bool = False


def find_numerals(tokens: Tokens) -> list[Numeral]:
    """Give every number of the sentence with its bounds, left to right, ranges as one."""
    if tokens.known.isdisjoint(numbers.WORDS) and not any(word[0].isdecimal() for word in tokens.low):
        return []
    found: list[Numeral] = []
    at = 0
    while at < len(tokens.low):
        core = read_number(tokens, at)
        if core is None:
            at += 1
            continue
        found.append(_bounded(tokens, core))
        at = found[-1].last
    return found


def _bounded(tokens: Tokens, core: Core) -> Numeral:
    """Add what the words before and after the number say about its bounds."""
    low, high = core.low, core.high
    exact = not core.is_vague and not core.is_range
    outer, bounds = _modifiers(tokens.low, core.first, is_range=core.is_range)
    suffix = tokens.low[core.first].partition("-")[2]
    bounds += {"plus": ["lower"], "odd": ["about"]}.get(suffix, [])
    last = core.last
    if last < len(tokens.low) and tokens.low[last] == "+" and tokens.starts[last] == tokens.ends[last - 1]:
        bounds, last = [*bounds, "lower"], last + 1
    if _is_in_brackets(tokens.low, core.first, last):
        outer, bounds = _modifiers(tokens.low, core.first - 1, is_range=False)
        last += 1
    for length in (2, 1):
        after = numbers.AFTER.get(" ".join(tokens.low[last : last + length]))
        if after and len(tokens.low[last : last + length]) == length:
            bounds, last = [*bounds, after], last + length
            break
    least: int | None = low
    most: int | None = high
    if "lower" in bounds:
        most, exact = None, False
    elif "upper" in bounds:
        least, exact = None, False
    elif "about" in bounds:
        exact = False
    return Numeral(core.first, last, outer, least, most, exact, core.is_vague, core.is_spelled)


def _is_in_brackets(low: list[str], first: int, last: int) -> bool:
    """Whether a number stands in brackets before its noun: "(27,304) people", as some lists put every number."""
    return (
        first > 0
        and low[first - 1] == "("
        and low[last : last + 1] == [")"]
        and last + 1 < len(low)
        and low[last + 1][0].isalpha()
    )


def _modifiers(low: list[str], first: int, *, is_range: bool) -> tuple[int, list[str]]:
    """Walk back over the modifiers before a number; give where they begin and the bounds they set."""
    outer, bounds = first, []
    if low[outer - 1 : outer] == ["between"] or (is_range and low[outer - 1 : outer] == ["from"]):
        outer -= 1
    while outer:
        for words, bound in _MODIFIERS_BY_LAST.get(low[outer - 1], ()):
            begin = outer - len(words)
            if bound != "plain" and low[outer] in ("the", "these", "those"):
                continue  # "asked about the 500", "as many as the 40"
            if begin >= 0 and tuple(low[begin:outer]) == words:
                outer = begin
                bounds.append(bound)
                if words[0] == "half":
                    return outer, bounds  # "more than half of the 300"
                break
        else:
            break
    return outer, bounds


def not_people(tokens: Tokens, numeral: Numeral) -> str | None:
    """Tell why a number counts no people, from the words around it; None when nothing rules it out."""
    low, first, last = tokens.low, numeral.first, numeral.last
    before = low[first - 1] if first else ""
    after = low[last] if last < len(low) else ""
    for reason, holds in _REASONS:
        if holds(tokens, numeral, before, after):
            return reason
    return None


def _is_money(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "$5,000", "12,000 ₽"."""
    return (
        before in _CURRENCY
        or after in _CURRENCY
        or tokens.low[numeral.outer - 1 : numeral.outer] in (["$"], ["€"], ["£"])
        or before in numbers.CURRENCIES
    )


def _is_percent(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "40 per cent"."""
    following = tokens.low[numeral.last : numeral.last + 2]
    return after in numbers.PERCENT or following == ["per", "cent"]


def _is_measure(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "30 kilometres", "three consecutive days"."""
    following = tokens.low[numeral.last + 1 : numeral.last + 2]
    return after in numbers.MEASURES or (
        after in numbers.BEFORE_MEASURES and not numbers.MEASURES.isdisjoint(following)
    )


def _is_label(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "article 19", "No. 5"."""
    if before == "." and numeral.first > 1:
        before = tokens.low[numeral.first - 2]
    if numeral.is_vague or numeral.first != numeral.outer:
        return False
    return before in numbers.LABELS_BEFORE or (after in REPORT_VERBS and _ends_name(tokens, numeral.first))


def _ends_name(tokens: Tokens, at: int) -> bool:
    """Whether a number is the end of a name: "the channel Khabar 24 said"."""
    is_name = at > 0 and tokens.words[at - 1][0].isupper() and tokens.words[at][0].isdecimal()
    return is_name and (at == 1 or tokens.low[at - 2] not in PREPOSITIONS) and tokens.low[at - 1] not in MONTHS


def _is_date(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """The day or the year of a date: "5 January", "January 5, 2022", "the 5th of January", "5-7 January"."""
    from_month = before in MONTHS or (
        before == ","
        and numeral.first > 1
        and (tokens.low[numeral.first - 2] in MONTHS or tokens.low[numeral.first - 2].rstrip("strndh").isdecimal())
    )
    if from_month and _counts_after_date(tokens, numeral, before, after):
        return False
    value = numeral.low or numeral.high or 0
    word = tokens.low[numeral.first]
    if from_month and value < 2200 and (value <= 31 or len(word) == 4) and word[0].isdecimal():
        return True
    if (
        after in MONTHS
        and value <= 31
        and word[0].isdecimal()
        and (after not in ("may", "march") or tokens.words[numeral.last][0].isupper())
    ):
        return True
    if after == "of" and numeral.last + 1 < len(tokens.low) and tokens.low[numeral.last + 1] in MONTHS and value <= 31:
        return True
    return (
        after in ("–", "-", "and", "to")
        and numeral.last + 2 < len(tokens.low)
        and tokens.low[numeral.last + 2] in MONTHS
        and value <= 31
    )


def _counts_after_date(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """Whether a number behind a date counts: "On 5 January, 12 people", "On January 5, 2000 people", "In January 12 men"."""
    low, first = tokens.low, numeral.first
    if len(low[first]) == 4:
        return after in COUNTED_FOR_SURE
    date = low[max(0, first - 3) : first]
    has_day = any(word.rstrip("strndh").isdecimal() for word in (date[:-1] if before == "," else date))
    if not has_day and before == "," and after in people.AFTER_YEAR_LIKE:
        return True  # "from March to May, 20 people"
    if not has_day:
        return counts_people(low, first - 1, first)
    return after in people.GROUPS or after in AUXILIARIES or after.endswith(("s", "men", "people"))


def _is_year(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "in 2013", "2013-14"; but "2,000 people" as "2000 people"."""
    word = tokens.low[numeral.first]
    value = numeral.low or 0
    if len(word) != 4 or not word.isdecimal() or not 1800 <= value <= 2100:
        return False
    if numeral.last - numeral.first != 1:
        return numeral.high is not None and numeral.high <= 2100 and value < numeral.high
    if after in people.AFTER_YEAR_LIKE:
        return False
    return numeral.outer == numeral.first or before in numbers.BEFORE_YEAR


def _is_time(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "11:30", "5 p.m."."""
    word = tokens.low[numeral.first]
    following = tokens.low[numeral.last : numeral.last + 2]
    if not word[0].isdecimal():
        return False
    if (
        after == ":"
        and len(following) == 2
        and following[1].isdecimal()
        and tokens.starts[numeral.last] == tokens.ends[numeral.last - 1]
    ):
        return True
    if (
        before == ":"
        and numeral.first > 1
        and tokens.ends[numeral.first - 2] == tokens.starts[numeral.first - 1]
        and tokens.starts[numeral.first] == tokens.ends[numeral.first - 1]
    ):
        return tokens.low[numeral.first - 2].isdecimal()
    return after in ("a", "p") and following[1:2] == ["."]


def _is_part_of_code(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """Digits that a sign ties to what stands beside them: "@5", "a/7", "x-12"."""
    word = tokens.low[numeral.first]
    if not word[0].isdecimal():
        return False
    start, end, text = tokens.starts[numeral.first], tokens.ends[numeral.last - 1], tokens.text
    left = text[start - 1 : start]
    right = text[end : end + 1]
    return (
        left in set("/@#№_=&?+\\")
        or (left in set("-–.") and text[start - 2 : start - 1].isalnum())
        or right in set("/@_=\\")
    )


def _is_age(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "aged 19", "a 19-year-old", "Ann Example, 19,"."""
    if before in numbers.AGED or after.startswith(numbers.AGE_FORMS):
        return True
    if before in ("and", "to", "or") and numeral.first > 2 and tokens.low[numeral.first - 3] in numbers.AGED:
        return True
    inside = before in (",", "(") and after in (",", ")") and not numeral.is_spelled
    value = numeral.low or 0
    if not inside or value > 110 or numeral.outer != numeral.first or numeral.first < 2:
        return False
    return tokens.words[numeral.first - 2][:1].isupper() or tokens.low[numeral.first - 2] in people.OF_AN_AGE


def _is_out_of(low: list[str], at: int) -> bool:
    """Whether "one out of" stands before a number."""
    return (
        low[max(0, at - 2) : at] == ["out", "of"]
        and at > 2
        and (low[at - 3][0].isdecimal() or low[at - 3] in numbers.UNITS)
    )


def _is_fraction(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "two thirds", "one in five", "three out of ten"."""
    if after in numbers.FRACTIONS or (after and after.split("-", maxsplit=1)[0] in numbers.FRACTIONS):
        return True
    following = tokens.low[numeral.last : numeral.last + 3]
    if (
        following[:2] == ["out", "of"]
        or _is_out_of(tokens.low, numeral.first)
        or (after == "in" and len(following) > 1 and following[1] in numbers.SHARED_BY and (numeral.low or 0) < 10)
    ):
        return True
    if following[:2] in (["for", "every"], ["per", "1,000"]) or (
        following[1:2] in (["for"], ["per"]) and following[2:3] in (["every"], ["day"])
    ):
        return following[2:3] == ["every"]
    return before in ("in", "every") and numeral.first > 1 and tokens.low[numeral.first - 2] in ("one", "in")


def _is_one(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "no one", "one another", "one day"."""
    low, first = tokens.low, numeral.first
    is_noun = after == "and" and first > 1 and low[first - 2] in ("a", "an")  # "the count is a running one and …"
    return low[first] == "one" and (is_noun or before in numbers.ONE_AFTER or after in numbers.ONE_BEFORE)


def _is_decade(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "the 1990s", "the '90s"."""
    return after == "s" or (before == "'" and tokens.low[numeral.first][0].isdecimal())


_EVIDENCE_REACH = 7


def _is_planned(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "planned to detain 60"."""
    return is_planned(tokens, numeral.outer)


def _is_left_out(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "all but three", "not one", "no evidence that 300"."""
    if tokens.low[max(0, numeral.outer - 3) : numeral.outer] in undone.NO_EVIDENCE:
        return True
    earlier = tokens.low[max(0, numeral.outer - _EVIDENCE_REACH) : numeral.outer]
    if earlier[-1:] == ["among"] and earlier[-3:-2] == ["no"]:
        return True  # "no casualties among the 40"
    if earlier[-1:] == ["that"] and "no" in earlier and not undone.EVIDENCE.isdisjoint(earlier):
        return True
    words = tokens.low[max(0, numeral.outer - 2) : numeral.outer]
    if words in (["none", "of"], ["neither", "of"]):
        return True
    return words == ["all", "but"] or words[-1:] in (["not"], ["except"])


def _is_background(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "home to 3 million"."""
    before_two = tokens.low[max(0, numeral.outer - 2) : numeral.outer]
    return before_two in (["home", "to"], ["population", "of"], ["membership", "of"])


def _is_capacity(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "a prison built for 200", "can carry 600", "a capacity of 900"."""
    first, second = ["", "", *tokens.low[max(0, numeral.outer - 2) : numeral.outer]][-2:]
    is_made_for = second == "for" and first in numbers.MADE_FOR
    return (
        is_made_for or (first, second) == ("capacity", "of") or (first in ("can", "could") and second in numbers.HOLDS)
    )


def _is_zero(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "0 dead"."""
    return numeral.low == 0 and numeral.high in (0, None)


def _is_of_parent(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "a mother of three"."""
    low, at = tokens.low, numeral.outer
    return before == "of" and at > 1 and low[at - 2] in people.PARENTS and after not in people.GROUPS


def _is_rank(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    """ "the top 10", "G 7"."""
    return before in ("top", "g", "no")


_REASONS = (
    ("an amount of money", _is_money),
    ("a percentage", _is_percent),
    ("a time of day", _is_time),
    ("part of an address or a code", _is_part_of_code),
    ("part of a date", _is_date),
    ("a measure or a length of time", _is_measure),
    ("the number of an article, case or place", _is_label),
    ("a year", _is_year),
    ("an age", _is_age),
    ("a fraction", _is_fraction),
    ("a decade", _is_decade),
    ("zero", _is_zero),
    ("how many there is room for", _is_capacity),
    ("negated, or left out of a count", _is_left_out),
    ("planned, not done", _is_planned),
    ("background population", _is_background),
    ("a rank", _is_rank),
    ("tells of one parent", _is_of_parent),
    ('"one" that counts nobody', _is_one),
)
