"""Method, conventions and limits; what a person decided; and what an edition leaves out."""

from __future__ import annotations

from collections import Counter

from pylno.base import Dropped, ReadState, Review
from pylno.publishing import words
from pylno.publishing.brief import Block, Bullets, Paragraph, Section, Sentence, Topic, sentence
from pylno.publishing.sections.cite import words_of
from pylno.publishing.shelf import Shelf

_HOW = (
    (
        "The documents were read by machine, by written rules, without a trained model. Each claim is words of a document; the "
        "words are printed unchanged and lead to the sentence they stand in."
    ),
    "“Not reviewed” means that no person has checked yet whether the reader understood the words.",
    "A claim is what somebody says. This brief does not decide what is true, and its ranges are ranges of claims.",
)
_CONVENTIONS = (
    (
        "Words come first. The bounds of a vague word are ours, not the source’s; they stand after the words with the name of "
        "the convention that set them."
    ),
    (
        "Under “strict”, dozens is 24–99 (the Russian and Ukrainian tens 20–99), scores 40–99, hundreds 200–999, thousands "
        "2,000–9,999, tens of thousands 20,000–99,999; “more than N” is N or more, “up to N” is N or fewer, and “about N” is N."
    ),
    (
        "People, acts (such as detentions), bodies and recorded cases are never set against each other or added. Nor are a "
        "count so far, a count within a stretch of time, and a count at one moment."
    ),
    "One source saying one thing once is one utterance. Documents that repeat it are named beside it and count once.",
    "A withdrawn figure stays visible, struck through, and counts in no range.",
    (
        "In charts a figure stands at the date it holds for; where that is not stated, at the day it was said; else at the day "
        "of the event."
    ),
)
_LIMITS = (
    (
        "Figures that are written as a picture, in a language that is not read yet, or in a document that could not be opened, "
        "are not in this brief."
    ),
    "That nothing was found does not mean that nothing happened. Zero stands here only where a source says zero.",
    "The kind of a source (authority, NGO, media …) is taken from its name alone.",
)


def section(shelf: Shelf) -> Section:
    """Say how the brief came about, by which conventions, and where its limits are."""
    topics = [
        Topic("How it was read", (_bullets(_HOW), Paragraph((_review_counts(shelf),)))),
        Topic("Conventions", (_bullets(_CONVENTIONS), Paragraph((_used(shelf),)))),
        Topic("Limits", (_bullets(_LIMITS),)),
    ]
    rejected = [claim for claim in shelf.located.values() if claim.review is Review.REJECTED]
    if rejected:
        items = tuple(sentence(f"{one.kind}: ", words_of(shelf, one.id)) for one in rejected)
        topics.append(Topic(f"Rejected on review ({len(rejected)})", (Bullets(items),)))
    if shelf.dossier.dropped:
        topics.append(Topic("Left out of this public edition", (_left_out(shelf.dossier.dropped),)))
    return Section("method", "Method, conventions and limits", (), tuple(topics))


def rests_on(shelf: Shelf) -> tuple[Sentence, ...]:
    """Say what was handed in, how much of it could be read, and what this edition leaves out."""
    unsupported = {name for name, reading in shelf.dossier.readings.items() if not reading.is_supported}
    documents = [document for document in shelf.dossier.documents if document.id not in unsupported]
    foreign = len(shelf.dossier.documents) - len(documents)
    states = Counter(document.state for document in documents)
    parts = [f"{words.number(states[state])} {words.READ_STATE[state]}" for state in ReadState if states[state]]
    if foreign:
        parts.append(f"{words.number(foreign)} in a language that is not read yet")
    utterances = shelf.utterances()
    speakers = len({entry.source for entry in utterances if entry.source})
    lines = [
        sentence(f"{words.counted(len(shelf.dossier.documents), 'document')}: {words.listed(parts) or 'none'}."),
        sentence(f"{words.counted(len(utterances), 'figure')} by {words.counted(speakers, 'named speaker')}."),
    ]
    if shelf.dossier.dropped:
        lines.append(sentence(f"Left out of this public edition: {_dropped(shelf.dossier.dropped)}."))
    return tuple(lines)


def _bullets(lines: tuple[str, ...]) -> Bullets:
    return Bullets(tuple(sentence(line) for line in lines))


def _review_counts(shelf: Shelf) -> Sentence:
    reviews = Counter(claim.review for claim in shelf.located.values())
    told = [f"{words.number(reviews[review])} {words.REVIEW[review]}" for review in Review if reviews[review]]
    return sentence(f"Claims shown: {words.listed(told)}." if told else "No claim is shown.")


def _used(shelf: Shelf) -> Sentence:
    names = sorted({entry.figure.quantity.convention for entry in shelf.entries.values()})
    if not names:
        return sentence("No convention was needed.")
    return sentence(f"Used here: {words.listed([f'“{name}”' for name in names])}.")


def _left_out(dropped: Dropped) -> Block:
    why = "Everything that is not public is left out and counted, never named."
    return Paragraph((sentence(why), sentence(f" {_dropped(dropped)[:1].upper()}{_dropped(dropped)[1:]}.")))


def _dropped(dropped: Dropped) -> str:
    counts = (
        (dropped.documents, "document"),
        (dropped.figures, "figure"),
        (dropped.events, "event"),
        (dropped.allegations, "allegation"),
        (dropped.statements, "statement"),
        (dropped.calls, "call"),
    )
    told = [words.counted(count, noun) for count, noun in counts if count]
    if dropped.signatories:
        told.append(words.counted(dropped.signatories, "signatory", "signatories"))
    return words.listed(told) or "nothing"
