"""Who speaks in each sentence of a document: frames of its own, and the report or quotation that it goes on with."""

from __future__ import annotations

from dataclasses import dataclass, field

from pylno.reading.attribution import Frame, find_frames, governing
from pylno.reading.frames import named
from pylno.reading.lang.en import sources
from pylno.reading.outline import Role, Tokens


@dataclass(slots=True)
class Voice:
    """Who speaks in one sentence.

    Attributes:
        frames: the sources it names, left to right.
        carried: the source that it goes on with, or None when the author speaks where no frame governs.
        is_quoted: whether it stands in a quotation that began before it.
    """

    frames: list[Frame] = field(default_factory=list)
    carried: Frame | None = None
    is_quoted: bool = False

    def at(self, tokens: Tokens, index: int) -> Frame | None:
        """Give the source that governs a word, or None when the author speaks."""
        if _is_agentless(tokens, index):
            return None
        return governing(tokens, self.frames, index) or self.carried

    @property
    def last(self) -> Frame | None:
        """The source with which a following sentence may go on."""
        return self.frames[-1] if self.frames else self.carried


def _is_agentless(tokens: Tokens, index: int) -> bool:
    """Whether "reportedly" or "it was reported" stands in the word's clause, so that nobody is named."""
    if tokens.known.isdisjoint(_AGENTLESS):
        return False
    window = tokens.low[max(0, index - 6) : index + 7]
    if "reportedly" in window:
        return True
    text = " ".join(window)
    return "was reported" in text or "were reported" in text or ("been reported" in text and "by" not in window)


_AGENTLESS = sources.AGENTLESS | {"reported"}
_CARRY_VERBS = frozenset(
    "recorded documented registered put counted listed gave confirmed verified found received".split()
)
_NUMBERS = frozenset("one two three four five six seven eight nine ten dozens several".split())
_REPORTS = frozenset("statement briefing report account".split())
# "Of these", "of the total": the count that the sentence before told.
_TAKEN_UP = (["of", "these"], ["of", "those"], ["of", "them"], ["among", "them"])


def find_voices(sentences: list[Tokens]) -> list[Voice]:
    """Give who speaks in each sentence, in order."""
    voices: list[Voice] = []
    history: list[Frame] = []
    for tokens in sentences:
        voice = Voice(find_frames(tokens, history=history))
        history.extend(frame for frame in voice.frames if frame.rule not in ("pronoun", "the same again"))
        voices.append(voice)
    _carry_reports(sentences, voices)
    _carry_lists(sentences, voices)
    _carry_source_lines(sentences, voices)
    _carry_quotations(sentences, voices)
    return voices


def _carry_reports(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let a sentence that goes on with the report of the one before keep its source."""
    for index in range(1, len(sentences)):
        tokens, voice = sentences[index], voices[index]
        before = voices[index - 1].last
        if (
            before is None
            or _is_counted(before)
            or voice.frames
            or sentences[index - 1].role in (Role.TITLE, Role.HEADING)
        ):
            continue
        if tokens.block > sentences[index - 1].block + 1:
            continue
        if _goes_on(tokens):
            voice.carried = before


def _is_counted(frame: Frame) -> bool:
    """Whether the "source" is itself a number of people ("Three detainees told …"), which no report goes on with."""
    first = frame.name.split()[0].lower()
    return first[0].isdecimal() or first in _NUMBERS


def _goes_on(tokens: Tokens) -> bool:
    """Whether a sentence has a marker that it goes on with the same report, or a pronoun for its source."""
    opening = tokens.low[:7]
    if not opening:
        return False
    if not sources.CARRY_MARKERS.isdisjoint(opening) or "also" in tokens.low[:16]:
        return True
    if opening[0] in ("it", "they", "he", "she") and not _CARRY_VERBS.isdisjoint(opening[1:4]):
        return True
    if opening[0] in ("including", "among") or (opening[0] == "and" and opening[1:2] and opening[1][0].isdecimal()):
        return True
    return _names_report(opening) or opening[:3] == ["of", "the", "total"] or opening[:2] in _TAKEN_UP


def _names_report(opening: list[str]) -> bool:
    """Whether a sentence opens with the report that it goes on with: "in its statement", "by the same source"."""
    if opening[:2] in (["by", "its"], ["in", "its"]):
        return not (_REPORTS | {"count", "update"}).isdisjoint(opening)
    return "same" in opening and opening[0] in ("by", "at", "in") and not (_REPORTS | {"source"}).isdisjoint(opening)


def _carry_lists(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let the items under "According to the ministry:" keep its source."""
    leading: Frame | None = None
    for tokens, voice in zip(sentences, voices, strict=True):
        if tokens.role is Role.ITEM:
            if leading is not None and not voice.frames and voice.carried is None:
                voice.carried = leading
            continue
        leading = voice.last if tokens.low[-1:] == [":"] else None


def _carry_source_lines(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let a paragraph that ends in "Source: X", or is followed by that line, have this source where it names none."""
    for index, tokens in enumerate(sentences):
        size = len(tokens.low) - (tokens.low[-1:] == ["."])
        if tokens.low[:2] not in (["source", ":"], ["sources", ":"]) or size < 3 or not index:
            continue
        frame = named(tokens, (2, size), (0, size), back=True, on=False, rule="source line")
        block = tokens.block if sentences[index - 1].block == tokens.block else tokens.block - 1
        first = index
        while first and sentences[first - 1].block == block:
            first -= 1
        for voice in voices[first:index]:
            if not voice.frames and voice.carried is None:
                voice.carried = frame


_OPEN, _CLOSE = "“«", "”»"


def _carry_quotations(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let every sentence of a quotation have the source that stands before or behind it."""
    opened: int | None = None
    for index, tokens in enumerate(sentences):
        signs = [sign for sign in tokens.words if sign in _OPEN or sign in _CLOSE or sign == '"']
        if opened is not None:
            voices[index].is_quoted = True
        for sign in signs:
            if (
                sign in _OPEN
                and opened is not None
                and tokens.words[0] == sign
                and sentences[opened].block != tokens.block
            ):
                continue  # a new paragraph of the same quotation opens with its own mark
            if sign in _OPEN or (sign == '"' and opened is None):
                opened = index
            elif opened is not None:
                _give(sentences, voices, opened, index)
                opened = None
        if opened is not None and index - opened > 12:
            opened = None  # a mark that was never closed


def _give(sentences: list[Tokens], voices: list[Voice], first: int, last: int) -> None:
    """Spread the source of a quotation from sentence ``first`` to ``last`` over it."""
    frame = _quoted_by(voices, first, last)
    if frame is None and last + 1 < len(voices):
        following = sentences[last + 1]
        if (
            following.block == sentences[last].block
            and voices[last + 1].frames
            and voices[last + 1].frames[0].first <= 1
            and len(following.low) < 18
        ):
            frame = voices[last + 1].frames[0]
    if frame is None and first and sentences[first].words[0] in ("“", "«", '"') and voices[first - 1].frames:
        frame = voices[first - 1].frames[-1]  # the quotation stands as a paragraph of its own under the report
    if frame is None:
        return
    for index in range(first, last + 1):
        if not voices[index].frames and voices[index].carried is None:
            voices[index].carried = frame


def _quoted_by(voices: list[Voice], first: int, last: int) -> Frame | None:
    """Give the frame at the end of a quotation, else the one at its beginning."""
    if first == last:
        return None
    if voices[last].frames:
        return voices[last].frames[-1]
    return voices[first].frames[-1] if voices[first].frames else None
