"""Which character set a plain text is written in, and what it says.

UTF-8 is believed whenever it holds. UTF-16 shows itself by its zeros. What is left are sets of one byte a character:
each candidate is tried, and the one in which the letters look most like a language is taken (``_score``).
"""

from __future__ import annotations

import codecs
import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = (
    "cp1251",
    "koi8_u",
    "koi8_r",
    "cp1252",
    "cp1250",
    "cp1254",
    "kz1048",
    "cp866",
    "mac_cyrillic",
    "iso8859_5",
)
_SHOWN = {"cp1251": "windows-1251", "koi8_u": "KOI8-U", "koi8_r": "KOI8-R", "cp1252": "windows-1252",
          "cp1250": "windows-1250", "cp1254": "windows-1254", "kz1048": "KZ-1048", "cp866": "CP866",
          "mac_cyrillic": "Mac Cyrillic", "iso8859_5": "ISO-8859-5", "utf-8": "UTF-8", "utf-16-le": "UTF-16",
          "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}  # fmt: skip
_SAMPLE_BYTES = 20_000
_KAZAKH_SET, _KAZAKH_SHARE = "kz1048", 0.005
_UTF16_SHARE = 0.7
_BROKEN_SHARE = 0.05
_DOUBTFUL_SCORE = -5.6
_DECLARED_MARGIN = 0.3

# Share of each letter among the letters of Russian and Ukrainian running text, in per mille (rounded; the two mixed).
# Letters of Kazakh, Kyrgyz and Belarusian that neither has are given the share they have in their own language, halved.
_CYRILLIC_PER_MILLE = {
    "о": 100, "а": 80, "е": 66, "и": 66, "н": 66, "т": 56, "в": 48, "с": 46, "р": 46, "л": 39, "к": 37, "д": 32,
    "п": 29, "м": 29, "у": 28, "і": 25, "я": 22, "з": 20, "ь": 18, "б": 17, "г": 15, "ч": 13, "й": 12, "ы": 10,
    "х": 10, "ж": 8, "ї": 5, "ю": 7, "ш": 7, "ц": 6, "щ": 4, "є": 3, "ф": 4, "э": 2, "ё": 1, "ъ": 0.5, "ґ": 0.3,
    "қ": 10, "ң": 7, "ғ": 6, "ә": 6, "ө": 4, "ұ": 4, "ү": 4, "һ": 0.3, "ў": 4,
}  # fmt: skip
_LATIN_COMMON = frozenset("éèêàâîôûùçëïüöäßñáíóúąćęłńśźżışğİŞĞāčšžőř")
_PUNCTUATION = frozenset("«»—–“”„‘’…№\u00a0•·°§©®")
_RARE, _PLAUSIBLE_LATIN, _PLAUSIBLE_SIGN, _IMPLAUSIBLE = -9.0, -3.0, -3.5, -11.0
_MIXED_SCRIPTS, _CAPITAL_WITHIN, _ACCENT_BESIDE, _SIGN_MISPLACED = -6.0, -4.0, -3.0, -4.0
# Hardly anybody writes it, and it has quotes and dashes where windows-1251 has capitals: it must be better by this much.
_SELDOM, _SELDOM_MARGIN = "mac_cyrillic", 0.04
_WORD = re.compile(r"[^\W\d_]+")
_MISPLACED = re.compile(r"(?<!\w)[»”’–—…](?=[^\W\d_])")  # what closes or parts stands at the head of a word


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    Attributes:
        text: the characters, without a byte order mark; line ends as they were.
        charset: its usual name.
        notes: plain sentences on a mark removed or a set guessed.
        fault: a plain sentence when not all of it could be read surely, else None.
    """

    text: str
    charset: str
    notes: tuple[str, ...] = ()
    fault: str | None = None


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Read bytes as text.

    Args:
        declared: the character set that the file names for itself, believed only where its letters do not speak
            against it.
    """
    for mark, charset in _BOMS:
        if data.startswith(mark):
            note = "A byte order mark at its start was left out."
            return _decoded_wide(data[len(mark) :], charset, (note,))
    parity = _zero_parity(data)
    if parity is not None:
        guessed = "utf-16-le" if parity else "utf-16-be"
        return _decoded_wide(data, guessed, ("Its character set was told from its bytes: UTF-16 without a mark.",))
    try:
        return Decoded(data.decode("utf-8"), "UTF-8", _nul_notes(data))
    except UnicodeDecodeError:
        return _decoded_damaged_utf8(data) or _decoded_by_letters(data, declared)


def opening(data: bytes, most_bytes: int) -> str:
    """Give the beginning of a text, roughly, to look at."""
    return decode(data[:most_bytes]).text


def is_likely_utf16(data: bytes) -> bool:
    """Whether bytes are UTF-16 or UTF-32, with or without a mark."""
    return any(data.startswith(mark) for mark, _ in _BOMS[1:]) or _zero_parity(data) is not None


def _nul_notes(data: bytes) -> tuple[str, ...]:
    """Tell of NUL characters, which stay where they are."""
    count = data.count(b"\0")
    return (f"It holds {count} NUL characters, which were kept.",) if count else ()


def _zero_parity(data: bytes) -> int | None:
    """Tell on which bytes of a pair UTF-16 without a mark has its high halves: 0, 1, or None when it is no UTF-16.

    Latin letters have 0x00 there and Cyrillic ones 0x04; text in UTF-8 holds neither.
    """
    sample = data[: _SAMPLE_BYTES - _SAMPLE_BYTES % 2]
    if len(sample) < 4:  # two characters are too few to tell
        return None
    shares = [_high_share(sample[parity::2]) for parity in (0, 1)]
    best = 0 if shares[0] > shares[1] else 1
    return best if shares[best] >= _UTF16_SHARE and shares[1 - best] < _UTF16_SHARE / 2 else None


def _high_share(half: bytes) -> float:
    """Give the share of bytes that are the high half of a Latin or Cyrillic character."""
    return (half.count(0) + half.count(4)) / len(half)


def _decoded_wide(data: bytes, charset: str, notes: tuple[str, ...]) -> Decoded:
    """Read UTF-8, UTF-16 or UTF-32 whose kind is known, marking what is broken."""
    try:
        text, fault = data.decode(charset), None
    except UnicodeDecodeError:
        text = data.decode(charset, "replace")
        fault = _broken(text.count("\ufffd"), _SHOWN[charset])
    return Decoded(text, _SHOWN[charset], notes, fault)


def _broken(places: int, charset: str) -> str:
    """Say that some places could not be read."""
    return f"{places} places are no valid {charset} and stand as \ufffd; the rest was read."


def _decoded_damaged_utf8(data: bytes) -> Decoded | None:
    """Read UTF-8 with a few broken places; None when it was hardly UTF-8 at all."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole == 0 or broken / (whole + broken) > _BROKEN_SHARE:
        return None
    return Decoded(text, "UTF-8", (), _broken(broken, "UTF-8"))


def _decoded_by_letters(data: bytes, declared: str | None) -> Decoded:
    """Read a set of one byte a character, told by the letters."""
    sample = data[:_SAMPLE_BYTES]
    scores = {charset: _score(text) for charset in _CANDIDATES if (text := _tried(sample, charset)) is not None}
    if _SELDOM in scores:
        scores[_SELDOM] -= _SELDOM_MARGIN
    best = max(scores, key=lambda charset: scores[charset]) if scores else "cp1252"
    own = _python_name(declared)
    if own in scores and scores[own] >= scores[best] - _DECLARED_MARGIN:
        best = own
    text = data.decode(best, "replace")
    name = _SHOWN[best]
    notes = () if own == best else (f"Its character set was told from its letters: {name}.",)
    fault = _broken(text.count("\ufffd"), name) if "\ufffd" in text else None
    if scores.get(best, _IMPLAUSIBLE) < _DOUBTFUL_SCORE:
        fault = f"Its character set could not be told; read as {name}, it may be garbled."
    return Decoded(text, name, (*notes, *_nul_notes(data)), fault)


def _tried(sample: bytes, charset: str) -> str | None:
    """Read a sample in a set, or give None when it has no such characters."""
    try:
        text = sample.decode(charset)
    except UnicodeDecodeError:
        return None
    return None if charset == _KAZAKH_SET and not _is_kazakh(text) else text


def _is_kazakh(text: str) -> bool:
    """Whether a text has the most frequent letter of Kazakh; the others stand in that set where 1251 has ґ, є, ї."""
    return text.lower().count("қ") > _KAZAKH_SHARE * len(text)


def _python_name(declared: str | None) -> str:
    """Give Python's name of a declared set, "" when unknown."""
    try:
        return codecs.lookup(declared or "").name.replace("-", "_")
    except LookupError:
        return ""


def _score(text: str) -> float:
    """Give how much the letters beyond ASCII look like a language: mean log likelihood, 0 at best."""
    total, count = 0.0, 0
    for word in _WORD.finditer(text):
        letters = word.group()
        beyond = [letter for letter in letters if letter > "\x7f"]
        if beyond:
            total += sum(_letter_score(letter) for letter in beyond) + _shape_score(letters, beyond)
            count += len(beyond)
    for character in text:
        if character > "\x7f" and not character.isalpha():
            total += _PLAUSIBLE_SIGN if character in _PUNCTUATION else _IMPLAUSIBLE
            count += 1
    misplaced = sum(1 for _ in _MISPLACED.finditer(text)) + _never_closed(text)
    total += _SIGN_MISPLACED * misplaced
    return total / count if count else 0.0


def _never_closed(text: str) -> int:
    """Count the quotes that open and never close; „…“ closes with the sign that opens “…”."""
    opened = ("«", "»"), ("“", "”„"), ("‘", "’")
    return sum(max(0, text.count(first) - sum(text.count(last) for last in lasts)) for first, lasts in opened)


@cache
def _letter_score(letter: str) -> float:
    """Give the log likelihood of one letter."""
    share = _CYRILLIC_PER_MILLE.get(letter.lower())
    if share is not None:
        return math.log(share / 1000)
    return _PLAUSIBLE_LATIN if letter in _LATIN_COMMON or letter.lower() in _LATIN_COMMON else _RARE


def _shape_score(letters: str, beyond: list[str]) -> float:
    """Give what speaks against a word: two scripts in it, capitals within, accents side by side."""
    score = 0.0
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in beyond)
    if cyrillic:
        score += _MIXED_SCRIPTS * min(cyrillic, len(letters) - cyrillic)
    score += _CAPITAL_WITHIN * sum(a.islower() and b.isupper() for a, b in pairwise(letters))
    if not cyrillic:
        pairs = pairwise(letters)
        score += _ACCENT_BESIDE * sum(a > "\x7f" and b > "\x7f" for a, b in pairs)
    return score
