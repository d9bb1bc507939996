"""Calls in prose: "we urge X to …", "X must …", "calls for …", "X is urged to …", "please …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pylno.reading.addressees import (
    addressee_of,
    asker_of,
    bearer_named_in,
    duty_bearer,
    is_bearer,
    named_before,
    subject_of,
)
from pylno.reading.appeals import NO_PREPOSITION, Appeal, appeal_at, demanded_from, is_noun_of_call
from pylno.reading.asked import Asked
from pylno.reading.demands import demand_end, infinitive_in
from pylno.reading.lang.en import calls as table
from pylno.reading.lang.en import people, words
from pylno.reading.outline import Tokens


def calls_in(tokens: Tokens, index: int, letter_to: str, spoken_of: str = "") -> Iterator[Asked]:
    """Yield the calls of one sentence, one for each addressee.

    Args:
        tokens: the sentence.
        index: its index in the document.
        letter_to: whom the document addresses as a letter, or "".
        spoken_of: whom a pronoun at its head means, or "".
    """
    if tokens.known.isdisjoint(table.CUES):
        return
    carried: int | None = None
    last: Asked | None = None
    at = 0
    while at < len(tokens.low):
        call = (
            _by_appeal(tokens, at, index, letter_to, carried)
            or _by_passive(tokens, at, index)
            or _by_please(tokens, at, index, letter_to)
            or _by_demand(tokens, at, index)
            or _by_must(tokens, at, index, spoken_of)
            or _by_time(tokens, at, index)
            or _by_necessity(tokens, at, index)
        )
        if call is None:
            at += 1
            continue
        if last is not None and call.rule == "X must" == last.rule and last.addressee == call.addressee:
            at = _index_at(tokens, call.end)  # the same goes on: "must stop … and must release …"
            continue
        yield call
        last = call
        carried = at if call.rule == "appeal to X" else None
        at = max(at + 1, _index_at(tokens, call.end))


def _index_at(tokens: Tokens, offset: int) -> int:
    """Give the index of the first word at or after an offset."""
    return next((index for index, start in enumerate(tokens.starts) if start >= offset), len(tokens.low))


def _asked(
    tokens: Tokens, index: int, begin: int, addressee: str, by: str | None, rule: str, *, is_inserted: bool = False
) -> Asked:
    """Build a call whose demand begins at a word."""
    end = demand_end(tokens, begin, is_inserted=is_inserted)
    start = tokens.starts[begin] if begin < len(tokens.low) else tokens.end
    return Asked(start, end, addressee, by, rule, index)


# --- "we urge X to …" ---------------------------------------------------------------------------------------


_LONGEST_ADDRESSEE = 30
_LONGEST_ASKED = 12


def _by_appeal(tokens: Tokens, at: int, index: int, letter_to: str, carried: int | None) -> Asked | None:
    """ "We call on X to …", "urges X to …", "asks that X …"; ``carried`` is the verb of the appeal just before."""
    low = tokens.low
    appeal = appeal_at(tokens, at) if low[at] in table.APPEALS else _next_addressee(tokens, at, carried)
    if appeal is None:
        return None
    first, last, verb = appeal
    if last >= len(low) or last - first > _LONGEST_ADDRESSEE:
        return None
    if last == first and low[last] == "to" and last + 1 < len(low) and table.APPEALS.get(low[verb]) != NO_PREPOSITION:
        return _asked(tokens, index, last + 1, "", asker_of(tokens, verb), "call to")
    if last == first and low[last] != "that":
        return None
    if low[last] == "that":
        is_far = "," in low[first:last]  # "asked for a pardon, despite the fact that …"
        return None if is_far else _by_that(tokens, last, verb, index, letter_to)
    if low[last] == "for" and low[verb] in table.CALL_FOR:
        return _by_asking_for(tokens, appeal, index)
    if _asks_nothing(tokens, appeal):
        return None
    head = next((at for at in range(first, last) if low[at] in words.PREPOSITIONS), last)
    if not table.MEASURES.isdisjoint(low[first:head]) and not is_bearer(tokens, first, head):
        return _asked(tokens, index, first, "", asker_of(tokens, verb), "call for")  # "urge swift action to …"
    is_inserted = low[verb].endswith("ing") and not (verb and low[verb - 1] in words.PASSIVE_AUX)
    end = demand_end(tokens, last + 1, is_inserted=is_inserted)
    start = tokens.starts[last + 1] if last + 1 < len(low) else tokens.end
    if low[last - 1] == "not" and last - 1 > first:  # "not to …" is a part of what is asked
        start, last = tokens.starts[last - 1], last - 1
    if start >= end:
        return None
    addressee = _whom(tokens, first, last, verb, letter_to)
    return Asked(start, end, addressee, asker_of(tokens, verb), "appeal to X", index)


def _by_asking_for(tokens: Tokens, appeal: Appeal, index: int) -> Asked | None:
    """ "asked the embassy for protection", "appeals to the UN for a commission"."""
    low = tokens.low
    first, last, verb = appeal
    is_stated = last + 1 < len(low) and low[last + 1] not in table.NO_REQUESTS and low[last + 1] not in words.PRONOUNS
    if not is_stated or not is_bearer(tokens, first, last) or not {",", ";"}.isdisjoint(low[first:last]):
        return None
    return _asked(tokens, index, last + 1, _whom(tokens, first, last, verb, ""), asker_of(tokens, verb), "ask X for")


def _next_addressee(tokens: Tokens, at: int, carried: int | None) -> Appeal | None:
    """Read "and on Y to …" after "we call on X to …"."""
    low = tokens.low
    if carried is None or low[at] not in ("on", "upon") or low[at - 1 : at] != ["and"]:
        return None
    to = infinitive_in(tokens, at + 1, at + 12)
    return None if to is None else Appeal(at + 1, to, carried)


def _asks_nothing(tokens: Tokens, appeal: Appeal) -> bool:
    """Whether the verb has another use here, or is passive or negated."""
    low = tokens.low
    first, last, verb = appeal
    if "for" in (low[last], low[first]) and table.APPEALS.get(low[verb]) == NO_PREPOSITION:
        return True
    if low[first] in (",", ".", ":"):
        return True
    if low[verb] == "press" and not is_bearer(tokens, first, last) and low[first] not in words.PRONOUNS:
        return True
    if last == first + 1 and low[first] == "not":  # "asked not to be named": nobody is asked
        return True
    if low[verb] in table.ENCOURAGING and not _is_of_people(tokens, first, last):
        return True
    if low[verb] in table.WEAK_APPEALS and (
        low[first] in table.QUESTIONS
        or last - first > _LONGEST_ASKED
        or not words.AUXILIARIES.isdisjoint(low[first:last])
    ):
        return True
    if low[verb] == "expect" and asker_of(tokens, verb) is not None:
        return True
    before = low[verb - 1] if verb else ""
    return before == "not" or before.endswith("n't") or (before in words.PASSIVE_AUX and not low[verb].endswith("ing"))


def _is_of_people(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words name people, a duty bearer or somebody by a pronoun."""
    low = tokens.low
    return is_bearer(tokens, first, last) or any(
        word in people.GROUPS or word in words.PRONOUNS or tokens.words[at][0].isupper()
        for at, word in enumerate(low[first:last], first)
    )


def _whom(tokens: Tokens, first: int, last: int, verb: int, letter_to: str) -> str:
    """Name the addressee of an appeal; whom "you" and "them" stand for, as far as the text tells."""
    if tokens.low[first : first + 2] == ["you", ","] and last > first + 2:  # "we urge you, Mr President, to"
        return letter_to or addressee_of(tokens, first + 2, last)
    addressee = addressee_of(tokens, first, last)
    if addressee.lower().startswith(("you;", "you,", "you ")):
        addressee = letter_to or addressee.partition(";")[2].strip(" ;,") or addressee.partition(",")[2].strip(" ;,")
    if addressee.lower() == "you":
        return letter_to
    if addressee.lower().endswith((" thing", " things")):
        return ""  # "we ask only one thing: …"
    return named_before(tokens, verb) if addressee.lower() in table.UNNAMED else addressee


def _by_that(tokens: Tokens, that: int, verb: int, index: int, letter_to: str = "") -> Asked | None:
    """ "demand that X release …", "asks that the President intervene"."""
    low = tokens.low
    first = that + 1
    if low[first : first + 1] == ["you"] and first + 1 < len(low) and table.FINITE.isdisjoint(low[first : first + 3]):
        return _asked(tokens, index, first + 1, letter_to, asker_of(tokens, verb), "demand that X")
    split = next(
        (at for at in range(first + 1, min(first + 16, len(low))) if _opens_predicate(tokens, first, at)), None
    )
    if split is None or (low[split] not in table.IMPERATIVES and not table.FINITE.isdisjoint(low[split : split + 6])):
        return None  # "insisted that the agency was …" asks nothing
    is_modal = low[split] in table.MODALS
    if low[split] == "be" or (is_modal and low[split + 1 : split + 2] == ["be"]):
        call = _asked(tokens, index, first, "", asker_of(tokens, verb), "demand that")
        return replace(call, addressee=_agent_of_passive(tokens, split, call.end))
    begin = split + 1 if is_modal else split
    if begin >= len(low):
        return None
    addressee = letter_to if low[first] == "you" else addressee_of(tokens, first, split)
    return _asked(tokens, index, begin, addressee, asker_of(tokens, verb), "demand that X")


def _agent_of_passive(tokens: Tokens, be: int, end: int) -> str:
    """Give X of "that due process be respected by X", or ""."""
    low = tokens.low
    last = _index_at(tokens, end)
    by = next((at for at in range(be + 1, min(be + 6, last - 1)) if low[at] == "by"), None)
    return "" if by is None or not is_bearer(tokens, by + 1, last) else addressee_of(tokens, by + 1, last)


def _opens_predicate(tokens: Tokens, first: int, at: int) -> bool:
    """Whether what is asked begins at a word of "that X …", whose subject begins at ``first``."""
    word = tokens.low[at]
    return (
        word in table.MODALS
        or word in table.IMPERATIVES
        or word in ("be", "immediately")
        or _is_verb_after_bearer(tokens, first, at)
    )


_FUNCTION_WORDS = words.PREPOSITIONS | words.DETERMINERS | words.CONJUNCTIONS


def _is_verb_after_bearer(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a word is the verb after a duty bearer and what hangs on it ("that the authorities in Kesh waive")."""
    low = tokens.low
    word, before = low[at], low[at - 1]
    if not word.isalpha() or not tokens.words[at].islower() or word in table.DUTY_BEARERS or word in people.GROUPS:
        return False
    if word in _FUNCTION_WORDS or before in _FUNCTION_WORDS or table.DUTY_BEARERS.isdisjoint(low[first:at]):
        return False
    return before in table.DUTY_BEARERS or tokens.words[at - 1][0].isupper()


# --- "X is urged to …", "please …" --------------------------------------------------------------------------


def _by_passive(tokens: Tokens, at: int, index: int) -> Asked | None:
    """ "The authorities are urged to …", "X is called upon to …"."""
    low = tokens.low
    before = low[at - 1] if at else ""
    is_now = low[at] in ("asked", "called") and before in ("is", "are", "be")
    is_ever = low[at] in ("urged", "requested", "encouraged") and before in table.ONCE_ASKED
    if not is_now and not is_ever:
        return None
    to = at + 2 if low[at + 1 : at + 2] in (["upon"], ["on"]) else at + 1
    if low[to : to + 1] != ["to"] or to + 1 >= len(low):
        return None
    subject = subject_of(tokens, at - 1)
    if subject is None:
        return None
    return _asked(tokens, index, to + 1, addressee_of(tokens, *subject), None, "X is urged to")


def _by_please(tokens: Tokens, at: int, index: int, letter_to: str) -> Asked | None:
    """ "Families of the disappeared: please send …"."""
    low = tokens.low
    if low[at] != "please" or at + 2 >= len(low) or low[at + 1] in table.NO_PLEA or not low[at + 1].isalpha():
        return None
    addressee = addressee_of(tokens, 0, at - 1) if at > 1 and low[at - 1] == ":" else letter_to
    return _asked(tokens, index, at + 1, addressee, None, "please")


# --- "calls for …", "demand …" ------------------------------------------------------------------------------


def _by_demand(tokens: Tokens, at: int, index: int) -> Asked | None:
    """ "calls for the release of …", "demand an inquiry", "demand from X a stop", "calls for X to …"."""
    low = tokens.low
    word = low[at]
    if word == "demands" and low[at + 1 : at + 2] and low[at + 1] in table.INCLUDING and at + 2 < len(low):
        is_list = low[at + 2] not in words.PASSIVE_AUX and not low[at + 2].endswith("ed")
        return _asked(tokens, index, at + 2, "", asker_of(tokens, at), "demands include") if is_list else None
    first = demanded_from(low, at)
    if first is not None and low[first : first + 3] == ["the", "need", "for"] and first + 3 < len(low):
        first += 3  # "we insist on the need for the government to …"
    if first is None or is_noun_of_call(tokens, at) or low[first] in table.NO_DEMAND:
        return None
    if at and (low[at - 1] == "not" or (low[at - 1] in words.PASSIVE_AUX and not word.endswith("ing"))):
        return None
    if low[first] == "that":
        return _by_that(tokens, first, at, index)
    if word in table.REPORTED_DEMANDS or (
        word not in table.CALL_FOR and not table.NO_MONITORS.isdisjoint(low[max(0, at - 5) : at + 4])
    ):
        return None
    if low[first] == "from":
        return _from(tokens, first, at, index)
    verb = _subjunctive_after(tokens, first)
    if verb is not None:
        return _asked(tokens, index, verb, addressee_of(tokens, first, verb), asker_of(tokens, at), "demand that X")
    if word in table.CALL_FOR or low[first - 1] == "for":
        to = infinitive_in(tokens, first + 1, first + 14)
        if to is not None and _is_one_addressee(tokens, first, to):
            return _asked(tokens, index, to + 1, addressee_of(tokens, first, to), asker_of(tokens, at), "call for X to")
    if low[first] in table.HELP and low[first + 1 : first + 2] in (["of"], ["from"], ["vote"]):
        return None
    is_inserted = word.endswith("ing") and low[at - 1 : at] != ["is"]
    call = _asked(tokens, index, first, "", asker_of(tokens, at), "call for", is_inserted=is_inserted)
    return replace(call, addressee=_on_the_part_of(tokens, first, call.end) or _written_to(tokens, at))


_REACH_OF_LETTER = 18


def _written_to(tokens: Tokens, verb: int) -> str:
    """Give X of "has written to X calling for …", or ""."""
    low = tokens.low
    if not low[verb].endswith("ing"):
        return ""
    for at in range(verb - 1, max(0, verb - _REACH_OF_LETTER), -1):
        if low[at] == "to" and not table.WRITING.isdisjoint(low[max(0, at - 3) : at]):
            return addressee_of(tokens, at + 1, verb) if is_bearer(tokens, at + 1, verb) else ""
        if low[at] in (",", ";", "."):
            return ""
    return ""


def _is_one_addressee(tokens: Tokens, first: int, to: int) -> bool:
    """Whether the words between "calls for" and "to" are those who shall act, not what is asked for."""
    low = tokens.low
    if low[first] in ("a", "an"):
        return False  # one that is wished for: "a transitional government to pave the way"
    for at in range(first, to):
        if low[at] in (",", ";") or (low[at] == "and" and low[at + 1].endswith("ed")):
            return False
        if low[at] in ("for", "of") and low[at + 1] not in words.DETERMINERS and not tokens.words[at + 1][0].isupper():
            return False
    return is_bearer(tokens, first, to) or (
        low[to + 1 : to + 2] != ["be"] and any(word in people.GROUPS for word in low[first:to])
    )


_LONGEST_NAME = 7


def _subjunctive_after(tokens: Tokens, first: int) -> int | None:
    """Give the verb of "demanding the Prime Minister resign", whose subject begins at ``first``; None for a noun."""
    for at in range(first + 1, min(first + _LONGEST_NAME, len(tokens.low))):
        if tokens.low[at] in table.IMPERATIVES and is_bearer(tokens, first, at):
            following = tokens.low[at + 1] if at + 1 < len(tokens.low) else "."
            before = tokens.low[at - 1]
            is_calling = tokens.low[at] == "call" and following == "for"
            is_noun = (following in table.AFTER_NOUNS and not is_calling) or before in _FUNCTION_WORDS
            is_noun = is_noun or before.endswith(("'s", "s'"))
            return None if is_noun else at
        if tokens.low[at] in _FUNCTION_WORDS or not tokens.low[at].replace("'", "").isalpha():
            return None
    return None


def _on_the_part_of(tokens: Tokens, first: int, end: int) -> str:
    """Give the addressee of "calls for restraint on the part of X", or ""."""
    low = tokens.low
    part = next((at for at in range(first, len(low) - 4) if tuple(low[at : at + 4]) == table.ON_THE_PART_OF), None)
    return "" if part is None else addressee_of(tokens, part + 4, _index_at(tokens, end))


def _from(tokens: Tokens, first: int, verb: int, index: int) -> Asked | None:
    """ "demand from the authorities a stop to …"."""
    low = tokens.low
    opening = next((at for at in range(first + 2, min(first + 14, len(low))) if low[at] in table.OPENS_DEMANDED), None)
    if opening is None:
        return None
    begin = opening + 1 if low[opening] in ("that", "to") else opening
    if begin >= len(low):
        return None
    addressee = addressee_of(tokens, first + 1, opening)
    return _asked(tokens, index, begin, addressee, asker_of(tokens, verb), "demand from X")


# --- "X must …" ---------------------------------------------------------------------------------------------


def _by_time(tokens: Tokens, at: int, index: int) -> Asked | None:
    """ "It is time for the authorities to …", "high time the government stopped" left out."""
    low = tokens.low
    if low[at] != "time" or low[at + 1 : at + 2] != ["for"]:
        return None
    to = infinitive_in(tokens, at + 3, at + 12)
    if to is None or to + 1 >= len(low) or not is_bearer(tokens, at + 2, to):
        return None
    return _asked(tokens, index, to + 1, addressee_of(tokens, at + 2, to), None, "time for X to")


def _by_necessity(tokens: Tokens, at: int, index: int) -> Asked | None:
    """ "It is imperative that the authorities uphold …"."""
    if tokens.low[at] not in table.NECESSARY or tokens.low[at + 1 : at + 2] != ["that"] or at + 3 >= len(tokens.low):
        return None
    call = _by_that(tokens, at + 1, at, index)
    return replace(call, by=None, rule="it is imperative that") if call is not None and call.addressee else None


def _by_must(tokens: Tokens, at: int, index: int, spoken_of: str) -> Asked | None:
    """ "The government must …", "The EU needs to …": a duty bearer is the subject."""
    low = tokens.low
    if low[at] in table.MODALS:
        begin = at + 1
    elif tuple(low[at : at + 2]) in table.NEEDS:
        begin = at + 2
    else:
        return None
    if low[at] in ("has", "have") and not (at and is_bearer(tokens, max(0, at - 4), at)):
        return None
    while begin < len(low) and (low[begin] in table.BY_MODALS or low[begin] in ("“", '"')):
        begin += 1
    if begin >= len(low) or not _is_duty(low, begin):
        return None
    if spoken_of and at == 1 and low[0] in words.SOURCE_PRONOUNS:
        return _asked(tokens, index, begin, spoken_of, None, "X must")
    if at > 1 and low[at - 1] in ("it", "they"):
        named = bearer_named_in(tokens, at - 1)
        return _asked(tokens, index, begin, named, None, "X must") if named else None
    if at and low[at - 1] in table.NO_BEARERS:
        return None
    subject = duty_bearer(tokens, at)
    if subject is None:
        return None
    return _asked(tokens, index, begin, addressee_of(tokens, *subject), None, "X must")


def _is_duty(low: list[str], verb: int) -> bool:
    """Whether the verb after "must" is something to do: no state, no passive."""
    if low[verb] == "be":
        following = low[verb + 1] if verb + 1 < len(low) else ""
        return following.endswith("ing") or following in table.BE_READY
    return low[verb] != "have" and low[verb] not in table.NO_DUTIES
