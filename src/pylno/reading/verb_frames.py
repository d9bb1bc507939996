"""Frames of a verb: "X said that …", "…, X said", "…, said X", "X … and said", "he said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pylno.reading.antecedents import meant_by, named_again
from pylno.reading.frames import TAKES_A_STAND, Frame, named
from pylno.reading.lang.en import places, pronouns, sources, words
from pylno.reading.lang.en import report_senses as senses
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import (
    BOUNDARIES,
    first_name,
    is_capital,
    named_behind_quotation,
    named_first,
    proper_name,
)
from pylno.reading.report_verbs import (
    can_invert,
    goes_on,
    is_no_report,
    is_number,
    is_participle,
    is_shared,
    is_trailing,
    puts_toll,
)
from pylno.reading.source_names import (
    can_speak,
    is_bare_report,
    name_before_insertion,
    name_of_office,
    past_document,
    source_after,
    subject_before,
)
from pylno.reading.subjects import asking_subject, main_subject, nearest_subject


def by_verb(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """Give the frame of the verb at an index, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        history: the sources named before, the last one last.
    """
    low = tokens.low
    word = low[at]
    if word in sources.SPEECH_GERUNDS:
        saying = _saying(tokens, at)
        if saying is not None:
            return saying
    if word not in sources.REPORT_VERBS:
        return _statement_made(tokens, at, history)
    first, last = _phrase_around(low, at)
    if last > at + 1 or first < at:
        return _with_subject(tokens, first, history, last=last)
    if is_participle(low, at) or _only_sees(tokens, at):
        return None
    if word in sources.QUOTING and "saying" in low[at + 1 : at + 14]:
        return _quoting(tokens, at)
    is_weak = word in sources.WEAK_REPORT_VERBS
    if is_shared(low, at) and not (is_weak and is_no_report(tokens, at)):
        shared = _shared_subject(tokens, at)
        if shared is not None:
            return shared
    if is_no_report(tokens, at):
        return None
    inverted = _inverted(tokens, at, history) if can_invert(tokens, at) else None
    frame = inverted or _with_subject(tokens, at, history)
    if frame is not None and word in sources.DENYING:  # remembered for "he added", yet no source of what is denied
        return replace(frame, reaches_back=False, reaches_on=False, rule="denies")
    return frame


def _phrase_around(low: list[str], at: int) -> tuple[int, int]:
    """Give the words of a verb of several, the second index the one after: "was quoted as saying", "went on to say"."""
    before = low[at - 1] if at else ""
    if low[at] in ("quoted", "cited") and before in words.PASSIVE_AUX and "saying" in low[at + 1 : at + 10]:
        return at - 1, low.index("saying", at) + 1
    if low[max(0, at - 3) : at] in (["went", "on", "to"], ["goes", "on", "to"]):
        return at - 3, at + 1
    if low[at] == "aware" and before in words.PASSIVE_AUX:
        return at - 1, at + 1
    if before == "to" and at > 1 and low[at - 2] in sources.OBLIGED:  # "was forced to admit"
        return at - 2 - (low[at - 3 : at - 2] != [] and low[at - 3] in words.PASSIVE_AUX), at + 1
    return at, at + 1


def _only_sees(tokens: Tokens, at: int) -> bool:
    """Whether somebody sees who is no witness, so that nobody reports."""
    return tokens.low[at] in ("saw", "witnessed") and sources.EYES.isdisjoint(
        tokens.low[slice(*subject_before(tokens, at))]
    )


def _saying(tokens: Tokens, at: int) -> Frame | None:
    """ "a statement by the ministry saying that …"."""
    low = tokens.low
    if not at or low[at - 1] in sources.BEFORE_FREE_GERUNDS or low[at] in ("citing", "quoting"):
        return None
    if tokens.words[at][0].isupper() or low[at - 1] in words.DETERMINERS:  # "Peace Reporting", "the reporting period"
        return None
    begin, end = subject_before(tokens, at)
    begin = next((index + 1 for index in range(end - 1, begin - 1, -1) if low[index] in ("by", "of", "from")), begin)
    if begin < end and low[end - 1] in sources.DOCUMENTS and not _has_owner(tokens, begin, end):
        begin, end = nearest_subject(tokens, at)
        if begin < end:
            return named(tokens, (begin, end), (at, at + 1), back=False, on=True, rule="X saying")
    if low[at] in sources.GERUNDS_OF_DOCUMENTS and low[end - 1] not in sources.DOCUMENTS:
        return None
    if begin < end and can_speak(tokens, begin, end, is_weak=True):
        return named(tokens, (begin, end), (begin, at + 1), back=False, on=True, rule="X saying")
    return None


def _has_owner(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a document is named by whose it is: "the ministry's report"."""
    return any(is_capital(word) or word.endswith(("'s", "s'", "’s")) for word in tokens.words[max(begin, 1) : end])


def _statement_made(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """ "X made an official statement of …"."""
    low = tokens.low
    is_own = low[at] in sources.WITHDRAWING and not pronouns.POSSESSIVES.isdisjoint(low[at + 1 : at + 2])
    if is_own and not sources.CARRIERS.isdisjoint(low[at + 2 : at + 5]):  # "withdrew its figure of 164": it had said so
        return _with_subject(tokens, at, history)
    if low[at] in sources.MAKING and "statement" in low[at + 1 : at + 5]:
        return _with_subject(tokens, at, history)
    return None


def _quoting(tokens: Tokens, verb: int) -> Frame | None:
    """ "AFP quoted a security source as saying that": the source is who is quoted; AFP quotes."""
    low = tokens.low
    close = next((index for index in range(verb + 1, min(verb + 14, len(low))) if low[index] == "as"), None)
    if close is None or close == verb + 1:
        return None
    last = close + 2
    is_closing = tokens.low[verb - 1 : verb] != [] and tokens.low[last : last + 1] in ([], ["."])
    first = subject_before(tokens, verb)[0] if is_closing else verb
    return named(tokens, (verb + 1, close), (first, last), back=is_closing, on=True, rule="quoted as saying")


def _shared_subject(tokens: Tokens, verb: int) -> Frame | None:
    """ "X repeated the toll and said that …": the subject of the first verb speaks."""
    low = tokens.low
    begin, end = main_subject(tokens, verb)
    if begin >= end or not can_speak(tokens, begin, end, is_weak=True) or low[begin] in words.PRONOUNS:
        return None
    return named(tokens, (begin, end), (verb, verb + 1), back=False, on=True, rule="X … and said")


def saying_on(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """ "X confirmed the attack, saying …": the subject of the sentence speaks."""
    if tokens.low[at] in sources.NOT_SPOKEN_ON or (tokens.low[at] == "putting" and not puts_toll(tokens.low, at)):
        return None
    begin, end = main_subject(tokens, at)
    if begin >= end or not can_speak(tokens, begin, end, is_weak=True):
        return None
    same = named_again(tokens, begin, end, history)
    if same is not None:
        return _again(same, (at, at + 1), back=False, on=True, rule="the same again")
    return named(tokens, (begin, end), (at, at + 1), back=False, on=True, rule="X …, saying")


def subject_frame(tokens: Tokens, verb: int, history: Sequence[Frame]) -> Frame | None:
    """Give the frame of who asks something by the verb at an index: it governs no words."""
    begin, end = asking_subject(tokens, verb)
    if begin >= end:
        return None
    reach = (begin, verb + 1)
    if tokens.low[end - 1] in words.SOURCE_PRONOUNS and end - begin == 1:
        return (
            _again(meant_by(tokens.low[end - 1], history), reach, back=False, on=False, rule="pronoun")
            if history
            else None
        )
    if tokens.low[end - 1] in words.PRONOUNS - {"us"} or "we" in tokens.low[begin:end]:
        return None
    if _is_author(tokens.low, begin, end, is_weak=True):
        return None
    same = named_again(tokens, begin, end, history)
    if same is not None:
        return _again(same, reach, back=False, on=False, rule="the same again")
    return named(tokens, (begin, end), reach, back=False, on=False, rule="X asks")


def _inverted(tokens: Tokens, at: int, history: Sequence[Frame]) -> Frame | None:
    """ "…, said X", "…, said he"."""
    low = tokens.low
    begin, end = source_after(tokens, at + 1 + (low[at + 1] == "out"))
    if _is_subject_of_clause(tokens, at, begin, end):
        return None
    if begin >= end and low[at + 1] in ("he", "she") and history:
        return _again(meant_by(low[at + 1], history), (at, at + 2), back=True, on=False, rule="pronoun")
    if begin < end and can_speak(tokens, begin, end, is_weak=False):
        name = name_of_office(tokens, begin, end)
        last = max(end, name[1])
        return named(tokens, name, (at, last), back=True, on=goes_on(tokens, last), rule="said X")
    return None


def _is_subject_of_clause(tokens: Tokens, verb: int, begin: int, end: int) -> bool:
    """Whether what stands behind the verb is told of, not who speaks: "Name, head of the party, said the court was …"."""
    low = tokens.low
    if low[verb - 1 : verb] != [","] or name_before_insertion(tokens, verb - 1) is None:
        return False
    if not _is_told_of(_to_next_mark(low, begin, end + _AFTER_NAME)):
        return False
    first, last = subject_before(tokens, verb)
    return first < last and can_speak(tokens, first, last, is_weak=True)


_AFTER_NAME = 6


def _to_next_mark(low: list[str], begin: int, end: int) -> list[str]:
    """Give the words from one up to the next mark, or to another."""
    mark = next((at for at in range(begin, min(end, len(low))) if low[at] in BOUNDARIES), end)
    return low[begin:mark]


def _is_told_of(clause: list[str]) -> bool:
    """Whether words hold a verb, so that they are a clause and no name."""
    return any(word in words.AUXILIARIES or (index and word.endswith("ed")) for index, word in enumerate(clause))


def _again(frame: Frame | None, reach: tuple[int, int], *, back: bool, on: bool, rule: str) -> Frame | None:
    """Build the frame of a source that was named before; None where none was."""
    if frame is None:
        return None
    first, last = reach
    return replace(frame, first=first, last=last, reaches_back=back, reaches_on=on, cites=None, rule=rule)


def _with_subject(tokens: Tokens, verb: int, history: Sequence[Frame], *, last: int | None = None) -> Frame | None:
    """Build the frame of a verb from the subject before it.

    Args:
        tokens: the sentence.
        verb: index of the verb's first word.
        history: the sources named before, the last one last.
        last: the index after the verb's last word, where it has several ("was quoted by X as saying").
    """
    begin, end = subject_before(tokens, verb)
    if begin >= end or is_bare_report(tokens.low, begin, end):
        return None
    low = tokens.low
    after = verb + 1 if last is None else last
    is_weak = low[verb] in sources.WEAK_REPORT_VERBS
    back = is_trailing(tokens, begin, after - 1)
    on = not back or goes_on(tokens, after)
    if low[end - 1] in words.SOURCE_PRONOUNS and end - begin == 1:
        if not history or (is_weak and low[end - 1] == "they"):
            return None
        return _again(meant_by(low[end - 1], history), (begin, after), back=back, on=on, rule="pronoun")
    same = named_again(tokens, begin, end, history)
    if same is not None:
        return _again(same, (begin, after), back=back, on=on, rule="the same again")
    if low[end - 1] in pronouns.IN_CONVERSATION or _is_author(low, begin, end, is_weak=is_weak):
        return None
    if low[verb] in ("told", "tells") and not back and _is_order(low, verb):
        return None
    if low[verb] in sources.SEEING and low[end - 1] in places.AREAS:
        return None  # "Example Region recorded the most deaths"
    if not can_speak(tokens, begin, end, is_weak=is_weak):
        begin, end = first_name(tokens, begin)
        if begin >= end or not can_speak(tokens, begin, end, is_weak=is_weak):
            return None
    name = (
        named_first(tokens, begin, verb)
        or named_behind_quotation(tokens, begin)
        or past_document(tokens, *proper_name(tokens, begin, end))
    )
    rule = "X released figures" if _releases(low, verb) else "X said"
    if low[verb] in senses.TAKING_STANDS and "that" not in low[after : after + 3]:
        rule = TAKES_A_STAND
    return named(tokens, name, (begin, after), back=back, on=on, rule=rule)


def _is_author(low: list[str], begin: int, end: int, *, is_weak: bool) -> bool:
    """Whether a subject is the author: "We, the undersigned groups, condemn", "our monitors have recorded"."""
    if not {"undersigned", "signatories"}.isdisjoint(low[begin:end]) or low[max(0, begin - 2) : begin] == ["we", ","]:
        return True
    return is_weak and low[begin] in ("our", "my")


def _is_order(low: list[str], verb: int) -> bool:
    """Whether "told" orders: "told the crowd to leave"."""
    to = next((index for index in range(verb + 1, min(verb + 8, len(low) - 1)) if low[index] == "to"), None)
    return to is not None and "that" not in low[verb:to] and low[to + 1] not in words.DETERMINERS and to > verb + 1


def _releases(low: list[str], verb: int) -> bool:
    """Whether a verb only says that figures came out, which the next words then tell."""
    following = low[verb + 1 : verb + 8]
    return (
        low[verb] in sources.RELEASING
        and not sources.RELEASED.isdisjoint(following)
        and not any(map(is_number, following))
    )
