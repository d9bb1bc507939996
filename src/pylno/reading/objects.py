"""What happened, told before the number: the verb whose object, doer or victim those counted are."""

from __future__ import annotations

from pylno.reading.counting import Counted
from pylno.reading.happened import BY_ROLE, PERSONAL, Outcome, armed, is_force, word_before
from pylno.reading.lang.en import outcomes, undone, words
from pylno.reading.outline import Tokens

_OBJECT_REACH = 9
"""How many words before "and 17 others" the verb of both may stand."""


def by_object(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "killed at least 19", "the arrest of 15", "claimed the lives of six"."""
    at = word_before(tokens, who)
    if at < 0:
        return None
    low = tokens.low
    if low[who.resume : who.resume + 2] == ["to", "death"]:
        return Outcome("killed", "verb before", who.resume + 1)  # "hacked 16 civilians to death"
    if low[at] in outcomes.ASKED_BEFORE or (low[at] in ("to", "with") and low[at - 1] in outcomes.TALKED):
        return Outcome(None, "people who are only asked or spoken to", at)
    if low[at] in outcomes.TAKING:
        return _taken(low, at, who)
    return (
        _by_phrasal_verb(low, at, who)
        or _by_noun_of(low, at, who)
        or _by_verb(low, at, who)
        or _by_verb_of_another(low, at, who)
    )


def _by_verb_of_another(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "killing the village head and 17 other villagers", "arrested her along with 12 supporters"."""
    is_beside = low[at] == "alongside" or (low[at] == "with" and low[at - 1] in ("along", "together"))
    following = low[who.resume] if who.resume < len(low) else ""
    if not (is_beside or low[at] == "and") or not who.is_known or following in words.AUXILIARIES:
        return None
    if is_beside:
        return _beside(low, at, who)
    for index in range(at - 1, max(-1, at - _OBJECT_REACH), -1):
        if low[index] in outcomes.BEFORE_PEOPLE and low[index - 1] not in words.PASSIVE_AUX:
            status = armed(outcomes.BEFORE_PEOPLE[low[index]], who)
            is_own = low[index - 1][0].isdecimal()  # "159 injured and 35 in hospital": the number before has the verb
            return None if status == "other" or is_own else Outcome(status, "verb before", index)
        if low[index] in words.AUXILIARIES or low[index] in (",", ";", "and") or low[index][0].isdecimal():
            return None
    return None


def _beside(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "She was arrested along with five colleagues", "kidnapped together with his two sons"."""
    for index in range(at - 1, max(-1, at - _OBJECT_REACH), -1):
        status = outcomes.BEFORE_PEOPLE.get(low[index]) or outcomes.AFTER_PEOPLE.get(low[index])
        if status:
            return Outcome(armed(status, who), "verb before", index)
        if low[index] in (";", ":") or low[index][0].isdecimal():
            return None
    return None


def _by_phrasal_verb(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "rounded up 15", "shot dead five"."""
    status = next(
        (
            status
            for rest, status in outcomes.PHRASAL_BEFORE.items()
            if low[at] == rest[-1] and tuple(low[max(0, at + 1 - len(rest)) : at + 1]) == rest
        ),
        None,
    )
    if status is None and low[who.first - 1] == "dead":
        status = outcomes.PHRASAL_BEFORE.get((low[at], "dead"))
    return _unlawful(low, at, Outcome(status, "verb before", at)) if status else None


def _by_noun_of(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "the arrest of 15", "arrests among 20", "fines imposed on 34"."""
    if not at:
        return None
    noun, link = low[at - 1], low[at]
    if outcomes.NOUN_BEFORE.get(noun) == "protesters" and not outcomes.BANNED.isdisjoint(low):
        return Outcome(None, "no gathering but a rule for gatherings", at)
    if link == "of" and noun in outcomes.NOUN_BEFORE and (noun in outcomes.BARE_OF if who.is_bare else who.is_known):
        return Outcome(_reversed(low, at, who) or armed(outcomes.NOUN_BEFORE[noun], who), "noun of", at - 1)
    if noun in ("fate", "heard") or (link == "with" and "contact" in low[max(0, at - 4) : at]):
        return _out_of_touch(low, at, who)
    if who.is_known and ((noun, link) in outcomes.IMPOSED or (link == "to" and _hands_down(low, at))):
        return _imposed(low, at)
    is_wrong = (link == "against" and noun in outcomes.WRONGS) or (link in ("to", "for") and noun in outcomes.HELP)
    if is_wrong and who.is_known:
        return Outcome(who.status if who.status not in BY_ROLE else "other", "noun of", at - 1)
    if link in outcomes.HARM_LINKS and noun in outcomes.NOUNS_OF_HARM:
        return Outcome(outcomes.NOUN_BEFORE[noun], "noun of", at - 1)
    return None


def _reversed(low: list[str], at: int, who: Counted) -> str | None:
    """ "Demanded the release of 14" tells that they are held, "overturned the convictions of four" that they are not."""
    noun = low[at - 1]
    if noun == "release" and who.is_known and not undone.ASKING.isdisjoint(low[max(0, at - _SUBJECT_REACH) : at]):
        return "detained"
    return (
        "other" if noun in outcomes.VERDICTS and not outcomes.OVERTURNED.isdisjoint(low[max(0, at - 4) : at]) else None
    )


def _imposed(low: list[str], at: int) -> Outcome:
    """ "Fines were imposed on 34 miners"."""
    before = low[max(0, at - _REACH_OF_OUTLAWS) : at]
    return Outcome("convicted" if outcomes.PUNISHMENTS & set(before) else "other", "noun of", at - 1)


def _hands_down(low: list[str], at: int) -> bool:
    """Whether a court hands sentences to those counted."""
    before = set(low[max(0, at - _REACH_OF_OUTLAWS) : at])
    return bool(before & outcomes.HANDING_DOWN and before & outcomes.PUNISHMENTS)


def _out_of_touch(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "The fate of 80 villagers is unknown", "nothing was heard of six men", "contact was lost with 25 fishermen"."""
    words_around = {*low[max(0, at - _SUBJECT_REACH) : at], *low[who.resume : who.resume + 8]}
    is_lost = not outcomes.OUT_OF_TOUCH.isdisjoint(words_around) and who.is_known
    return Outcome("missing", "noun of", at - 1) if is_lost else None


def _taken(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "Soldiers took 14 men from their homes": detained; "gunmen took four members of the council": abducted."""
    if who.is_bare or not who.is_known or who.unit != "people" or low[at - 1] == "it":
        return None
    later = low[who.resume : who.resume + _TAKEN_REACH]
    before = low[max(0, at - _SUBJECT_REACH) : at]
    by_officers = low[at - 1] == "police" or not outcomes.OFFICERS.isdisjoint(before)
    default = "detained" if by_officers and outcomes.OUTLAWS.isdisjoint(before) else "other"
    status = next((outcomes.TAKEN_TO[word] for word in later if word in outcomes.TAKEN_TO), default)
    return _unlawful(low, at, Outcome(status, "verb before", at))


def _unlawful(low: list[str], at: int, found: Outcome) -> Outcome:
    """ "Gunmen took away two clerks": what would be an arrest is an abduction."""
    is_taking = found.status == "detained" and low[at] in outcomes.SEIZING
    if is_taking and not outcomes.OUTLAWS.isdisjoint(low[max(0, at - _REACH_OF_OUTLAWS) : at]):
        return Outcome("other", found.rule, found.at)
    return found


_REACH_OF_OUTLAWS = 12


_TAKEN_REACH = 8


def _by_subject(low: list[str], at: int, who: Counted) -> str | None:
    """What a verb says only with its subject: "the march drew 900 people", "hospitals admitted 45", "charges facing 12"."""
    if low[at] in outcomes.DRAWING:
        return None if outcomes.ASSEMBLIES.isdisjoint(low[max(0, at - _SUBJECT_REACH) : at]) else "protesters"
    if low[at] in outcomes.RECEIVING:
        return None if outcomes.HOSPITALS.isdisjoint(low[max(0, at - _SUBJECT_REACH) : at]) else "hospitalised"
    if low[at] in outcomes.AIDING:
        return None if outcomes.AID.isdisjoint(low[who.resume : who.resume + _SUBJECT_REACH]) else "other"
    if low[at] in outcomes.HOSTING:
        return who.status or (
            "displaced" if outcomes.PRISONS.isdisjoint(low[max(0, at - _SUBJECT_REACH) : at]) else "detained"
        )
    if low[at] == "facing" and not outcomes.PROCEEDINGS.isdisjoint(low[max(0, at - 3) : at]):
        return "charged"
    return "troops" if low[at] == "carrying" and is_force(who) else None


_SUBJECT_REACH = 8


def _by_verb(low: list[str], at: int, who: Counted) -> Outcome | None:
    """ "killed 19 people", "detained the whole column of about a hundred people"."""
    if low[at] == "of" and at > 2 and low[at - 1] in outcomes.GATHERED:
        at = _before_noun(low, at - 2)
    status = _by_subject(low, at, who) or outcomes.BEFORE_PEOPLE.get(low[at])
    if status and low[at - 1] in undone.NOT_YET:
        return Outcome(None, "not said to have happened", at)
    if status == "detained" and "hostages" in who.group.split("; "):
        status = "other"
    if status is None or not (who.is_known or status in PERSONAL) or _is_other_use(low, at, who, status):
        return None
    if at > 1 and low[at - 1] == "and" and status in ("other", "injured"):
        status = outcomes.BEFORE_PEOPLE.get(low[at - 2], status)  # "beat and robbed": the first verb
    if status == "other" and low[at] not in outcomes.FREEING:
        told = _told_of_object(low, who)
        if told is not None:
            return told
    return _unlawful(low, at, Outcome(armed(status, who), "verb before", at))


def _before_noun(low: list[str], at: int) -> int:
    """Skip article and adjectives back to the word before a noun phrase."""
    while at > 0 and (
        low[at] in words.DETERMINERS or (low[at] not in outcomes.BEFORE_PEOPLE and low[at - 1] in words.DETERMINERS)
    ):
        at -= 1
    return at


def _is_other_use(low: list[str], at: int, who: Counted, status: str) -> bool:
    """Whether the verb says nothing of those counted: it is passive, negated, or a relative clause tells more."""
    if low[who.resume : who.resume + 1] == ["who"] and status in ("detained", "other") and not low[at].endswith("ed"):
        return True  # "the list holds six people who died"
    if low[at] in outcomes.NEED_A_NOUN and who.is_bare and low[who.last : who.last + 1] != ["of"]:
        return True
    before = low[at - 1] if at else ""
    return (before in words.PASSIVE_AUX and not low[at].endswith("ing")) or before in ("not", "never", "n't")


def _told_of_object(low: list[str], who: Counted) -> Outcome | None:
    """Give what the noun itself or the words right behind it tell, where the verb before tells only "other"."""
    if who.status:
        return Outcome(who.status, "the noun itself", who.last - 1)
    if who.resume >= len(low):
        return None
    if low[who.resume] in ("for", "with") and not outcomes.WOUNDS.isdisjoint(low[who.resume : who.resume + 5]):
        return Outcome("injured", "phrase after", who.resume)
    following = outcomes.AFTER_PEOPLE.get(low[who.resume])
    return None if following in (*BY_ROLE, "other") else Outcome(following, "verb after", who.resume)


def left_with(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "left five dead and 20 injured": the state stands after the number."""
    at = word_before(tokens, who)
    low = tokens.low
    if at < 0 or low[at] not in outcomes.LEAVING:
        return None
    begin = who.last - 1 if who.noun == "homeless" else who.resume
    for index in range(begin, min(begin + 4, len(low))):
        status = outcomes.AFTER_PEOPLE.get(low[index])
        if status:
            return Outcome(status, "left with", index)
    return None


def against(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "A criminal case was opened against four protesters": charged."""
    low, at = tokens.low, word_before(tokens, who)
    if at < 1 or low[at] != "against" or not who.is_known or outcomes.PROCEEDINGS.isdisjoint(low[max(0, at - 12) : at]):
        return None
    is_dropped = not outcomes.DROPPED.isdisjoint(low[max(0, at - 5) : at])
    return Outcome("other" if is_dropped else "charged", "against", at)


def by_the_dozen(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "repatriating migrants by the tens of thousands": verb and people stand before the number."""
    low, at = tokens.low, who.first - 1
    while at >= 0 and low[at] == "the":
        at -= 1
    if at < 1 or low[at] not in ("by", "in") or not who.numeral.is_vague or not who.is_bare:
        return None
    for index in range(at - 1, max(-1, at - 8), -1):
        status = outcomes.BEFORE_PEOPLE.get(low[index]) or outcomes.AFTER_PEOPLE.get(low[index])
        if status:
            return Outcome(status, "people before", index)
    return None


def by_doer(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "attacked by 10,000 riot police", "attended by some 3,000 people": the people did it."""
    low, at = tokens.low, word_before(tokens, who)
    if at < 1 or low[at] != "by" or who.is_bare or not who.is_known:
        return None
    deed = low[at - 1]
    if deed in outcomes.HARMLESS_DEEDS:
        return None
    if deed in ("attended", "joined") or deed in outcomes.ASSEMBLIES:
        return Outcome("protesters", "doer", at - 1)
    if not deed.endswith(("ed", "en", "t")) and deed not in outcomes.DEEDS:
        return None
    return Outcome("troops" if is_force(who) else "other", "doer", at - 1)
