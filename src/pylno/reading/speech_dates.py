"""Dates of a sentence that tell when a source spoke, and the three dates of a figure."""

from __future__ import annotations

from pylno.base import Basis, PartialDate
from pylno.reading.dates import DateMention
from pylno.reading.frames import TAKES_A_STAND, Frame
from pylno.reading.lang.en import dates
from pylno.reading.lang.en.outcomes import AFTER_PEOPLE
from pylno.reading.lang.en.words import AUXILIARIES
from pylno.reading.outline import Role, Tokens
from pylno.reading.speakers import Voice
from pylno.reading.stretch import Scene

_BEHIND_VERB = 9
"""How many words may stand between a report and its date."""
_OPENING = 8
"""How many words may stand before or after a date in the opening of a report."""
_BY_SUBJECT = ("X said", "X released figures", TAKES_A_STAND, "pronoun", "the same again")


def figure_dates(
    scene: Scene, at: int, basis: Basis
) -> tuple[PartialDate | None, PartialDate | None, PartialDate | None]:
    """Give (event date, as-of date, said-on date) of a figure.

    A date that stands in the words of the report ("police said on Friday") is when the source spoke; it is the as-of date
    too when the count is not tied to another day.

    Args:
        scene: its sentence.
        at: index of its number.
        basis: how it counts in time.
    """
    stretch, thread, spoken = scene.stretch, scene.thread, scene.spoken
    author_speaks = scene.voice.at(scene.tokens, at) is None
    reported = None if author_speaks else thread.spoken
    said_on = spoken[0].date if spoken else (stretch.said if author_speaks else reported)
    as_of = next((mention.date for mention in scene.dates if mention.role == "as_of"), None)
    if as_of is not None:
        return None, as_of, said_on
    known_on = spoken[0].date if spoken else reported
    event = nearest(scene.event_dates, at)
    if event is not None:
        return event, known_on if known_on is None or known_on.last_day >= event.last_day else None, said_on
    if known_on is not None:
        return None, known_on, said_on
    if scene.tokens.role is Role.TITLE or (basis in (Basis.CUMULATIVE, Basis.HELD_AT) and stretch.held is not None):
        return None, stretch.held, said_on
    return thread.day, stretch.held, said_on


def nearest(mentions: list[DateMention], at: int) -> PartialDate | None:
    """Give the date nearest to a word; one behind it counts as nearer than one before."""
    if not mentions:
        return None
    return min(mentions, key=lambda mention: mention.first - at if mention.first > at else (at - mention.last) * 2).date


def is_of_speech(tokens: Tokens, voice: Voice, mention: DateMention) -> bool:
    """Whether a date belongs to the report itself: right behind its verb, no clause between."""
    if mention.role != "event" or _is_attribute(tokens, mention):
        return False
    if _opens_carried_report(tokens, voice, mention):
        return True
    for frame in voice.frames:
        if frame.start <= tokens.starts[mention.first] < frame.end:
            return True  # "a joint statement of 29 July had spoken of …"
        is_so = _is_of_frame(tokens.low, frame, mention)
        if is_so is not None:
            return is_so
    return False


def _is_attribute(tokens: Tokens, mention: DateMention) -> bool:
    """Whether a month only tells which events are meant: "puts January toll at 230", "the January unrest"."""
    low, first, last = tokens.low, mention.first, mention.last
    before = low[first - 1] if first else "in"
    return (
        not mention.date.is_day
        and before not in dates.BEFORE_TOLD_MONTH
        and low[last : last + 1] != []
        and low[last].isalpha()
    )


def _opens_carried_report(tokens: Tokens, voice: Voice, mention: DateMention) -> bool:
    """ "In a report on 5 January" at the head of a sentence that goes on with its source."""
    return (
        voice.carried is not None
        and not voice.frames
        and mention.last <= _OPENING
        and tokens.low[0] in ("by", "in")
        and "report" in tokens.low[: mention.first]
    )


def _is_of_frame(low: list[str], frame: Frame, mention: DateMention) -> bool | None:
    """Whether a date is that of a frame's report; None where the frame does not decide it."""
    between, ahead = low[frame.last : mention.first], low[mention.last : frame.first]
    if mention.last <= frame.first and frame.rule in _BY_SUBJECT and _opens_report(low[: mention.first], ahead):
        return True
    if frame.rule in ("according", "by its count") and mention.first <= 2 < frame.first and ";" not in ahead:
        return True
    if frame.last > mention.first or len(between) > _BEHIND_VERB:
        return None
    if _is_of_count(between):
        return True
    if any(word in (",", "that", ";") or word[0].isdecimal() for word in between):
        return None
    return frame.rule != "according" or "published" in between or "released" in between


def _opens_report(before: list[str], ahead: list[str]) -> bool:
    """Whether a date stands in the opening of a report: "At a briefing on 15 January the office said"."""
    if len(before) > _OPENING or len(ahead) > _OPENING:
        return False
    return not any(
        word[0].isdecimal() or word in (";", "that", "who", "which") or word in AFTER_PEOPLE
        for word in [*before, *ahead]
    )


def _is_of_count(between: list[str]) -> bool:
    """Whether only the count itself stands between the verb and the date: "had given a total of 232 dead on 5 May"."""
    if "on" not in between[-2:] and "in" not in between[-2:]:
        return False
    if any(word in AFTER_PEOPLE and word != "dead" for word in between) or not AUXILIARIES.isdisjoint(between):
        return False
    return any(word[0].isdecimal() for word in between) and {"that", ",", ";"}.isdisjoint(between)
