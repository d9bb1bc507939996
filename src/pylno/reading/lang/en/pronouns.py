"""English pronouns by what they stand for, where a class of all of them says too much."""

from __future__ import annotations

# Whom a verb or a preposition takes, of those named before.
OBJECTS = frozenset("him her them it".split())
# By whom something is owned: by those named before, and by the author too.
POSSESSIVES = frozenset("its their his her".split())
OWNERS = POSSESSIVES | {"our"}
# By these the author speaks of himself.
OF_AUTHOR = frozenset("we i our my".split())
# Author and reader, who are no source.
IN_CONVERSATION = frozenset("we i you us".split())
