"""What every HTML page of ours shares: escaping, the strict policy, the text-size control, the print header, the style.

Invariant: nothing reaches a page but through ``environment``, which escapes every value. Only our own style sheets and
charts that ``charts.inline`` has cleaned go in as they are.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined
from markupsafe import Markup, escape

_ROOM = Path(__file__).parent.parent
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
# HTML would turn a carriage return into a line feed, and words would no longer be the document's words.
_CARRIAGE_RETURN = Markup("&#13;")


@cache
def environment() -> Environment:
    """Give the templates of this room, with escaping always on."""
    made = Environment(
        loader=FileSystemLoader(_ROOM),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=faithful,
    )
    made.filters["language"] = language_tag
    made.tests["address"] = is_address
    return made


def faithful(value: object) -> object:
    """Escape a value so that a browser gives back exactly the same characters, where HTML can hold them at all."""
    if isinstance(value, Markup | Undefined) or not isinstance(value, str):
        return value
    sound = value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
    return escape(sound).replace("\r", _CARRIAGE_RETURN)


def language_tag(code: str | None) -> str:
    """Give a language code that may stand in a ``lang`` attribute; "und" for anything else."""
    return code if code and _LANGUAGE.match(code) else "und"


def is_address(link: str) -> bool:
    """Whether a link is a web address, and not a script or a file."""
    try:
        return urlsplit(link).scheme in ("http", "https")
    except ValueError:
        return False
