"""Who asks: the subjects of verbs of appeal, remembered for "it added" and named in the calls that they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pylno.reading.frames import Frame
from pylno.reading.lang.en import calls as table
from pylno.reading.lang.en import words
from pylno.reading.outline import Tokens
from pylno.reading.verb_frames import subject_frame


def find_askers(tokens: Tokens, *, frames: Sequence[Frame] = (), history: Sequence[Frame] = ()) -> list[Frame]:
    """Give who asks in a sentence, left to right; the words asked are no report, so none of them reaches any.

    Args:
        tokens: the sentence.
        frames: the sources that it names.
        history: the sources named before, the last one last: for "it urged".
    """
    if tokens.known.isdisjoint(table.ASKING):
        return []
    known = [*history, *frames]
    found = [
        _speaker_asking(tokens, at, frames) or _asker_at(tokens, at, known)
        for at, word in enumerate(tokens.words)
        if word in table.ASKING
    ]
    return [frame for frame in found if frame is not None]


def _speaker_asking(tokens: Tokens, at: int, frames: Sequence[Frame]) -> Frame | None:
    """ "“…,” said Name Surname, calling for an inquiry": who was quoted asks."""
    if not tokens.low[at].endswith("ing") or tokens.low[at - 1 : at] != [","]:
        return None
    spoken = [frame for frame in frames if frame.reaches_back and frame.last <= at]
    if not spoken:
        return None
    return replace(spoken[-1], first=at, last=at + 1, reaches_back=False, reaches_on=False, rule="the same again")


def _asker_at(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """Give the frame of the verb of appeal at an index, or None where it has another use."""
    low = tokens.low
    before = low[at - 1] if at else ""
    if before in words.PASSIVE_AUX and not low[at].endswith("ing"):
        return None
    if before in table.NO_ASKING_AFTER or not _takes_its_object(low, at):
        return None
    return subject_frame(tokens, at, history)


def _takes_its_object(low: list[str], at: int) -> bool:
    """Whether a verb of appeal has after it what it needs: "called on", "appealed to", "demanded that"."""
    following = low[at + 1] if at + 1 < len(low) else "."
    if low[at] in table.CALL_FOR and following == "for":
        return True
    prepositions = table.APPEALS.get(low[at], ("",))
    return following in prepositions if prepositions != ("",) else following not in (".", ",", ";", ":", "by", "of")
