"""Names of files as they may be shown: nothing in them may turn the line around or break it."""

from __future__ import annotations

import unicodedata

_HIDDEN_KINDS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"})
_LONGEST = 300


def shown_name(name: str) -> str:
    r"""Give a name with every character that does not show itself written out (``\u202e``), and cut when too long."""
    escaped = "".join(_escaped(character) for character in name)
    return escaped if len(escaped) <= _LONGEST else escaped[: _LONGEST - 1] + "…"


def _escaped(character: str) -> str:
    """Write one character so that it can be seen."""
    if unicodedata.category(character) not in _HIDDEN_KINDS:
        return character
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"  # the end of the basic plane
