"""The name of a source: back from its verb over the subject, or on from "according to" to where the name ends."""

from __future__ import annotations

from pylno.reading.lang.en import names, outcomes, people, places, sources, words
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import (
    BOUNDARIES,
    LONGEST_SOURCE,
    closes_name,
    is_capital,
    is_list_of_names,
    is_name_explained,
    is_within_name,
)

# --- on from "according to" ---------------------------------------------------------------------------------


_ENDS_NAME = BOUNDARIES | names.ENDS_NAME


def source_after(tokens: Tokens, first: int) -> tuple[int, int]:
    """Give the words of a source that begins at ``first``; "figures by X" gives X."""
    low = tokens.low
    if low[first : first + 1] == ["the"] and low[first + 1 : first + 2] == ["["]:
        first += 1
    while first < len(low) and (
        low[first] in names.OPENING_SIGNS or low[first] in names.HONORIFICS or is_within_name(tokens, first)
    ):
        first += 1
    end = first
    while end < len(low) and end - first < LONGEST_SOURCE:
        if low[end] == "(" and end > first:
            close = next((index for index in range(end + 1, min(end + 7, len(low))) if low[index] == ")"), None)
            end = close + 1 if close else end
            break
        if _ends_name(tokens, first, end) and not is_within_name(tokens, end):
            break
        end += 1
    begin = past_carriers(tokens, first, end)
    if begin < end and low[begin] in names.OPENING_OWNERS:
        begin += 1
    return begin, end


def _ends_name(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a word no longer belongs to the source that began at ``first``."""
    low = tokens.low
    word = low[at]
    if tokens.words[at] in names.ACRONYMS:
        return False
    if word in _ENDS_NAME or word == "'":
        return True
    if at == first:
        return False
    if word[0].isdecimal() or word in sources.NUMBER_STARTS:
        return True
    if word in sources.REPORT_VERBS and word not in names.NAME_NOUNS:
        return True
    if word not in names.TRAILING or _is_in_name(tokens, at):
        return False
    return not (word in sources.CARRIER_LINKS and all(low[index] in sources.CARRIERS for index in range(first, at)))


def _is_in_name(tokens: Tokens, at: int) -> bool:
    """Whether a preposition goes on with a name ("Ministry of Health in Gaza") rather than with a time."""
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    after = tokens.low[at + 2] if at + 2 < len(tokens.low) else ""
    if (
        following in names.TIMES_AND_OCCASIONS
        or after in names.TIMES_AND_OCCASIONS
        or following in ("a", "an")
        or following[:1].isdecimal()
    ):
        return False
    return tokens.low[at] in names.NAME_PREPOSITIONS and (
        following == "the" or (following != "" and tokens.words[at + 1][0].isupper())
    )


def past_carriers(tokens: Tokens, begin: int, end: int) -> int:
    """Skip "figures by", "a statement from": the source is behind them."""
    low = tokens.low
    at = begin
    while at < end and (low[at] in sources.CARRIERS or low[at].startswith("20")):
        at += 1
    return at + 1 if begin < at < end and low[at] in sources.CARRIER_LINKS else begin


def name_of_office(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Give the full name behind an office ("the governor, Name Surname"), else the words of the office themselves."""
    low = tokens.low
    last = end + 1
    while last < len(low) and is_capital(tokens.words[last]):
        last += 1
    is_name = low[end : end + 1] == [","] and last - end > len(("Name", "Surname"))
    is_closed = low[last : last + 1] in ([], ["."], [","])
    is_aged = low[last + 2 : last + 3] == [","] and low[last + 1][0].isdecimal()
    head = next((low[begin:at] for at in range(begin, end) if low[at] in words.PREPOSITIONS), low[begin:end])
    is_office = any(word in sources.TITLES or word.removesuffix("s") in sources.TITLES for word in head)
    return (end + 1, last) if is_name and is_closed and is_office and not is_aged else (begin, end)


def past_document(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Give X of "a report by X", "a statement from X"; the words themselves where no document is named."""
    at = begin
    while at < end and tokens.low[at] in sources.CARRIERS:
        at += 1
    return (at + 1, end) if begin < at < end - 1 and tokens.low[at] in ("by", "from") else (begin, end)


# --- back from a verb ---------------------------------------------------------------------------------------


def subject_before(tokens: Tokens, verb: int) -> tuple[int, int]:
    """Walk back from a verb over its subject; give the first word and the one after the last."""
    low = tokens.low
    end = verb
    while end and (
        low[end - 1] in names.BETWEEN or (low[end - 1].endswith("ly") and low[end - 1] not in names.ENDING_LIKE_ADVERBS)
    ):
        end -= 1
    end = _before_adjunct(low, end)
    if end and low[end - 1] == "," and (inserted := name_before_insertion(tokens, end - 1)) is not None:
        end = inserted
    elif end and low[end - 1] == ")":
        opened = next((index for index in range(end - 1, -1, -1) if low[index] == "("), 0)
        if opened and end - opened <= 5:
            begin, _ = subject_from(tokens, opened)
            return begin, end
    return subject_from(tokens, end)


_LONGEST_ADJUNCT = 10


def _before_adjunct(low: list[str], end: int) -> int:
    """Step back over ", in a statement issued on Sunday" before a verb; give the index after its comma."""
    first = max(0, end - _LONGEST_ADJUNCT)
    comma = next((index for index in range(end - 1, first, -1) if low[index] in BOUNDARIES), 0)
    inside = low[comma + 1 : end]
    if not comma or low[comma] != "," or not inside or inside[0] not in names.ADJUNCT_OPENERS:
        return end
    is_occasion = not names.OCCASION_DETERMINERS.isdisjoint(inside[1:2]) and not names.TEXTS.isdisjoint(inside)
    return comma + 1 if is_occasion and words.DETERMINERS.isdisjoint(inside[2:]) else end


def name_before_insertion(tokens: Tokens, comma: int) -> int | None:
    """Give the index after the name in "Name, head of the centre, said": the words of both belong to the source.

    Where what stands between the commas does not explain the name, the name ends before it. None when nothing is inserted.
    """
    low = tokens.low
    opened = next((index for index in range(comma - 1, max(-1, comma - 22), -1) if low[index] == ","), 0)
    if not opened:
        return None
    inside = low[opened + 1 : comma]
    if not inside or inside[0] in words.AUXILIARIES or inside[0] in ("and", "but"):
        return None
    before = low[opened - 1]
    is_of_speaker = before in sources.SPEAKERS or before in sources.TITLES
    is_place = len(inside) <= 3 and is_capital(tokens.words[opened + 1]) and tokens.words[opened - 1].islower()
    if is_place and not is_of_speaker and not _is_person_explained(tokens, opened, len(inside)):
        return opened  # "in the capital, Example, told"
    is_long = "and" in inside or not words.RELATIVES.isdisjoint(inside)
    if is_long and is_capital(tokens.words[opened - 1]):
        return opened  # "Name, head of the Commission on Truth and Justice, said", "Name, a group that …, said"
    is_inserted = inside[0] in names.INSERTION_OPENERS or (inside[0].endswith("ing") and len(inside) > 1)
    return opened if is_inserted or not _is_apposition(tokens, opened) else comma


def _is_person_explained(tokens: Tokens, comma: int, size: int) -> bool:
    """Whether the name behind a comma is that of who is described before it: "A survivor of the raid, Name Surname, said"."""
    if size == 1 or tokens.low[comma - 1] in places.AREAS:
        return False
    begin, end = subject_from(tokens, comma)
    return begin < end and not sources.SPEAKERS.isdisjoint(tokens.low[begin:end])


def _is_apposition(tokens: Tokens, opened: int) -> bool:
    """Whether what follows a comma explains the name before it."""
    return (
        is_capital(tokens.words[opened - 1])
        or tokens.low[opened + 1] in ("a", "an", "the")
        or is_capital(tokens.words[opened + 1])
    )


def subject_from(tokens: Tokens, end: int) -> tuple[int, int]:
    """Walk back from ``end`` to where the subject begins."""
    begin = end
    while begin and end - begin < LONGEST_SOURCE:
        if _opens_relative_clause(tokens, begin, end):
            return subject_from(tokens, begin - 1)
        opened = _bracket_in_name(tokens, begin)
        if opened is not None:
            begin = opened
            continue
        if _ends_subject(tokens, begin, end):
            break
        begin -= 1
    head = _head_of_relative(tokens, begin, end)
    return _behind_verb(tokens, *subject_from(tokens, head)) if head is not None else _trim_subject(tokens, begin, end)


def _behind_verb(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Cut a verb and its subject from the head of a relative clause: "researchers interviewed residents who said"."""
    verbs = [index for index in range(begin, end - 1) if tokens.words[index].islower() and _is_past(tokens.low[index])]
    return (verbs[-1] + 1 + (tokens.low[verbs[-1] + 1] in words.PREPOSITIONS), end) if verbs else (begin, end)


def _is_past(word: str) -> bool:
    """Whether a word looks like a verb in the past, or is a preposition that stands in no speaker's name."""
    return word.endswith("ed") or word in names.OUTSIDE_SUBJECTS


_LONGEST_BRACKET = 8
_LONGEST_RELATIVE = 14


def _bracket_in_name(tokens: Tokens, begin: int) -> int | None:
    """Give the opening mark of a bracket that ends before ``begin`` and belongs to a name: "the Relief Fund (RF) said"."""
    if begin < 4 or tokens.low[begin - 1] != ")":
        return None
    first = max(0, begin - 2 - _LONGEST_BRACKET)
    opened = next((index for index in range(begin - 2, first, -1) if tokens.low[index] == "("), None)
    if opened is None or not closes_name(tokens, opened - 1):
        return None
    return opened if is_capital(tokens.words[opened + 1]) else None


def _head_of_relative(tokens: Tokens, begin: int, end: int) -> int | None:
    """Give the index after the head of "a source who asked not to be named": the words from ``begin`` are its clause."""
    low = tokens.low
    if begin == end:
        opener = low[begin - 1] if begin > 1 else ""
        if opener == "that" and not (low[begin - 2] in sources.SPEAKERS or is_capital(tokens.words[begin - 2])):
            return None
        return begin - 1 - (low[begin - 2] == ",") if opener in ("who", "which", "that") else None
    if low[begin - 1 : begin] == [] or low[begin - 1] not in names.WITHIN_RELATIVES:
        return None
    for index in range(begin - 1, max(0, end - _LONGEST_RELATIVE), -1):
        if low[index] in BOUNDARIES or low[index] in names.SAYING:
            return None
        if low[index] == "who":
            return index
    return None


def _opens_relative_clause(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether "that" or "who" stands before ``begin`` and its clause has no subject of its own: the speaker is before it."""
    low = tokens.low
    return (
        low[begin - 1] in ("that", "who", "which")
        and 1 < begin < end
        and low[max(0, begin - 3) : begin - 2] != ["to"]  # "saddened to report that …"
        and low[begin] not in sources.SPEAKERS
        and not tokens.words[begin][0].isupper()
        and low[begin] not in words.DETERMINERS
    )


def _ends_subject(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the word before ``begin`` no longer belongs to the subject."""
    word = tokens.low[begin - 1]
    if word == ",":
        return not (end > begin and (is_name_explained(tokens, begin, end) or is_list_of_names(tokens, begin, end)))
    if word == ".":
        return not is_within_name(tokens, begin - 1)
    if tokens.words[begin - 1] in names.ACRONYMS:
        return False
    if word in BOUNDARIES or word in names.CLAUSE_WORDS or word in words.AUXILIARIES or word in names.SAYING:
        return True
    if word == "and" and not _joins_speakers(tokens, begin):
        return True
    return (
        word in outcomes.AFTER_PEOPLE
        and begin < end
        and word not in names.OUTCOMES_IN_NAMES
        and not tokens.words[begin - 1][0].isupper()
    )


def _joins_speakers(tokens: Tokens, begin: int) -> bool:
    """Whether "and" before ``begin`` joins two speakers ("police and monitors said")."""
    low = tokens.low
    left = begin - 2
    if left < 0:
        return False
    while left >= 0 and low[left] not in BOUNDARIES and low[left] not in names.CLAUSE_WORDS:
        word = low[left]
        if (
            word in words.AUXILIARIES
            or word in outcomes.AFTER_PEOPLE
            or word in sources.SPEECH_VERBS
            or word[0].isdecimal()
        ):
            return False
        left -= 1
    return begin - left <= 9 and (low[begin - 2] in sources.SPEAKERS or tokens.words[begin - 2][0].isupper())


def _trim_subject(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Cut what is no part of the name: "However", "On Friday", "In a statement"."""
    low = tokens.low
    while begin < end and _is_before_name(tokens, begin, end):
        begin += 1
    if begin < end and low[begin] in words.PREPOSITIONS and low[begin + 1 : begin + 2] not in (["least"], ["most"]):
        return next((index for index in range(begin + 2, end) if _opens_speaker(low, index)), end), end
    return begin, _before_occasion(low, begin, end)


def _is_before_name(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a word of a subject stands before its name; a time that opens a name is its part ("Night Desk said")."""
    word = tokens.low[at]
    if (
        word in names.TIMES_AND_OCCASIONS
        and not word.endswith("day")
        and at + 1 < end
        and tokens.words[at + 1][0].isupper()
    ):
        return not tokens.words[at][0].isupper()
    return word in names.BEFORE_NAME or word in names.HONORIFICS or word == "."


def _before_occasion(low: list[str], begin: int, end: int) -> int:
    """Give the index after the name in "Name in its yearly report said", "Name on Monday said": the occasion is no part."""
    for index in range(begin + 1, end):
        if low[index] not in names.BEFORE_OCCASIONS:
            continue
        opening = low[index + 1 : index + 3]
        is_day = opening[:1] != [] and opening[0] in names.TIMES_AND_OCCASIONS
        is_text = opening[:1] == ["the"] or not names.OCCASION_DETERMINERS.isdisjoint(opening[:1])
        if is_day or (is_text and not names.TEXTS.isdisjoint(low[index + 2 : end])):
            return index
    return end


def _opens_speaker(low: list[str], at: int) -> bool:
    """Whether an article begins the subject after "On Friday", rather than going on with the preposition."""
    return low[at] in ("the", "a") and low[at - 1] not in words.PREPOSITIONS


# --- who can speak ------------------------------------------------------------------------------------------


def can_speak(tokens: Tokens, begin: int, end: int, *, is_weak: bool) -> bool:
    """Whether the words name somebody who can say something: a noun of speakers, or a name.

    Args:
        tokens: the sentence.
        begin, end: the words.
        is_weak: whether the verb has other uses, so that a noun of people alone does not do.
    """
    low = tokens.low
    head = next((index for index in range(begin + 1, end) if low[index] in words.PREPOSITIONS), end) - 1
    if begin < end and head > 0 and low[head] in names.ABSTRACT_NOUNS and tokens.words[head].islower():
        return False  # "the attack on the ministry"
    if any(low[index] in sources.SPEAKERS and not _is_rank_alone(tokens, index, end) for index in range(begin, end)):
        return True
    if not is_weak and any(low[index] in people.GROUPS for index in range(begin, end)):
        return True
    capitals = [
        index
        for index in range(begin, end)
        if is_capital(tokens.words[index]) and len(low[index]) > 1 and low[index] not in words.DETERMINERS
    ]
    if not capitals or (capitals == [0] and begin == 0 and end > 1 and (is_weak or low[0] in words.PREPOSITIONS)):
        return False
    if capitals == [0] and end == 1 and is_abstract(low[0]):
        return False
    return low[begin] not in words.PRONOUNS and low[begin] not in names.NOBODY


def _is_rank_alone(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "major" or "general" only describes the next word: "a major scandal"."""
    return tokens.words[at] in ("major", "general") and at + 1 < end


def is_abstract(word: str) -> bool:
    """Whether the first word of a sentence is an event or a thing rather than a name ("Unrest has claimed …")."""
    return word in names.ABSTRACT_NOUNS or (len(word) > 5 and word.endswith(names.ABSTRACT_ENDINGS))


def is_bare_report(low: list[str], begin: int, end: int) -> bool:
    """Whether a subject is only that there are reports: "initial reports suggest" names nobody; "the report says" does."""
    inside = low[begin:end]
    return begin < end and inside[-1] in names.BARE_REPORTS and names.NAMELESS_REPORTS.issuperset(inside)
