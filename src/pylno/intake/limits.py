"""How much a stranger's file may cost before it is stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What the opening of one file may take.

    Attributes:
        file_bytes: a longer file is refused. Unit: bytes.
        hashed_bytes: a refused file longer than this is not even hashed. Unit: bytes.
        unpacked_bytes: what the parts of an archive may unpack to, together. Unit: bytes.
        unpacked_ratio: how many times its packed length an archive may unpack to.
        members: how many parts an archive may hold.
        pages: a longer PDF is read up to here.
        html_depth: elements nested deeper than this are left out.
        cells: how many cells a table may hold.
        memory_bytes: address space of the child. Unit: bytes.
        cpu_seconds: computing time for one file.
        wall_seconds: time by the clock for one file.
        answer_bytes: the longest answer taken from the child. Unit: bytes.
        files_per_child: how many plain texts one child may serve in turn.
    """

    file_bytes: int = 100_000_000
    hashed_bytes: int = 4_000_000_000
    unpacked_bytes: int = 500_000_000
    unpacked_ratio: int = 200
    members: int = 10_000
    pages: int = 5_000
    html_depth: int = 1_000
    cells: int = 5_000_000
    memory_bytes: int = 1 << 30
    cpu_seconds: int = 60
    wall_seconds: int = 120
    answer_bytes: int = 250_000_000
    files_per_child: int = 200


DEFAULT_LIMITS = Limits()


def in_words(size: int) -> str:
    """Give a size in bytes as a person says it: "100 MB"."""
    for unit, bytes_each in (("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000)):
        if size >= bytes_each:
            return f"{size / bytes_each:.0f} {unit}"
    return f"{size} bytes"
