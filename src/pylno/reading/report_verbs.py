"""Whether a verb of report reports here: its noun, its participle and its other uses told apart."""

from __future__ import annotations

from pylno.reading.lang.en import dates, names, outcomes, sources, words
from pylno.reading.lang.en import report_senses as senses
from pylno.reading.outline import Tokens
from pylno.reading.proper_names import BOUNDARIES
from pylno.reading.source_names import can_speak, name_before_insertion, subject_before

_OPENING_QUOTES = frozenset('“ " « ‘'.split())


def is_participle(low: list[str], at: int) -> bool:
    """Whether the form describes something rather than reports: "reported killed", "said by", "the reported toll"."""
    before = low[at - 1] if at else ""
    following = low[at + 1] if at + 1 < len(low) else ""
    if low[at] == "reported" and following in outcomes.AFTER_PEOPLE:
        return True
    if low[at] in ("identified", "listed", "described") and following == "as":
        return True
    if low[at].endswith("ed") and before in words.PREPOSITIONS:  # "against alleged beatings"
        return True
    if following == "by" and not senses.BY_WIRE.isdisjoint(low[at + 2 : at + 4]):  # "said by telephone"
        return False
    return following == "by" or before in words.DETERMINERS - senses.DETERMINERS_ALONE


def is_no_report(tokens: Tokens, at: int) -> bool:
    """Whether the verb is passive or not finite, a noun, or has nothing to tell."""
    low = tokens.low
    word = low[at]
    before = next((low[index] for index in range(at - 1, -1, -1) if not low[index].endswith("ly")), "")
    if before in senses.NO_FINITE_VERB_AFTER and word != "aware":  # "to urgently conclude"
        return True
    if word in senses.NOUN_FORMS and (_is_noun(tokens, at) or not _is_verb_use(tokens, at)):
        return True
    if word.startswith("claim") and not senses.CLAIMED.isdisjoint(low[at + 1 : at + 7]):
        return True
    return (
        word in sources.WEAK_REPORT_VERBS
        and not _closes(tokens, at)
        and not can_invert(tokens, at)
        and (not _has_content(tokens, at) or low[at + 1] in words.AUXILIARIES)
    )


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a noun stands before its own verb ("a police report said"), or as part of a name ("Example State")."""
    low = tokens.low
    following = low[at + 1] if at + 1 < len(low) else ""
    if (
        low[at] not in ("released", "put", "puts")
        and following in senses.FINITE
        and following not in ("record", "count")
    ):
        return True
    article = next((low[index] for index in range(at - 1, -1, -1) if not low[index].endswith("ly")), "")
    if article in words.DETERMINERS - senses.DETERMINERS_ALONE:  # "its half-yearly report"
        return True
    return at > 0 and low[at] in ("state", "states") and tokens.words[at][0].isupper()


def is_shared(low: list[str], at: int) -> bool:
    """Whether "and" joins the verb to another one before it."""
    before = low[at - 1] if at else ""
    return before == "and" or (before in names.BETWEEN and low[at - 2 : at - 1] == ["and"])


def _closes(tokens: Tokens, verb: int) -> bool:
    """Whether a report verb closes what was told before it: ", the ministry states.", "that the ministry had reported"."""
    low = tokens.low
    after = low[verb + 1] if verb + 1 < len(low) else "."
    if after not in senses.AFTER_CLOSING_VERB and not after.endswith("day"):
        return False
    begin, end = subject_before(tokens, verb)
    is_noun_too = low[verb] in senses.NOUN_FORMS and not low[verb].endswith(("s", "d"))
    if is_noun_too and begin < end and low[end - 1] not in senses.SEVERAL:  # "Example county, Example state,"
        return False
    if (low[verb] == "states" and "and" in low[begin:end]) or (
        low[verb] in senses.CLAUSAL and after in ("in", "at", "on")
    ):
        return False  # "Example and Sample states", "those found in the water"
    is_behind = 0 < begin < end and low[begin - 1] in (",", "that", "”", '"', "»", "’")
    return is_behind and can_speak(tokens, begin, end, is_weak=True)


def _is_verb_use(tokens: Tokens, at: int) -> bool:
    """Tell the verb "reports" from the noun: after its subject, before what is told."""
    if _closes(tokens, at) or can_invert(tokens, at):
        return True
    if tokens.low[at + 1 : at + 2] == [","] and not tokens.low[at].endswith(("s", "d")):  # "Example state, 12 died"
        return False
    before = tokens.low[at - 1] if at else ""
    if before == "," and name_before_insertion(tokens, at - 1) is None:
        return False
    if not at or before in senses.BEFORE_NOUN_FORMS:
        return False
    return (
        _has_content(tokens, at)
        or tokens.low[at] in ("put", "puts")
        or tokens.low[at + 1 : at + 2] in ([")"], ["."], [])
    )


def _has_content(tokens: Tokens, at: int) -> bool:
    """Whether what is told follows the verb: "that", a number, a quotation, a noun of people or of information."""
    low = tokens.low
    following = low[at + 1 : at + 7]
    if not following:
        return False
    special = _has_its_content(low, at)
    if special is not None:
        return special
    if following[0] in ("that", "“", '"', ":", "how", "«", "‘") or following[:3] == ["in", "part", ":"]:
        return True
    if following[0] == "," and following[1:2] and following[1] in senses.ASIDES:
        return True
    if low[at] in senses.TAKING_STANDS and any(is_number(word) for word in low[at : at + 14]):
        return True
    for index, word in enumerate(following):
        if is_number(word) or word in senses.TOLD:
            return True
        if word in BOUNDARIES and word not in _OPENING_QUOTES and index:
            return False
    return following[0] in senses.BEFORE_TIMES and not names.TIMES_AND_OCCASIONS.isdisjoint(low[at + 2 : at + 4])


def _has_its_content(low: list[str], at: int) -> bool | None:
    """Whether a verb has the only object with which it reports; None where its class takes any."""
    word, following = low[at], low[at + 1 : at + 7]
    if word in senses.TOLLING:
        return not senses.TOLLS.isdisjoint(following) or _is_put_at(following)
    if word in senses.CLAUSAL:
        return "that" in following[:3] or following[0] in ("no", "“", '"')
    if word in senses.RECEIVING:
        return not senses.ACCOUNTS.isdisjoint(following[:5])
    if word in senses.WITH_PARTICLE:
        return following[0] in senses.WITH_PARTICLE[word]
    return None


def puts_toll(low: list[str], at: int) -> bool:
    """Whether "putting" at an index puts a toll at a number."""
    return not senses.TOLLS.isdisjoint(low[at + 1 : at + 7]) or _is_put_at(low[at + 1 : at + 7])


def _is_put_at(following: list[str]) -> bool:
    """Whether a number is said of what "puts" takes: "puts it at 12", "put its dead at more than 12"."""
    at = next((index for index, word in enumerate(following[:5]) if word in ("at", "to")), None)
    return at is not None and at + 1 < len(following) and is_number(following[at + 1])


def is_number(word: str) -> bool:
    """Whether a number may begin with a word: digits, a number word, "at least", "some"."""
    return word[0].isdecimal() or word in sources.NUMBER_WORDS


# --- inversion, and how far the report reaches ---------------------------------------------------------------


def can_invert(tokens: Tokens, at: int) -> bool:
    """Whether the speaker stands after the verb: "said Amina Example", "said the ministry"."""
    low = tokens.low
    if at and low[at - 1] not in (",", "”", '"', "»", "’", "–", "—", "'"):
        return False
    is_quoted = at > 1 and (
        low[at - 1] in ("”", "»", "’") or (low[at - 1] == '"' and low[at - 2] in (",", ".", "?", "!"))
    )
    if low[at] in senses.TAKE_A_HEARER or (
        low[at] in sources.WEAK_REPORT_VERBS and not is_quoted and low[at] != "reports"
    ):
        return False
    at += low[at + 1 : at + 2] == ["out"]  # "pointed out representatives of …"
    following = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
    word = following.lower()
    if not following or word in senses.NEVER_INVERTED:
        return word in ("he", "she") and low[at + 2 : at + 3] in ([","], ["."], [])
    if word in names.TIMES_AND_OCCASIONS or word in dates.MONTH_NAMES:
        return False
    if following[0].isupper():
        return True
    if word == "the" and tokens.words[at + 2 : at + 3] and tokens.words[at + 2][0].isupper():
        return True
    return word in sources.SPEAKERS or (
        word in senses.OPENS_SPEAKER and any(later in sources.SPEAKERS for later in low[at + 1 : at + 8])
    )


def is_trailing(tokens: Tokens, begin: int, verb: int) -> bool:
    """Whether a frame with its subject from ``begin`` closes what was said before it ("…, police said on Friday.")."""
    low = tokens.low
    before = low[begin - 1] if begin else ""
    if begin > 1 and before == "that" and _closes(tokens, verb):
        return True
    if begin == 0 or before not in (",", "”", '"', "»", "’", "—", "–", "'", "?", "!"):
        return begin > 1 and before == "as"
    after = low[verb + 1] if verb + 1 < len(low) else ""
    if after in ("", ".", ",", ";", ")", "”", "*", "—", "–", ":"):
        return after != ":"
    if after in names.TRAILING or after in names.TIMES_AND_OCCASIONS or after in ("reporters", "journalists", "local"):
        return True
    if before in ("”", '"', "»", "’", "'"):
        return True
    return low[verb] == "told" and "that" not in low[verb + 1 : verb + 8]


def goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a frame is followed, at this word, by more of the same report (", adding that …", ": “…")."""
    low = tokens.low
    if at >= len(low):
        return False
    return low[at] == ":" or (low[at] == "," and at + 1 < len(low) and low[at + 1] in senses.GOING_ON)
