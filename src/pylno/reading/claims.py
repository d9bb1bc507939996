"""Claims built from what a sentence tells: with their source, place and dates."""

from __future__ import annotations

from collections.abc import Sequence

from pylno.base import (
    Allegation,
    Attribution,
    Call,
    Event,
    Figure,
    Hedge,
    Passage,
    Quantity,
    Statement,
    StatementKind,
    Status,
    Unit,
)
from pylno.reading.asked import Asked
from pylno.reading.basis import basis_of
from pylno.reading.disowned import is_called_false
from pylno.reading.events import hedge_of, is_same
from pylno.reading.figures import CARRIED, Mention
from pylno.reading.frames import Frame
from pylno.reading.lang.en import people, places
from pylno.reading.speech_dates import figure_dates, nearest
from pylno.reading.statements import Said
from pylno.reading.stretch import Scene, Stretch
from pylno.reading.told import Told
from pylno.reading.whereabouts import is_country_of, place_of

_FORCES = frozenset(("police", "troops", "soldiers", "civil servants"))
# Types that hold for a whole country unless a place is named.
_OF_A_STATE = frozenset("resignation state_of_emergency counter_terror_operation coup".split())


def call_of(stretch: Stretch, asked: Asked) -> Call:
    """Build a call."""
    passage = Passage(asked.start, asked.end, stretch.text[asked.start : asked.end])
    return Call(passage, asked.addressee, _asker(stretch, asked), stretch.author, asked.rule)


def _asker(stretch: Stretch, asked: Asked) -> str | None:
    """Give who asks, as named; of a pronoun whom it stands for, in a quotation who is quoted, else None: the author."""
    tokens, voice = stretch.sentences[asked.sentence], stretch.voices[asked.sentence]
    if asked.by is None and asked.opener is not None:
        askers = stretch.voices[asked.opener].askers
        return askers[-1].name if askers else None
    before = [frame for frame in voice.askers if tokens.ends[frame.last - 1] <= asked.start]
    if before:
        return before[-1].name
    if asked.by is not None:
        return asked.by
    at = next((index for index, start in enumerate(tokens.starts) if start >= asked.start), len(tokens.low) - 1)
    frame = voice.at(tokens, at)
    return frame.name if frame is not None else None


def statement_of(scene: Scene, said: Said) -> Statement:
    """Build a statement; what it is about is tied later."""
    stretch = scene.stretch
    passage = scene.passage(said.first, said.last)
    return Statement(StatementKind(said.kind), passage, said.by, None, stretch.author, stretch.said, said.rule)


def _attribution(scene: Scene, frame: Frame | None) -> Attribution | None:
    """Give the source that governs a claim; None when the author speaks."""
    if frame is None:
        return None
    passage = Passage(frame.start, frame.end, scene.stretch.text[frame.start : frame.end])
    return Attribution(frame.name, passage, scene.stretch.author, frame.cites)


def _place(scene: Scene, at: int, others: Sequence[int] = ()) -> str | None:
    """Give the place of a claim: in its sentence, else in its paragraph, else the country the document is about.

    Args:
        scene: its sentence.
        at: index of its word.
        others: indexes of other claims of the sentence, whose places may lie nearer to them.
    """
    tokens, thread = scene.tokens, scene.thread
    if not places.NATIONWIDE.isdisjoint(tokens.known) and not _is_located(scene):
        return thread.main or thread.place
    following = min((other for other in others if other > at), default=at)
    between = tokens.low[at:following]
    is_joined = following - at <= 12 and "and" in between and ";" not in between and "of" not in between[-2:]
    fallback = thread.place or thread.section or thread.focus or thread.main
    if thread.focus is not None and thread.place is not None and is_country_of(thread.place, thread.focus):
        fallback = thread.focus  # the paragraph names the country, the document centres on one town of it
    return place_of(scene.places, at, fallback, others=others, is_joined=is_joined)


def _is_located(scene: Scene) -> bool:
    """Whether the sentence says of a place that something was there."""
    return any(mention.is_located for mention in scene.places)


# --- figures ------------------------------------------------------------------------------------------------


def figure_of(scene: Scene, mention: Mention, base: int, others: list[int]) -> Figure:
    """Build a figure with its source, place and dates.

    Args:
        scene: its sentence.
        mention: the figure as the sentence gives it.
        base: how many figures were found before the sentence.
        others: indexes of the words where the sentence's other figures begin.
    """
    tokens, stretch = scene.tokens, scene.stretch
    who, numeral = mention.who, mention.who.numeral
    basis, since = basis_of(tokens, who, mention.outcome, [date for date in scene.dates if date not in scene.spoken])
    event_date, as_of, said_on = figure_dates(scene, numeral.first, basis)
    is_part = mention.part_of is not None
    frame = None if is_called_false(tokens, numeral.first) else scene.voice.at(tokens, numeral.first)
    return Figure(
        passage=scene.passage(who.first, who.last),
        quantity=Quantity(numeral.low, numeral.high, numeral.exact, tokens.slice(numeral.outer, numeral.last)),
        status=Status(_same_people(scene, mention)),
        group=who.group,
        unit=Unit(who.unit),
        basis=basis,
        since=since,
        attribution=_attribution(scene, frame),
        place=_place(scene, who.first, others),
        event_date=event_date,
        as_of=as_of,
        said_on=said_on,
        part_of=None if mention.part_of is None else base + mention.part_of,
        part_of_basis=("stated" if mention.is_part_stated else "inferred") if is_part else None,
        author=stretch.author,
        forwarded_from=stretch.forwarded_from,
        score=_score(mention),
        rule=mention.outcome.rule,
    )


def _same_people(scene: Scene, mention: Mention) -> str:
    """Give what happened; of "the 15 individuals" what an earlier figure of 15 told, when here only "other" is told."""
    low = scene.tokens.low
    status = mention.outcome.status or "other"
    numeral = mention.who.numeral
    if status != "other" or numeral.low is None or mention.outcome.rule not in ("passive", "what they did"):
        return status
    is_definite = low[numeral.outer : numeral.first] == ["the"] or (numeral.outer and low[numeral.outer - 1] == "the")
    return scene.thread.same.get(numeral.low, status) if is_definite else status


def _score(mention: Mention) -> float:
    """Give how sure the reader is: lower for "other", for numbers without a noun and for what was carried over."""
    score = 0.95
    if mention.outcome.status == "other":
        score -= 0.2
    if mention.who.is_bare or not mention.who.is_known:
        score -= 0.15
    if mention.outcome.rule in CARRIED:
        score -= 0.1
    return round(score, 2)


# --- events and allegations ---------------------------------------------------------------------------------


def event_of(scene: Scene, told: Told) -> Event | None:
    """Build an event and note it in the thread; None when it was told before."""
    tokens, thread = scene.tokens, scene.thread
    is_located = _is_located(scene)
    place = _place(scene, told.at)
    if told.kind in _OF_A_STATE and not is_located:
        place = thread.main or place
    dates = scene.event_dates
    date = nearest(dates, told.at) or thread.day
    if any(is_same(told.kind, place, date, other) for other in thread.told):
        return None
    is_definite = told.is_noun and tokens.low[told.first] == "the" and not dates and not is_located
    if is_definite and any(told.kind == kind for kind, _, _ in thread.told):
        return None  # "the protests": those spoken of before
    thread.told.append((told.kind, place, date))
    frame = scene.voice.at(tokens, told.at)
    return Event(
        told.kind,
        scene.passage(told.first, told.last),
        place,
        date,
        told.actor,
        told.victim,
        _attribution(scene, frame),
        hedge_of(tokens, told.at, is_attributed=frame is not None),
        scene.stretch.author,
        told.rule,
    )


def allegation_of(scene: Scene, said: Said) -> Allegation:
    """Build an allegation with its speaker, hedge, victim and perpetrator."""
    tokens = scene.tokens
    frame = scene.voice.at(tokens, said.at)
    hedge = hedge_of(tokens, said.at, is_attributed=frame is not None)
    if frame is None and tokens.low[0] == "there" and not tokens.known.isdisjoint(("reports", "report")):
        hedge = Hedge.REPORTED
    dates = scene.event_dates
    return Allegation(
        said.kind,
        scene.passage(said.first, said.last),
        _victim(scene, said),
        _perpetrator(scene, said),
        _place(scene, said.at),
        dates[0].date if dates else scene.thread.day,
        _attribution(scene, frame),
        hedge,
        scene.stretch.author,
        said.rule,
    )


def _perpetrator(scene: Scene, said: Said) -> str | None:
    """Give who is said to have done it: the words after "by", or None."""
    low = scene.tokens.low
    for at in range(said.at, said.last - 1):
        if low[at] == "by" and not low[at + 1].endswith("ing"):
            end = next((index for index in range(at + 1, said.last) if low[index] in people.AFTER_DOER), said.last)
            if end > at + 1:
                return scene.tokens.slice(at + 1, end)
    return None


def _victim(scene: Scene, said: Said) -> str | None:
    """Give to whom it is said to have been done: a noun of people in the passage that is not its doer."""
    low = scene.tokens.low
    by = next((at for at in range(said.first, said.last) if low[at] == "by"), said.last)
    for at in range(said.first, by):
        group = people.GROUPS.get(low[at])
        if group is not None and group not in _FORCES and low[at] not in people.NO_VICTIMS:
            return scene.tokens.words[at]
    return None
