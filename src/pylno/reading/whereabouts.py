"""Places in a sentence, and the place of a claim: the most specific one stated near it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pylno.places import Place, PlaceKind, country_of_demonym, gazetteer
from pylno.reading.lang.en import words
from pylno.reading.outline import Role, Tokens
from pylno.reading.source_names import SPEECH_VERBS


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
        matched = book.match(_bare_words(tokens, at), 0) or _unlisted(tokens, at)
        if matched is None:
            at += 1
            continue
        place, size = matched
        last = at + size
        if _is_part_of_name(tokens, at, last):
            at = last
            continue
        is_located = _is_located(tokens, at) and not _is_where_it_is_told(tokens, at)
        is_located = is_located or _is_label(tokens, at, last)
        found.append(PlaceMention(at, last, _name(tokens, at, last), place, is_located))
        at = last
    return found


_SETTING = frozenset("in near outside across throughout around".split())
_OF_KIND = frozenset("city town village district province region county island camp municipality state port".split())
_REGIONS = frozenset(
    """district province region county governorate oblast prefecture regency department municipality territory islands
    island highlands valley peninsula""".split()
)
_SETTLEMENTS = frozenset("city town village township camp neighbourhood neighborhood suburb".split())
# Capitalised words behind "in" that name no place.
_NO_PLACES = (
    frozenset(
        """article articles section paragraph resolution annex chapter part phase parliament congress council court
        government ministry office house hall square street avenue road stadium airport prison hospital university
        school college church mosque cathedral university palace station centre center party union agreement act law
        constitution convention charter statement report order bill god islam ramadan christmas easter covid twitter
        facebook telegram whatsapp youtube instagram internet english french spanish portuguese mr mrs ms dr general
        president minister king queen prince group committee commission department agency bank day days week month year
        spring summer autumn winter january february march april may june july august september october november
        december africa asia europe america west east north south monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov
        dec""".split()
    )
    | _ORGANISED
)
# Behind a name these make it a street or a building, for which the town is given.
_BUILT = frozenset(
    "street square avenue road bridge hospital prison stadium chowk market building gate barracks jail".split()
)
_LONGEST_UNLISTED = 3
_CAPITALISED = (Role.TITLE, Role.HEADING, Role.SIGNATORY, Role.LABEL)
_FUNCTION_WORDS = words.PREPOSITIONS | words.DETERMINERS | words.CONJUNCTIONS | words.PRONOUNS | {"no"}


def _unlisted(tokens: Tokens, at: int) -> tuple[Place, int] | None:
    """Give a place that the gazetteer lacks and the words around it show to be one: "in Examplebury", "Example district".

    Returns:
        The place under its name as written, and the number of its words; None where nothing shows it.
    """
    low, written = tokens.low, tokens.words
    if tokens.role in _CAPITALISED or low[at] in _FUNCTION_WORDS:
        return None
    last = at
    while (
        last < len(written) and last - at < _LONGEST_UNLISTED and written[last][0].isupper() and written[last].isalpha()
    ):
        last += 1
    if last == at or not _NO_PLACES.isdisjoint(low[at:last]):
        return None
    if any(word.isupper() or country_of_demonym(word) is not None for word in written[at:last]):
        return None
    following = low[last] if last < len(low) else "."
    before = low[at - 1] if at else ""
    of_kind = before == "of" and at > 1 and low[at - 2] in _OF_KIND
    has_kind = following in _REGIONS or following in _SETTLEMENTS
    if not (before in _SETTING or of_kind or has_kind) or following in SPEECH_VERBS or following in _BUILT:
        return None
    if written[last : last + 1] and written[last][0].isupper():
        return None  # a longer name, of which this is only a part
    kind = PlaceKind.REGION if following in _REGIONS else PlaceKind.SETTLEMENT
    return Place(tokens.slice(at, last), kind), last - at


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


_AFTER_LABEL = frozenset(": . *".split())
_DASHES = frozenset("– — -".split())


def _is_label(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a place stands as a label before what is told of it: "Almaty: 12 injured", "**Osh.** Some 40 …"."""
    before = {word for word in tokens.low[:first] if word != "*" and word != "-"}
    following = tokens.low[last] if last < len(tokens.low) else "."
    is_dateline = tokens.words[first].isupper() or (following in _DASHES and tokens.role is not Role.ITEM)
    return (
        not before
        and (following in _AFTER_LABEL or following in _DASHES)
        and not is_dateline
        and tokens.role is not Role.TITLE
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


_TELLERS = frozenset(
    """reporters reporter journalists journalist correspondent correspondents spokesman spokeswoman spokesperson official
    ambassador embassy briefing conference interview newspaper office based telephone phone""".split()
)
_TELLING_REACH = 5


def _is_where_it_is_told(tokens: Tokens, at: int) -> bool:
    """Whether a place is only where somebody speaks: "told reporters in Geneva", "a spokesman in Cairo"."""
    return not _TELLERS.isdisjoint(tokens.low[max(0, at - _TELLING_REACH) : at])


def focus_of(sentences: list[Tokens]) -> str | None:
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
    for tokens in sentences:
        if tokens.role in (Role.DATE_LINE, Role.SIGNATORY, Role.LABEL):
            continue
        is_title = tokens.role is Role.TITLE
        is_early = is_title or bodies < _EARLY
        bodies += not is_title
        for mention in find_places(tokens):
            if mention.place.kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                countries[mention.name] += 1
                is_country_early = is_country_early or (is_early and mention.is_located)
            elif mention.is_located or is_title:
                counts[mention.name] += _WEIGHT_OF_TITLE if is_title else 1
                if is_early:
                    early.add(mention.name)
    if countries_of_title(sentences) and not any(_is_in_title(sentences, name) for name in counts):
        return None
    ranked = counts.most_common(2)
    if not ranked:
        return None
    name, count = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if count > 1 and count >= 2 * second and count >= max(countries.values(), default=0):
        return name
    return name if not second and name in early and not is_country_early else None


_EARLY = 2
_WEIGHT_OF_TITLE = 2
_HEAD_OF_DOCUMENT = 6


def _is_in_title(sentences: list[Tokens], name: str) -> bool:
    """Whether the title names a place."""
    return any(
        tokens.role is Role.TITLE and name in tokens.text[tokens.start : tokens.end]
        for tokens in sentences[:_HEAD_OF_DOCUMENT]
    )


def countries_of_title(sentences: list[Tokens]) -> dict[str, str | None]:
    """Give the countries and territories that the title names or whose people it names, by code or name: as written, or None."""
    found: dict[str, str | None] = {}
    for tokens in sentences[:_HEAD_OF_DOCUMENT]:
        if tokens.role is not Role.TITLE:
            continue
        for mention in find_places(tokens):
            if mention.place.kind in (PlaceKind.COUNTRY, PlaceKind.TERRITORY):
                found[mention.place.country or mention.name] = mention.name
        for word in tokens.words:
            code = country_of_demonym(word) if word[0].isupper() else None
            if code is not None:
                found.setdefault(code, None)
    return found


def main_place(sentences: list[Tokens]) -> str | None:
    """Give the country or territory that the document is mostly about, by its own names and its demonyms; None when unclear."""
    titled = _in_title(sentences)
    if titled is not None:
        return titled
    of_title = countries_of_title(sentences)
    if len(of_title) == 1:
        code, name = next(iter(of_title.items()))
        return name or _country_named(code)
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
