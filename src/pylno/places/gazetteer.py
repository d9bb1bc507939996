"""The shipped gazetteer: names of settlements, regions, countries, territories and waters, and what they stand for.

The data file ``places.txt.gz`` is written by ``scripts/make_places.py``; its sections are described there. Names are
held folded (``fold.py``), places as lines of text that are read only when a name of theirs is met, so that opening the
gazetteer is fast and small.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import chain, repeat
from types import MappingProxyType
from typing import Final

from pylno.places.fold import fold, fold_pieces
from pylno.places.states import is_coded, states_of

_SECTION: Final = "\n\n"
_LEADS: Final = ("the ", "The ", "city of ", "City of ", "town of ", "village of ")
_TRAILS: Final = (" city", " City", " town", " village")


class PlaceKind(StrEnum):
    """What sort of place a name stands for.

    ``territory`` is an area that is not a UN member or observer State, or whose status is disputed (``territories``).
    """

    COUNTRY = "country"
    TERRITORY = "territory"
    REGION = "region"
    SETTLEMENT = "settlement"
    WATER = "water"


_AREAS: Final = (PlaceKind.REGION, PlaceKind.TERRITORY)


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer.

    Attributes:
        name: the English name, or GeoNames' own where there is none.
        kind: settlement, region, territory, country or water.
        country: ISO 3166-1 alpha-2 in UN usage (XK for Kosovo), or None (waters; Kashmir).
        latitude, longitude: of a settlement, in degrees, WGS 84, to about 100 m; else None.
        population: of a settlement or country as GeoNames has it, in persons; None when not known.
        timezone: tzdata name of a settlement's clock; else None.
        region: name of the smallest region or territory of the gazetteer that holds it, or None when not known.
    """

    name: str
    kind: PlaceKind
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    timezone: str | None = None
    region: str | None = None


class Gazetteer:
    """Names of places, and the places they stand for.

    Attributes:
        starts: folded first word of every name that ``match`` can find -> the most words such a name has.
        digest: SHA-256 of the tables that the data file was made of.
    """

    def __init__(self, text: str) -> None:
        """Open the text of the data file.

        Args:
            text: the sections head, zones, places, name counts, names, shared names, starts, ambiguous, not places.
        """
        head, zones, places, counts, names, shared, starts, ambiguous, blocked = text.split(_SECTION)
        self.digest: Final = head.split("\t")[1]
        self._zones: Final = zones.split("\n")
        self._places: Final = places.split("\n")
        all_names = names.split("\n")
        owners = chain.from_iterable(map(repeat, range(len(self._places)), map(int, counts.split(" "))))
        self._index: Final[dict[str, int]] = dict(zip(all_names, owners, strict=True))
        self._shared: Final[dict[str, str]] = dict(_pairs(shared))
        self._ambiguous: Final = frozenset(ambiguous.split("\n"))
        self._blocked: Final = frozenset(blocked.split("\n"))
        first_words = dict.fromkeys([name for name in self._index if " " not in name], 1)
        for name in self._ambiguous:
            first_words.pop(name, None)
        first_words.update((word, int(most)) for word, most in _pairs(starts))
        self.starts: Final[Mapping[str, int]] = MappingProxyType(first_words)
        self._read: Final[dict[int, Place]] = {}

    def __len__(self) -> int:
        """Count the places."""
        return len(self._places)

    def __contains__(self, name: str) -> bool:
        """Whether the name, as written, is one of the gazetteer, an ambiguous one included."""
        return fold(name) in self._index

    def __iter__(self) -> Iterator[Place]:
        """Give every place."""
        return map(self._place, range(len(self._places)))

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Give the places that a name may stand for: countries first, then the most populous.

        Args:
            name: as written; accents, apostrophes and hyphens do not count, capitals do. "the", "city of" and what
                follows a comma ("Paris, Texas") are understood.
        Returns:
            The places; empty when the gazetteer holds none of that name.
        """
        found = self._named(name)
        if found:
            return found
        inner, comma, outer = name.partition(",")
        if comma:
            wholes = self.lookup(outer.strip())
            return tuple(place for place in self.lookup(inner) if any(within(place, whole) for whole in wholes))
        shorter = _bare(name)
        return self.lookup(shorter) if shorter != name else ()

    def is_ambiguous(self, name: str) -> bool:
        """Whether the name is also an ordinary word, a person's name or a demonym, so that ``match`` passes it by."""
        return fold(name) in self._ambiguous

    def match(self, words: Sequence[str], at: int) -> tuple[Place, int] | None:
        """Find the longest name that begins at a word.

        Args:
            words: words and punctuation as written, each its own item; a hyphenated word may be one item or several.
            at: index of the word at which a name is to begin.
        Returns:
            The first of the places that ``lookup`` would give and the number of items that the name takes; None where
            no name begins, the name is ambiguous, or a longer name of no place does ("Geneva Convention").
        """
        pieces = list(fold_pieces(words[at]))
        most = self.starts.get(pieces[0]) if pieces else None
        if most is None:
            return None
        ends = {len(pieces): 1}
        for item in range(at + 1, len(words)):
            if len(pieces) >= most:
                break
            more = fold_pieces(words[item])
            pieces.extend(more)
            ends.setdefault(len(pieces), item - at + 1)
        for length in sorted(ends, reverse=True):
            name = " ".join(pieces[:length])
            if name in self._blocked:
                return None
            if name in self._index and name not in self._ambiguous:
                return self._place(self._index[name]), ends[length]
        return None

    def _named(self, name: str) -> tuple[Place, ...]:
        return tuple(map(self._place, self._owners(fold(name))))

    def _owners(self, folded: str) -> Iterable[int]:
        if folded in self._shared:
            return map(int, self._shared[folded].split(" "))
        return (self._index[folded],) if folded in self._index else ()

    def _place(self, number: int) -> Place:
        if number not in self._read:
            self._read[number] = self._read_place(self._places[number])
        return self._read[number]

    def _read_place(self, line: str) -> Place:
        name, kind, country, latitude, longitude, population, zone, region = line.split("\t")
        return Place(
            name=name,
            kind=PlaceKind(kind or PlaceKind.SETTLEMENT),
            country=country or None,
            latitude=float(latitude) if latitude else None,
            longitude=float(longitude) if longitude else None,
            population=int(population) if population else None,
            timezone=self._zones[int(zone)] if zone else None,
            region=region or None,
        )


@cache
def gazetteer() -> Gazetteer:
    """Open the shipped gazetteer, once."""
    packed = files("pylno.places").joinpath("places.txt.gz").read_bytes()
    return Gazetteer(gzip.decompress(packed).decode())


def within(inner: Place, outer: Place) -> bool:
    """Whether one place lies in another, or is it.

    Regions are known for the countries and regions that the gazetteer lists; elsewhere a settlement is only known to be
    in its country. What is not known counts as not within.
    """
    if is_coded(outer.kind, outer.country):
        return inner.country is not None and outer.country in states_of(inner.country)
    return inner == outer or outer in _regions_above(inner)


def same_place(a: str, b: str) -> bool:
    """Whether two names, as written, stand for the same place: "Kiev" and "Kyiv" do, "Gaza" and "Gaza City" do not.

    Names that the gazetteer does not hold are the same when they fold alike.
    """
    if fold(_without_lead(a)) == fold(_without_lead(b)):
        return True
    one, other = gazetteer().lookup(a), gazetteer().lookup(b)
    return bool(one) and bool(other) and one[0] == other[0]


def _regions_above(place: Place) -> Iterator[Place]:
    while place.region:
        whole = _region(place.region, place.country)
        if whole is None:
            return
        yield whole
        place = whole


def _region(name: str, country: str | None) -> Place | None:
    for place in gazetteer().lookup(name):
        if place.name == name and place.kind in _AREAS and place.country in (country, None):
            return place
    return None


def _without_lead(name: str) -> str:
    for lead in _LEADS:
        name = name.removeprefix(lead)
    return name


def _bare(name: str) -> str:
    name = _without_lead(name)
    for trail in _TRAILS:
        name = name.removesuffix(trail)
    return name


def _pairs(section: str) -> Iterator[tuple[str, str]]:
    for line in section.split("\n"):
        key, _, value = line.partition("\t")
        yield key, value
