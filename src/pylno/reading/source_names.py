"""The name of a source: back from its verb over the subject, or on from "according to" to where the name ends."""

from __future__ import annotations

from pylno.reading.lang.en import outcomes, people, sources, words
from pylno.reading.outline import Tokens

LONGEST_SOURCE = 24
"""How many words a source's name may have."""

BOUNDARIES = frozenset(', ; : ( ) [ ] “ ” « » " — – … . ? !'.split())
CLAUSE_WORDS = frozenset(
    "that which who whom whose when while as because but although though where if after before since however".split()
)
SPEECH_VERBS = sources.REPORT_VERBS | sources.SPEECH_GERUNDS
# After a source these tell when and where it spoke.
TRAILING = frozenset(
    "on in at by during late early earlier yesterday today this last via through to after from".split()
)
# When and on what occasion a source speaks.
OCCASIONS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tonight statement week month morning
    evening afternoon night earlier later press interview report tweet post briefing""".split()
)
# Before a subject these belong to the sentence, not to the name.
LEAD_INS = frozenset(
    """however meanwhile also later earlier additionally furthermore moreover separately today yesterday still then now
    according instead similarly finally""".split()
)
# Between a subject and its verb.
BETWEEN = frozenset(
    """has have had also later earlier then now already previously immediately first initially further still did do
    does again himself herself since""".split()
)
_ENDING_LIKE_ADVERBS = frozenset("family assembly italy daily weekly monthly".split())
_POSSESSIVES = frozenset("its their both".split())
_NAME_LINKS = frozenset("of the for and de al bin - .".split())


# --- on from "according to" ---------------------------------------------------------------------------------


_ENDS_NAME = BOUNDARIES | ((words.AUXILIARIES | CLAUSE_WORDS | words.PRONOUNS) - {"us", "as"})
# Verbs of report that are nouns or participles within a name: "according to the report", "estimates of the UN".
_NAME_NOUNS = frozenset(
    "report reports estimates estimate claims claim released state states record list listed cited".split()
)
_NUMBER_STARTS = frozenset(
    "over more at about around nearly almost some up dozens scores hundreds thousands tens several least".split()
)
_OPENING_SIGNS = frozenset('[ “ " * both also'.split())


def source_after(tokens: Tokens, first: int) -> tuple[int, int]:
    """Give the words of a source that begins at ``first``; "figures by X" gives X."""
    low = tokens.low
    if low[first : first + 1] == ["the"] and low[first + 1 : first + 2] == ["["]:
        first += 1
    while first < len(low) and low[first] in _OPENING_SIGNS:
        first += 1
    end = first
    while end < len(low) and end - first < LONGEST_SOURCE:
        if low[end] == "(" and end > first:
            close = next((index for index in range(end + 1, min(end + 7, len(low))) if low[index] == ")"), None)
            end = close + 1 if close else end
            break
        if _ends_name(tokens, first, end):
            break
        end += 1
    begin = _past_carriers(tokens, first, end)
    if begin < end and low[begin] in _POSSESSIVES:
        begin += 1
    return begin, end


def _ends_name(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a word no longer belongs to the source that began at ``first``."""
    low = tokens.low
    word = low[at]
    if word in _ENDS_NAME or word == "'":
        return True
    if at == first:
        return False
    if word[0].isdecimal() or word in _NUMBER_STARTS:
        return True
    if word in sources.REPORT_VERBS and word not in _NAME_NOUNS:
        return True
    if word not in TRAILING or _is_in_name(tokens, at):
        return False
    return not (word in sources.CARRIER_LINKS and all(low[index] in sources.CARRIERS for index in range(first, at)))


def _is_in_name(tokens: Tokens, at: int) -> bool:
    """Whether a preposition goes on with a name ("Ministry of Health in Gaza") rather than with a time."""
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    after = tokens.low[at + 2] if at + 2 < len(tokens.low) else ""
    if following in OCCASIONS or after in OCCASIONS or following in ("a", "an") or following[:1].isdecimal():
        return False
    return tokens.low[at] in ("in", "at", "to", "from", "on") and (
        following == "the" or (following != "" and tokens.words[at + 1][0].isupper())
    )


def _past_carriers(tokens: Tokens, begin: int, end: int) -> int:
    """Skip "figures by", "a statement from": the source is behind them."""
    low = tokens.low
    at = begin
    while at < end and (low[at] in sources.CARRIERS or low[at].startswith("20")):
        at += 1
    return at + 1 if begin < at < end and low[at] in sources.CARRIER_LINKS else begin


# --- back from a verb ---------------------------------------------------------------------------------------


# What opens an insertion that is no part of the name before it ("The ministry, in a statement, said").
_INSERTION_OPENERS = words.RELATIVES | frozenset(
    "in on citing speaking quoting at as meanwhile however for by quoted cited".split()
)
# Words of outcome that are adjectives or nouns within a subject ("the injured man's lawyer said").
_OUTCOMES_IN_NAMES = frozenset("detained injured wounded missing dead deployed displaced".split())


def subject_before(tokens: Tokens, verb: int) -> tuple[int, int]:
    """Walk back from a verb over its subject; give the first word and the one after the last."""
    low = tokens.low
    end = verb
    while end and (
        low[end - 1] in BETWEEN or (low[end - 1].endswith("ly") and low[end - 1] not in _ENDING_LIKE_ADVERBS)
    ):
        end -= 1
    if end and low[end - 1] == "," and (inserted := name_before_insertion(tokens, end - 1)) is not None:
        end = inserted
    elif end and low[end - 1] == ")":
        opened = next((index for index in range(end - 1, -1, -1) if low[index] == "("), 0)
        if opened and end - opened <= 5:
            begin, _ = subject_from(tokens, opened)
            return begin, end
    return subject_from(tokens, end)


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
    if len(inside) <= 3 and tokens.words[opened + 1][0].isupper() and tokens.words[opened - 1].islower():
        return opened  # "in the capital, Example, told"
    if "and" in inside and tokens.words[opened - 1][0].isupper():
        return opened  # "Name, head of the Commission on Truth and Justice, said"
    return opened if inside[0] in _INSERTION_OPENERS or not _is_apposition(tokens, opened) else comma


def _is_apposition(tokens: Tokens, opened: int) -> bool:
    """Whether what follows a comma explains the name before it."""
    return (
        tokens.words[opened - 1][0].isupper()
        or tokens.low[opened + 1] in ("a", "an", "the")
        or tokens.words[opened + 1][0].isupper()
    )


def subject_from(tokens: Tokens, end: int) -> tuple[int, int]:
    """Walk back from ``end`` to where the subject begins."""
    begin = end
    while begin and end - begin < LONGEST_SOURCE:
        if _opens_relative_clause(tokens, begin, end):
            return subject_from(tokens, begin - 1)
        if _ends_subject(tokens, begin, end):
            break
        begin -= 1
    return _trim_subject(tokens, begin, end)


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
        return not (end - begin and _is_name_explained(tokens, begin, end))
    if word == ".":
        return not _is_within_name(tokens, begin - 1)
    if word in BOUNDARIES or word in CLAUSE_WORDS or word in words.AUXILIARIES:
        return True
    if word == "and" and not _joins_speakers(tokens, begin):
        return True
    return (
        word in outcomes.AFTER_PEOPLE
        and begin < end
        and word not in _OUTCOMES_IN_NAMES
        and not tokens.words[begin - 1][0].isupper()
    )


def _is_within_name(tokens: Tokens, dot: int) -> bool:
    """Whether a full stop stands within a name: "Ar.Rukh.Khak"."""
    return (
        0 < dot < len(tokens.low) - 1
        and tokens.starts[dot] == tokens.ends[dot - 1]
        and tokens.starts[dot + 1] == tokens.ends[dot]
    )


def _joins_speakers(tokens: Tokens, begin: int) -> bool:
    """Whether "and" before ``begin`` joins two speakers ("police and monitors said")."""
    low = tokens.low
    left = begin - 2
    if left < 0:
        return False
    while left >= 0 and low[left] not in BOUNDARIES and low[left] not in CLAUSE_WORDS:
        word = low[left]
        if word in words.AUXILIARIES or word in outcomes.AFTER_PEOPLE or word in SPEECH_VERBS or word[0].isdecimal():
            return False
        left -= 1
    return begin - left <= 9 and (low[begin - 2] in sources.SPEAKERS or tokens.words[begin - 2][0].isupper())


# First words of what explains a name: "Ann Example, director of …".
_EXPLAINING = frozenset(
    """a an the its head director chairman chair secretary spokesman spokeswoman spokesperson president minister chief
    founder coordinator lawyer deputy executive senior who acting leader one former""".split()
)
# "Example, the ministry said": a subject of its own.
_OWN_SUBJECTS = frozenset(
    "ministry police statement report agency group authorities government office official officials".split()
)
_SMALL_IN_NAMES = frozenset("and of for de al bin".split())


def _is_name_explained(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether what stands before the comma is the name that the words after it explain."""
    low = tokens.low
    comma = begin - 1
    if comma < 1 or not _closes_name(tokens, comma - 1):
        return False
    if low[comma - 1] in LEAD_INS or end - begin > 10 or low[begin] not in _EXPLAINING:
        return False
    if low[begin] in ("the", "its") and end - begin <= 3 and low[end - 1] in _OWN_SUBJECTS:
        return False
    left = comma - 1
    while (
        left >= 0 and low[left] not in BOUNDARIES and (tokens.words[left][0].isupper() or low[left] in _SMALL_IN_NAMES)
    ):
        left -= 1
    return left < 0 or low[left] in BOUNDARIES or low[left] in ("but", "that", "the", "said")


def _closes_name(tokens: Tokens, at: int) -> bool:
    """Whether a word can be the last of a name."""
    return tokens.words[at][0].isupper() or tokens.low[at] in ("organization", "organisation", "group")


_BEFORE_NAME = (
    LEAD_INS | frozenset("- – — and but yet so or ' *".split()) | (OCCASIONS - {"statement", "report", "press", "post"})
)


def _trim_subject(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Cut what is no part of the name: "However", "On Friday", "In a statement"."""
    low = tokens.low
    while begin < end and low[begin] in _BEFORE_NAME:
        begin += 1
    if begin < end and low[begin] in words.PREPOSITIONS:
        return next((index for index in range(begin + 2, end) if _opens_speaker(low, index)), end), end
    return begin, end


def _opens_speaker(low: list[str], at: int) -> bool:
    """Whether an article begins the subject after "On Friday", rather than going on with the preposition."""
    return low[at] in ("the", "a") and low[at - 1] not in words.PREPOSITIONS


# --- names --------------------------------------------------------------------------------------------------


def proper_name(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Of a name and what explains it ("Ann Example, a doctor at …") take the name, whichever comes first.

    Where only the explanation was taken for the subject, the name before its comma is taken.
    """
    low = tokens.low
    comma = next((index for index in range(begin, end) if low[index] == ","), None)
    if comma is None:
        return _name_explained(tokens, begin, end)
    if _is_proper(tokens, begin, comma):
        return begin, comma
    return (comma + 1, end) if _is_proper(tokens, comma + 1, end) else (begin, end)


def _name_explained(tokens: Tokens, begin: int, end: int) -> tuple[int, int]:
    """Give the name before ", a doctor at …"; the words themselves where no name is."""
    low = tokens.low
    if begin > 1 and low[begin - 1] == "," and low[begin] in ("a", "an", "the") and end - begin > 3:
        first = begin - 1
        while first and tokens.words[first - 1][0].isupper():
            first -= 1
        if begin - 1 - first >= 2 and (first == 0 or low[first - 1] in BOUNDARIES):
            return first, begin - 1
    return begin, end


def _is_proper(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether all words of a stretch are capitalised, small links aside, and there are at least two."""
    capitals = [tokens.words[index][0].isupper() for index in range(begin, end)]
    return sum(capitals) >= 2 and all(
        is_capital or tokens.low[index] in _NAME_LINKS for index, is_capital in enumerate(capitals, begin)
    )


def first_name(tokens: Tokens, before: int) -> tuple[int, int]:
    """Take the first name of a sentence whose subject has several insertions before the verb; empty where there is none."""
    low = tokens.low
    if any(word in words.AUXILIARIES or word in CLAUSE_WORDS - {"who"} for word in low[:before]):
        return before, before
    comma = next((index for index, word in enumerate(low[:before]) if word == ","), None)
    return (0, comma) if comma else (before, before)


def can_speak(tokens: Tokens, begin: int, end: int, *, is_weak: bool) -> bool:
    """Whether the words name somebody who can say something: a noun of speakers, or a name.

    Args:
        tokens: the sentence.
        begin, end: the words.
        is_weak: whether the verb has other uses, so that a noun of people alone does not do.
    """
    low = tokens.low
    if any(low[index] in sources.SPEAKERS for index in range(begin, end)):
        return True
    if not is_weak and any(low[index] in people.GROUPS for index in range(begin, end)):
        return True
    names = [
        index for index in range(begin, end) if tokens.words[index][0].isupper() and low[index] not in words.DETERMINERS
    ]
    if not names or (names == [0] and begin == 0 and end > 1 and low[0] in words.PREPOSITIONS):
        return False
    return low[begin] not in words.PRONOUNS
