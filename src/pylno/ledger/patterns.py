"""Reading the tables of names: phrases of folded words, in which a star stands for any ending."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

_KEY_LENGTH = 3
_WORD = re.compile(r"[^\W_]+(?:[-'’ʼ`/.][^\W_]+)*")
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_POSSESSIVE = re.compile(r"['’ʼ]s?\Z")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "ё": "е"})


@dataclass(frozen=True, slots=True)
class Found:
    """One phrase of a table, found among the words of a name.

    Attributes:
        label: of the row that holds the phrase.
        start, end: positions among the words.
    """

    label: str
    start: int
    end: int


class Phrases:
    """Phrases of one table, each with the label of its row."""

    def __init__(self, rows: Mapping[str, Iterable[str]]) -> None:
        self._by_key: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for label, phrases in rows.items():
            for phrase in phrases:
                words = tuple(phrase.casefold().translate(_APOSTROPHES).split())
                self._by_key.setdefault(words[0].rstrip("*")[:_KEY_LENGTH], []).append((words, label))
        for found in self._by_key.values():
            found.sort(key=lambda row: -len(row[0]))

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Give every phrase found, from the left, the longest at each place, none over another."""
        at = 0
        while at < len(words):
            found = self._at(words, at)
            if found:
                yield found
            at = found.end if found else at + 1

    def label_of(self, words: Sequence[str]) -> str | None:
        """Give the label of the first phrase found, or None."""
        found = next(self.find(words), None)
        return found.label if found else None

    def __contains__(self, word: str) -> bool:
        """Whether this one word is met by a phrase of one word."""
        found = self._at((word,), 0)
        return found is not None

    def _at(self, words: Sequence[str], at: int) -> Found | None:
        for phrase, label in self._by_key.get(words[at][:_KEY_LENGTH], ()):
            end = at + len(phrase)
            if end <= len(words) and all(map(_meets, phrase, words[at:end])):
                return Found(label, at, end)
        return None


def _meets(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def words_of(text: str) -> list[str]:
    """Give the words of a text as written, without the possessive ending."""
    words = (_POSSESSIVE.sub("", word) for word in _WORD.findall(text))
    return [word.replace(".", "") if _DOTTED.fullmatch(word) else word for word in words]


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Give a word without case, Latin accents and kinds of apostrophe."""
    word = word.casefold().translate(_APOSTROPHES)
    if word.isascii() or any("Ѐ" <= letter <= "ӿ" for letter in word):
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


_RUSSIAN_ENDINGS = re.compile(
    r"(?:(?:нің|ның|дің|дың|тің|тың)|(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|іями|ією|ею|ою|ых|их|ой|ей|ий|ый|ая|яя|ое|ее|ов|ев|ів|ам|ям|ах|ях"
    r"|ом|ем|єм|ую|юю|ої|ії|ія|ию|ия|ии|ие|ій|[аеиоуыэюяьйіїє]))\Z"
)
_SHORTEST_STEM = 4


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Give a folded word without the ending of its plural or case, so that its forms meet."""
    if "Ѐ" <= word[0] <= "ӿ":
        shorter = _RUSSIAN_ENDINGS.sub("", word)
        return shorter if len(shorter) >= _SHORTEST_STEM else word
    if len(word) > _SHORTEST_STEM and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def table(name: str) -> dict[str, Any]:
    """Read one of the tables that lie beside this file; ``name`` is without its ending."""
    text = resources.files("pylno.ledger").joinpath("tables").joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
