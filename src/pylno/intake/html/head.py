"""What a page says of itself: title, publisher, date, language, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from pylno.base import PartialDate
from pylno.intake.addresses import is_public
from pylno.intake.dates import property_date
from pylno.intake.parsed import one_line

_TITLES = ("og:title", "dc.title", "twitter:title")
_PUBLISHERS = ("og:site_name", "publisher", "dc.publisher", "citation_publisher")
_AUTHORS = ("author", "article:author", "dc.creator")
_DATES = ("article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
          "dc.date.issued", "dcterms.date", "dcterms.created", "citation_date", "sailthru.date")  # fmt: skip
_LANGUAGE = re.compile(r"([a-zA-Z]{2})(?:[-_]|$)")
_LOCAL_ADDRESS = "It names an address that is not public, which was left out."
_LONGEST_JSON = 1_000_000
_MOST_OBJECTS = 1_000


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself; None where it says nothing.

    Attributes:
        note: a plain sentence about an address that was not believed, or None.
    """

    title: str | None
    publisher: str | None
    date: PartialDate | None
    language: str | None
    address: str | None
    note: str | None


def head_of(parser: LexborHTMLParser) -> Head:
    """Read what a page says of itself."""
    meta = _meta(parser)
    linked = list(_linked_objects(parser))
    address = _canonical(parser) or meta.get("og:url")
    is_believed = is_public(address)
    return Head(
        title=one_line(_first(meta, _TITLES) or _of_kind(linked, "headline") or _title(parser)),
        publisher=one_line(_first(meta, _PUBLISHERS) or _named(linked, "publisher") or _author(meta, linked)),
        date=_date(parser, meta, linked),
        language=_language(parser, meta),
        address=address if is_believed else None,
        note=_LOCAL_ADDRESS if address and not is_believed else None,
    )


def _meta(parser: LexborHTMLParser) -> dict[str, str]:
    """Give the page's meta elements, the first of each name."""
    found: dict[str, str] = {}
    for node in parser.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        content = (attributes.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    """Give what the first of these names says."""
    return next((meta[name] for name in names if name in meta), None)


def _title(parser: LexborHTMLParser) -> str | None:
    """Give the title element's words, else those of the only first heading."""
    node = parser.css_first("title")
    if node is not None and node.text().strip():
        return node.text()
    headings = parser.css("h1")
    return headings[0].text() if len(headings) == 1 else None


def _author(meta: dict[str, str], linked: list[dict[str, object]]) -> str | None:
    """Give the author where no publisher is named; an address is no name."""
    author = _first(meta, _AUTHORS) or _named(linked, "author")
    return None if author and author.startswith(("http://", "https://")) else author


def _date(parser: LexborHTMLParser, meta: dict[str, str], linked: list[dict[str, object]]) -> PartialDate | None:
    """Give the date of publication: of the meta elements, of linked data, or of the first time element."""
    times = [node.attributes.get("datetime") for node in parser.css("time[datetime]")]
    for words in (_first(meta, _DATES), _of_kind(linked, "datePublished"), *times[:1]):
        date = property_date(words)
        if date:
            return date
    return None


def _language(parser: LexborHTMLParser, meta: dict[str, str]) -> str | None:
    """Give the language that the page says it is in, as ISO 639-1."""
    node = parser.css_first("html")
    said = (node.attributes.get("lang") or node.attributes.get("xml:lang")) if node is not None else None
    found = _LANGUAGE.match((said or meta.get("og:locale") or "").strip())
    return found[1].lower() if found else None


def _canonical(parser: LexborHTMLParser) -> str | None:
    """Give the address that the page calls its own."""
    node = parser.css_first("link[rel=canonical]")
    return (node.attributes.get("href") or "").strip() or None if node is not None else None


def _linked_objects(parser: LexborHTMLParser) -> Iterator[dict[str, object]]:
    """Give the objects of the page's linked data (JSON-LD); what is no JSON is passed over."""
    for node in parser.css('script[type="application/ld+json"]'):
        words = node.text()
        if len(words) > _LONGEST_JSON:
            continue
        try:
            waiting = [json.loads(words)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_OBJECTS):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value
            elif isinstance(value, dict):
                yield value
                waiting.append(value.get("@graph"))


def _of_kind(linked: list[dict[str, object]], key: str) -> str | None:
    """Give the first words that linked data hold under a key."""
    return next((value for item in linked if isinstance(value := item.get(key), str) and value.strip()), None)


def _named(linked: list[dict[str, object]], key: str) -> str | None:
    """Give the first name that linked data hold under a key: of an object, of the first of several, or the words."""
    for item in linked:
        value = item.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return value
    return None
