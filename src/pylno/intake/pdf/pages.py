"""What one PDF reader found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pages:
    """What one PDF reader found.

    Attributes:
        pages: the text of each page; None where the page could not be read. Empty when the file could not be opened.
        page_count: how many there are, also beyond those read.
        needs_password: whether it is locked.
        info: title, author and dates of the properties, as written there.
        pictures: numbers of the pages that hold pictures, from 1.
        flags: plain sentences on scripts and files within.
    """

    pages: tuple[str | None, ...] = ()
    page_count: int = 0
    needs_password: bool = False
    info: dict[str, str] = field(default_factory=dict)
    pictures: tuple[int, ...] = ()
    flags: tuple[str, ...] = ()
