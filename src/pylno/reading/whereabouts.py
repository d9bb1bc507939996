"""Places in a sentence, and the place of a claim: the most specific one stated near it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pylno.places import Place, PlaceKind, country_of_demonym, gazetteer
from pylno.reading.outline import Role, Tokens


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place as a sentence names it.

    Attributes:
        first, last: indexes of its words; ``last`` is the one after.
        name: as written.
        place: what it stands for.
        is_located: whether a preposition of place stands before it ("in Almaty").
    """

    first: int
    last: int
    name: str
    place: Place
    is_located: bool


_LOCATING = frozenset("in at near across outside around throughout off from of inside over between through".split())
_BETWEEN = frozenset(
    """the city town village district province region state central northern southern eastern western downtown capital
    northeastern northwestern southeastern southwestern port neighbouring neighboring cities towns of , and north
    south east west refugee camp area several some including other many""".split()
)
_ORGANISED = frozenset(
    """ministry government police president army prosecutor embassy parliament authorities federation committee centre
    center group bank university hospital times post university court institute association""".split()
)
_RANK = {PlaceKind.SETTLEMENT: 0, PlaceKind.REGION: 1, PlaceKind.TERRITORY: 2, PlaceKind.WATER: 2, PlaceKind.COUNTRY: 3}


def find_places(tokens: Tokens) -> list[PlaceMention]:
    """Give the places named in a sentence, left to right."""
    book = gazetteer()
    found: list[PlaceMention] = []
    at = 0
    while at < len(tokens.words):
        word = tokens.words[at]
        if not word[0].isupper():
            at += 1
            continue
        matched = book.match(_bare_words(tokens, at), 0)
        if matched is None:
            at += 1
            continue
        place, size = matched
        last = at + size
        if _is_part_of_name(tokens, at, last):
            at = last
            continue
        found.append(PlaceMention(at, last, _name(tokens, at, last), place, _is_located(tokens, at)))
        at = last
    return found


def _bare_words(tokens: Tokens, at: int) -> list[str]:
    """Give a few words from an index, the possessive cut off."""
    return [word[:-2] if word.endswith(("'s", "’s")) else word for word in tokens.words[at : at + 6]]


def _name(tokens: Tokens, first: int, last: int) -> str:
    """Give the name as written, without a possessive ending."""
    name = tokens.slice(first, last)
    return name[:-2] if name.endswith(("'s", "’s")) else name


_BEFORE_PERSON = frozenset("mr ms mrs dr president minister colonel general border".split())


def _is_part_of_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words belong to a person's or an organisation's name ("Bangladesh Bank", "Paris Example")."""
    after = tokens.words[last] if last < len(tokens.words) else ""
    before = tokens.low[first - 1] if first else ""
    if before in _BEFORE_PERSON:
        return True
    return (
        tokens.low[last : last + 1] != []
        and after[:1].isupper()
        and tokens.low[last] in _ORGANISED
        and before not in _LOCATING
    )


def _is_located(tokens: Tokens, at: int) -> bool:
    """Whether a preposition of place stands before the name, with at most a few words between."""
    for index in range(at - 1, max(-1, at - 6), -1):
        word = tokens.low[index]
        if word in _LOCATING and word not in ("of", "from"):
            return True
        if word in ("of", "from"):
            return word != "of" or (index > 0 and tokens.low[index - 1] in _BETWEEN)
        if word not in _BETWEEN and not tokens.words[index][0].isupper():
            return False
    return False


def main_place(sentences: list[Tokens]) -> str | None:
    """Give the country or territory that the document is mostly about, by its own names and its demonyms; None when unclear."""
    titled = _in_title(sentences)
    if titled is not None:
        return titled
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    book = gazetteer()
    for tokens in sentences:
        weight = 3 if tokens.role is Role.TITLE else 1
        for at, word in enumerate(tokens.words):
            if not word[0].isupper() or len(word) < 3:
                continue
            matched = book.match(_bare_words(tokens, at), 0) if book.starts else None
            if matched is not None and matched[0].kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                key = matched[0].name
                counts[key] += weight
                names.setdefault(key, matched[0].name)
            elif matched is None:
                country = country_of_demonym(word)
                if country is not None:
                    counts["=" + country] += weight
    merged = _with_demonyms(counts)
    return merged.most_common(1)[0][0] if merged else None


def _in_title(sentences: list[Tokens]) -> str | None:
    """Give the place that the title names with "in", "across" or the like, when it names just one."""
    for tokens in sentences[:6]:
        if tokens.role is Role.TITLE:
            located = [mention for mention in find_places(tokens) if mention.is_located]
            return located[0].name if len(located) == 1 else None
    return None


def last_place(mentions: list[PlaceMention]) -> str | None:
    """Give the last place that a sentence sets its events in: the one that the next sentence goes on with."""
    located = [mention for mention in mentions if mention.is_located]
    return located[-1].name if located else None


def _with_demonyms(counts: Counter[str]) -> Counter[str]:
    """Add what demonyms count to the country named; a country only known by its demonym is named by the gazetteer."""
    merged = Counter({name: count for name, count in counts.items() if not name.startswith("=")})
    codes = {_code(name): name for name in merged}
    for key, count in counts.items():
        if not key.startswith("="):
            continue
        name = codes.get(key[1:])
        if name is not None:
            merged[name] += count
        else:
            named = _country_named(key[1:])
            if named:
                merged[named] += count
    return merged


def _code(name: str) -> str | None:
    """Give the code of the country that a name lies in, or None."""
    found = gazetteer().lookup(name)
    return found[0].country if found else None


_COUNTRIES: dict[str, str] = {}


def _country_named(code: str) -> str | None:
    """Give a country's English name by its code."""
    if not _COUNTRIES:
        _COUNTRIES.update(
            {place.country: place.name for place in gazetteer() if place.kind is PlaceKind.COUNTRY and place.country}
        )
    return _COUNTRIES.get(code)


def place_of(
    mentions: list[PlaceMention], at: int, fallback: str | None, *, others: Sequence[int] = (), is_joined: bool = False
) -> str | None:
    """Give the place of a claim whose words are at an index: the most specific one that goes with it, else the fallback.

    A place that stands behind another claim goes with that one: of "164 killed, 103 of them in Almaty" only the 103 are of
    Almaty. Places before all claims go with each of them; so does the last one with a claim joined by "and".

    Args:
        mentions: the places of the sentence.
        at: index of the claim's first word.
        fallback: the place to give when none goes with it.
        others: indexes of the other claims in the sentence.
        is_joined: whether "and" joins the claim to the next one, so that the next one's place is its own too.
    """
    located = [mention for mention in mentions if mention.is_located]
    following = min((other for other in others if other > at), default=None)
    own = [mention for mention in located if mention.first > at and (following is None or mention.first < following)]
    ahead = [mention for mention in located if mention.first < min([at, *others])]
    if not own and following is not None and is_joined:
        later = min((other for other in others if other > following), default=None)
        own = [mention for mention in located if mention.first > following and (later is None or mention.first < later)]
    located = own or ahead or ([] if others else located)
    if not located:
        return fallback
    best = min(located, key=lambda mention: (_RANK[mention.place.kind], _distance(mention, at)))
    return best.name


def _distance(mention: PlaceMention, at: int) -> int:
    """How many words lie between; a place after the claim counts as nearer than one before."""
    return mention.first - at if mention.first >= at else 2 * (at - mention.first)
