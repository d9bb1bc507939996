"""What place a document is about as a whole: its country, and the one town or region on which it centres."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pylno.places import PlaceKind, country_of_demonym, gazetteer
from pylno.reading.outline import Role, Tokens
from pylno.reading.whereabouts import PlaceMention, bare_words

Named = Sequence[Sequence[PlaceMention]]
"""The places named in each sentence."""

_EARLY = 2
"""So many sentences of the body are its beginning."""
_WEIGHT_OF_TITLE = 2
_HEAD_OF_DOCUMENT = 6
"""The title stands among so many sentences."""


def focus_of(sentences: list[Tokens], places: Named) -> str | None:
    """Give the one settlement or region on which a document centres, as it names it; None where there are several.

    It is named twice at least, twice as often as any other and no less often than any country, or it alone is named, in
    the title or the first two sentences, where no country is. A title that names a country and no settlement speaks of the
    whole country. Where somebody only speaks, and where a report was filed, do not count.
    """
    counts: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    early: set[str] = set()
    is_country_early = False
    bodies = 0
    for tokens, mentions in zip(sentences, places, strict=True):
        if tokens.role in (Role.DATE_LINE, Role.SIGNATORY, Role.LABEL):
            continue
        is_title = tokens.role is Role.TITLE
        is_early = is_title or bodies < _EARLY
        bodies += not is_title
        for mention in mentions:
            if mention.place.kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                countries[mention.name] += 1
                is_country_early = is_country_early or (is_early and mention.is_located)
            elif mention.is_located or is_title:
                counts[mention.name] += _WEIGHT_OF_TITLE if is_title else 1
                if is_early:
                    early.add(mention.name)
    if _countries_of_title(sentences, places) and not any(_is_in_title(sentences, name) for name in counts):
        return None
    ranked = counts.most_common(2)
    if not ranked:
        return None
    name, count = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if count > 1 and count >= 2 * second and count >= max(countries.values(), default=0):
        return name
    return name if not second and name in early and not is_country_early else None


def _is_in_title(sentences: list[Tokens], name: str) -> bool:
    """Whether the title names a place."""
    return any(
        tokens.role is Role.TITLE and name in tokens.text[tokens.start : tokens.end]
        for tokens in sentences[:_HEAD_OF_DOCUMENT]
    )


def _countries_of_title(sentences: list[Tokens], places: Named) -> dict[str, str | None]:
    """Give the countries and territories that the title names or whose people it names, by code or name: as written, or None."""
    found: dict[str, str | None] = {}
    for tokens, mentions in zip(sentences[:_HEAD_OF_DOCUMENT], places, strict=False):
        if tokens.role is not Role.TITLE:
            continue
        for mention in mentions:
            if mention.place.kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                found[mention.place.country or mention.name] = mention.name
        for word in tokens.words:
            code = country_of_demonym(word) if word[0].isupper() else None
            if code is not None:
                found.setdefault(code, None)
    return found


def main_place(sentences: list[Tokens], places: Named) -> str | None:
    """Give the country or territory that the document is mostly about, by its own names and its demonyms; None when unclear."""
    titled = _in_title(sentences, places)
    if titled is not None:
        return titled
    of_title = _countries_of_title(sentences, places)
    if len(of_title) == 1:
        code, name = next(iter(of_title.items()))
        return name or _country_named(code)
    counts: Counter[str] = Counter()
    book = gazetteer()
    for tokens in sentences:
        weight = 3 if tokens.role is Role.TITLE else 1
        for at, word in enumerate(tokens.words):
            if not word[0].isupper() or len(word) < 3:
                continue
            matched = book.match(bare_words(tokens, at), 0)
            if matched is not None and matched[0].kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                counts[matched[0].name] += weight
            elif matched is None:
                country = country_of_demonym(word)
                if country is not None:
                    counts["=" + country] += weight
    merged = _with_demonyms(counts)
    return merged.most_common(1)[0][0] if merged else None


def _in_title(sentences: list[Tokens], places: Named) -> str | None:
    """Give the place that the title names with "in", "across" or the like, when it names just one."""
    for tokens, mentions in zip(sentences[:_HEAD_OF_DOCUMENT], places, strict=False):
        if tokens.role is Role.TITLE:
            located = [mention for mention in mentions if mention.is_located]
            return located[0].name if len(located) == 1 else None
    return None


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
