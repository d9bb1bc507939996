"""Frames of a verb: "X said that …", "…, X said", "…, said X", "X … and said", "he said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pylno.reading.frames import Frame, named
from pylno.reading.lang.en import sources, words
from pylno.reading.outline import Tokens
from pylno.reading.report_verbs import can_invert, goes_on, is_no_report, is_participle, is_shared, is_trailing
from pylno.reading.source_names import (
    CLAUSE_WORDS,
    SPEECH_VERBS,
    can_speak,
    first_name,
    proper_name,
    source_after,
    subject_before,
)

_BEFORE_FREE_GERUNDS = frozenset(", and by in for ” not".split())
_QUOTING = frozenset("quoted quotes cited cites".split())
# "a correspondent saw": of whoever else saw, nobody reports.
_EYES = frozenset(
    """correspondent correspondents reporter reporters journalist journalists witness witnesses monitors monitor
    observers lawyer lawyers""".split()
)


# What an area only "sees", nobody reports.
_SEEING = frozenset("recorded registered saw witnessed logged reported".split())
_AREAS = frozenset("region province district county city town village state country oblast governorate".split())


def by_verb(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """Give the frame of the verb at an index, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        history: the sources named before, the last one last.
    """
    low = tokens.low
    word = low[at]
    before = low[at - 1] if at else ""
    if word in sources.SPEECH_GERUNDS:
        saying = _saying(tokens, at)
        if saying is not None:
            return saying
    if word not in sources.REPORT_VERBS:
        return _statement_made(tokens, at, history)
    if word == "quoted" and before in words.PASSIVE_AUX and "saying" in low[at + 1 : at + 8]:
        return _with_subject(tokens, at - 1, history)
    if is_participle(low, at):
        return None
    if word in _QUOTING and "saying" in low[at + 1 : at + 14]:
        return _quoting(tokens, at)
    if word in ("saw", "witnessed") and before not in _EYES:
        return None
    shared = _shared_subject(tokens, at) if is_shared(low, at) else None
    if shared is not None or is_no_report(tokens, at):
        return shared
    inverted = _inverted(tokens, at, history) if can_invert(tokens, at) else None
    frame = inverted or _with_subject(tokens, at, history)
    if frame is not None and word in sources.DENYING:  # remembered for "he added", yet no source of what is denied
        return replace(frame, reaches_back=False, reaches_on=False, rule="denies")
    return frame


def _saying(tokens: Tokens, at: int) -> Frame | None:
    """ "a statement by the ministry saying that …"."""
    low = tokens.low
    if not at or low[at - 1] in _BEFORE_FREE_GERUNDS or low[at] in ("citing", "quoting"):
        return None
    begin, end = subject_before(tokens, at)
    begin = next((index + 1 for index in range(end - 1, begin - 1, -1) if low[index] in ("by", "of", "from")), begin)
    if begin < end and can_speak(tokens, begin, end, is_weak=True):
        return named(tokens, (begin, end), (begin, at + 1), back=False, on=True, rule="X saying")
    return None


def _statement_made(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """ "X made an official statement of …"."""
    low = tokens.low
    is_own = low[at] in ("withdrew", "retracted") and low[at + 1 : at + 2] in (["its"], ["their"], ["his"], ["her"])
    if is_own and not sources.CARRIERS.isdisjoint(low[at + 2 : at + 5]):  # "withdrew its figure of 164": it had said so
        return _with_subject(tokens, at, history)
    if low[at] in ("made", "makes", "gave", "issued") and "statement" in low[at + 1 : at + 5]:
        return _with_subject(tokens, at, history)
    return None


def _quoting(tokens: Tokens, verb: int) -> Frame | None:
    """ "AFP quoted a security source as saying that": the source is who is quoted; AFP quotes."""
    low = tokens.low
    close = next((index for index in range(verb + 1, min(verb + 14, len(low))) if low[index] == "as"), None)
    if close is None or close == verb + 1:
        return None
    return named(tokens, (verb + 1, close), (verb, close + 2), back=False, on=True, rule="quoted as saying")


def _shared_subject(tokens: Tokens, verb: int) -> Frame | None:
    """ "X repeated the toll and said that …": the subject of the first verb speaks."""
    low = tokens.low
    first = next((index for index in range(1, verb) if _is_verb(low[index])), None)
    if first is None or any(word in CLAUSE_WORDS for word in low[:first]):
        return None
    begin, end = proper_name(tokens, *subject_before(tokens, first))
    if begin >= end or not can_speak(tokens, begin, end, is_weak=True) or low[begin] in words.PRONOUNS:
        return None
    return named(tokens, (begin, end), (verb, verb + 1), back=False, on=True, rule="X … and said")


def _is_verb(word: str) -> bool:
    """Whether a word looks like a finite verb in the past, or is an auxiliary."""
    return word in words.AUXILIARIES or word.endswith("ed") or word in SPEECH_VERBS


def _inverted(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """ "…, said X", "…, said he"."""
    low = tokens.low
    begin, end = source_after(tokens, at + 1)
    if begin >= end and low[at + 1] in ("he", "she") and history:
        return _again(_meant(low[at + 1], history), (at, at + 2), back=True, on=False, rule="pronoun")
    if begin < end and can_speak(tokens, begin, end, is_weak=False):
        return named(tokens, (begin, end), (at, end), back=True, on=goes_on(tokens, end), rule="said X")
    return None


def _again(frame: Frame, reach: tuple[int, int], *, back: bool, on: bool, rule: str) -> Frame:
    """Build the frame of a source that was named before."""
    first, last = reach
    return replace(frame, first=first, last=last, reaches_back=back, reaches_on=on, cites=None, rule=rule)


def _with_subject(tokens: Tokens, verb: int, history: Sequence[Frame]) -> Frame | None:
    """Build the frame of a verb from the subject before it."""
    begin, end = subject_before(tokens, verb)
    if begin >= end:
        return None
    low = tokens.low
    is_weak = low[verb] in sources.WEAK_REPORT_VERBS
    back = is_trailing(tokens, begin, verb)
    on = not back or goes_on(tokens, verb + 1)
    if low[end - 1] in words.SOURCE_PRONOUNS and end - begin == 1:
        if not history or (is_weak and low[end - 1] == "they"):
            return None
        return _again(_meant(low[end - 1], history), (begin, verb + 1), back=back, on=on, rule="pronoun")
    if history and _stands_for(tokens, begin, end, history[-1]):
        return _again(history[-1], (begin, verb + 1), back=back, on=on, rule="the same again")
    if low[end - 1] in ("we", "i", "you", "us"):
        return None
    if low[verb] in _SEEING and low[end - 1] in _AREAS:
        return None  # "Example Region recorded the most deaths"
    if not can_speak(tokens, begin, end, is_weak=is_weak):
        begin, end = first_name(tokens, begin)
        if begin >= end or not can_speak(tokens, begin, end, is_weak=is_weak):
            return None
    name = proper_name(tokens, begin, end)
    return named(tokens, name, (begin, verb + 1), back=back, on=on, rule="X said")


# --- who is meant by "he", "it", "the agency" ----------------------------------------------------------------


_BODIES = frozenset(
    "agency group organisation organization ngo body watchdog statement coalition network charity".split()
)
# These stand for a source only where its name has the word too.
_NAMED_BODIES = frozenset("ministry commission committee office centre center council court union association".split())
_PLURALS = frozenset(
    word for word in sources.SPEAKERS if word.endswith("s") and word not in ("nations", "news", "rights", "services")
) | {"police", "experts", "people"}
_ORGANISED = (sources.SPEAKERS - sources.TITLES) - frozenset(
    "lawyer spokesman spokeswoman spokesperson doctor leader father mother".split()
)
_REMEMBERED = 6
"""How many sources back a pronoun may reach."""


def _meant(pronoun: str, history: Sequence[Frame]) -> Frame:
    """Give the source that "he", "it" or "they" stands for: the last that fits, else the last."""
    full = frozenset(frame.name.split()[-1] for frame in history if len(frame.name.split()) > 1)
    return next((frame for frame in reversed(history[-_REMEMBERED:]) if _fits(pronoun, frame, full)), history[-1])


def _fits(pronoun: str, frame: Frame, surnames: frozenset[str]) -> bool:
    """Whether a pronoun agrees with a source: several, one person, or one body.

    Args:
        pronoun: "he", "she", "it" or "they".
        frame: the source.
        surnames: last words of the longer names so far, by which one word alone names a person.
    """
    name = frame.name.split()
    is_plural = any(word.lower() in _PLURALS for word in name) or " and " in frame.name
    if pronoun == "they":
        return is_plural
    has_full_name = sum(word[:1].isupper() for word in name) >= 2 and not any(
        word.lower() in _ORGANISED for word in name
    )
    has_full_name = has_full_name or (len(name) == 1 and name[0] in surnames and name[0].lower() not in _ORGANISED)
    is_person = has_full_name or name[-1].lower().strip("”’'\")") in sources.TITLES
    if pronoun == "it":
        return not is_plural and not is_person
    return is_person and pronoun in ("he", "she")


def _stands_for(tokens: Tokens, begin: int, end: int, antecedent: Frame) -> bool:
    """Whether "the agency", "the ministry" means the source named last."""
    if end - begin != 2 or tokens.low[begin] not in ("the", "this"):
        return False
    noun = tokens.low[end - 1]
    if noun in _BODIES:
        return any(word[0].isupper() for word in antecedent.name.split())
    return noun in _NAMED_BODIES and noun in antecedent.name.lower()
