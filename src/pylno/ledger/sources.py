"""Which names mean one source.

The rules, in the order in which they are tried; each is plain enough to be told to a reader:

1. the same organ of one State, or the same known organisation, by the tables;
2. the same telling words, whatever the article, possessive or ending ("Gaza's Civil Defense", "the Civil Defense");
3. an acronym that stands in brackets behind a name, or that its words make;
4. a shorter name within exactly one longer one ("ZMINA", "Human Rights Centre ZMINA");
5. "the ministry", "the aid agency", "it": the source of that sort named before it in the same text.

Names of different States are never one source. Nobody in particular ("the authorities", "local organisations") is a
voice of its own: one for each State where the words name it, else one for each document or channel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from pylno.base import Source, SourceKind
from pylno.ledger.names import COMMON, Name, Sort, author_name, countries_in, parse_name, shares_state


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a source is named.

    Attributes:
        words: the name as written.
        scope: the text within which "the ministry" is sought: a document, or one channel's posts.
        label: what tells that text apart for a reader ("CNN, 2024-07-18").
        position: where in the text, in code points.
        place: the place of the figure that it speaks of, which may tell the State; or None.
        is_author: whether it is the name of a publisher or channel rather than words of the text.
    """

    words: str
    scope: str
    label: str
    position: int = 0
    place: str | None = None
    is_author: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who is meant by each naming.

    Attributes:
        names: the source's name for every naming given.
        sources: every source, in order of name.
    """

    names: dict[Naming, str]
    sources: tuple[Source, ...]

    def name(self, naming: Naming | None) -> str | None:
        """Give the name of the source meant, or None when nobody is named."""
        return None if naming is None else self.names[naming]


@dataclass(frozen=True, slots=True)
class _Node:
    """One name within one text. A generic word is one node for each place, since it may mean others further on."""

    name: Name
    scope: str
    place: int = -1


class _Classes:
    """Nodes that are one source so far."""

    def __init__(self, nodes: Iterable[_Node]) -> None:
        self._above = {node: node for node in nodes}
        self._states = {node: node.name.countries for node in self._above}

    def of(self, node: _Node) -> _Node:
        """Give the node that stands for the whole class."""
        while self._above[node] is not node:
            self._above[node] = self._above[self._above[node]]
            node = self._above[node]
        return node

    def join(self, first: _Node, second: _Node) -> None:
        """Make two classes one, unless they speak for different States."""
        a, b = self.of(first), self.of(second)
        if a is not b and shares_state(self._states[a], self._states[b]):
            self._above[b] = a
            self._states[a] = (self._states[a] & self._states[b]) or (self._states[a] | self._states[b])

    def may_join(self, first: _Node, second: _Node) -> bool:
        """Whether no State keeps the two apart."""
        return shares_state(self._states[self.of(first)], self._states[self.of(second)])


def resolve(namings: Sequence[Naming]) -> Resolved:
    """Tell who is meant by each naming; the order in which they are given changes nothing."""
    places: dict[_Node, list[Naming]] = defaultdict(list)
    for naming in sorted(
        set(namings), key=lambda one: (one.scope, one.position, one.words, one.label, one.place or "")
    ):
        name = author_name(naming.words) if naming.is_author else parse_name(naming.words)
        at = naming.position if name.sort is Sort.GENERIC else -1
        places[_Node(name, naming.scope, at)].append(naming)
    nodes = sorted(places, key=lambda node: (node.name.written, node.scope, node.place))
    classes = _Classes(nodes)
    _join_same_names(classes, nodes, places)
    named = [node for node in nodes if node.name.sort is Sort.NAMED]
    _join_acronyms(classes, named)
    _join_shorter_names(classes, named)
    _join_generic(classes, nodes, places)
    return _sources(classes, places)


def _join_same_names(classes: _Classes, nodes: Sequence[_Node], places: dict[_Node, list[Naming]]) -> None:
    """Rules 1 and 2, and the scopes of those who are nobody in particular."""
    alike: dict[tuple[str, ...], list[_Node]] = defaultdict(list)
    for node in nodes:
        if node.name.sort is not Sort.GENERIC:
            alike[node.name.key].append(node)
    for group in alike.values():
        if group[0].name.sort is Sort.VAGUE:
            _join_by(classes, group, lambda node: tuple(sorted(node.name.countries)) or (node.scope,))
        elif group[0].name.known:
            _join_by(classes, group, lambda _: "one")
        else:
            states = _states(group, places)
            _join_by(classes, group, states.__getitem__)


def _join_by(classes: _Classes, group: Sequence[_Node], key: Callable[[_Node], Hashable]) -> None:
    first: dict[Hashable, _Node] = {}
    for node in group:
        classes.join(first.setdefault(key(node), node), node)


def _states(group: Sequence[_Node], places: dict[_Node, list[Naming]]) -> dict[_Node, tuple[str, ...]]:
    """Tell for which State each of several like names speaks, as a key.

    A name that tells no State takes that of the same name in the same text, else that of its figure's place, else the
    only one that any text tells; where texts tell several, it stays alone in its text.
    """
    in_text: dict[str, set[frozenset[str]]] = defaultdict(set)
    for node in group:
        if node.name.countries:
            in_text[node.scope].add(node.name.countries)
    told = {node: _told_state(node, in_text[node.scope], places[node]) for node in group}
    known = {state for state in told.values() if state}
    only = next(iter(known)) if len(known) == 1 else None
    return {node: state or only or ((f"in {node.scope}",) if known else ()) for node, state in told.items()}


def _told_state(node: _Node, in_text: set[frozenset[str]], namings: Sequence[Naming]) -> tuple[str, ...]:
    if node.name.countries:
        return tuple(sorted(node.name.countries))
    of_places = {countries_in(naming.place) for naming in namings if naming.place} - {frozenset()}
    for told in (in_text, of_places):
        if len(told) == 1:
            return tuple(sorted(next(iter(told))))
    return ()


def _join_acronyms(classes: _Classes, named: Sequence[_Node]) -> None:
    """Rule 3: first what brackets say, then what the words make; in the same text first, else where only one fits."""
    short = [node for node in named if node.name.acronyms and len(node.name.order) <= 1]
    spelled_out = [node for node in named if len(node.name.order) > 1 or node.name.organ]
    for node in short:
        for letters in ("acronyms", "letters"):
            fitting = [other for other in spelled_out if node.name.acronyms & getattr(other.name, letters)]
            if _join_only(classes, node, fitting):
                break


def _join_only(classes: _Classes, node: _Node, fitting: Sequence[_Node]) -> bool:
    """Join a name to the one class that fits, seeking in its own text first; join nothing where several fit."""
    fitting = [
        other for other in fitting if classes.of(other) is not classes.of(node) and classes.may_join(node, other)
    ]
    here = [other for other in fitting if other.scope == node.scope]
    for group in (here, fitting):
        found = {classes.of(other) for other in group}
        if len(found) == 1:
            classes.join(group[0], node)
        if found:
            return len(found) == 1
    return False


def _join_shorter_names(classes: _Classes, named: Sequence[_Node]) -> None:
    """Rule 4, the longest of the shorter names first, so that a chain of ever shorter names ends in one class."""
    plain = [node for node in named if not node.name.organ and not node.name.known and node.name.stems]
    for node in sorted(plain, key=lambda one: -len(one.name.stems)):
        fitting = [other for other in plain if _is_shorter(node, other)]
        if fitting:
            _join_only(classes, node, fitting)


def _is_shorter(node: _Node, other: _Node) -> bool:
    """Whether the first name is a shorter form of the second, which holds all its words."""
    short, full = node.name, other.name
    is_within = short.stems < full.stems or (short.stems == full.stems and not short.initials and bool(full.initials))
    if not is_within or not short.initials <= full.initials | {word[0] for word in full.stems - short.stems}:
        return False
    telling = short.stems - COMMON
    if node.scope != other.scope and (not telling or not full.stems & COMMON):
        return False
    same_head = short.head == full.head
    begins = full.order[: len(short.order)] == short.order
    return same_head or (begins and full.head in full.order[-1:]) or (len(short.stems) == 1 and bool(telling))


def _join_generic(classes: _Classes, nodes: Sequence[_Node], places: dict[_Node, list[Naming]]) -> None:
    """Rule 5: the nearest before, else the only one after."""
    named_at = [(naming.position, node) for node in nodes if node.name.sort is Sort.NAMED for naming in places[node]]
    for node in nodes:
        if node.name.sort is not Sort.GENERIC:
            continue
        fitting = [
            (at, other) for at, other in named_at if other.scope == node.scope and _is_meant(node.name, other.name)
        ]
        before = [(at, other) for at, other in fitting if at < node.place]
        if before:
            classes.join(max(before, key=lambda one: one[0])[1], node)
        elif len({classes.of(other) for _, other in fitting}) == 1:
            classes.join(fitting[0][1], node)


def _is_meant(generic: Name, name: Name) -> bool:
    if not shares_state(generic.countries, name.countries) or not generic.stems <= name.stems:
        return False
    if name.head in generic.classes:
        return True
    if name.organ:
        return "organ" in generic.classes
    return (
        "*" in generic.classes
        and name.kind is not SourceKind.MEDIA
        and (bool(name.known) or "organ" in generic.classes or _is_body(name))
    )


def _is_body(name: Name) -> bool:
    """Whether a name is that of an organisation rather than of a person."""
    return bool(name.acronyms or name.stems & COMMON)


def _sources(classes: _Classes, places: dict[_Node, list[Naming]]) -> Resolved:
    members: dict[_Node, list[_Node]] = defaultdict(list)
    for node in places:
        members[classes.of(node)].append(node)
    names = _names(members, places)
    sources = [_source(names[root], nodes) for root, nodes in members.items()]
    by_naming = {naming: names[classes.of(node)] for node, found in places.items() for naming in found}
    return Resolved(by_naming, tuple(sorted(sources, key=lambda source: source.name)))


def _names(members: dict[_Node, list[_Node]], places: dict[_Node, list[Naming]]) -> dict[_Node, str]:
    """Give each source a name of its own; nobody in particular is named with the text that quotes it."""
    names: dict[_Node, str] = {}
    for root, nodes in members.items():
        best = min((node.name for node in nodes), key=_fullness)
        is_scoped = best.sort is not Sort.NAMED and best.sort is not Sort.JOINT and not best.countries
        names[root] = f"{best.written} (quoted by {_label(nodes, places)})" if is_scoped else best.written
    taken: dict[str, list[_Node]] = defaultdict(list)
    for root, name in names.items():
        taken[name].append(root)
    for name, roots in taken.items():
        if len(roots) > 1:
            for root in roots:
                names[root] = f"{name} [{_mark(members[root], places)}]"
    return names


def _label(nodes: Sequence[_Node], places: dict[_Node, list[Naming]]) -> str:
    return min(naming.label for node in nodes for naming in places[node])


def _mark(nodes: Sequence[_Node], places: dict[_Node, list[Naming]]) -> str:
    """Tell apart two sources of the same name: by State, else by the texts that name them."""
    states = sorted(set().union(*(node.name.countries for node in nodes)))
    found = {f"{naming.label}: {naming.scope}" for node in nodes for naming in places[node]}
    return ", ".join(states or sorted(found))


def _fullness(name: Name) -> tuple[bool, bool, int, int, str]:
    """Order names, the fullest first: those that name the source itself, then by number of words.

    Of equally many words the shorter is better where words have cases, since the longer is then seldom the nominative.
    """
    length = len(name.written)
    return (
        name.sort is Sort.GENERIC,
        not name.is_plain,
        -len(name.written.split()),
        -length if name.written.isascii() else length,
        name.written,
    )


def _source(name: str, nodes: Sequence[_Node]) -> Source:
    ordered = sorted({node.name for node in nodes}, key=_fullness)
    kind = next((one.kind for one in ordered if one.kind is not SourceKind.UNKNOWN), SourceKind.UNKNOWN)
    return Source(name=name, kind=kind, aliases=tuple(dict.fromkeys(one.written for one in ordered)))
