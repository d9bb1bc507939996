"""States and territories: whose people a demonym names, which State a territory belongs to, whose claim differs.

Read from ``tables/countries.csv`` and ``tables/regions.csv``; country codes are ISO 3166-1 alpha-2 in UN usage.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pylno.places.fold import fold


@dataclass(frozen=True, slots=True)
class Territory:
    """An area that is no UN member or observer State, or whose status is disputed.

    Attributes:
        names: by which documents call it, the usual one first.
        country: its own ISO code where it has one, else that of the State it belongs to in UN usage; None when divided.
        administered_by: ISO code of the State that an ISO-coded territory belongs to or is administered by, or None.
        note: how its status is seen and by whom it is claimed, or None when nothing is disputed.
    """

    names: tuple[str, ...]
    country: str | None
    administered_by: str | None
    note: str | None


@cache
def territories() -> tuple[Territory, ...]:
    """Give the territories of the gazetteer with a note where a claim differs, in order of the tables."""
    coded = [
        Territory(_names(row), row["code"], row["within"] or None, row["note"] or None)
        for row in rows("countries")
        if row["kind"] == "territory"
    ]
    others = [
        Territory(_names(row), row["country"] or None, None, row["note"] or None)
        for row in rows("regions")
        if row["kind"] == "territory"
    ]
    return (*coded, *others)


def country_of_demonym(word: str) -> str | None:
    """Give the ISO code of the country whose people or things a word names: "Kazakhs" gives "KZ".

    Args:
        word: one or two words as written, with a capital; a plural in -s is understood.
    Returns:
        The code; None when the word is no demonym, or that of several countries ("Congolese", "Korean").
    """
    folded = fold(word)
    demonyms = _demonyms()
    return demonyms.get(folded) or (demonyms.get(folded[:-1]) if folded.endswith("s") else None)


def is_coded(kind: str, country: str | None) -> bool:
    """Whether a place of that kind with that code is the country or territory to which ISO gave the code."""
    return country is not None and _kinds().get(country) == kind


def states_of(country: str) -> tuple[str, ...]:
    """Give a code and that of the State which the territory with this code belongs to: "HK" gives ("HK", "CN")."""
    administering = _administering().get(country)
    return (country, administering) if administering else (country,)


@cache
def rows(table: str) -> tuple[Mapping[str, str], ...]:
    """Read a table of this room, without its ending .csv."""
    text = files("pylno.places").joinpath("tables", f"{table}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def cells(cell: str) -> list[str]:
    """Split a cell that holds several values."""
    return [part for part in cell.split(";") if part]


def _names(row: Mapping[str, str]) -> tuple[str, ...]:
    return (row["name"], *cells(row["aliases"]))


@cache
def _demonyms() -> dict[str, str]:
    pairs = [(word, row["code"]) for row in rows("countries") for word in cells(row["demonyms"])]
    return {fold(word): code for word, code in pairs if not word.startswith("?")}


@cache
def _kinds() -> dict[str, str]:
    return {row["code"]: row["kind"] for row in rows("countries")}


@cache
def _administering() -> dict[str, str]:
    return {row["code"]: row["within"] for row in rows("countries") if row["within"]}
