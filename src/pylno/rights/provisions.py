"""Acts that a text may tell of, the rights they engage, and the articles that guarantee those rights.

Two tables, ``acts.csv`` and ``rights.csv``. An act's right is what the act engages when it happened as told; whether a
right was violated is for a person to say. Which State is bound by which treaty on which date is not told here.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pylno.base import PylnoError


class ActKind(StrEnum):
    """What sort of thing an act is to the law.

    ``violation_if_unlawful``: a power that States have and may abuse (arrest, ban of an assembly). ``outcome``: what
    became of a person, by whatever cause.
    """

    VIOLATION = "violation"
    VIOLATION_IF_UNLAWFUL = "violation_if_unlawful"
    OMISSION = "omission"
    MEASURE = "measure"
    EVENT = "event"
    OUTCOME = "outcome"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Labels:
    """A name in the languages of the desk."""

    en: str
    ru: str
    uk: str


@dataclass(frozen=True, slots=True)
class Right:
    """A right and where it is guaranteed.

    Attributes:
        id: short English id ("fair_trial").
        labels: its name.
        iccpr, udhr, echr: article numbers of the Covenant, the Universal Declaration and the European Convention with
            its protocols ("P4-2" is Article 2 of Protocol 4); None where the instrument has none.
        other_un, osce: further instruments with their articles or paragraphs, or None.
        interpretation: general comments and the like, or None.
        derogable: whether a State may derogate under Article 4 of the Covenant, in words; None where it does not apply.
        note: what to mind when citing it, or None.
        source: where the row comes from.
    """

    id: str
    labels: Labels
    iccpr: str | None
    udhr: str | None
    other_un: str | None
    echr: str | None
    osce: str | None
    interpretation: str | None
    derogable: str | None
    note: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Act:
    """An act that a text may tell of.

    Attributes:
        id: short English id ("detention_journalist"); an Allegation's ``act``.
        labels: its name.
        kind: what it is to the law.
        right_ids: ids of the rights that it engages, the closest first; empty when none.
        countable_unit: what is counted of it ("persons detained").
        source: where the row comes from.
    """

    id: str
    labels: Labels
    kind: ActKind
    right_ids: tuple[str, ...]
    countable_unit: str
    source: str


class UnknownAct(PylnoError):
    """An id is none of the table of acts.

    Attributes:
        got: the id.
    """

    def __init__(self, got: str) -> None:
        """Say which id was given and where the known ones are listed."""
        super().__init__(f"No act has the id {got!r}. The ids are those of pylno.rights.acts().")
        self.got = got


@cache
def acts() -> Mapping[str, Act]:
    """Give every act by its id, in order of the table."""
    return MappingProxyType({row["act_id"]: _act(row) for row in _rows("acts")})


@cache
def rights() -> Mapping[str, Right]:
    """Give every right by its id, in order of the table."""
    return MappingProxyType({row["right_id"]: _right(row) for row in _rows("rights")})


def rights_of(act_id: str) -> tuple[Right, ...]:
    """Give the rights that an act engages, the closest first; none for acts that engage none (arson, looting).

    Raises:
        UnknownAct: no act has that id.
    """
    act = acts().get(act_id)
    if act is None:
        raise UnknownAct(act_id)
    return tuple(rights()[right_id] for right_id in act.right_ids)


def _rows(table: str) -> list[dict[str, str]]:
    text = files("pylno.rights").joinpath(f"{table}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _labels(row: Mapping[str, str]) -> Labels:
    return Labels(en=row["label_en"], ru=row["label_ru"], uk=row["label_uk"])


def _act(row: Mapping[str, str]) -> Act:
    return Act(
        id=row["act_id"],
        labels=_labels(row),
        kind=ActKind(row["kind"]),
        right_ids=tuple(filter(None, row["right_ids"].split(";"))),
        countable_unit=row["countable_unit"],
        source=row["source"],
    )


def _right(row: Mapping[str, str]) -> Right:
    return Right(
        id=row["right_id"],
        labels=_labels(row),
        iccpr=row["iccpr"] or None,
        udhr=row["udhr"] or None,
        other_un=row["other_un"] or None,
        echr=row["echr"] or None,
        osce=row["osce"] or None,
        interpretation=row["interpretive_standard"] or None,
        derogable=None if row["derogable"] in {"", "n/a"} else row["derogable"],
        note=row["note"] or None,
        source=row["source"],
    )
