"""Who is meant by "he", "it", "they", "the agency": the source named before that they take up."""

from __future__ import annotations

from collections.abc import Sequence

from pylno.reading.frames import Frame
from pylno.reading.lang.en import antecedents as table
from pylno.reading.lang.en import sources, words
from pylno.reading.outline import Tokens

_REMEMBERED = 6
"""How many sources back a pronoun may reach."""


def meant_by(pronoun: str, history: Sequence[Frame]) -> Frame | None:
    """Give the source that "he", "it" or "they" stands for: the last that fits, else the last unless it is several."""
    fitting = next((frame for frame in reversed(history[-_REMEMBERED:]) if _fits(pronoun, frame)), None)
    if fitting is None and (pronoun == "they" or not _is_plural(history[-1])):
        return history[-1]
    return fitting


def _fits(pronoun: str, frame: Frame) -> bool:
    """Whether a pronoun agrees with a source: several, one person, or one body; a name that tells nothing fits both."""
    name = [word.strip("”’'\"),.") for word in frame.name.split()]
    is_plural = _is_plural(frame)
    if pronoun == "they":
        return is_plural
    if is_plural:
        return False
    is_titled = _is_titled(frame)
    is_body = not is_titled and (
        any(word.lower() in sources.BODIES for word in name) or (name[-1].isupper() and len(name[-1]) > 1)
    )
    if pronoun == "it":
        has_full_name = sum(word[:1].isupper() for word in name) >= 2 and name[0].lower() != "the"
        return is_body or not (is_titled or has_full_name)
    if is_body or name[0].lower() in table.BODY_OPENERS:
        return False
    return frame.rule != "according" or is_titled or len(name) > 1


def _is_of_state(frame: Frame) -> bool:
    """Whether a source is a power of the state, which nobody takes up as "the group"."""
    return not table.POWERS.isdisjoint(frame.name.lower().split())


def _names_body(tokens: Tokens, before: int) -> bool:
    """Whether the sentence itself names a body before a word, so that "the agency" is that one."""
    return any(tokens.low[at] in sources.BODIES and tokens.words[at][0].isupper() for at in range(1, before))


def _is_titled(frame: Frame) -> bool:
    """Whether a source is named by what one person is: "A senior official", "Hospital superintendent Dr. Name"."""
    name = [word.strip("”’'\"),.").lower() for word in frame.name.split()]
    if name[-1] in table.PERSONS or name[0] in sources.ABBREVIATIONS:
        return True
    title = next((at for at, word in enumerate(name) if word in table.PERSONS - {"general"}), None)
    return title is not None and "of" not in name[:title]


def _is_plural(frame: Frame) -> bool:
    """Whether a source is several people; a capitalised noun of several closes the name of one body ("Port Unions")."""
    if " and " in frame.name:
        return True
    head = _before_link(frame.name.split())
    if head[0].lower() in table.PLURALS and (len(head) == 1 or head[1].islower() or head[0].islower()):
        return True
    return head[-1].lower() in table.PLURALS and (len(head) == 1 or head[-1].islower())


def _before_link(name: list[str]) -> list[str]:
    """Give the head of a name: the words before "of", "for", "in"; all of them where none stands."""
    return next((name[:at] for at, word in enumerate(name) if at and word in words.PREPOSITIONS), name)


_LONGEST_AGAIN = 4


def named_again(tokens: Tokens, begin: int, end: int, history: Sequence[Frame]) -> Frame | None:
    """Give the source that "the rights group", "the ministry" or "the spokesman" takes up, or None."""
    low = tokens.low
    if not history or not 2 <= end - begin <= _LONGEST_AGAIN or low[begin] not in ("the", "this"):
        return None
    if any(word[0].isupper() for word in tokens.words[begin + 1 : end]):
        return None
    noun, antecedent = low[end - 1], history[-1]
    if noun in table.BODIES:
        if noun == "statement":  # "the statement": of whoever spoke last
            return antecedent
        is_person = _is_titled(antecedent) or not antecedent.near.isdisjoint(table.PERSONS - {"general", "leader"})
        is_body = not is_person and any(word[0].isupper() for word in antecedent.name.split())
        return antecedent if is_body and not _names_body(tokens, begin) and not _is_of_state(antecedent) else None
    if noun in table.NAMED_BODIES:
        return antecedent if end - begin == 2 and noun in antecedent.name.lower() else None
    if noun in table.PERSONS:
        return next((one for one in reversed(history[-_REMEMBERED:]) if noun in one.near and _fits("he", one)), None)
    return None
