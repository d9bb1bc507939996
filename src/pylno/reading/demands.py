"""What is asked: where its words begin and where they end."""

from __future__ import annotations

from pylno.reading.lang.en import calls as table
from pylno.reading.outline import Tokens


def is_infinitive(tokens: Tokens, at: int) -> bool:
    """Whether the "to" at an index stands before a verb."""
    if at + 1 >= len(tokens.low) or tokens.low[at + 1] in (":", ","):
        return True
    if tokens.low[at + 1] in ("“", '"', "«") and at + 2 < len(tokens.low):
        at += 1  # urged it to “immediately cease …”
    following = tokens.words[at + 1]
    return (
        following[0].islower()
        and following.lower() not in table.NO_VERB
        and (following.lower() in table.VERBS_LIKE_NOUNS or not following.lower().endswith(("ing", "tion", "ment")))
    )


def infinitive_in(tokens: Tokens, first: int, last: int) -> int | None:
    """Give the index of the first "to" with a verb between two indexes, or None."""
    low = tokens.low
    return next((at for at in range(first, min(last, len(low))) if low[at] == "to" and is_infinitive(tokens, at)), None)


def opens_demand(tokens: Tokens, at: int) -> bool:
    """Whether the demand begins after this word: "to" with a verb, or "that" (with the subject again), "for"."""
    word = tokens.low[at]
    return (word == "to" and is_infinitive(tokens, at)) or (word in ("that", "for") and at + 1 < len(tokens.low))


# --- its end ------------------------------------------------------------------------------------------------


_MAY_END = table.MAY_END | frozenset('” » " : ; ,'.split())
_CLOSING = frozenset(", . ; : and ! ” \" * ? » ' ’".split())


def demand_end(tokens: Tokens, begin: int, *, is_inserted: bool = False) -> int:
    """Find where what is asked ends: at the sentence's end, a reason, a comment or the next appeal.

    Args:
        tokens: the sentence.
        begin: index of the demand's first word.
        is_inserted: whether the appeal is only a part of the subject ("a nun asking soldiers to leave was seen").
    Returns:
        The offset in the document's text.
    """
    low = tokens.low
    if begin >= len(low):
        return tokens.end
    end = begin + 1
    while end < len(low) and not (
        low[end] in _MAY_END and (_ends_at(tokens, begin, end) or (is_inserted and _ends_insertion(tokens, begin, end)))
    ):
        end += 1
    while end > begin and low[end - 1] in _CLOSING:
        end -= 1
    return tokens.ends[end - 1] if end > begin else tokens.starts[begin]


def _ends_at(tokens: Tokens, begin: int, at: int) -> bool:
    """Whether a demand that began at an index ends before this word."""
    low = tokens.low
    word = low[at]
    if word in ("”", "»", '"'):
        return _closes_quotation(tokens, begin, at)
    if word == ":":
        return at == len(low) - 1 or not table.MODALS.isdisjoint(low[at : at + 8])
    if word == ";":
        return low[at + 1 : at + 2] != ["and"] or _is_appeal_soon(low, at)
    if word == "and":
        is_noun = low[begin - 1 : begin] not in (["to"], ["not"]) and low[begin - 1] not in table.MODALS
        goes_on = is_noun and low[at + 1 : at + 2] and low[at + 1] in table.DEEDS_OF_SEVERAL
        return bool(goes_on) or _opens_new_deed(low, at) or _is_appeal_soon(low, at)
    if word == ",":
        return _is_appeal_soon(low, at) or _opens_reason(low, at + 1) or _opens_reporter(tokens, at + 1)
    return word in table.REASONS_ALONE or any(_stands(low, at, phrase) for phrase in table.REASON_PHRASES)


def _closes_quotation(tokens: Tokens, begin: int, at: int) -> bool:
    """Whether a mark closes a quotation that was opened before the demand."""
    inside = tokens.low[begin:at]
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else "."
    if begin and tokens.low[begin - 1] in ("“", '"', "«") and following[0].isalpha() and tokens.words[at + 1].islower():
        return False  # only the first words of what is asked are quoted
    if tokens.low[at] == '"':
        return '"' not in inside and tokens.starts[at] == tokens.ends[at - 1]
    return sum(sign in "“«" for sign in inside) <= sum(sign in "”»" for sign in inside)


def _opens_new_deed(low: list[str], at: int) -> bool:
    """Whether "and" goes on with what else the askers did, or with the next addressee."""
    following = low[at + 1] if at + 1 < len(low) else ""
    return (
        following in table.NEW_DEEDS or following == "we" or (following in ("on", "upon") and "to" in low[at : at + 12])
    )


def _opens_reason(low: list[str], at: int) -> bool:
    """Whether a reason or a comment begins at this word, behind a comma."""
    return (
        at < len(low) and low[at] in table.REASONS and not any(_stands(low, at, phrase) for phrase in table.NO_REASON)
    )


_LONGEST_REPORTER = 10
_TODAY = 4
"""How many words may follow the verb of a report that closes its sentence: "said on Monday"."""


def _opens_reporter(tokens: Tokens, at: int) -> bool:
    """Whether the sentence closes here with who says it: ", Example Watch said today"."""
    low = tokens.low
    verb = next(
        (
            index
            for index in range(at + 1, min(at + _LONGEST_REPORTER, len(low)))
            if low[index] in ("said", "says", "say")
        ),
        None,
    )
    if verb is None or len(low) - verb > _TODAY + 2 or "," in low[at:verb]:
        return False
    return tokens.words[verb - 1][0].isupper() or low[at] in ("the", "a")


def _stands(low: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands at an index."""
    return tuple(low[at : at + len(phrase)]) == phrase


def _ends_insertion(tokens: Tokens, begin: int, at: int) -> bool:
    """Whether the main clause goes on at this word, after an appeal that is only a part of it."""
    low = tokens.low
    if low[at] in table.VERBS_OF_THE_WHOLE:
        return low[at - 1] not in ("who", "that", "which")
    return (
        low[at] == ","
        and at + 1 < len(low)
        and tokens.words[at + 1][0].isupper()
        and low[begin - 3 : begin - 2] == ["while"]
    )


def _is_appeal_soon(low: list[str], at: int) -> bool:
    """Whether an appeal verb with its own addressee follows within a few words ("and call on", ", and we urge")."""
    for index in range(at + 1, min(at + 4, len(low))):
        following = low[index + 1] if index + 1 < len(low) else ""
        if low[index] in table.CALLING and following in ("on", "upon", "for"):
            return True
        if low[index] in table.NEXT_APPEALS and low[at + 1] == "to":
            return False
        if low[index] in table.NEXT_APPEALS and low[at + 1] in table.APPEAL_OPENERS:
            return True
        if tuple(low[index : index + 4]) == table.FOLLOWING:
            return True
    return False
