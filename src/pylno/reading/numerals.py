"""Numbers in a sentence and the bounds that their words set. Whether people are counted is for ``figures``.

Convention ``strict`` (docs/methods/reading.md): "about N" is N to N, not exact; "more than N" has no upper bound; "up to N"
no lower one; vague words have the bounds of the table; "several" adds nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pylno.reading.lang.en import numbers as table
from pylno.reading.lang.en.dates import MONTHS
from pylno.reading.outline import Tokens

_DIGITS = re.compile(r"\d[\d,. \u00a0\u202f\u2009]*\Z")
_STARTERS = (
    frozenset(table.UNITS)
    | frozenset(table.SCALES)
    | frozenset(table.VAGUE)
    | table.SEVERAL
    | {"half", "a", "half-dozen", "half-a-dozen"}
)
_WORDS_OF_NUMBER = (
    frozenset(table.UNITS) | frozenset(table.SCALES) | frozenset(table.VAGUE) | {"half-dozen", "half-a-dozen"}
) - {"m", "k", "a"}
_DASHES = frozenset("-–—")
_CURRENCY = frozenset("$€£¥₸₴₽₾₺₹₦")
_MODIFIERS = sorted(
    ((tuple(words.split()), bound) for bound, many in table.MODIFIERS.items() for words in many),
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
    if tokens.known.isdisjoint(_WORDS_OF_NUMBER) and not any(word[0].isdecimal() for word in tokens.low):
        return []
    found: list[Numeral] = []
    at = 0
    while at < len(tokens.low):
        core = _core(tokens, at)
        if core is None:
            at += 1
            continue
        found.append(_bounded(tokens, core))
        at = found[-1].last
    return found


@dataclass(frozen=True, slots=True)
class _Core:
    first: int
    last: int
    low: int
    high: int
    is_vague: bool = False
    is_spelled: bool = False
    is_range: bool = False


def _core(tokens: Tokens, at: int) -> _Core | None:
    """Read the number that begins at a word, without its modifiers."""
    word = tokens.low[at]
    if word[0].isdecimal():
        core = _digits(tokens, at)
    elif word in _STARTERS or "-" in word:
        core = _spelled(tokens, at)
    else:
        return None
    if core is None:
        return None
    return _range(tokens, core)


def _digits(tokens: Tokens, at: int) -> _Core | None:
    """Read "2,000", "30 000", "1.5 million", "17"."""
    word = tokens.low[at]
    if word.endswith(("-plus", "-odd")):
        word = word.partition("-")[0]
    if not _DIGITS.match(word):
        return None
    plain = re.sub(r"[, \u00a0\u202f\u2009]", "", word)
    value = float(plain) if plain.count(".") <= 1 else 0.0
    last = at + 1
    if last < len(tokens.low):
        scale = table.SCALES.get(tokens.low[last])
        is_bound = tokens.low[last] in ("k", "m")
        if scale and (not is_bound or tokens.starts[last] == tokens.ends[at]):
            value, last = value * scale, last + 1
    if value != int(value):
        return None
    return _Core(at, last, int(value), int(value))


def _spelled(tokens: Tokens, at: int) -> _Core | None:
    """Read "forty-one", "two hundred and six", "a dozen", "hundreds of thousands", "several dozens"."""
    return _vague(tokens, at) or _dozen(tokens, at) or _number_words(tokens, at)


def _vague(tokens: Tokens, at: int) -> _Core | None:
    low = tokens.low
    word = low[at]
    if word in table.VAGUE:
        if at + 2 < len(low) and low[at + 1] == "of" and (word, low[at + 2]) in table.VAGUE_OF:
            least, most = table.VAGUE_OF[word, low[at + 2]]
            return _Core(at, at + 3, least, most, is_vague=True, is_spelled=True)
        if word == "thousands" and low[at + 1 : at + 3] in (
            ["of", "thousands"],
            ["upon", "thousands"],
            ["and", "thousands"],
        ):
            return _Core(at, at + 3, *table.VAGUE["thousands"], is_vague=True, is_spelled=True)
        if word == "tens" and (at + 1 >= len(low) or low[at + 1] != "of"):
            return None
        return _Core(at, at + 1, *table.VAGUE[word], is_vague=True, is_spelled=True)
    first = at + 1 if word == "a" else at
    if first + 1 < len(low) and low[first] in table.SEVERAL and low[first + 1] in table.SEVERAL_SCALE:
        if low[first] == "few" and first == at:
            return None
        least, most = table.SEVERAL_SCALE[low[first + 1]]
        if low[first + 2 : first + 3] == ["thousand"] and low[first + 1] == "hundred":
            return _Core(at, first + 3, 200_000, 999_999, is_vague=True, is_spelled=True)
        return _Core(at, first + 2, least, most, is_vague=True, is_spelled=True)
    return None


def _dozen(tokens: Tokens, at: int) -> _Core | None:
    """Read "a dozen", "half a dozen", "a half-dozen", "a hundred"."""
    low = tokens.low
    rest = low[at : at + 3]
    if rest[:1] == ["half-dozen"] or rest[:1] == ["half-a-dozen"]:
        return _Core(at, at + 1, 6, 6, is_spelled=True)
    if rest[:2] == ["a", "half-dozen"]:
        return _Core(at, at + 2, 6, 6, is_spelled=True)
    if rest[:1] == ["half"] and rest[1:2] == ["a"] and len(rest) == 3 and rest[2] in ("dozen", "million"):
        value = table.SCALES[rest[2]] // 2
        return _Core(at, at + 3, value, value, is_spelled=True)
    if rest[:1] == ["a"] and len(rest) > 1 and rest[1] in ("dozen", "hundred", "thousand", "million"):
        value = table.SCALES[rest[1]]
        return _Core(at, at + 2, value, value, is_spelled=True)
    return None


def _number_words(tokens: Tokens, at: int) -> _Core | None:
    """Read number words that add up: "two hundred and six", "forty-one", "three dozen"."""
    low = tokens.low
    total = group = 0
    last = at
    while last < len(low):
        word = low[last]
        value = _unit(word)
        if value is not None and (last == at or group % 10 == 0 or (group % 100 == 0 and value < 100)):
            if last > at and group and group % 100 and not (group % 10 == 0 and group % 100 >= 20 and value < 10):
                break
            group += value
        elif word in table.SCALES and last > at and word not in ("score", "dozens", "m", "k"):
            scale = table.SCALES[word]
            if scale >= 1000:
                total, group = total + group * scale, 0
            else:
                group *= scale
        elif (
            word == "and"
            and last > at
            and low[last - 1] in ("hundred", "thousand")
            and _unit(low[last + 1] if last + 1 < len(low) else "") is not None
        ):
            pass
        else:
            break
        last += 1
    if last == at:
        return None
    return _Core(at, last, total + group, total + group, is_spelled=True)


def _unit(word: str) -> int | None:
    """Give the value of one number word, "forty-one" included."""
    return table.UNITS.get(word)


def _range(tokens: Tokens, core: _Core) -> _Core:
    """Join "17-18", "7 and 24" after "between", "five to ten", "dozens, if not hundreds"."""
    low, at = tokens.low, core.last
    if at + 1 >= len(low):
        return core
    before = low[core.first - 1] if core.first else ""
    is_joined = (
        (low[at] in _DASHES and low[at + 1][0].isdecimal())
        or (low[at] == "to" and (before != "up"))
        or (low[at] == "and" and before == "between")
        or (low[at] == "or" and not core.is_vague)
    )
    second = at + 1
    if low[at : at + 3] in ([",", "if", "not"], [",", "and", "possibly"], [",", "or", "even"]) or low[at : at + 2] == [
        "if",
        "not",
    ]:
        is_joined, second = True, at + (3 if low[at] == "," else 2)
    if not is_joined or second >= len(low):
        return core
    other = (
        _digits(tokens, second)
        if low[second][0].isdecimal()
        else _spelled(tokens, second)
        if low[second] in _STARTERS or "-" in low[second]
        else None
    )
    if other is None or other.high <= core.low or (low[at] == "or" and other.high > core.low * 3):
        return core
    least, most = core.low, other.high
    if (
        not other.is_vague
        and not core.is_vague
        and other.low >= 1000
        and core.low < 1000
        and core.last - core.first == 1
        and other.last - other.first == 2
    ):
        least = core.low * (other.low // max(1, _head_value(tokens, other)))  # "17-18 thousand"
    is_inserted = low[at] == "," and low[other.last : other.last + 2] == [",", "of"]  # "dozens, if not hundreds, of"
    last = other.last + is_inserted
    return _Core(core.first, last, least, most, core.is_vague or other.is_vague, core.is_spelled, is_range=True)


def _head_value(tokens: Tokens, core: _Core) -> int:
    """Give the value of the first word of a number, without its scale."""
    word = tokens.low[core.first]
    plain = re.sub(r"[^\d.]", "", word)
    return int(float(plain)) if plain and plain != "." else (_unit(word) or 1)


def _bounded(tokens: Tokens, core: _Core) -> Numeral:
    """Add what the words before and after the number say about its bounds."""
    low, high = core.low, core.high
    exact = not core.is_vague and not core.is_range
    outer, bounds = _modifiers(tokens.low, core.first)
    suffix = tokens.low[core.first].partition("-")[2]
    bounds += {"plus": ["lower"], "odd": ["about"]}.get(suffix, [])
    last = core.last
    if last < len(tokens.low) and tokens.low[last] == "+" and tokens.starts[last] == tokens.ends[last - 1]:
        bounds, last = [*bounds, "lower"], last + 1
    if (
        core.first
        and tokens.low[core.first - 1] == "("
        and tokens.low[last : last + 1] == [")"]
        and tokens.low[last + 1 : last + 2]
        and tokens.low[last + 1][0].isalpha()
    ):
        outer, bounds = _modifiers(tokens.low, core.first - 1)
        last += 1  # "(27,304) people": some lists put every number in brackets
    for length in (2, 1):
        after = table.AFTER.get(" ".join(tokens.low[last : last + length]))
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


def _modifiers(low: list[str], first: int) -> tuple[int, list[str]]:
    """Walk back over the modifiers before a number; give where they begin and the bounds they set."""
    outer, bounds = first, []
    if low[outer - 1 : outer] == ["between"] or low[outer - 1 : outer] == ["from"]:
        outer -= 1
    while outer:
        for words, bound in _MODIFIERS_BY_LAST.get(low[outer - 1], ()):
            begin = outer - len(words)
            if begin >= 0 and tuple(low[begin:outer]) == words:
                outer = begin
                bounds.append(bound)
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
    return (
        before in _CURRENCY
        or after in _CURRENCY
        or tokens.low[numeral.outer - 1 : numeral.outer] in (["$"], ["€"], ["£"])
        or before in ("usd", "eur", "us$", "rs")
    )


def _is_percent(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    return after in ("%", "percent", "per-cent", "percentage") or tokens.low[numeral.last : numeral.last + 2] == [
        "per",
        "cent",
    ]


def _is_measure(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    following = tokens.low[numeral.last : numeral.last + 3]
    if after in table.MEASURES:
        return True
    return (
        len(following) > 1
        and following[0]
        in (
            "consecutive",
            "more",
            "straight",
            "further",
            "calendar",
            "square",
            "nautical",
            "successive",
            "long",
            "and",
            "full",
            "whole",
            "u.s.",
            "us",
            "million",
            "business",
            "working",
        )
        and following[1] in table.MEASURES
    )


def _is_label(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    if before == "." and numeral.first > 1:
        before = tokens.low[numeral.first - 2]
    return before in table.LABELS_BEFORE and not numeral.is_vague and numeral.first == numeral.outer


def _is_date(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    from_month = before in MONTHS or (
        before == ","
        and numeral.first > 1
        and (tokens.low[numeral.first - 2] in MONTHS or tokens.low[numeral.first - 2].rstrip("strndh").isdecimal())
    )
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


def _is_year(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    word = tokens.low[numeral.first]
    value = numeral.low or 0
    if len(word) != 4 or not word.isdecimal() or not 1800 <= value <= 2100:
        return False
    if numeral.last - numeral.first != 1:
        return numeral.high is not None and numeral.high <= 2100 and value < numeral.high
    if after in _PEOPLE_AFTER:
        return False
    return numeral.outer == numeral.first or before in ("in", "since", "by", "of", "the")


_PEOPLE_AFTER = frozenset(
    """people persons civilians protesters migrants refugees students women men children soldiers families including
    dead deaths""".split()
)


def _is_time(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
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
    if before in ("aged", "age", "ages") or after.startswith(("year-old", "years-old", "-year", "month-old")):
        return True
    if before in ("and", "to", "or") and numeral.first > 2 and tokens.low[numeral.first - 3] in ("aged", "age", "ages"):
        return True
    inside = before in (",", "(") and after in (",", ")") and not numeral.is_spelled
    value = numeral.low or 0
    if not inside or value > 110 or numeral.outer != numeral.first or numeral.first < 2:
        return False
    return tokens.words[numeral.first - 2][:1].isupper() or tokens.low[numeral.first - 2] in (
        "man",
        "woman",
        "boy",
        "girl",
    )


def _is_fraction(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    if after in table.FRACTIONS or (after and after.split("-", maxsplit=1)[0] in table.FRACTIONS):
        return True
    following = tokens.low[numeral.last : numeral.last + 3]
    if following[:2] == ["out", "of"] or (
        after == "in"
        and len(following) > 1
        and following[1] in ("three", "four", "five", "ten", "10", "two", "six")
        and (numeral.low or 0) < 10
    ):
        return True
    if following[:2] in (["for", "every"], ["per", "1,000"]) or (
        following[1:2] in (["for"], ["per"]) and following[2:3] in (["every"], ["day"])
    ):
        return following[2:3] == ["every"]
    return before in ("in", "every") and numeral.first > 1 and tokens.low[numeral.first - 2] in ("one", "in")


def _is_one(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    if tokens.low[numeral.first] != "one":
        return False
    return before in ("no", "any", "every", "each", "this", "that", "which", "some", "the") or after in (
        "another",
        "of",
        "by",
        "can",
        "must",
        "should",
        "way",
        "day",
        "side",
        "hand",
        "such",
        "-",
        ",",
        ".",
        "country",
        "or",
        "that",
        "who",
        "in",
        "has",
    )


def _is_decade(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    return after == "s" or (before == "'" and tokens.low[numeral.first][0].isdecimal())


def _is_left_out(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    start = numeral.outer
    return tokens.low[max(0, start - 2) : start] == ["all", "but"] or tokens.low[max(0, start - 1) : start] in (
        ["not"],
        ["except"],
    )


def _is_background(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    before_two = tokens.low[max(0, numeral.outer - 2) : numeral.outer]
    return before_two in (["home", "to"], ["population", "of"], ["membership", "of"])


def _is_zero(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
    return numeral.low == 0 and numeral.high in (0, None)


def _is_rank(tokens: Tokens, numeral: Numeral, before: str, after: str) -> bool:
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
    ("negated, or left out of a count", _is_left_out),
    ("background population", _is_background),
    ("a rank", _is_rank),
    ('"one" that counts nobody', _is_one),
)
