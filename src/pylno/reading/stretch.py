"""A stretch of text on its way to claims: a document or one post of it, a sentence in it, and what was found so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pylno.base import Allegation, Call, Event, Figure, PartialDate, Passage, Signatory, Statement, UnreadNumeral
from pylno.reading.dates import DateMention
from pylno.reading.figures import Mention
from pylno.reading.lang.en import sources
from pylno.reading.outline import Block, Role, Tokens
from pylno.reading.speakers import Voice
from pylno.reading.whereabouts import PlaceMention, last_place

_OCCASION_REACH = 9


@dataclass(frozen=True, slots=True)
class Stretch:
    """A document, or one post of it, as the steps see it.

    Attributes:
        text: the document's text.
        blocks, sentences: the outline, and what it was cut into.
        voices: who speaks in each sentence.
        author: the voice in whose text claims stand.
        forwarded_from: whose post it passes on, or None.
        said: the day on which it speaks, or None.
        held: the day for which a whole report says that it holds, or None.
        places: those named in each sentence.
        main: the country that it is mostly about, or None.
        focus: the settlement or region on which it centres, or None.
    """

    text: str
    blocks: list[Block]
    sentences: list[Tokens]
    voices: list[Voice]
    author: str | None
    forwarded_from: str | None
    said: PartialDate | None
    held: PartialDate | None
    places: list[list[PlaceMention]]
    main: str | None
    focus: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """The claims of a reading while they are gathered, in order of finding."""

    figures: list[Figure] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    allegations: list[Allegation] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    signatories: list[Signatory] = field(default_factory=list)
    unread: list[UnreadNumeral] = field(default_factory=list)
    sentences: list[Tokens] = field(default_factory=list)


@dataclass(slots=True)
class Thread:
    """What one sentence hands on to the next: the place, the day and the figure spoken of.

    Attributes:
        main: the country that the document is mostly about.
        focus: the settlement or region on which it centres.
        section: the place that is the heading of this part of the document.
        place, day: of the paragraph so far.
        block: the paragraph's index.
        figure: the last figure, while it is near enough to be meant by "the tally".
        spoken: the day of the briefing or statement that the document reports, as it says.
        told: the events so far, to tell repeats: type, place and date.
        same: status of earlier figures by number, for "the 15 individuals".
    """

    main: str | None
    focus: str | None = None
    section: str | None = None
    place: str | None = None
    day: PartialDate | None = None
    block: int = -1
    figure: Mention | None = None
    spoken: PartialDate | None = None
    told: list[tuple[str, str | None, PartialDate | None]] = field(default_factory=list)
    same: dict[int, str] = field(default_factory=dict)

    def enter(self, tokens: Tokens) -> None:
        """Begin a sentence: a new paragraph drops the day, and the place too unless it is an item of a list."""
        if tokens.block != self.block:
            self.block, self.day = tokens.block, None
            self.place = self.place if tokens.role is Role.ITEM else None

    def note_occasion(self, scene: Scene) -> None:
        """Keep the day on which the source reported on spoke: that of its briefing or statement, or of its first report."""
        spoken = [mention.date for mention in scene.spoken if mention.date.is_day]
        if spoken:
            self.spoken = spoken[0]
            return
        days = [mention for mention in scene.dates if mention.role == "event" and mention.date.is_day]
        if self.spoken is None and len(days) == 1:
            before = scene.tokens.low[max(0, days[0].first - _OCCASION_REACH) : days[0].first]
            if not sources.OCCASIONS.isdisjoint(before):
                self.spoken = days[0].date

    def remember(self, mentions: Iterable[Mention]) -> None:
        """Keep the last figure, and what happened to how many, for sentences that take up a count again."""
        for mention in mentions:
            self.figure = mention
            number = mention.who.numeral.low
            if number is not None and mention.outcome.status not in (None, "other"):
                self.same.setdefault(number, mention.outcome.status or "other")

    def hand_on(self, scene: Scene) -> None:
        """Keep place and day for the next sentence of the paragraph; a title hands nothing on."""
        if scene.tokens.role is Role.TITLE:
            return
        if scene.tokens.role is Role.HEADING:
            self.section = last_place(scene.places)
        self.place = last_place(scene.places) or self.place
        self.day = next((mention.date for mention in scene.dates if mention.role == "event"), self.day)


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with all that its claims need.

    Attributes:
        stretch: where it stands.
        tokens: the sentence.
        voice: who speaks in it.
        places, dates: those that it names.
        spoken: of the dates, those on which its sources spoke.
        thread: what the sentences before it handed on.
    """

    stretch: Stretch
    tokens: Tokens
    voice: Voice
    places: list[PlaceMention]
    dates: list[DateMention]
    spoken: list[DateMention]
    thread: Thread

    @property
    def event_dates(self) -> list[DateMention]:
        """The dates on which something happened, those of the report itself left out."""
        return [mention for mention in self.dates if mention.role == "event" and mention not in self.spoken]

    def passage(self, first: int, last: int) -> Passage:
        """Give the passage of words first to last - 1."""
        return Passage(self.tokens.starts[first], self.tokens.ends[last - 1], self.tokens.slice(first, last))
