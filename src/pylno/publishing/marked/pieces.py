"""Cutting a document's text into pieces such that each belongs to the same claims throughout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from pylno.base import Document, Passage, Reading, Sentence, UnreadNumeral
from pylno.publishing.marked.cards import Card, cards_of
from pylno.publishing.words import CLAIM


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the document's text that the same claims cover.

    Attributes:
        kinds: what was made of it, in a fixed order; empty when nothing was.
        card: number of the narrowest claim that covers it, or None.
        ends: numbers of the claims whose words end here.
        is_unread_numeral: whether it is a number that was not read as a figure.
    """

    text: str
    kinds: tuple[str, ...] = ()
    card: int | None = None
    ends: tuple[int, ...] = ()
    is_unread_numeral: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A sentence of the document, or white space between two.

    Attributes:
        space: white space before it, exactly as in the document.
        pieces: its text; empty for what follows the last sentence.
        kinds: what was made of it.
        role: its part in the text, "" for a plain sentence.
        cards: the claims that begin in it.
        unread: its numbers that were not read as figures, with their reasons.
    """

    space: str
    pieces: tuple[Piece, ...] = ()
    kinds: tuple[str, ...] = ()
    role: str = ""
    cards: tuple[Card, ...] = ()
    unread: tuple[UnreadNumeral, ...] = ()

    @property
    def is_unused(self) -> bool:
        """Whether nothing was made of it."""
        return not self.kinds


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    sentence: Sentence | None


@dataclass(frozen=True, slots=True)
class _Made:
    """What was made of a document: all claims, those that begin in the stretch at hand, and the numbers not read."""

    cards: tuple[Card, ...]
    here: tuple[Card, ...]
    unread: tuple[UnreadNumeral, ...]


def lay_out(document: Document, reading: Reading) -> tuple[Block, ...]:
    """Give the whole text as blocks, in order; their spaces and pieces together are the text."""
    cards = cards_of(reading)
    blocks = []
    done = 0
    waiting = list(cards)
    for stretch in _stretches(document.text, reading.sentences):
        here = tuple(card for card in waiting if card.passage.start < stretch.end)
        waiting = waiting[len(here) :]
        space = document.text[done : stretch.start]
        blocks.append(
            _block(space, _whole(document, stretch), stretch.sentence, _Made(cards, here, reading.unread_numerals))
        )
        done = stretch.end
    blocks.append(Block(document.text[done:]))
    return tuple(blocks)


def _stretches(text: str, sentences: Iterable[Sentence]) -> Iterator[_Stretch]:
    """Give every stretch of text that is not white space; what no sentence holds stands as its own."""
    done = 0
    for sentence in sentences:
        start, end = max(sentence.passage.start, done), min(sentence.passage.end, len(text))
        if end <= start:
            continue
        yield from _between(text, done, start)
        yield _Stretch(start, end, sentence)
        done = end
    yield from _between(text, done, len(text))


def _between(text: str, start: int, end: int) -> Iterator[_Stretch]:
    words = text[start:end]
    stripped = words.strip()
    if stripped:
        begin = start + words.index(stripped)
        yield _Stretch(begin, begin + len(stripped), None)


def _whole(document: Document, stretch: _Stretch) -> Passage:
    return Passage(stretch.start, stretch.end, document.text[stretch.start : stretch.end])


def _block(space: str, whole: Passage, sentence: Sentence | None, made: _Made) -> Block:
    covering = [card for card in made.cards if card.passage.overlaps(whole)]
    numerals = tuple(one for one in made.unread if one.passage.overlaps(whole))
    kinds = {card.kind for card in covering} | set(sentence.used_for if sentence else ())
    role = sentence.role if sentence else "outside any sentence"
    return Block(
        space=space,
        pieces=tuple(_pieces(whole, covering, numerals)),
        kinds=tuple(kind for kind in CLAIM if kind in kinds),
        role="" if role == "sentence" else role,
        cards=made.here,
        unread=numerals,
    )


def _pieces(whole: Passage, cards: list[Card], numerals: tuple[UnreadNumeral, ...]) -> Iterator[Piece]:
    inner = [card.passage for card in cards] + [one.passage for one in numerals]
    cuts = {whole.start, whole.end}
    for passage in inner:
        cuts.update(offset for offset in (passage.start, passage.end) if whole.start < offset < whole.end)
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        covering = [card for card in cards if card.passage.start < end and start < card.passage.end]
        kinds = {card.kind for card in covering}
        narrowest = min(covering, key=lambda card: card.passage.end - card.passage.start, default=None)
        yield Piece(
            text=whole.text[start - whole.start : end - whole.start],
            kinds=tuple(kind for kind in CLAIM if kind in kinds),
            card=narrowest.number if narrowest else None,
            ends=tuple(card.number for card in covering if card.passage.end == end),
            is_unread_numeral=any(one.passage.start < end and start < one.passage.end for one in numerals),
        )
