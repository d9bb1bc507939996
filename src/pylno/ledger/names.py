"""What the name of a source tells by itself: its words, the State, the organ, and whether it names anybody at all.

Nothing here looks at other names; which names mean one source is decided in ``sources``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from pylno.base import SourceKind
from pylno.ledger.patterns import Found, Phrases, fold, stem, table, words_of

_WORDS = table("words")
_ORGANS = table("organs")
_ORGANISATIONS = table("organisations")
_COUNTRIES = table("countries")
_WITHIN: dict[str, str] = _COUNTRIES.pop("within")

COUNTRIES = Phrases(_COUNTRIES)
ORGANS = Phrases({label: row["names"] for label, row in _ORGANS.items()})
ORGANISATIONS = Phrases({label: row["names"] for label, row in _ORGANISATIONS.items()})
VAGUE_BODIES = Phrases({kind: row["bodies"] for kind, row in _WORDS["vague"].items()})
VAGUE_PEOPLE = Phrases({kind: row["people"] for kind, row in _WORDS["vague"].items()})
ARTICLES = Phrases({"article": _WORDS["filler"]["articles"]})
SMALL = frozenset(_WORDS["filler"]["small"])
ADJECTIVES = Phrases({"adjective": _WORDS["filler"]["adjectives"]})
FORMER = Phrases({"former": _WORDS["filler"]["former"]})
PRONOUNS = frozenset(_WORDS["filler"]["pronouns"])
SPEAKS_FOR = Phrases({"role": _WORDS["roles"]["speaks_for"]})
HOLDS_OFFICE = Phrases({"office": _WORDS["roles"]["holds_office"]})
KINDS = {kind: Phrases({kind: row}) for kind, row in _WORDS["kinds"].items()}
SAME: dict[str, str] = _WORDS["same"]
GENERIC: dict[str, list[str]] = _WORDS["generic"]
COMMON = frozenset(stem(fold(word)) for word in _WORDS["common"]["words"])

_BRACKETS = re.compile(r"\(([^()]*)\)")
_ACRONYM = re.compile(r"[A-ZЀ-ЯІЇЄҐӘҒҚҢӨҰҮҺ][\w.-]{0,11}\Z")
_JOINT = re.compile(r"\s*(?:,|;|&|\band\b|\bи\b|\bта\b|\bі\b|\bжәне\b)\s*")
_TRIM = " \t\n\r.,;:–—-\"'“”«»„"
_OPENING = re.compile(r"(?i)\A(?:the|an?|its|their|his|her|our|this|(?:the )?country(?:'s|’s))\s+")
_ANYBODY = ("*", "organ")
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8


class Sort(StrEnum):
    """How a name tells who speaks."""

    NAMED = "named"  # it names somebody
    VAGUE = "vague"  # "the authorities", "local organisations": nobody in particular
    GENERIC = "generic"  # "the ministry", "it": somebody named elsewhere in the text
    JOINT = "joint"  # two speakers in one breath: a voice of its own


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a source, taken apart.

    Attributes:
        written: as written, without the article and quotation marks around it.
        sort: how it tells who speaks.
        key: what two names of the same sort and State must share to be the same name.
        stems: its telling words, without State, role and small words.
        order: the same words in the order of the name.
        head: the word that says what it is ("committee"); "" when there is none.
        initials: of given names that are only initials.
        countries: codes of the States and territories it names, at most one unless it names several.
        organ: label of the organ of a State, or None.
        known: label of the organisation in the table, or None.
        classes: what a generic word may mean ("ministry"; a star means any organisation that is no organ).
        acronyms: those in brackets, and the name itself when it is one.
        letters: acronyms that its words would make.
        is_plain: whether nothing but the source itself is named, no spokesman or office holder.
        kind: what sort of speaker it tells of.
    """

    written: str
    sort: Sort
    key: tuple[str, ...]
    stems: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    head: str = ""
    initials: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    organ: str | None = None
    known: str | None = None
    classes: tuple[str, ...] = ()
    acronyms: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    is_plain: bool = True
    kind: SourceKind = SourceKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a name while it is taken apart: as written and folded, of equal length."""

    written: tuple[str, ...]
    folded: tuple[str, ...]

    def without(self, found: list[Found]) -> _Words:
        gone = {at for one in found for at in range(one.start, one.end)}
        kept = [at for at in range(len(self.folded)) if at not in gone]
        return self.at(kept)

    def at(self, places: list[int]) -> _Words:
        return _Words(tuple(self.written[at] for at in places), tuple(self.folded[at] for at in places))

    def has_capital(self) -> bool:
        """Whether some telling word is written with a capital."""
        return any(
            _is_capital(word) and folded not in SMALL for word, folded in zip(self.written, self.folded, strict=True)
        )

    def has_proper(self) -> bool:
        """Whether some word is a proper name: a capital, and no word that tells nothing."""
        return any(
            _is_capital(word) and folded not in ADJECTIVES and folded not in SMALL
            for word, folded in zip(self.written, self.folded, strict=True)
        )


def countries_in(text: str) -> frozenset[str]:
    """Give the codes of the States and territories that a text names, the more exact where one lies within another."""
    return _countries([fold(word) for word in words_of(text)])


def state_named(folded: list[str]) -> str | None:
    """Give the code of the State or territory that these words name and nothing else, or None."""
    found = next(COUNTRIES.find(folded), None)
    return found.label if found and found.end - found.start == len(folded) else None


def _countries(folded: list[str] | tuple[str, ...]) -> frozenset[str]:
    found = {one.label for one in COUNTRIES.find(folded)}
    return frozenset(found - {_WITHIN[code] for code in found if code in _WITHIN})


@lru_cache(maxsize=20_000)
def parse_name(name: str) -> Name:
    """Take the name of a source apart."""
    surface = clean(name)
    if surface.startswith("@"):
        return Name(surface, Sort.NAMED, ("handle", surface.casefold()))
    bare, acronyms = _acronyms(surface)
    written = [word for word in words_of(bare) if word]
    kept = [word for word in written if fold(word) not in ARTICLES or f"{word}." in bare] or written
    words = _Words(tuple(kept), tuple(fold(word) for word in kept))
    if not words.folded:
        return Name(surface, Sort.NAMED, ("as written", surface.casefold()))
    if len(words.folded) == 1 and words.folded[0] in PRONOUNS:
        return Name(surface, Sort.GENERIC, words.folded, classes=_ANYBODY, is_plain=False)
    return _sorted_name(surface, bare, words, acronyms)


def author_name(name: str) -> Name:
    """Take apart the name of a publisher or channel: it names itself, even when it is called "Monitors"."""
    parsed = parse_name(name)
    return parsed if parsed.sort is Sort.NAMED else Name(parsed.written, Sort.NAMED, ("author", name.casefold()))


def clean(name: str) -> str:
    """Give a name without the article, possessive and marks around it."""
    surface = " ".join(name.split()).strip(_TRIM)
    return _OPENING.sub("", surface).strip(_TRIM) or surface


def _acronyms(surface: str) -> tuple[str, frozenset[str]]:
    """Split a name from what stands in brackets, and keep what is an acronym."""
    found = {fold(one) for one in _BRACKETS.findall(surface) if _ACRONYM.match(one) and " " not in one}
    bare = _BRACKETS.sub(" ", surface).strip() or surface.strip("()")
    single = words_of(bare)
    if len(single) == 1 and is_acronym(single[0]):
        found.add(fold(single[0]))
    return bare, frozenset(found)


def is_acronym(word: str) -> bool:
    """Whether a word is written as acronyms are."""
    letters = word.replace(".", "").replace("-", "")
    return letters.isupper() and letters.isalpha() and _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM


def _sorted_name(surface: str, bare: str, words: _Words, acronyms: frozenset[str]) -> Name:
    countries = _countries(words.folded)
    known = next(ORGANISATIONS.find(words.folded), None)
    if known and not _is_another(words, known):
        return _known(surface, words, known, acronyms)
    organ = next(ORGANS.find(words.folded), None)
    if _is_joint(bare, organ):
        key = tuple(sorted(stem(word) for word in words.folded if word not in SMALL))
        return Name(surface, Sort.JOINT, ("joint", *key), countries=countries, kind=_kind(words.folded))
    return _single(surface, words, countries, organ, acronyms)


def _single(
    surface: str, words: _Words, countries: frozenset[str], organ: Found | None, acronyms: frozenset[str]
) -> Name:
    """Take apart the name of one speaker."""
    stateless = words.without(list(COUNTRIES.find(words.folded))) if countries else words
    if organ and stateless.folded and stateless.folded[-1] in VAGUE_BODIES and organ.end < len(words.folded):
        return _nobody(surface, stateless, countries)  # "Interior Ministry sources" are not the ministry
    if organ and FORMER.label_of(words.folded) is None:
        return _organ(surface, words, organ, countries, acronyms)
    named = _vague(surface, stateless, countries) or _generic(surface, stateless, countries)
    if named:
        return named
    if stateless.folded and not stateless.has_capital():
        return _nobody(surface, stateless, countries)  # "the parish priest": described, not named
    return _named(surface, words, stateless, countries, acronyms)


def _is_another(words: _Words, known: Found) -> bool:
    """Whether words beside the name of a known organisation make it another one ("UN Women" is not the UN)."""
    rest = words.without([known])
    if SPEAKS_FOR.label_of(rest.folded) is not None:
        return False
    if VAGUE_BODIES.label_of(rest.folded) is not None:
        return True
    return rest.without(list(COUNTRIES.find(rest.folded))).has_capital()


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _known(surface: str, words: _Words, known: Found, acronyms: frozenset[str]) -> Name:
    kind = SourceKind(_ORGANISATIONS[known.label]["kind"])
    rest = words.without([known])
    return Name(
        surface,
        Sort.NAMED,
        ("known", known.label),
        stems=_stems(words),
        head=_head(words),
        known=known.label,
        acronyms=acronyms,
        is_plain=SPEAKS_FOR.label_of(rest.folded) is None,
        kind=kind,
    )


def _is_joint(bare: str, organ: Found | None) -> bool:
    """Whether a name holds two speakers: each part beside "and" could speak alone, and no organ's name holds it."""
    parts = [words_of(part) for part in _JOINT.split(bare) if part.strip()]
    if len(parts) == 1 or (organ and organ.end - organ.start > max(map(len, parts))):
        return False
    return all(_stands_alone(part) for part in parts)


def _stands_alone(part: list[str]) -> bool:
    """Whether a part of a joint name could speak alone."""
    folded = [fold(word) for word in part]
    if any(table.label_of(folded) is not None for table in (ORGANS, ORGANISATIONS, VAGUE_BODIES, VAGUE_PEOPLE)):
        return True
    return any(is_acronym(word) for word in part) or any(word in GENERIC for word in folded)


def _vague(surface: str, words: _Words, countries: frozenset[str]) -> Name | None:
    """Give a name that tells nobody in particular, or None when it names somebody."""
    people, bodies = list(VAGUE_PEOPLE.find(words.folded)), list(VAGUE_BODIES.find(words.folded))
    found = bodies or people
    if not found:
        return None
    rest = words.without(found)
    if rest.has_proper() or any(map(_is_capital, rest.written[1:])):
        return None
    return _nobody(surface, words, countries, kind=SourceKind(found[-1].label))


def _nobody(surface: str, words: _Words, countries: frozenset[str], *, kind: SourceKind | None = None) -> Name:
    """Give a voice that its words describe and do not name."""
    key = tuple(sorted({stem(word) for word in words.folded if word not in SMALL}))
    return Name(surface, Sort.VAGUE, ("vague", *key), countries=countries, kind=kind or _kind(words.folded))


def _generic(surface: str, words: _Words, countries: frozenset[str]) -> Name | None:
    """Give a name that means somebody named elsewhere ("the ministry", "the bar association", "a spokesman"), or None.

    Its stems are the words that the name meant must hold.
    """
    telling = words.without(list(SPEAKS_FOR.find(words.folded)))
    named = words.at(list(range(len(words.folded) - 1))) if telling.folded else words
    if any(map(_is_capital, words.written[1:])) or (len(words.folded) > 1 and named.has_proper()):
        return None
    if words.folded and not telling.folded:
        return Name(surface, Sort.GENERIC, words.folded, countries=countries, classes=_ANYBODY, is_plain=False)
    if not telling.folded or telling.folded[-1] not in GENERIC:
        return None
    before = telling.at([at for at, word in enumerate(telling.folded[:-1]) if word not in ADJECTIVES])
    return Name(
        surface,
        Sort.GENERIC,
        telling.folded,
        stems=_stems(before),
        countries=countries,
        classes=tuple(GENERIC[telling.folded[-1]]),
        is_plain=False,
    )


def _organ(surface: str, words: _Words, organ: Found, countries: frozenset[str], acronyms: frozenset[str]) -> Name:
    """Give the name of an organ of a State; words that tell of a part of it are kept in its key."""
    rest = _without_office_holder(words, organ)
    rest = rest.without(list(COUNTRIES.find(rest.folded)))
    has_role = SPEAKS_FOR.label_of(rest.folded) is not None
    rest = rest.without(list(SPEAKS_FOR.find(rest.folded)))
    qualifiers = _stems(rest)
    is_held = HOLDS_OFFICE.label_of(words.folded[organ.start : organ.end]) is not None and "office" not in words.folded
    has_person = len(rest.folded) < len(words.folded) - (organ.end - organ.start) - _country_words(words)
    return Name(
        surface,
        Sort.NAMED,
        ("organ", organ.label, *sorted(qualifiers)),
        stems=qualifiers,
        head=_ORGANS[organ.label]["class"],
        countries=countries,
        organ=organ.label,
        acronyms=acronyms,
        is_plain=not (has_role or is_held or has_person),
        kind=SourceKind.AUTHORITY,
    )


def _country_words(words: _Words) -> int:
    return sum(found.end - found.start for found in COUNTRIES.find(words.folded))


def _without_office_holder(words: _Words, organ: Found) -> _Words:
    """Take out the organ, and the proper name that follows a minister, prosecutor or spokesman."""
    offices = [found.end for found in HOLDS_OFFICE.find(words.folded)]
    gone = [organ]
    if offices:
        at = max(offices)
        while at < len(words.folded) and _is_capital(words.written[at]) and words.folded[at] not in COUNTRIES:
            gone.append(Found("person", at, at + 1))
            at += 1
    return words.without(gone)


def _named(surface: str, words: _Words, stateless: _Words, countries: frozenset[str], acronyms: frozenset[str]) -> Name:
    """Give the name of an organisation or person."""
    roles = list(SPEAKS_FOR.find(stateless.folded))
    spoken_for = stateless.without(roles) if roles else stateless
    is_plain = not roles or not spoken_for.has_proper()
    telling = stateless if is_plain else _spoken_for(stateless, roles)
    stems = _stems(telling) or _stems(stateless)
    initials = _initials(telling)
    key = (
        ("words", *sorted(stems), *(f"{letter}." for letter in sorted(initials)))
        if stems
        else ("state",)
        if countries
        else ("as written", surface.casefold())
    )
    return Name(
        surface,
        Sort.NAMED,
        key,
        stems=stems,
        order=tuple(_stem(word) for word in telling.folded if word not in SMALL),
        head=_head(telling),
        initials=initials,
        countries=countries,
        acronyms=acronyms,
        letters=_letters(words),
        is_plain=is_plain,
        kind=SourceKind.AUTHORITY if key == ("state",) else _kind(words.folded),
    )


def _spoken_for(words: _Words, roles: list[Found]) -> _Words:
    """Give the words of the one spoken for: after "official at the", or else all but the role."""
    last = roles[-1]
    after = words.at(list(range(last.end, len(words.folded))))
    if after.folded and after.folded[0] in SMALL and after.has_proper():
        return after
    return words.without(roles)


def _stems(words: _Words) -> frozenset[str]:
    return frozenset(_stem(word) for word in words.folded if word not in SMALL and (len(word) > 1 or word.isdigit()))


def _stem(word: str) -> str:
    """Give a folded word's stem, with spellings and office holders that stand for the same word made one."""
    return stem(SAME.get(stem(word), SAME.get(word, word)))


def _initials(words: _Words) -> frozenset[str]:
    return frozenset(word for word in words.folded if len(word) == 1 and word.isalpha() and word not in SMALL)


def _head(words: _Words) -> str:
    """Give the word that says what it is: the last before "of", "for" or "in", else the last."""
    for at, word in enumerate(words.folded):
        if word in SMALL and at:
            return _stem(words.folded[at - 1])
    return _stem(words.folded[-1]) if words.folded else ""


def _letters(words: _Words) -> frozenset[str]:
    """Give the acronyms that a name's words make, with small words and without."""
    parts = [part for word in words.folded for part in word.split("-") if part]
    telling = [part for part in parts if part not in SMALL]
    if len(telling) < _SHORTEST_ACRONYM:
        return frozenset()
    return frozenset({"".join(part[0] for part in parts), "".join(part[0] for part in telling)})


def _kind(folded: tuple[str, ...]) -> SourceKind:
    for kind, phrases in KINDS.items():
        if phrases.label_of(folded) is not None:
            return SourceKind(kind)
    return SourceKind.UNKNOWN


def shares_state(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two names may speak for the same State: one names none, or both name one in common."""
    return not first or not second or bool(first & second)
