"""What is new, revised, withdrawn or gone silent since an earlier brief."""

from __future__ import annotations

from pylno.base import Change, ChangeKind
from pylno.publishing import words
from pylno.publishing.brief import Bullets, Paragraph, Section, Sentence, Span, Topic, sentence
from pylno.publishing.sections.cite import cited
from pylno.publishing.shelf import Shelf

_TITLES = {
    ChangeKind.NEW: "New",
    ChangeKind.REVISED: "Revised",
    ChangeKind.WITHDRAWN: "Withdrawn",
    ChangeKind.SILENT: "Gone silent",
}
_SILENT = (
    "The earlier brief held these figures; the documents of this one do not. That a source is silent does not mean that "
    "it took its figure back."
)


def section(shelf: Shelf) -> Section | None:
    """Show the changes, or nothing when no earlier brief was given."""
    changes = shelf.dossier.changes
    if changes is None:
        return None
    since = shelf.dossier.since
    title = f"Since the brief of {words.date_words(since)}" if since else "Since the earlier brief"
    if not changes:
        lead = sentence("Nothing is new, revised, withdrawn or gone silent.")
        return Section("changes", title, (Paragraph((lead,)),), count=0)
    topics = tuple(_topic(shelf, kind, changes) for kind in ChangeKind if any(one.kind is kind for one in changes))
    return Section("changes", title, (), topics, count=len(changes))


def _topic(shelf: Shelf, kind: ChangeKind, changes: tuple[Change, ...]) -> Topic:
    items = Bullets(tuple(_line(shelf, change) for change in changes if change.kind is kind))
    title = f"{_TITLES[kind]} ({len(items.items)})"
    if kind is ChangeKind.SILENT:
        return Topic(title, (Paragraph((sentence(_SILENT),)), items))
    return Topic(title, (items,))


def _line(shelf: Shelf, change: Change) -> Sentence:
    """Tell one change; a figure that is no longer at hand is told by the change's own words."""
    at_hand = [shelf.entries[claim] for claim in change.figures if claim in shelf.located and claim in shelf.entries]
    if not at_hand:
        return sentence(change.words or "A figure of the earlier brief; its words are not at hand.")
    spans: list[Span] = []
    for place, entry in enumerate(at_hand):
        status = words.STATUS[entry.figure.status]
        is_other = place and entry.figure.status is not at_hand[place - 1].figure.status
        spans.append(Span(f"{status}: " if not place else f" → {status}: " if is_other else " → "))
        spans.extend(cited(shelf, entry))
    told = f" {change.words.rstrip('.')}." if change.words else ""
    return sentence(spans, ".", told)
