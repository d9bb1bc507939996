"""Who speaks in each sentence of a document: frames of its own, and the report or quotation that it goes on with."""

from __future__ import annotations

from dataclasses import dataclass, field

from pylno.reading.askers import find_askers
from pylno.reading.attribution import find_frames
from pylno.reading.frames import Frame, named
from pylno.reading.lang.en import sources, words
from pylno.reading.outline import Role, Tokens
from pylno.reading.reach import governing
from pylno.reading.report_verbs import is_number


@dataclass(slots=True)
class Voice:
    """Who speaks in one sentence.

    Attributes:
        frames: the sources it names, left to right.
        carried: the source that it goes on with, or None when the author speaks where no frame governs.
        is_quoted: whether it stands in a quotation that began before it.
        askers: who asks something in it, left to right: they govern no words, yet "it added" may mean them.
    """

    frames: list[Frame] = field(default_factory=list)
    carried: Frame | None = None
    is_quoted: bool = False
    askers: list[Frame] = field(default_factory=list)

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
    if tokens.known.isdisjoint(sources.AGENTLESS_FORMS):
        return False
    window = tokens.low[max(0, index - 6) : index + 7]
    if "reportedly" in window:
        return True
    for at, word in enumerate(window[1:], 1):
        if word != "reported" or window[at - 1] not in ("was", "were", "been"):
            continue
        if not sources.FOUND_SO.isdisjoint(window[at + 1 : at + 2]):
            continue  # "12 were reported missing": their state, of whoever tells it
        if window[at - 1] != "been" or "by" not in window:
            return True
    return False


_REMEMBERED = 60
"""So many sources back a pronoun or a surname may be looked for."""


def find_voices(sentences: list[Tokens]) -> list[Voice]:
    """Give who speaks in each sentence, in order."""
    voices: list[Voice] = []
    history: list[Frame] = []
    for tokens in sentences:
        recent = history[-_REMEMBERED:]
        voice = Voice(find_frames(tokens, history=recent))
        voice.askers = find_askers(tokens, frames=voice.frames, history=recent)
        spoken = sorted([*voice.frames, *voice.askers], key=lambda frame: frame.first)
        history.extend(frame for frame in spoken if frame.rule not in ("pronoun", "the same again"))
        voices.append(voice)
    _carry_reports(sentences, voices)
    _carry_released(sentences, voices)
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
    opening = frame.name.lower().split()[: len(("at", "least", "three"))]
    return any(word[0].isdecimal() or word in sources.SMALL_NUMBERS for word in opening)


def _goes_on(tokens: Tokens) -> bool:
    """Whether a sentence has a marker that it goes on with the same report, or a pronoun for its source."""
    opening = tokens.low[:7]
    if not opening:
        return False
    if "reports" in opening[:2]:  # "Reports also say": nobody goes on
        return False
    if not sources.CARRY_MARKERS.isdisjoint(opening) or "also" in tokens.low[:16]:
        return True
    if opening[0] in words.SOURCE_PRONOUNS and not sources.CARRY_VERBS.isdisjoint(opening[1:4]):
        return True
    if _counts_on(opening):
        return True
    if opening[0] == "including" or (opening[0] == "and" and opening[1:2] and opening[1][0].isdecimal()):
        return True
    return _names_report(opening) or opening[:3] == ["of", "the", "total"] or tuple(opening[:2]) in sources.TAKEN_UP


def _counts_on(opening: list[str]) -> bool:
    """Whether a sentence counts on from the one before: "At least 12 others …", "One, carrying …"."""
    if opening[1:2] == [","] and opening[0] in sources.SMALL_NUMBERS | {"both"}:
        return True
    return any(word == "others" and is_number(opening[at - 1]) for at, word in enumerate(opening[:5]) if at)


def _names_report(opening: list[str]) -> bool:
    """Whether a sentence opens with the report that it goes on with: "in its statement", "by the same source"."""
    if opening[:2] in (["by", "its"], ["in", "its"]):
        return not (sources.TAKEN_UP_REPORTS | {"count", "update"}).isdisjoint(opening)
    return (
        "same" in opening
        and opening[0] in ("by", "at", "in")
        and not (sources.TAKEN_UP_REPORTS | {"source"}).isdisjoint(opening)
    )


def _carry_released(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let what follows in a paragraph have the source of "The ministry released its latest figures.": they are the figures."""
    released: Frame | None = None
    for index, (tokens, voice) in enumerate(zip(sentences, voices, strict=True)):
        if not index or tokens.block != sentences[index - 1].block:
            released = None
        if voice.frames:
            released = voice.frames[-1] if voice.frames[-1].rule == "X released figures" else None
        elif released is not None and voice.carried is None:
            voice.carried = released


def _carry_lists(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let the items under "According to the ministry:" keep its source."""
    leading: Frame | None = None
    for tokens, voice in zip(sentences, voices, strict=True):
        if tokens.role is Role.ITEM:
            if leading is not None and not voice.frames and voice.carried is None:
                voice.carried = leading
            continue
        leading = voice.last if tokens.low[-1:] == [":"] else None


_TOLD_IN = (Role.SENTENCE, Role.ITEM)


def _carry_source_lines(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let a paragraph that ends in "Source: X" or "(X)", or is followed by that line, have this source where it names none."""
    bracketed = 0
    last_told = max(
        (index for index, tokens in enumerate(sentences) if tokens.role in _TOLD_IN and not _is_source_line(tokens)),
        default=0,
    )
    for index, tokens in enumerate(sentences):
        if not index:
            continue
        size = len(tokens.low) - (tokens.low[-1:] == ["."])
        close = _source_bracket(sentences[index - 1], tokens)
        if close is not None:
            frame = named(tokens, (1, close), (0, close + 1), back=False, on=False, rule="source line")
            block = tokens.block
        elif _is_source_line(tokens) and index < last_told:  # the last line of a text credits it, no paragraph
            frame = named(tokens, (2, size), (0, size), back=True, on=False, rule="source line")
            block = tokens.block if sentences[index - 1].block == tokens.block else tokens.block - 1
        else:
            continue
        first = index
        while first > bracketed and sentences[first - 1].block == block:
            first -= 1
        bracketed = index if close is not None else bracketed
        for voice in voices[first:index]:
            if not voice.frames and voice.carried is None:
                voice.carried = frame


def _is_source_line(tokens: Tokens) -> bool:
    """Whether a line is "Source: X"."""
    return tokens.low[:2] in (["source", ":"], ["sources", ":"]) and any(word[0].isalnum() for word in tokens.low[2:])


_LONGEST_BRACKET = 6


def _source_bracket(before: Tokens, tokens: Tokens) -> int | None:
    """Give the closing mark of a bracket with nothing but a name behind a full stop: "… were killed. (The Wire) Later …"."""
    if tokens.low[0] != "(" or before.block != tokens.block or before.low[-1] not in (".", "!", "?", "”", '"'):
        return None
    close = next(
        (index for index in range(2, min(_LONGEST_BRACKET, len(tokens.low))) if tokens.low[index] == ")"), None
    )
    if close is None or not all(word[0].isupper() or word in ("of", "the") for word in tokens.words[1:close]):
        return None
    return close


_OPEN, _CLOSE = "“«‘", "”»’"
_LONGEST_QUOTATION = 12
"""How many sentences a quotation may have; a mark that is open longer was never closed."""
_LONGEST_AFTER = 18
"""How many words a sentence may have that only names the speaker of the quotation before it."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a quotation opens or closes: index of its sentence and of the mark in it."""

    sentence: int
    at: int


def _carry_quotations(sentences: list[Tokens], voices: list[Voice]) -> None:
    """Let every sentence of a quotation have the source that stands before or behind it."""
    opened: _Mark | None = None
    sign_opened = ""
    for index, tokens in enumerate(sentences):
        if opened is not None and sign_opened in ("‘", "'") and _begins_anew(sentences, index):
            opened = None
        if opened is not None:
            voices[index].is_quoted = True
        for at, sign in _marks_of(tokens):
            if opened is not None and at == 0 and sign in _OPEN and sentences[opened.sentence].block != tokens.block:
                continue  # a new paragraph of the same quotation opens with its own mark
            if opened is not None and _closes(sign_opened, sign):
                _give(sentences, voices, opened, _Mark(index, at))
                opened = None
            elif (sign in _OPEN and sign != "‘") or (sign in ('"', "'", "‘") and opened is None):
                opened, sign_opened = _Mark(index, at), sign
        if opened is not None and index - opened.sentence > _LONGEST_QUOTATION:
            opened = None


def _begins_anew(sentences: list[Tokens], index: int) -> bool:
    """Whether a paragraph begins without the mark of a quotation that goes on: a lone apostrophe opened none."""
    tokens = sentences[index]
    return tokens.block != sentences[index - 1].block and tokens.words[0] not in ("‘", "'")


def _marks_of(tokens: Tokens) -> list[tuple[int, str]]:
    """Give (index, mark) of each quotation mark; an apostrophe is none."""
    return [
        (at, sign)
        for at, sign in enumerate(tokens.words)
        if sign in ("“", "”", "«", "»", '"', "‘", "’", "'")
        and (sign not in ("’", "'") or _is_quotation_mark(tokens, at))
    ]


def _is_quotation_mark(tokens: Tokens, at: int) -> bool:
    """Whether a sign that is an apostrophe too opens words or closes a sentence or clause."""
    if at and tokens.words[at - 1] in (",", ".", "!", "?", "…"):
        return tokens.starts[at] == tokens.ends[at - 1]
    if tokens.words[at] == "’":  # behind an "s" it is more often that of "workers’ rights"
        is_last = at + 1 == len(tokens.words) or tokens.starts[at + 1] > tokens.ends[at]
        return is_last and at > 0 and not tokens.low[at - 1].endswith("s")
    is_before_word = at + 1 < len(tokens.words) and tokens.starts[at + 1] == tokens.ends[at]
    is_free = at == 0 or tokens.starts[at] > tokens.ends[at - 1]
    return tokens.words[at] == "'" and is_before_word and is_free and tokens.words[at + 1][0].isupper()


def _closes(opening: str, sign: str) -> bool:
    """Whether a mark closes a quotation that another one opened."""
    if opening in ('"', "'"):
        return sign == opening
    return sign in _CLOSE and (sign == "’") == (opening == "‘")


def _give(sentences: list[Tokens], voices: list[Voice], opened: _Mark, closed: _Mark) -> None:
    """Spread the source of a quotation over its sentences."""
    frame = _speaker_of(sentences, voices, opened, closed)
    if frame is None:
        return
    for index in range(opened.sentence, closed.sentence + 1):
        voice = voices[index]
        is_whole = (index > opened.sentence or opened.at == 0) and (
            index < closed.sentence or closed.at + 2 >= len(sentences[index].low)
        )
        if voice.carried is None and (is_whole or not voice.frames):
            voice.carried = frame


def _speaker_of(sentences: list[Tokens], voices: list[Voice], opened: _Mark, closed: _Mark) -> Frame | None:
    """Give the frame right behind a quotation, else right before it; one that stands within it is quoted itself."""
    if opened.sentence != closed.sentence:
        behind = [frame for frame in voices[closed.sentence].frames if frame.first >= closed.at]
        before = [frame for frame in voices[opened.sentence].frames if frame.last <= opened.at + 1]
        if behind or before:
            return behind[0] if behind else before[-1]
    return _speaker_after(sentences, voices, closed) or _speaker_before(sentences, voices, opened)


def _speaker_after(sentences: list[Tokens], voices: list[Voice], closed: _Mark) -> Frame | None:
    """Give the source with which the sentence after a quotation opens: "“….” The minister said so on Monday."."""
    following = closed.sentence + 1
    if following >= len(voices) or sentences[following].block != sentences[closed.sentence].block:
        return None
    frames = voices[following].frames
    if frames and frames[0].first <= 1 and len(sentences[following].low) < _LONGEST_AFTER:
        return frames[0]
    return None


def _speaker_before(sentences: list[Tokens], voices: list[Voice], opened: _Mark) -> Frame | None:
    """Give the source of the sentence before a quotation that opens its own sentence: it speaks on."""
    before = opened.sentence - 1
    if before < 0 or opened.at:
        return None
    is_head = sentences[before].role in (Role.TITLE, Role.HEADING)
    if (
        is_head and sentences[before].block != sentences[opened.sentence].block and sentences[before].low[-1] != ":"
    ):  # "Name Surname, of the centre, said:" is a line of its own too
        return None
    voice = voices[before]
    if voice.frames and not (voice.is_quoted and voice.carried is not None):
        return voice.frames[-1]
    is_next = sentences[before].block + 1 >= sentences[opened.sentence].block
    return voice.carried if voice.is_quoted and is_next else None
