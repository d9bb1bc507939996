"""Dates as sources give them: a day, a month or a year, never more precise than the words."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

from pylno.base.errors import BadDate

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date known to the year, the month or the day.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or None where only the year is known.
        day: 1 to 31, or None where the day is not known; never without a month.
    Example: ``str(PartialDate(2022, 1)) == "2022-01"``.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar holds, so that a wrong date cannot travel."""
        if self.month is None and self.day is not None:
            raise BadDate(f"{self.year}-None-{self.day}")
        try:
            date(self.year, self.month or 1, self.day or 1)
        except ValueError:
            raise BadDate(f"{self.year}-{self.month}-{self.day}") from None

    @classmethod
    def parse(cls, words: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises:
            BadDate: the words are none of these, or no such day exists.
        """
        found = _ISO.match(words.strip())
        if not found:
            raise BadDate(words)
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        return cls(year, month, day)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Give the partial date that is this whole day."""
        return cls(day.year, day.month, day.day)

    @property
    def first_day(self) -> date:
        """The earliest day that this date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day that this date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def is_day(self) -> bool:
        """Whether the day itself is known."""
        return self.day is not None

    def covers(self, other: PartialDate) -> bool:
        """Whether every day that the other may mean is one that this one may mean."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day

    def __str__(self) -> str:
        """ISO 8601, as precise as known."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def __lt__(self, other: PartialDate) -> bool:
        """Order by the last day meant, then the coarser date after the finer one."""
        return (self.last_day, self.first_day) < (other.last_day, other.first_day)
