"""Places in a sentence, and the place of a claim: the most specific one stated near it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pylno.places import Place, PlaceKind, country_of_demonym, gazetteer
from pylno.reading.lang.en import places as table
from pylno.reading.lang.en import sources, words
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
        matched = book.match(bare_words(tokens, at), 0) or _unlisted(tokens, at)
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


_LONGEST_UNLISTED = 3
_CAPITALISED = (Role.TITLE, Role.HEADING, Role.SIGNATORY, Role.LABEL)
_FUNCTION_WORDS = words.PREPOSITIONS | words.DETERMINERS | words.CONJUNCTIONS | words.PRONOUNS | {"no"}


def _unlisted(tokens: Tokens, at: int) -> tuple[Place, int] | None:
    """Give a place that the gazetteer lacks and the words around it show to be one: "in Examplebury", "Example district".

    Returns:
        The place under its name as written, and the number of its words; None where nothing shows it.
    """
    low, written = tokens.low, tokens.words
    if low[at] in _FUNCTION_WORDS or (tokens.role in _CAPITALISED and not _is_sentence_case(tokens)):
        return None
    last = at
    while (
        last < len(written) and last - at < _LONGEST_UNLISTED and written[last][0].isupper() and written[last].isalpha()
    ):
        last += 1
    if last == at or not table.NO_PLACES.isdisjoint(low[at:last]):
        return None
    if any(word.isupper() or country_of_demonym(word) is not None for word in written[at:last]):
        return None
    following = low[last] if last < len(low) else "."
    before = low[at - 1] if at else ""
    of_kind = before == "of" and at > 1 and low[at - 2] in table.OF_KIND
    has_kind = following in table.REGIONS or following in table.SETTLEMENTS
    if (
        not (before in table.SETTING or of_kind or has_kind)
        or following in sources.SPEECH_VERBS
        or following in table.BUILT
    ):
        return None
    if written[last : last + 1] and written[last][0].isupper():
        return None  # a longer name, of which this is only a part
    kind = PlaceKind.REGION if following in table.REGIONS else PlaceKind.SETTLEMENT
    return Place(tokens.slice(at, last), kind), last - at


_LONG_WORD = 5


def _is_sentence_case(tokens: Tokens) -> bool:
    """Whether a title writes its ordinary words small, so that a capital marks a name."""
    return tokens.role is Role.TITLE and any(word.islower() and len(word) >= _LONG_WORD for word in tokens.words)


def bare_words(tokens: Tokens, at: int) -> list[str]:
    """Give a few words from an index, the possessive cut off."""
    return [word[:-2] if word.endswith(("'s", "’s")) else word for word in tokens.words[at : at + 6]]


def _name(tokens: Tokens, first: int, last: int) -> str:
    """Give the name as written, without a possessive ending."""
    name = tokens.slice(first, last)
    return name[:-2] if name.endswith(("'s", "’s")) else name


def _is_part_of_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words belong to a person's or an organisation's name ("Bangladesh Bank", "Paris Example")."""
    after = tokens.words[last] if last < len(tokens.words) else ""
    before = tokens.low[first - 1] if first else ""
    if before in table.BEFORE_PERSON:
        return True
    return (
        tokens.low[last : last + 1] != []
        and after[:1].isupper()
        and tokens.low[last] in table.ORGANISED
        and before not in table.LOCATING
    )


_AFTER_LABEL = frozenset(": . *".split())
_DASHES = frozenset("– — -".split())


def _is_label(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a place stands as a label before what is told of it: "Almaty: 12 injured", "**Osh.** Some 40 …"."""
    before = {word for word in tokens.low[:first] if word not in ("*", "-")}
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
        if word in table.LOCATING and word != "of":
            return True
        if word == "of":
            return index > 0 and tokens.low[index - 1] in table.BETWEEN
        if word == "from":
            return False  # where somebody came from is not where it happened
        if word not in table.BETWEEN and not tokens.words[index][0].isupper():
            return False
    return False


_TELLING_REACH = 5


def _is_where_it_is_told(tokens: Tokens, at: int) -> bool:
    """Whether a place is only where somebody speaks: "told reporters in Geneva", "a spokesman in Cairo"."""
    return not table.TELLERS.isdisjoint(tokens.low[max(0, at - _TELLING_REACH) : at])


def is_country_of(name: str, town: str) -> bool:
    """Whether a name is that of the country in which a town or region lies, as far as the gazetteer knows."""
    whole, part = gazetteer().lookup(name), gazetteer().lookup(town)
    return bool(whole and part) and whole[0].kind is PlaceKind.COUNTRY and whole[0].country == part[0].country


def last_place(mentions: list[PlaceMention]) -> str | None:
    """Give the last place that a sentence sets its events in: the one that the next sentence goes on with."""
    located = [mention for mention in mentions if mention.is_located]
    return located[-1].name if located else None


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
