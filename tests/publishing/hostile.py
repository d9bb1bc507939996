"""Strings that try to become part of a page, and dossiers full of them."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any, TypeVar

from pylno.base import Dossier

Value = TypeVar("Value")

_TAGS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<iframe src=javascript:alert(1)>",
    "<body onload=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>", "<link rel=stylesheet href=//x.example>", "<base href=//x.example>",
    "<form action=//x.example><input name=a>", "<style>*{display:none}</style>", "<meta http-equiv=refresh content=0>",
    "<math><mtext></mtext></math>", "<video src=x onerror=alert(1)>", "<details open ontoggle=alert(1)>",
    "<marquee onstart=alert(1)>", "<template><script>alert(1)</script></template>", "<noscript><p title='</noscript>'>",
    "<textarea><script>alert(1)</script>",
)  # fmt: skip
_BREAKS = (
    '"', "'", "`", '">', "'>", "-->", "]]>", "</style>", "</title>", "</a>", "</table>", "</svg>", "</li></ol>",
    '" onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", "{{ 7 * 7 }}", "{% raw %}", "{# x #}", "${7*7}",
    "%3Cscript%3E",
)  # fmt: skip
_ODD = (
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "&lt;script&gt;", "&#60;b&#62;",
    "&quot; onclick=x", "\u202ereversed", "a\rb\r\nc", "<!-- x", "<!--><script>alert(1)</script>", "<![CDATA[<b>]]>",
    "<?php x ?>", "=HYPERLINK(\"//x.example\")", "+cmd|'/c calc'!A1", "-2+3", "@SUM(1)", "\t=1+1", "[a](javascript:x)",
    "![i](//x.example/i.png)", "~~x~~ **b** `c` <b>",
)  # fmt: skip
STRINGS = (*_TAGS, *_BREAKS, *_ODD)

# Codes that are matched, not shown as they are; ids are infected apart from the rest.
_CODES = frozenset(
    {"id", "document", "utterance", "same_as", "withdrawn_by", "denied_by", "figures", "passage_of", "used_for"}
)


def infected(value: Value, words: str) -> Value:
    """Give a value with every text in it replaced, but for ids."""
    return _walk(value, words)  # type: ignore[no-any-return]


def with_hostile_ids(dossier: Dossier, words: str) -> Dossier:
    """Give a dossier whose claims and documents have hostile ids, the same ones wherever they are used."""
    known = {entry.id for entry in dossier.ledger.entries} | {document.id for document in dossier.documents}
    return _rename(dossier, {name: f"{words}{name}" for name in known})  # type: ignore[no-any-return]


def _walk(value: Any, words: str) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return words
    if isinstance(value, tuple):
        return tuple(_walk(one, words) for one in value)
    if isinstance(value, dict):
        return {key: _walk(one, words) for key, one in value.items()}
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
    return type(value)(
        **{
            name: one if name in _CODES and name != "figures" else _part(name, one, words)
            for name, one in fields.items()
        }
    )


def _part(name: str, value: Any, words: str) -> Any:
    is_ids = name == "figures" and isinstance(value, tuple) and all(isinstance(one, str) for one in value)
    return value if is_ids else _walk(value, words)


def _rename(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(_rename(one, names) for one in value)
    if isinstance(value, dict):
        return {_rename(key, names): _rename(one, names) for key, one in value.items()}
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    return type(value)(**{one.name: _rename(getattr(value, one.name), names) for one in dataclasses.fields(value)})
