"""Who says it: the frames by which a sentence names its source.

A frame is "according to X", "X said that …", "…, X said", "“…”, said X", "(information from X)".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pylno.reading.frames import Frame, named, owned
from pylno.reading.lang.en import calls, names, numbers, pronouns, sources, words
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import BOUNDARIES
from pylno.reading.report_verbs import is_number
from pylno.reading.source_names import can_speak, name_of_office, source_after, subject_from
from pylno.reading.verb_frames import by_verb, saying_on

# Marks at which a frame may open, as at the words of the table.
_MARKS = frozenset(": – — - ( [".split())
# A sentence with none of these names no source.
_TRIGGERS = sources.TRIGGERS | _MARKS
# A possessive is another place at which a frame is looked for.
_OPENING_WORDS = sources.FRAME_OPENERS | _MARKS


def find_frames(tokens: Tokens, *, history: Sequence[Frame] = ()) -> list[Frame]:
    """Give the frames of a sentence, left to right.

    Args:
        tokens: the sentence.
        history: the sources named before, the last one last: for "he said", "it added".
    """
    if tokens.known.isdisjoint(_TRIGGERS):
        return []
    found: list[Frame] = []
    at = 0
    while at < len(tokens.low):
        word = tokens.low[at]
        if word not in _OPENING_WORDS and not word.endswith(("'s", "s'")):
            at += 1
            continue
        frame = _frame_at(tokens, at, [*history, *found])
        if frame is not None and found and frame.first < found[-1].first and found[-1].rule == "citing":
            frame = replace(frame, cites=found.pop().name)  # "The wire, citing the ministry, reported"
        if frame is None or (found and frame.first < found[-1].last and frame.rule != "according"):
            at += 1
            continue
        found.append(frame)
        at = max(frame.last, at + 1)
    found = [frame for frame in found if frame.name.split()[0].lower() not in numbers.VAGUE]  # "Thousands reported …"
    return _with_citing(_with_saying_on(tokens, _with_next_speakers(tokens, found), history))


def _with_saying_on(tokens: Tokens, found: list[Frame], history: Sequence[Frame]) -> list[Frame]:
    """Add the speaker of "X confirmed the attack, saying …" where no frame before it reaches so far."""
    if tokens.known.isdisjoint(sources.SPEECH_GERUNDS):
        return found
    for at, word in enumerate(tokens.low):
        if not at or word not in sources.SPEECH_GERUNDS or tokens.low[at - 1] != ",":
            continue
        if any(frame.last <= at and (frame.reaches_on or frame.reaches_back) for frame in found):
            continue
        frame = saying_on(tokens, at, history)
        if frame is not None:
            return sorted([*found, frame], key=lambda one: one.first)
    return found


_LONGEST_NEXT_SPEAKER = 6


def _with_next_speakers(tokens: Tokens, found: list[Frame]) -> list[Frame]:
    """Add the speakers of "officials put the toll at 12, rights groups at 45", whose verb is not said again."""
    first = min((frame.last for frame in found if frame.reaches_on), default=len(tokens.low)) + 1
    added = list(found)
    for at in range(max(2, first), len(tokens.low)):
        if not is_number(tokens.low[at]):
            continue
        end = at - (tokens.low[at - 1] in sources.BEFORE_NUMBERS)
        begin = next(
            (
                index + 1
                for index in range(end - 1, max(0, end - 2 - _LONGEST_NEXT_SPEAKER), -1)
                if tokens.low[index] == ","
            ),
            end,
        )
        begin += tokens.low[begin : begin + 1] in (["and"], ["but"], ["while"])
        is_subject = begin < end and all(word.isalpha() for word in tokens.low[begin:end])
        if is_subject and tokens.low[end - 1] in sources.SPEAKERS and _is_bare_subject(tokens, begin, end):
            added.append(named(tokens, (begin, end), (begin, end), back=False, on=True, rule="X too"))
    return sorted(added, key=lambda frame: frame.first)


def _is_bare_subject(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether words hold neither a verb nor a preposition."""
    return (words.AUXILIARIES | words.PREPOSITIONS | sources.SPEECH_VERBS).isdisjoint(tokens.low[begin:end])


def _frame_at(tokens: Tokens, at: int, known: list[Frame]) -> Frame | None:
    """Give the frame that a word opens, or None; the sources named before it are known."""
    return (
        _according(tokens, at, known[-1] if known else None)
        or by_verb(tokens, at, known)
        or _by_count(tokens, at)
        or _by_owner(tokens, at)
        or _by_colon(tokens, at)
        or _in_brackets(tokens, at)
    )


def _with_citing(found: list[Frame]) -> list[Frame]:
    """Fold "…, citing Y" into the frame of the source that cites."""
    result: list[Frame] = []
    for frame in found:
        if result and frame.rule == "citing" and result[-1].cites is None:
            result[-1] = replace(result[-1], cites=frame.name)
        else:
            result.append(frame)
    return result


# --- "according to X" ---------------------------------------------------------------------------------------


_CLAUSE_OPENERS = sources.CLAUSE_OPENERS | frozenset('. ] ) - – — ; : ” " *'.split())
_CITING = ("citing", "quoting")
_OPENINGS: dict[str, list[tuple[str, ...]]] = {}
for _opening in sorted(sources.ACCORDING, key=len, reverse=True):
    _OPENINGS.setdefault(_opening[0], []).append(_opening)


def _according(tokens: Tokens, at: int, antecedent: Frame | None) -> Frame | None:
    """ "according to X", "documented by X", "citing X"; ``antecedent`` is the source named last."""
    low = tokens.low
    for opening in _OPENINGS.get(low[at], ()):
        if tuple(low[at : at + len(opening)]) != opening:
            continue
        if not sources.NEGATIONS.isdisjoint(low[max(0, at - 3) : at]) or (
            opening == ("per",) and low[at + 1 : at + 2] != ["the"]
        ):
            return None  # "43 per cent"
        if (
            opening[-1] == "by" and "saying" in low[at + 3 : at + 9]
        ):  # "was quoted by X as saying": who is quoted says it
            return None
        first = at + len(opening)
        if low[first : first + 1] in (["our"], ["my"]):  # the author's own
            return None
        name = source_after(tokens, first)
        if antecedent is not None:
            goes_on = _points_back(low, at, first, name)
            if goes_on is not None:
                return replace(
                    antecedent,
                    first=at,
                    last=name[1],
                    reaches_back=at > 0,
                    reaches_on=goes_on,
                    cites=None,
                    rule="according",
                )
        if opening[-1] == "by" and low[name[1] : name[1] + 1] != [] and low[name[1]] in ("said", "says", "told"):
            return None  # "sources quoted by X said"
        if not _is_nobody(low, name) and can_speak(
            tokens, *name, is_weak=opening[0] not in ("according", "citing", "quoting")
        ):
            return _introduced(tokens, at, name)
    return None


def _points_back(low: list[str], at: int, first: int, name: tuple[int, int]) -> bool | None:
    """Tell "according to its data", "according to these figures": the source named last speaks again.

    Returns:
        Whether the frame that opens at ``at`` governs what follows it; None when it names a source of its own.
    """
    begin, end = name
    is_alone = low[first + 1 : first + 2] in ([","], ["."], [])
    if is_alone and not pronouns.OBJECTS.isdisjoint(low[first : first + 1]):
        return at == 0
    is_own = end > first + 1 and low[first] in pronouns.POSSESSIVES
    if is_own and all(word in sources.CARRIERS for word in low[first + 1 : end]):
        return at == 0
    is_pointer = end - begin <= 3 and not sources.POINTING.isdisjoint(low[begin : begin + 1])
    if is_pointer and all(word in sources.POINTERS for word in low[begin:end]):
        return at == 0 or low[end : end + 1] == [","]
    return None


def _is_nobody(low: list[str], name: tuple[int, int]) -> bool:
    """Whether the words name no source, only that there is a report ("according to reports")."""
    inside = low[name[0] : name[1]]
    return all(
        word in sources.CARRIERS or word in ("these", "shared") for word in inside
    ) and sources.OFFICIAL.isdisjoint(inside)


def _introduced(tokens: Tokens, at: int, name: tuple[int, int]) -> Frame:
    """Build the frame of a source that "according to" introduces; it governs both sides unless a clause opens with it."""
    low = tokens.low
    name = name_of_office(tokens, *name)
    end = name[1]
    opens = _opens_clause(low, at)
    is_inserted = (
        end + 1 < len(low)
        and low[end] in (",", "–", "—")
        and low[end + 1] not in ("and", "but", "while")
        and any(word in words.AUXILIARIES or word[0].isdecimal() for word in low[end:])
    )
    rule = "citing" if low[at] in _CITING else "according"
    if at > 1 and low[at - 1][0].isdecimal() and low[at - 2] == ",":  # ", 60 according to X,": of this number only
        rule = "according of one"
    return named(tokens, name, (at, end), back=not opens, on=opens or is_inserted, rule=rule)


def _opens_clause(low: list[str], at: int) -> bool:
    """Whether "according to" stands at the head of a clause, whose words follow it."""
    if at == 0 or low[at - 1] in _CLAUSE_OPENERS or (at == 1 and low[0] in names.LEAD_INS):
        return True
    return low[at - 1] == "," and at > 1 and low[at - 2] in sources.CLAUSE_OPENERS


# --- frames without a verb ----------------------------------------------------------------------------------


def _by_count(tokens: Tokens, at: int) -> Frame | None:
    """ "by the ministry's own count"."""
    low = tokens.low
    if low[at] not in ("by", "on") or at + 2 >= len(low) or low[at + 1] in BOUNDARIES:
        return None
    for index in range(at + 2, min(at + 8, len(low))):
        if low[index] in sources.COUNTS_OF_SOURCES:
            owner = next((i for i in range(at + 1, index) if low[i].endswith(("'s", "s'"))), None)
            if owner is None:
                return None
            reach = (at, index + 1)
            return owned(tokens, (at + 1, owner + 1), reach, back=at > 0, on=at == 0, rule="by its count")
        if low[index] in BOUNDARIES:
            return None
    return None


def _by_owner(tokens: Tokens, at: int) -> Frame | None:
    """ "The ministry's running total for the country was 9,900": the owner of the count says it."""
    low = tokens.low
    if not low[at].endswith(("'s", "s'")) or at + 2 >= len(low):
        return None
    count = next((index for index in range(at + 1, min(at + 5, len(low))) if low[index] in sources.COUNTS), None)
    if count is None or sources.COUNT_VERBS.isdisjoint(low[count + 1 : count + 7]):
        return None
    begin, _ = subject_from(tokens, at + 1)
    if low[begin] in pronouns.OWNERS:
        return None
    if not can_speak(tokens, begin, at + 1, is_weak=True) and low[at][:-2] not in sources.SPEAKERS:
        return None
    return owned(tokens, (begin, at + 1), (begin, count + 1), back=False, on=True, rule="owner of the count")


def _by_colon(tokens: Tokens, at: int) -> Frame | None:
    """ "Five killed in clashes: police", "Interior Ministry: 12 injured"."""
    low = tokens.low
    if low[at] not in (":", "–", "—", "-") or at == 0 or (low[at] != ":" and not _is_dash(tokens, at)):
        return None
    rest = low[at + 1 :]
    if low[at - 1] in sources.CREDITED:
        return None
    if 0 < len(rest) <= _LONGEST_BEHIND_COLON and _is_speaker_alone(rest):
        size = len(low)
        return named(tokens, (at + 1, size), (at, size), back=True, on=False, rule="after a colon")
    if (
        low[at] == ":"
        and at <= 6
        and rest
        and not sources.HEADLINE_SPEAKERS.isdisjoint(low[:at])
        and is_number(rest[0])
    ):
        return named(tokens, (0, at), (0, at + 1), back=False, on=True, rule="before a colon")
    return None


_LONGEST_BEHIND_COLON = 6


def _is_speaker_alone(rest: list[str]) -> bool:
    """Whether the words behind a colon only name a speaker: "police", "UN rights office", "Mayor Name Surname"."""
    if any(_is_clausal(word) for word in rest) or rest[0] in calls.IMPERATIVES:
        return False
    return rest[-1] in sources.HEADLINE_SPEAKERS or not (sources.TITLES | sources.AGENCIES).isdisjoint(rest)


def _is_dash(tokens: Tokens, at: int) -> bool:
    """Whether a stroke stands free between words, and is no hyphen."""
    return tokens.starts[at] > tokens.ends[at - 1] and tokens.starts[at + 1 : at + 2] != [tokens.ends[at]]


def _is_clausal(word: str) -> bool:
    """Whether a word shows that a clause follows the colon, not only a name."""
    return word[0].isdecimal() or word in words.AUXILIARIES or word in BOUNDARIES


def _in_brackets(tokens: Tokens, at: int) -> Frame | None:
    """ "(BBC journalists report)", "(source: X)"."""
    low = tokens.low
    if low[at] not in ("(", "["):
        return None
    close = next((index for index in range(at + 1, min(at + 14, len(low))) if low[index] in (")", "]")), None)
    if close is None:
        return None
    if low[at + 1] in sources.BRACKET_OPENERS and close > at + 2:
        begin, end = at + 2 + (low[at + 2] == ":"), close
        if low[at + 1] not in ("source", "sources") and sources.AGENCIES.isdisjoint(low[begin:end]):
            return None
    elif low[close - 1] in sources.BRACKET_VERBS:
        begin, end = at + 1, close - 1
    elif low[close + 1 : close + 2] in ([], ["."]) and not sources.AGENCIES.isdisjoint(low[at + 1 : close]):
        begin, end = at + 1, next((index for index in range(at + 1, close) if low[index] in BOUNDARIES), close)
    else:
        return None
    if begin >= end:
        return None
    return named(tokens, (begin, end), (at, close + 1), back=True, on=False, rule="in brackets")
