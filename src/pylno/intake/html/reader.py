"""A web page: what a visitor reads, and what the page says of itself. Nothing in it is run or fetched."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pylno.base import ReadState
from pylno.intake.charsets import decode
from pylno.intake.html.body import PageText, page_text
from pylno.intake.html.head import Head, head_of
from pylno.intake.parsed import Parsed, Received, refusal

_DROPPED = (
    "script", "style", "nav", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "button",
    "select", "input", "textarea", "head", "audio", "video", "map",
)  # fmt: skip
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>")
_NEVER_CLOSED = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt", "html",
        "body", "head",
    }
)  # fmt: skip
_MOST_OPEN = 5_000
_MAIN_CHARACTERS, _ARTICLE_SHARE = 200, 0.5


def read(received: Received) -> Parsed:
    """Give the readable text of a page, with its title, publisher, date, language and address.

    Raises:
        DocumentRefused: the page holds no text.
    """
    found = _DECLARED.search(received.data[:_DECLARED_WITHIN])
    decoded = decode(received.data, declared=found[1].decode("ascii") if found else None)
    source, cut_note = _bounded(decoded.text)
    parser = LexborHTMLParser(source)
    head = head_of(parser)
    for tag in _DROPPED:
        # The last first: an element within another of its kind goes before the one that holds it.
        for node in reversed(parser.css(tag)):
            node.decompose()
    main, side_note = _main_part(parser)
    page = page_text(main, most_depth=received.limits.html_depth)
    if not page.text:
        raise refusal(
            "The page holds no text of its own.", "It may be filled by a script: save it again from a browser, as PDF."
        )
    faults = [words for words in (decoded.fault, cut_note, page.fault) if words]
    return Parsed(
        text=page.text,
        title=head.title,
        publisher=head.publisher,
        date=head.date,
        language=head.language,
        address=head.address,
        state=ReadState.PARTLY_READ if faults else ReadState.READ,
        reason=" ".join(faults) or None,
        notes=_notes(decoded.notes, side_note, page, head),
    )


def _notes(charset: tuple[str, ...], side: str | None, page: PageText, head: Head) -> tuple[str, ...]:
    """Gather what a reader of the page should know."""
    count = page.hidden_characters
    hidden = f"{count} characters hidden on the page were left out." if count else None
    struck = page.struck_characters
    deleted = f"{struck} characters struck through on the page were left out." if struck else None
    return tuple(words for words in (*charset, side, hidden, deleted, head.note) if words)


def _bounded(source: str) -> tuple[str, str | None]:
    """Cut a page where its elements are nested so deeply that building its tree would take for ever.

    Returns:
        The page or its beginning, and the sentence that says so.
    """
    if source.count("<") <= _MOST_OPEN:
        return source, None
    open_now = 0
    for tag in _TAG.finditer(source):
        if tag[3] or tag[2].lower() in _NEVER_CLOSED:
            continue
        open_now = max(0, open_now - 1) if tag[1] else open_now + 1
        if open_now > _MOST_OPEN:
            where = f"Its elements are nested more than {_MOST_OPEN} deep"
            return source[: tag.start()], f"{where}; what comes after character {tag.start()} of the page was not read."
    return source, None


def _main_part(parser: LexborHTMLParser) -> tuple[LexborNode | None, str | None]:
    """Choose the part of the page that is the document: its one main element, its one article, or all of it.

    Returns:
        The part, and a sentence that says how much lies outside it.
    """
    body = parser.body
    if body is None:
        return parser.root, None
    whole = _length(body)
    chosen = body
    mains = parser.css("main, [role=main]")
    if len(mains) == 1 and _length(mains[0]) >= _MAIN_CHARACTERS:
        chosen = mains[0]
    articles = chosen.css("article")
    if len(articles) == 1 and _length(articles[0]) >= max(_MAIN_CHARACTERS, _ARTICLE_SHARE * _length(chosen)):
        chosen = articles[0]
    outside = whole - _length(chosen)
    if chosen is body or outside <= 0:
        return chosen, None
    return chosen, f"{outside} characters outside the main part of the page (menus, side columns) were left out."


def _length(node: LexborNode) -> int:
    """Count the characters of a part of the page, white space left out."""
    return sum(len(piece) for piece in node.text(deep=True, separator=" ").split())
