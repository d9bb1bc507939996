"""What a figure counts: status, unit, basis, group and place, made comparable without guessing.

Unknown is never taken for equal: a basis or place that neither text states keeps two figures of two sources apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pylno.base import Basis, Figure, PartialDate, Status, Unit
from pylno.ledger.names import state_named
from pylno.ledger.patterns import Phrases, fold, stem, table, words_of

_LEGAL: dict[str, dict[str, list[str]]] = table("statuses")["legal"]
_ANYONE = frozenset({"people"})
_NARROWER = Phrases(table("groups")["narrower"])
_SAME_GROUP = {
    "person": "people",
    "individual": "people",
    "human": "people",
    "citizen": "people",
    "resident": "people",
    "policemen": "police",
    "policeman": "police",
}
_NOT_TELLING = frozenset({"the", "of", "republic", "strip"})
_SPLIT = re.compile(r"\s*;\s*")
_DIGIT = re.compile(r"\d")

Statuses = frozenset[str]


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted, as keys that are equal when the same is counted.

    Attributes:
        status: what the word of the status may mean by law in its language.
        unit, basis: as in the figure.
        group: the classes of people.
        place: the places it may mean, as a set of alternatives; empty when none is stated.
        since: the start of the stretch, folded, or None.
    """

    status: Statuses
    unit: Unit
    basis: Basis
    group: frozenset[str]
    place: frozenset[str]
    since: str | None = None

    @property
    def is_of_other_status(self) -> bool:
        """Whether what happened is none of the known statuses; two such figures ("released", "abducted") are unlike."""
        return Status.OTHER in self.status

    def is_same(self, other: Scope) -> bool:
        """Whether both are put in the same terms, unknown ones included: what one source's series needs."""
        return (
            self.status == other.status
            and self.unit is other.unit
            and self.basis is other.basis
            and self.group == other.group
            and is_same_place(self.place, other.place)
        )

    def is_compatible(self, other: Scope) -> bool:
        """Whether nothing stated keeps the two from counting the same: what a repetition of the same number needs."""
        return (
            bool(self.status & other.status)
            and self.unit is other.unit
            and (self.basis is other.basis or Basis.UNKNOWN in (self.basis, other.basis))
            and (self.group == other.group or _ANYONE in (self.group, other.group))
            and (not self.place or not other.place or is_same_place(self.place, other.place))
        )


def scope_of(figure: Figure, language: str, *, place: str | None) -> Scope:
    """Give what a figure counts; ``place`` is its place under the name by which it is compared."""
    return Scope(
        status=legal_status(figure.status, language),
        unit=figure.unit,
        basis=figure.basis,
        group=group_key(group_of(figure)),
        place=place_key(place),
        since=" ".join(fold(word) for word in words_of(figure.since)) or None if figure.since else None,
    )


@lru_cache(maxsize=1_000)
def legal_status(status: Status, language: str) -> Statuses:
    """Give what the word of a status may mean by law in a language (the table ``statuses.toml``)."""
    rows = _LEGAL.get(language, _LEGAL["other"])
    return frozenset(rows.get(status, [status]))


@lru_cache(maxsize=10_000)
def group_key(group: str) -> frozenset[str]:
    """Give the classes of people in a group, in no order ("police; protesters" is "protesters and police")."""
    parts = [part for part in re.split(r"\s*(?:;|,|/|\band\b)\s*", fold(group)) if part]
    return frozenset(_SAME_GROUP.get(stem(part), part) for part in parts) or _ANYONE


def group_of(figure: Figure) -> str:
    """Give whom a figure counts: where its group is only "people", the narrower class that its own words name."""
    return _narrowed(figure.group, figure.passage.text)


@lru_cache(maxsize=10_000)
def _narrowed(group: str, passage: str) -> str:
    """Give the narrower class that a passage names (the table ``groups.toml``), else the group."""
    if group_key(group) != _ANYONE:
        return group
    return _NARROWER.label_of([fold(word) for word in words_of(passage)]) or group


@lru_cache(maxsize=10_000)
def place_key(place: str | None) -> frozenset[str]:
    """Give the places that a text may mean: States by their code, others by their folded name."""
    if place is None:
        return frozenset()
    return frozenset(_place(part) for part in _SPLIT.split(place) if part)


def _place(name: str) -> str:
    words = [fold(word) for word in words_of(name)]
    words = [word for word in words if word not in _NOT_TELLING] or words
    return state_named(words) or " ".join(words) or name.casefold()


def is_same_place(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two places share an alternative, or neither is stated."""
    return bool(first & second) or first == second


def is_other_since(first: Scope, second: Scope) -> bool:
    """Whether two stretches are known to start apart.

    Sources seldom use the same words for one start, so for running totals only starts that hold a date or number can
    differ; a flow without the same words for its stretch is never taken for the same flow.
    """
    if first.since == second.since:
        return False
    if Basis.PERIOD in (first.basis, second.basis):
        return True
    return bool(first.since and second.since and _DIGIT.search(first.since) and _DIGIT.search(second.since))


def days_apart(first: PartialDate | None, second: PartialDate | None) -> int | None:
    """Give how many days lie between two days, or None when one is not known to the day."""
    if first is None or second is None or not (first.is_day and second.is_day):
        return None
    return abs((first.first_day - second.first_day).days)


def may_be_same(first: PartialDate | None, second: PartialDate | None) -> bool:
    """Whether some day lies within both dates; an unknown date may be any."""
    if first is None or second is None:
        return True
    return first.first_day <= second.last_day and second.first_day <= first.last_day
