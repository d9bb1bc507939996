"""Documents and readings made of short descriptions, so that a test reads as a monitor would tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pylno.base import (
    Attribution,
    Basis,
    Document,
    Entry,
    Figure,
    PartialDate,
    Passage,
    Post,
    Quantity,
    Reading,
    ReadState,
    Sentence,
    Statement,
    StatementKind,
    Status,
    Unit,
)
from pylno.ledger import Papers, build, file_entries

_BOUNDS = (
    (r"(?:more than|over|at least) (\d+)", lambda low: (low, None)),
    (r"up to (\d+)", lambda high: (None, high)),
    (r"(?:only )?(?:about|some|nearly) (\d+)", lambda number: (number, number)),
    (r"(\d+)", lambda number: (number, number)),
)
_VAGUE = {"dozens": (24, 99), "hundreds": (200, 999), "several dozen": (24, 99), "tens of thousands": (20000, 99999)}


def quantity(words: str) -> Quantity:
    """Read "about 200", "more than 2,000", "150-200", "dozens", "40 foreigners"."""
    plain = re.sub(r"(?<=\d) \D+\Z", "", words.replace(",", "").lower())
    if plain in _VAGUE:
        return Quantity(*_VAGUE[plain], exact=False, phrase=words)
    between = re.fullmatch(r"(\d+)-(\d+)", plain)
    if between:
        return Quantity(int(between[1]), int(between[2]), exact=False, phrase=words)
    for pattern, bounds in _BOUNDS:
        found = re.fullmatch(pattern, plain)
        if found:
            low, high = bounds(int(found[1]))
            return Quantity(low, high, exact=plain.isdigit(), phrase=words)
    raise AssertionError(words)


def day(words: str | None) -> PartialDate | None:
    """Read a date, or none."""
    return PartialDate.parse(words) if words else None


@dataclass
class Paper:
    """One document with what a reader found in it.

    ``say`` adds a figure, ``undo`` a denial or retraction, ``post`` begins a post of a channel.
    """

    name: str
    publisher: str | None = None
    date: str | None = None
    language: str = "en"
    state: ReadState = ReadState.READ
    text: str = ""
    figures: list[Figure] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)

    def post(self, channel: str, sent_at: str, forwarded_from: str | None = None) -> Paper:
        """Begin a post."""
        self._end_post()
        start = len(self.text)
        self.text += f"{channel} {sent_at}\n"
        moment = datetime.fromisoformat(sent_at)
        self.posts.append(Post(start, start, len(self.text), channel, moment, forwarded_from))
        return self

    def say(
        self, number: str, status: str = "killed", *, text: str | None = None, title: bool = False, **more: Any
    ) -> Paper:
        """Add a figure.

        Args:
            number, status: "about 200", "detained".
            text: its sentence, with ``{n}`` for the number.
            title: whether that is a title.
            more: source, quoted_by, as_of, said, event, place, basis, unit, who, since, part_of, against.
        """
        words = text or f"{self.name} {len(self.text)}: {{n}} {status}."
        before, _, after = words.partition("{n}")
        start = self._add(f"{before}{number}{after}", used_for="figure", role="title" if title else "sentence") + len(
            before
        )
        by = more.get("source")
        at = Passage(start, start + len(number), number)
        self.figures.append(
            Figure(
                passage=at,
                quantity=quantity(number),
                status=Status(status),
                group=more.get("who", "people"),
                unit=Unit(more.get("unit", "people")),
                basis=Basis(more.get("basis", "unknown")),
                since=more.get("since"),
                attribution=Attribution(by, at, more.get("quoted_by")) if by else None,
                place=more.get("place"),
                event_date=day(more.get("event")),
                as_of=day(more.get("as_of")),
                said_on=day(more.get("said")),
                part_of=more.get("part_of"),
                part_of_basis=more.get("part_of_basis", "stated") if more.get("part_of") is not None else None,
                author=more.get("author"),
                forwarded_from=more.get("forwarded_from"),
                set_against=more.get("against"),
            )
        )
        return self

    def undo(
        self, kind: str, text: str, *, by: str | None = None, about: int | None = None, said: str | None = None
    ) -> Paper:
        """Add a denial or retraction."""
        start = self._add(text, used_for="statement")
        passage = Passage(start, start + len(text), text)
        self.statements.append(Statement(StatementKind(kind), passage, by, about, said_on=day(said)))
        return self

    def _add(self, words: str, *, used_for: str, role: str = "sentence") -> int:
        start = len(self.text)
        self.text += words + "\n"
        self.sentences.append(Sentence(Passage(start, start + len(words), words), (used_for,), role))
        return start

    def _end_post(self) -> None:
        if self.posts:
            last = self.posts.pop()
            self.posts.append(
                Post(last.start, len(self.text), last.body_start, last.channel, last.sent_at, last.forwarded_from)
            )

    def document(self) -> Document:
        """Give the document."""
        self._end_post()
        return Document(
            id=self.name,
            name=f"{self.name}.txt",
            sha256=None,
            size=len(self.text),
            format="txt",
            text=self.text,
            language=self.language,
            publisher=self.publisher,
            date=day(self.date),
            state=self.state,
            posts=tuple(self.posts),
        )

    def reading(self) -> Reading:
        """Give the reading."""
        return Reading(
            language=self.language,
            is_supported=True,
            title=None,
            publisher=self.publisher,
            date=day(self.date),
            figures=tuple(self.figures),
            statements=tuple(self.statements),
            sentences=tuple(self.sentences),
        )


def handed_in(papers: Sequence[Paper]) -> tuple[list[Document], dict[str, Reading]]:
    """Give documents and readings, as a command has them."""
    return [paper.document() for paper in papers], {paper.name: paper.reading() for paper in papers}


def filed(*papers: Paper) -> tuple[Entry, ...]:
    """File every figure of some papers."""
    return file_entries(*handed_in(papers))


def shelf(*papers: Paper) -> tuple[tuple[Entry, ...], Papers]:
    """File every figure, and give the papers too."""
    documents, readings = handed_in(papers)
    return file_entries(documents, readings), Papers.of(documents, readings)


def entry_of(entries: Sequence[Entry], document: str, number: str) -> Entry:
    """Give the first figure of a document that is put in these words."""
    return next(one for one in entries if one.document == document and one.figure.quantity.phrase == number)


def ledger(*papers: Paper, **wishes: Any) -> Any:
    """Build a ledger."""
    return build(*handed_in(papers), **wishes)


def brief(*papers: Paper) -> Mapping[str, Any]:
    """Give what the JSON of a brief over some papers holds of its figures."""
    return {
        "figures": [
            {
                "id": one.id,
                "document": one.document,
                "text": one.figure.passage.text,
                "min": one.figure.quantity.low,
                "max": one.figure.quantity.high,
                "what": str(one.figure.status),
                "who": one.figure.group,
                "unit": str(one.figure.unit),
                "basis": str(one.figure.basis),
                "place": one.figure.place,
                "as_of": str(one.figure.as_of) if one.figure.as_of else None,
                "said_on": str(one.figure.said_on) if one.figure.said_on else None,
                "attributed_to": one.figure.attribution.name if one.figure.attribution else None,
                "source": one.source,
                "review": str(one.review),
                "same_as": one.same_as,
                "withdrawn_by": one.withdrawn_by,
            }
            for one in filed(*papers)
        ]
    }
