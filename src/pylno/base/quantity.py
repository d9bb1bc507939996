"""How many people a source says, with the words it used."""

from __future__ import annotations

from dataclasses import dataclass

STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of people, acts, bodies or cases as a source put it.

    Attributes:
        low: the least that the words allow, or None when they set no lower bound ("up to 20"). Unit: see the claim.
        high: the most that they allow, or None when they set no upper bound ("more than 2,000").
        exact: whether the source gave a bare number ("400"), not a bound, a range or a vague word.
        phrase: the words of number themselves, as written ("several dozens").
        convention: the name of the convention that turned the words into bounds.
    Source: the convention ``strict`` is described in docs/methods/reading.md.
    """

    low: int | None
    high: int | None
    exact: bool
    phrase: str
    convention: str = STRICT

    def meets(self, other: Quantity) -> bool:
        """Whether some number lies within both ranges as written (no rounding)."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            other.low is None or self.high is None or other.low <= self.high
        )
