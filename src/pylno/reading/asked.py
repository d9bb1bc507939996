"""A call as the text gives it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A call as the text gives it.

    Attributes:
        start, end: offsets of what is asked.
        addressee: as named, several separated by "; ", "" when none is stated.
        by: who asks, as named; None means the author.
        rule: the rule that found it.
        sentence: index of the sentence where it begins.
        opener: index of the sentence that opens the list in which it stands, or None.
    """

    start: int
    end: int
    addressee: str
    by: str | None
    rule: str
    sentence: int
    opener: int | None = None
