"""Statements: what a speaker does by speaking. And allegations: a violation said to have happened."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.frames import Frame
from pylno.reading.lang.en import allegations as acts
from pylno.reading.lang.en import calls, words
from pylno.reading.lang.en import statements as table
from pylno.reading.outline import SILENT, Tokens
from pylno.reading.proper_names import proper_name
from pylno.reading.source_names import can_speak, subject_before
from pylno.reading.speakers import Voice


@dataclass(frozen=True, slots=True)
class Said:
    """A statement or an allegation as one sentence holds it.

    Attributes:
        kind: the statement's kind, or the act alleged.
        first, last: indexes of the words of its passage; ``last`` is the one after.
        at: index of the word that tells it.
        by: who says it, as named; None means the author.
        rule: the rule that found it.
    """

    kind: str
    first: int
    last: int
    at: int
    by: str | None
    rule: str


_OPENERS = frozenset(table.KINDS)
_REACH = 9
"""How many words a speaker's name may have."""
_BEFORE_SUBJECT = table.BEFORE_SUBJECT | frozenset(', ; : “ ” "'.split())
_BEFORE_CLAUSE = frozenset(', ; : “ ” " ('.split())
_AFTER_CLAUSE = frozenset(', ; : ” " )'.split())


def sentence_statements(tokens: Tokens, voice: Voice) -> list[Said]:
    """Give what the speakers of a sentence do by speaking, one of each kind."""
    if tokens.role in SILENT or tokens.known.isdisjoint(_OPENERS):
        return []
    found: dict[str, Said] = {}
    for at, word in enumerate(tokens.low):
        for pattern, kind in table.KINDS.get(word, ()):
            if tuple(tokens.low[at : at + len(pattern)]) != pattern or kind in found:
                continue
            if not _holds(tokens, at, kind, len(pattern)):
                break
            first, last = _extent(tokens, at)
            found[kind] = Said(kind, first, last, at, _speaker(tokens, at, voice), "words of " + kind)
            break
    if "retraction" in found:
        found.pop("denial", None)
    return list(found.values())


def _holds(tokens: Tokens, at: int, kind: str, size: int) -> bool:
    """Tell a statement from the same words in another use."""
    low = tokens.low
    before = low[max(0, at - 4) : at]
    following = low[at + size : at + size + 4]
    if kind == "denial":
        if low[at] in table.DENIALS and size == 1:
            return (
                bool(following)
                and (following[0] not in table.NOT_A_CLAIM or following[1:2] in (["report"], ["claim"]))
                and not any(word in words.PASSIVE_AUX for word in before[-2:])
            )
        return True
    if kind == "threat" and low[at] not in ("threatened", "threatens", "threatening"):
        return not table.OFFICIALS.isdisjoint(tokens.known) or "will" in low
    if kind == "threat":
        return (bool(following) and following[0] not in ("rape", "arrest")) or not any(
            word in words.PASSIVE_AUX for word in before[-1:]
        )
    if kind == "order":
        return not table.OFFICIALS.isdisjoint(low[:at])
    if kind == "unknown":
        return "if" not in before
    return not (
        kind == "position"
        and any(word in words.PASSIVE_AUX for word in before[-1:])
        and low[at] in ("condemned", "denounced", "deplored")
    )


def _extent(tokens: Tokens, at: int) -> tuple[int, int]:
    """Give the words of the clause around a word, between semicolons, brackets and quotation marks."""
    low = tokens.low
    first = at
    while first and low[first - 1] not in (";", "“", "”", '"', "—"):
        first -= 1
    last = at + 1
    while last < len(low) and low[last] not in (";", "—"):
        last += 1
    while last > first + 1 and low[last - 1] in (".", "”", '"', ",", "!", "*"):
        last -= 1
    return first, last


def _speaker(tokens: Tokens, at: int, voice: Voice) -> str | None:
    """Give who makes the statement: the subject of its verb, else the source that governs it."""
    governing = voice.at(tokens, at) if tokens.low[at] in words.PASSIVE_AUX or tokens.low[at] == "as" else None
    if (
        governing is not None
    ):  # "the ministry said reports of 300 dead were false": not the reports deny, the ministry does
        return governing.name
    subject = _subject_name(tokens, at) or _caller(tokens, at)
    if subject is not None:
        return subject
    frame: Frame | None = voice.at(tokens, at)
    return frame.name if frame is not None else None


def _caller(tokens: Tokens, at: int) -> str | None:
    """Give who is said to call something so: "The ministry, which runs the channel, called the post a technical error"."""
    verb = next((index for index in range(at - 1, max(0, at - _REACH), -1) if tokens.low[index] in table.CALLING), None)
    if verb is None or tokens.low[verb - 1] in words.PASSIVE_AUX:
        return None
    begin, end = proper_name(tokens, *subject_before(tokens, verb))
    is_named = begin < end and can_speak(tokens, begin, end, is_weak=True)
    return tokens.slice(begin, end) if is_named and tokens.low[begin] not in words.PRONOUNS else None


def _subject_name(tokens: Tokens, at: int) -> str | None:
    """Give the name before the verb when it is one: "President Example threatened to", "The ministry denied"."""
    low = tokens.low
    end = at
    while end and (
        low[end - 1] in words.AUXILIARIES or low[end - 1].endswith("ly") or low[end - 1] in ("also", "later")
    ):
        end -= 1
    first = end
    while first and end - first < _REACH and low[first - 1] not in _BEFORE_SUBJECT:
        first -= 1
    if (
        end == at and low[at] in table.NO_VERBS
    ):  # "President Example promised the toughest measures": the verb stands before
        end = next((index for index in range(first + 1, end) if low[index].endswith("ed")), end)
    if first >= end or low[end - 1] in table.NO_NAMES:
        return None
    while first < end and low[first] in table.LEAD_INS:
        if low[first] == "the" and first + 1 < end:
            break
        first += 1
    is_name = any(
        tokens.words[index][0].isupper() for index in range(max(first, 1), end)
    ) or not table.OFFICIALS.isdisjoint(low[first:end])
    return tokens.slice(first, end) if first < end and is_name else None


_ACT_WORDS = {pattern.split()[0] for _, groups, _ in acts.PATTERNS for pattern in groups}


def sentence_allegations(tokens: Tokens, voice: Voice, event_kinds: dict[str, tuple[int, int, int]]) -> list[Said]:
    """Give the violations that a sentence says have happened, one for each act.

    Args:
        tokens: the sentence.
        voice: who speaks in it.
        event_kinds: the events found in it: type → (first, last, at).
    """
    if tokens.role in SILENT:
        return []
    found: dict[str, Said] = {}
    for kind, (first, last, at) in event_kinds.items():
        act = acts.EVENT_ACTS.get(kind)
        if act:
            found[act] = Said(act, first, last, at, _source_at(tokens, at, voice), "event that violates a right")
    if not tokens.known.isdisjoint(_ACT_WORDS):
        for act, openers, needed in acts.PATTERNS:
            if act in found:
                continue
            alleged = _alleged_at(tokens, openers, needed)
            if alleged is not None:
                first, last = _clause_of(tokens, alleged)
                found[act] = Said(act, first, last, alleged, _source_at(tokens, alleged, voice), "words of the act")
    if "death_torture" in found:
        found.pop("torture", None)
    shots = _shots(tokens, voice, event_kinds)
    if shots is not None:
        found[shots.kind] = shots
    return sorted(found.values(), key=lambda said: said.first)


def _shots(tokens: Tokens, voice: Voice, event_kinds: dict[str, tuple[int, int, int]]) -> Said | None:
    """Give the violation in "police opened fire on protesters": people killed where deaths are told, else injured."""
    shot = event_kinds.get("shooting")
    if shot is None or acts.PROTEST_WORDS.isdisjoint(tokens.known) or acts.FORCES.isdisjoint(tokens.known):
        return None
    act = "injury" if table.DEATHS.isdisjoint(tokens.known) else "killing_protest"
    return Said(act, *shot, _source_at(tokens, shot[2], voice), "shots at a protest")


def _source_at(tokens: Tokens, at: int, voice: Voice) -> str | None:
    """Give the source that governs a word, as named; None when the author speaks."""
    frame = voice.at(tokens, at)
    return frame.name if frame is not None else None


def _alleged_at(tokens: Tokens, openers: tuple[str, ...], needed: tuple[str, ...]) -> int | None:
    """Find where a pattern of an act stands in a sentence, not as a right, a ban or a plan."""
    low = tokens.low
    for opener in openers:
        parts = opener.split()
        if parts[0] not in tokens.known:
            continue
        for at, word in enumerate(low):
            if word == parts[0] and low[at : at + len(parts)] == parts and _is_alleged(tokens, at, needed):
                return at
    return None


def _is_alleged(tokens: Tokens, at: int, needed: tuple[str, ...]) -> bool:
    """Whether the words of an act tell that it happened: with what the act needs beside them, and no plan or norm."""
    low = tokens.low
    if needed and not any(word in needed for word in low[max(0, at - 14) : at + 22]):
        return False
    # "the right to …" counts only where it is said to have been taken away.
    is_norm = not acts.NOT_ALLEGED_BEFORE.isdisjoint(low[max(0, at - 3) : at])
    if is_norm and not (needed and not acts.GRIEVANCES.isdisjoint(tokens.known)):
        return False
    if not calls.MODALS.isdisjoint(low[at + 1 : at + 6]):
        return False  # "torture must be prohibited"
    is_name = at > 1 and tokens.words[at][0].isupper()
    return not is_name and table.PLANS.isdisjoint(low[max(0, at - 6) : at])


def _clause_of(tokens: Tokens, at: int) -> tuple[int, int]:
    """Give the clause around a word, up to the next comma or mark on both sides."""
    low = tokens.low
    first = at
    while first and low[first - 1] not in _BEFORE_CLAUSE:
        first -= 1
    last = at + 1
    while last < len(low) and low[last] not in _AFTER_CLAUSE and not (low[last] == "." and last == len(low) - 1):
        last += 1
    return first, last
