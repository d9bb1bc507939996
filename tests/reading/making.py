"""Documents made up for a test, and the claims read in them."""

from __future__ import annotations

from typing import Any

from pylno.base import Call, Document, Event, Figure, PartialDate, Post, Reading
from pylno.reading import read

TITLE = "A title that tells nothing"


def document(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    date: str | None = None,
    language: str = "en",
    posts: tuple[Post, ...] = (),
) -> Document:
    """Give a document of a text in memory."""
    return Document(
        id="made",
        name="made.txt",
        sha256=None,
        size=len(text),
        format="txt",
        text=text,
        language=language,
        title=title,
        publisher=publisher,
        date=PartialDate.parse(date) if date else None,
        posts=posts,
    )


def reading(text: str, **known: Any) -> Reading:
    """Read a text under a title that tells nothing, so that its first line is running text.

    Args:
        text: the body.
        known: as for ``document``.
    """
    return read(document(f"{TITLE}\n\n{text}", title=TITLE, **known))


def figures(text: str, **known: Any) -> tuple[Figure, ...]:
    """Give the figures of a text."""
    return reading(text, **known).figures


def figure(text: str, **known: Any) -> Figure:
    """Give the one figure of a text."""
    found = figures(text, **known)
    assert len(found) == 1, [one.passage.text for one in found]
    return found[0]


def reasons(text: str, **known: Any) -> dict[str, str]:
    """Give the reason for each numeral that is no figure."""
    return {one.passage.text: one.reason for one in reading(text, **known).unread_numerals}


def calls(text: str, **known: Any) -> list[tuple[str, str]]:
    """Give (addressee, what is asked) of each call."""
    return [(call.addressee, call.passage.text) for call in asked(text, **known)]


def asked(text: str, **known: Any) -> tuple[Call, ...]:
    """Give the calls of a text."""
    return reading(text, **known).calls


def events(text: str, **known: Any) -> tuple[Event, ...]:
    """Give the events of a text."""
    return reading(text, **known).events


def kinds(text: str, **known: Any) -> list[str]:
    """Give the types of the events of a text."""
    return [event.kind for event in events(text, **known)]


def source(figure: Figure) -> str | None:
    """Give who is said to say it, None for the author."""
    return figure.attribution.name if figure.attribution is not None else None
