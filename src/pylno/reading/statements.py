"""Statements: what a speaker does by speaking. And allegations: a violation said to have happened."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.attribution import Frame
from pylno.reading.lang.en import allegations as acts
from pylno.reading.lang.en import statements as table
from pylno.reading.lang.en import words
from pylno.reading.outline import SILENT, Tokens
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
_NO_VERBS = frozenset("toughest unacceptable deeply gravely serious without no".split())
_NORMS = frozenset("must should shall".split())
_REACH = 9


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
        if low[at] in ("denied", "denies", "deny", "denying") and size == 1:
            return (
                bool(following)
                and following[0] not in table.NOT_A_CLAIM
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
    subject = _subject_name(tokens, at)
    if subject is not None:
        return subject
    frame: Frame | None = voice.at(tokens, at)
    return frame.name if frame is not None else None


def _subject_name(tokens: Tokens, at: int) -> str | None:
    """Give the name before the verb when it is one: "President Example threatened to", "The ministry denied"."""
    low = tokens.low
    end = at
    while end and (
        low[end - 1] in words.AUXILIARIES or low[end - 1].endswith("ly") or low[end - 1] in ("also", "later")
    ):
        end -= 1
    first = end
    while (
        first
        and end - first < _REACH
        and low[first - 1] not in (",", ";", ":", "“", "”", '"', "that", "and", "but", "which", "who")
        and low[first - 1] not in words.AUXILIARIES
    ):
        first -= 1
    if end == at and low[at] in _NO_VERBS:  # "President Example promised the toughest measures": the verb stands before
        end = next((index for index in range(first + 1, end) if low[index].endswith("ed")), end)
    if first >= end or low[end - 1] in ("we", "i", "it", "he", "she", "they", "not", "there"):
        return None
    while first < end and low[first] in ("however", "later", "meanwhile", "the", "earlier"):
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
    shot = event_kinds.get("shooting")
    if (
        shot is not None
        and not acts.PROTEST_WORDS.isdisjoint(tokens.known)
        and not acts.FORCES.isdisjoint(tokens.known)
    ):
        found["killing_protest" if not {"killed", "killing", "dead", "died"}.isdisjoint(tokens.known) else "injury"] = (
            Said(
                "killing_protest" if not {"killed", "killing", "dead", "died"}.isdisjoint(tokens.known) else "injury",
                *shot,
                _source_at(tokens, shot[2], voice),
                "shots at a protest",
            )
        )
    return sorted(found.values(), key=lambda said: said.first)


def _source_at(tokens: Tokens, at: int, voice: Voice) -> str | None:
    frame = voice.at(tokens, at)
    return frame.name if frame is not None else None


def _alleged_at(tokens: Tokens, openers: tuple[str, ...], needed: tuple[str, ...]) -> int | None:
    """Find where a pattern of an act stands in a sentence, not as a right, a ban or a plan."""
    low = tokens.low
    for opener in openers:
        parts = opener.split()
        if parts[0] not in tokens.known:
            continue
        for at in range(len(low)):
            if low[at] != parts[0] or low[at : at + len(parts)] != parts:
                continue
            if needed and not any(word in needed for word in low[max(0, at - 14) : at + 22]):
                continue
            if not acts.NOT_ALLEGED_BEFORE.isdisjoint(low[max(0, at - 3) : at]) and not (needed and _is_grievance(low)):
                continue
            if not _NORMS.isdisjoint(low[at + 1 : at + 6]):
                continue  # "torture must be prohibited"
            if any(word in ("will", "would", "should", "must", "if", "could") for word in low[max(0, at - 6) : at]) or (
                at and tokens.words[at][0].isupper() and at > 1
            ):
                continue
            return at
    return None


def _is_grievance(low: list[str]) -> bool:
    """Whether "the right to …" is said to have been taken away rather than asked for."""
    return any(word in acts.GRIEVANCES for word in low)


def _clause_of(tokens: Tokens, at: int) -> tuple[int, int]:
    """Give the clause around a word, up to the next comma or mark on both sides."""
    low = tokens.low
    first = at
    while first and low[first - 1] not in (",", ";", ":", "“", "”", '"', "("):
        first -= 1
    last = at + 1
    while (
        last < len(low)
        and low[last] not in (",", ";", ":", "”", '"', ")")
        and not (low[last] == "." and last == len(low) - 1)
    ):
        last += 1
    return first, last
