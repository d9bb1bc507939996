"""The content of a publication before it is HTML, DOCX or PDF.

Invariant: words of a claim stand in a span of their own that carries the claim's id, so every format can lead a reader
from a number to its passage, and a sentence can always be asked which claims it rests on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pylno.base import Dropped, Edition, PartialDate


class Manner(StrEnum):
    """How a run of words stands on the page."""

    PLAIN = "plain"
    STRONG = "strong"
    NOTE = "note"
    WARNING = "warning"
    WORDS = "words"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words within a sentence.

    Attributes:
        text: the words; of a claim, exactly as its passage has them.
        manner: ``words`` is a quotation, ``struck`` a quotation that was withdrawn, ``note`` an aside in small type,
            ``warning`` an aside that must be noticed.
        claim: id of the claim whose words these are, or None.
        number: the number under which the claim's passage is printed, so that paper can be followed too, or None.
        language: of a quotation, ISO 639-1 code; None for our own words.
        link: id of the section of this brief that the words lead to, or a public address, or None.
    """

    text: str
    manner: Manner = Manner.PLAIN
    claim: str | None = None
    number: int | None = None
    language: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that stand together and know the claims they rest on."""

    spans: tuple[Span, ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claims in it, each once, in order."""
        return tuple(dict.fromkeys(span.claim for span in self.spans if span.claim))

    @property
    def text(self) -> str:
        """The words without their manner; quotations in quotation marks."""
        quoted = (Manner.WORDS, Manner.STRUCK)
        return "".join(f"“{span.text}”" if span.manner in quoted else span.text for span in self.spans)


Words = str | Span | Iterable["Span | str"]


def sentence(*words: Words) -> Sentence:
    """Put runs of words together, in order, as one sentence."""
    return Sentence(tuple(spans_of(words)))


def spans_of(words: Iterable[Words]) -> Iterable[Span]:
    """Give every run of words as a span; empty ones are left out."""
    for part in words:
        if isinstance(part, Span):
            yield part
        elif isinstance(part, str):
            if part:
                yield Span(part)
        else:
            yield from spans_of(part)


def strong(text: str) -> Span:
    """Give words that carry the sentence."""
    return Span(text, Manner.STRONG)


def note(text: str) -> Span:
    """Give an aside in small type."""
    return Span(text, Manner.NOTE)


def warning(text: str) -> Span:
    """Give an aside that must be noticed."""
    return Span(text, Manner.WARNING)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that follow one another."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """Sentences that stand side by side."""

    items: tuple[Sentence, ...]


Cell = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        cells: as many as the table has columns; each holds sentences, one a line, the first in full size.
        is_struck: whether what it shows was withdrawn.
    """

    cells: tuple[Cell, ...]
    is_struck: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; the first cell of a row names it.

    Attributes:
        caption: what the table holds, as a sentence.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures set beside each other, with the rule that allows it.

    Attributes:
        kind: "contradiction", "set_against" …, as in the ledger.
        label: the kind in plain words.
        left, right: the two sides, the earlier first; sentences, one a line.
        differs_in: what differs or is unknown, in plain words; empty when nothing does.
        rule: the rule's sentence.
    """

    kind: str
    label: str
    left: Cell
    right: Cell
    differs_in: str
    rule: Sentence


@dataclass(frozen=True, slots=True)
class Mark:
    """One utterance on a chart.

    Attributes:
        claim: id of its figure.
        source: who says it; marks of one source share colour and shape.
        series: what joins marks to a line: equal for figures of one series; None joins with nothing.
        low, high: bounds of the quantity; None is open. Unit: that of the panel.
        is_exact: whether the source gave a bare number.
        first_day, last_day: the days it may hold for; None when its date is unknown.
        is_withdrawn: whether it was taken back.
        remark: what sets it apart from the other marks ("journalists, Almaty", "withdrawn"), or "".
    """

    claim: str
    source: str
    series: str | None
    low: int | None
    high: int | None
    is_exact: bool
    first_day: date | None
    last_day: date | None
    is_withdrawn: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """What one chart shows: utterances of one status, unit and basis over time.

    Attributes:
        title: what is counted, in plain words.
        description: what the chart shows, for those who hear it read out.
    """

    title: str
    description: str
    marks: tuple[Mark, ...]


Block = Paragraph | Bullets | Table | Pair | Panel


@dataclass(frozen=True, slots=True)
class Topic:
    """A part of a section under a heading of its own.

    Attributes:
        is_folded: whether it may be shown closed, for a long list that few will read through.
    """

    title: str
    blocks: tuple[Block, ...]
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a brief: what stands first, then topics.

    Attributes:
        id: its fixed name ("glance", "says", "disagree" …), for links.
        count: how many things it holds, for the table of contents, or None.
    """

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    topics: tuple[Topic, ...] = ()
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A claim's words within the sentence they stand in.

    Attributes:
        claim: its id.
        number: under which it is printed.
        kind: "figure", "event" …, in plain words.
        before, words, after: together the sentence as the document has it; ``words`` is the passage, unchanged.
    """

    claim: str
    number: int
    kind: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Passages:
    """Every passage shown of one document, in order.

    Attributes:
        document: how the document is called in the brief.
        about: publisher, date and file name, as far as known.
        language: of the words, ISO 639-1 code.
    """

    document: str
    about: str
    language: str
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """A publication's content.

    Attributes:
        situation: the name of the crisis that is followed.
        edition: for whom it is; an internal one says so on each page.
        as_of: the date on which it holds, or None.
        not_before: the earliest date of a document, or None.
        since: the date of the brief that this one is compared with, or None.
        rests_on: what was handed in and how much of it could be read.
        sections: in the order in which they are printed.
        passages: by document.
        dropped: what a public edition left out; None in an internal one.
    """

    situation: str
    edition: Edition
    as_of: PartialDate | None
    not_before: PartialDate | None
    since: PartialDate | None
    rests_on: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    passages: tuple[Passages, ...]
    dropped: Dropped | None = None

    def section(self, name: str) -> Section | None:
        """Give the section of that id, or None when this brief has none."""
        return next((section for section in self.sections if section.id == name), None)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of it, in the order of the page."""
        found: list[Sentence] = list(self.rests_on)
        for section in self.sections:
            for block in (*section.blocks, *(block for topic in section.topics for block in topic.blocks)):
                found.extend(sentences_of(block))
        return tuple(found)


def sentences_of(block: Block) -> tuple[Sentence, ...]:
    """Give the sentences of one block; a chart has none."""
    match block:
        case Paragraph(sentences):
            return sentences
        case Bullets(items):
            return items
        case Table(rows=rows):
            return tuple(line for row in rows for cell in row.cells for line in cell)
        case Pair(left=left, right=right, rule=rule):
            return (*left, *right, rule)
        case Panel():
            return ()
