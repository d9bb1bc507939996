"""Where things happen: the shipped gazetteer, its territories and demonyms. Names in English texts so far."""

from __future__ import annotations

from pylno.places.fold import fold
from pylno.places.gazetteer import Gazetteer, Place, PlaceKind, gazetteer, same_place, within
from pylno.places.states import Territory, country_of_demonym, territories

__all__ = [
    "Gazetteer",
    "Place",
    "PlaceKind",
    "Territory",
    "country_of_demonym",
    "fold",
    "gazetteer",
    "same_place",
    "territories",
    "within",
]
