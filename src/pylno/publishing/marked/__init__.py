"""A document with every sentence marked: what was made of it, or that it was not used; every number accounted for.

Invariant: the texts of all pieces, in order, are the document's text. So nothing of a document can be missing from its
marked page, and nothing can be on it twice.
"""

from __future__ import annotations

from pylno.base import Class, Document, Reading, ReadState
from pylno.publishing.marked.pieces import lay_out
from pylno.publishing.page import environment
from pylno.publishing.shelf import document_label
from pylno.publishing.words import CLAIM, date_words, language_name, not_read_yet

__all__ = ["render"]

_LEGEND = {
    "figure": "a number of people, acts, bodies or cases",
    "event": "something told as having happened",
    "allegation": "an act that violates a right, said to have happened",
    "statement": "a threat, order, denial, retraction, position or declared unknown",
    "call": "something asked of a duty bearer",
    "signatory": "a name listed as signing",
}


def render(document: Document, reading: Reading) -> str:
    """Give the document as one HTML page on which every sentence is marked.

    Args:
        document: as it was opened.
        reading: what was found in it.
    Returns:
        HTML without script; all that is not used can be hidden. The elements of class ``t``, put together, hold the
        document's text.
    """
    blocks = lay_out(document, reading)
    template = environment().get_template("marked/marked.html.j2")
    return template.render(
        document=document,
        blocks=blocks,
        label=document_label(document),
        about=_about(document),
        is_internal=document.classification is not Class.PUBLIC,
        is_supported=reading.is_supported,
        is_read=document.state is not ReadState.NOT_READ,
        not_read_yet=not_read_yet(reading.language),
        unused=sum(block.is_unused for block in blocks if block.pieces),
        marked=sum(1 for block in blocks if block.pieces),
        claims=sum(len(block.cards) for block in blocks),
        legend=[(kind, _LEGEND[kind]) for kind in CLAIM],
    )


def _about(document: Document) -> str:
    parts = [
        document.publisher if document.publisher != document_label(document) else None,
        date_words(document.date) if document.date else "date not stated",
        language_name(document.language) or "language could not be told",
        f"file {document.name}",
    ]
    return " · ".join(part for part in parts if part)
