"""English words by which a count is told: what leads to its number, its parts, and how far it goes in time."""

from __future__ import annotations

# Before "from" and a number these tell what a count changed from.
CHANGES = frozenset(
    "rose rise rises risen rising grew grown climbed increased increase jumped went gone fell dropped decreased up".split()
)
