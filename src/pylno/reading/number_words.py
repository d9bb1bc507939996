"""Numbers as digits and words give them, ranges as one, without the words around them that set bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pylno.reading.lang.en import counts, numbers, people
from pylno.reading.outline import Tokens

_DIGITS = re.compile(r"\d[\d,. \u00a0\u202f\u2009]*\Z")
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Core:
    """A number without the words around it that set its bounds.

    Attributes:
        first, last: indexes of its words; ``last`` is the one after.
        low, high: the least and the most that it stands for.
        is_vague: whether it is a vague word ("dozens").
        is_spelled: whether it is written in letters.
        is_range: whether two numbers were joined ("17-18").
    """

    first: int
    last: int
    low: int
    high: int
    is_vague: bool = False
    is_spelled: bool = False
    is_range: bool = False


def read_number(tokens: Tokens, at: int) -> Core | None:
    """Read the number that begins at a word, or None."""
    core = _plain_number(tokens, at)
    return None if core is None else _range(tokens, core)


_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")


def _digits(tokens: Tokens, at: int) -> Core | None:
    """Read "2,000", "30 000", "1.5 million", "17"."""
    word = tokens.low[at]
    if word.endswith(("-plus", "-odd")):
        word = word.partition("-")[0]
    if not _DIGITS.match(word):
        return None
    plain = re.sub(r"[ \u00a0\u202f\u2009]", "", word)
    plain = plain.replace(",", ".") if _DECIMAL_COMMA.fullmatch(plain) else plain.replace(",", "")
    value = float(plain) if plain.count(".") <= 1 else 0.0
    last = at + 1
    if last < len(tokens.low):
        scale = numbers.SCALES.get(tokens.low[last])
        is_bound = tokens.low[last] in ("k", "m")
        if scale and (not is_bound or tokens.starts[last] == tokens.ends[at]):
            value, last = value * scale, last + 1
    if value != int(value):
        return None
    return Core(at, last, int(value), int(value))


def _spelled(tokens: Tokens, at: int) -> Core | None:
    """Read "forty-one", "two hundred and six", "a dozen", "hundreds of thousands", "several dozens"."""
    return _vague(tokens, at) or _pair(tokens, at) or _dozen(tokens, at) or _number_words(tokens, at)


def _vague(tokens: Tokens, at: int) -> Core | None:
    """Read "dozens", "tens of thousands", "a few hundred"."""
    low = tokens.low
    word = low[at]
    if word in numbers.VAGUE:
        if at + 2 < len(low) and low[at + 1] == "of" and (word, low[at + 2]) in numbers.VAGUE_OF:
            least, most = numbers.VAGUE_OF[word, low[at + 2]]
            return Core(at, at + 3, least, most, is_vague=True, is_spelled=True)
        if word == "thousands" and low[at + 1 : at + 3] in (
            ["of", "thousands"],
            ["upon", "thousands"],
            ["and", "thousands"],
        ):
            return Core(at, at + 3, *numbers.VAGUE["thousands"], is_vague=True, is_spelled=True)
        if word == "tens" and (at + 1 >= len(low) or low[at + 1] != "of"):
            return None
        return Core(at, at + 1, *numbers.VAGUE[word], is_vague=True, is_spelled=True)
    first = at + 1 if word == "a" else at
    if first + 1 < len(low) and low[first] in numbers.SEVERAL and low[first + 1] in numbers.SEVERAL_SCALE:
        if low[first] == "few" and first == at:
            return None
        least, most = numbers.SEVERAL_SCALE[low[first + 1]]
        if low[first + 2 : first + 3] == ["thousand"] and low[first + 1] == "hundred":
            return Core(at, first + 3, 200_000, 999_999, is_vague=True, is_spelled=True)
        return Core(at, first + 2, least, most, is_vague=True, is_spelled=True)
    return None


def _pair(tokens: Tokens, at: int) -> Core | None:
    """Read "both men were", "both were", "a couple of soldiers"; "both sides" and "both men and women" count nobody."""
    low = tokens.low
    if low[at] == "both":
        following = low[at + 1] if at + 1 < len(low) else ""
        is_of_people = (
            following in people.GROUPS
            and following not in people.OUTCOME_NOUNS
            and low[at + 2 : at + 3]
            and low[at + 2] in numbers.AFTER_BOTH
        )
        return Core(at, at + 1, 2, 2, is_spelled=True) if is_of_people or following in numbers.AFTER_BOTH else None
    if low[at : at + 3] == ["a", "couple", "of"]:
        scale = numbers.SCALES.get(low[at + 3] if at + 3 < len(low) else "", 0)
        return Core(at, at + 3 + (scale >= _HUNDRED), 2 * max(1, scale), 2 * max(1, scale), is_spelled=True)
    return None


_HUNDRED = 100


def _dozen(tokens: Tokens, at: int) -> Core | None:
    """Read "a dozen", "half a dozen", "a half-dozen", "a hundred"."""
    low = tokens.low
    rest = low[at : at + 3]
    if rest[0] in ("hundred", "thousand", "million") and at and low[at - 1] in numbers.BEFORE_BARE_SCALE:
        return Core(
            at, at + 1, numbers.SCALES[rest[0]], numbers.SCALES[rest[0]], is_spelled=True
        )  # "more than hundred people"
    if rest[:1] == ["half-dozen"] or rest[:1] == ["half-a-dozen"]:
        return Core(at, at + 1, 6, 6, is_spelled=True)
    if rest[:2] == ["a", "half-dozen"]:
        return Core(at, at + 2, 6, 6, is_spelled=True)
    if rest[:1] == ["half"] and rest[1:2] == ["a"] and len(rest) == 3 and rest[2] in ("dozen", "million"):
        value = numbers.SCALES[rest[2]] // 2
        return Core(at, at + 3, value, value, is_spelled=True)
    if rest[:1] == ["a"] and len(rest) > 1 and rest[1] in numbers.SINGULAR_SCALES:
        value = numbers.SCALES[rest[1]]
        return Core(at, at + 2, value, value, is_spelled=True)
    return None


def _number_words(tokens: Tokens, at: int) -> Core | None:
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
        elif word in numbers.SCALES and last > at and word not in numbers.NOT_AFTER_UNITS:
            scale = numbers.SCALES[word]
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
    return Core(at, last, total + group, total + group, is_spelled=True)


def _unit(word: str) -> int | None:
    """Give the value of one number word, "forty-one" included."""
    return numbers.UNITS.get(word)


def _range(tokens: Tokens, core: Core) -> Core:
    """Join "17-18", "7 and 24" after "between", "five to ten", "dozens, if not hundreds"."""
    low, at = tokens.low, core.last
    second = _second(low, core)
    other = None if second is None else _plain_number(tokens, second)
    if other is None or other.high <= core.low or (low[at] == "or" and other.high > core.low * 3):
        return core
    least = core.low * _shared_scale(tokens, core, other)
    is_inserted = low[at] == "," and low[other.last : other.last + 2] == [",", "of"]  # "dozens, if not hundreds, of"
    last = other.last + is_inserted
    return Core(core.first, last, least, other.high, core.is_vague or other.is_vague, core.is_spelled, is_range=True)


def _second(low: list[str], core: Core) -> int | None:
    """Give where the second number of a range would begin, or None where nothing joins one."""
    at = core.last
    if at + 1 >= len(low):
        return None
    begin = at + (low[at] == ",")
    if tuple(low[begin : begin + 2]) in numbers.IF_NOT:
        return begin + 2 if begin + 2 < len(low) else None
    if begin > at and low[begin] in numbers.MAYBE and core.is_vague:
        return begin + 1 if begin + 1 < len(low) else None
    before = low[core.first - 1] if core.first else ""
    is_joined = (
        (low[at] in _DASHES and low[at + 1][0].isdecimal())
        or (low[at] == "to" and before != "up" and not _changes(low, core))
        or (low[at] == "and" and before == "between")
        or (low[at] == "or" and not core.is_vague)
    )
    return at + 1 if is_joined else None


def _changes(low: list[str], core: Core) -> bool:
    """Whether a number is what a count changed from: "rose from 12 to 19" is no range."""
    return low[core.first - 1 : core.first] == ["from"] and not counts.CHANGES.isdisjoint(
        low[max(0, core.first - 4) : core.first]
    )


def _plain_number(tokens: Tokens, at: int) -> Core | None:
    """Read one number, not a range."""
    word = tokens.low[at]
    if word[0].isdecimal():
        return _digits(tokens, at)
    return _spelled(tokens, at) if word in numbers.STARTERS or "-" in word else None


def _shared_scale(tokens: Tokens, core: Core, other: Core) -> int:
    """Give the scale that the second number lends to the first ("17-18 thousand"), else 1."""
    is_bare = core.low < 1000 and core.last - core.first == 1
    if core.is_vague or other.is_vague or not is_bare or other.low < 1000 or other.last - other.first != 2:
        return 1
    return other.low // max(1, _head_value(tokens, other))


def _head_value(tokens: Tokens, core: Core) -> int:
    """Give the value of the first word of a number, without its scale."""
    word = tokens.low[core.first]
    plain = re.sub(r"[^\d.]", "", word)
    return int(float(plain)) if plain and plain != "." else (_unit(word) or 1)
