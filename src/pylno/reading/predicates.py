"""What happened, told behind the noun: a walk over the words after it, to the first that tells something of it."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.counting import Counted
from pylno.reading.happened import BY_ROLE, Outcome, armed, is_force, is_uniformed, phrase_at, word_before
from pylno.reading.insertions import skip
from pylno.reading.lang.en import clauses, numbers, outcomes, people, words
from pylno.reading.outline import Tokens

REACH = 34
"""How many words after the noun a verb is looked for."""
_REACH_OF_BARE = 12
"""The same for a number without a noun."""

_HARMS = frozenset("killed injured missing".split())


def by_predicate(tokens: Tokens, who: Counted) -> Outcome | None:
    """ "19 people were killed", "400 taken to hospital", "students joined the protests": the verb after the noun."""
    found = _scan(tokens, who)
    if found is None and who.is_known and who.status is None:
        after = tokens.low[who.resume : who.resume + 8]
        named = next(
            (index for index, word in enumerate(after[:-1]) if word in outcomes.NAMED_AS and after[index + 1] == "as"),
            None,
        )
        if named is not None and not words.PASSIVE_AUX.isdisjoint(after[:named]):
            if tuple(after[named + 2 : named + 5]) == ("victims", "of", "torture"):
                return Outcome("tortured", "passive", who.resume + named)
            return Outcome("other", "passive", who.resume + named)
    return found


@dataclass(slots=True)
class _Walk:
    """A walk over the words behind a noun.

    Attributes:
        tokens, who: the sentence and those counted.
        at: index of the word that is looked at.
        stop: index where the walk ends at the latest.
        has_aux: whether an auxiliary was passed.
        is_fresh: whether it stands right before, so that a participle is passive.
        gap: how many words that tell nothing were passed.
        crossed: index of the last number passed, or -1.
        is_over: whether the walk has ended.
        found: what it came to.
        deed: a deed in a verb that no table holds, for when nothing else is told.
    """

    tokens: Tokens
    who: Counted
    at: int
    stop: int
    has_aux: bool = False
    is_fresh: bool = False
    gap: int = 0
    crossed: int = -1
    is_over: bool = False
    found: Outcome | None = None
    deed: Outcome | None = None

    def end(self, found: Outcome | None) -> None:
        """End the walk with what it came to."""
        self.is_over, self.found = True, found


def _scan(tokens: Tokens, who: Counted) -> Outcome | None:
    """Walk from the noun to the first verb that tells something of it."""
    low = tokens.low
    before = word_before(tokens, who)
    if before >= 0 and low[before] in ("did", "do", "does"):
        return Outcome(None, "negated or asked", before)  # "nor did the seven cooks escape"
    if _belong_to_others(low, before, who):
        return None
    walk = _Walk(tokens, who, who.resume, min(len(low), who.resume + (_REACH_OF_BARE if who.is_bare else REACH)))
    while walk.at < walk.stop and not walk.is_over:
        _step(walk)
    told_later = _told_of_them(walk) if walk.found is None or walk.found.status is None else None
    return told_later or walk.found or walk.deed


def _told_of_them(walk: _Walk) -> Outcome | None:
    """ "Nine detainees said they had been beaten", "two were fishing when they were stabbed"."""
    low, who = walk.tokens.low, walk.who
    if who.is_bare and not who.numeral.is_spelled and not walk.has_aux:
        return None
    begin = max(who.resume, walk.at)
    for index in range(begin, min(begin + _REACH_OF_THEM, len(low) - 2)):
        if low[index] in (";", ":") or low[index][0].isdecimal():
            return None
        if low[index] == "they" and (low[index - 1] in clauses.BEFORE_THEM or index == begin):
            return _done_to_them(low, index + 1, who)
    return None


def _done_to_them(low: list[str], at: int, who: Counted) -> Outcome | None:
    """Read "had been beaten", "were shot" behind "they"; None where no passive of a known verb follows."""
    is_passive = False
    while at < len(low) and (low[at] in words.PASSIVE_AUX or low[at] in ("had", "have") or low[at].endswith("ly")):
        is_passive = is_passive or low[at] in words.PASSIVE_AUX
        at += 1
    if not is_passive or at >= len(low):
        return None
    found = phrase_at(low, at)
    status = outcomes.AFTER_PEOPLE.get(low[at])
    found = found or (Outcome(status, "told of them later", at) if status else None)
    return _in_custody(low, who, _mixed(low, at, found)) if found else None


_REACH_OF_THEM = 16


def _belong_to_others(low: list[str], before: int, who: Counted) -> bool:
    """Whether the verb tells of other people: "the lawyers of the three men were …"."""
    return (
        before > 0
        and low[before] == "of"
        and low[before - 1] in people.GROUPS
        and low[before - 1] not in people.NOUN_STATUS
        and outcomes.SUFFERED.isdisjoint(low[who.resume : who.resume + 1])
    )


def _step(walk: _Walk) -> None:
    """Look at one word: jump over an insertion, note an auxiliary, take what is told, or pass on."""
    low, at = walk.tokens.low, walk.at
    word = low[at]
    onward = _onward(walk, word)
    if onward < 0:
        walk.end(None)
    elif onward > at:
        walk.at = onward
    elif word in words.AUXILIARIES and not (word in outcomes.TOGETHER and phrase_at(low, at)):
        _note_auxiliary(walk, word)
    elif word in ("and", "but") and not walk.has_aux and _opens_deed(low, at):
        walk.end(None)
    elif (found := _told_at(walk)) is not None and _tells_where(walk, word):
        walk.deed = found  # "all 157 people on board died": where they are, unless a verb tells more
        walk.gap, walk.at = walk.gap + 1, at + 2
    elif found is not None:
        walk.end(None if _is_of_another(walk, found) else _in_custody(low, walk.who, _mixed(low, at, found)))
    else:
        _pass(walk, word)


def _tells_where(walk: _Walk, word: str) -> bool:
    """Whether a preposition right behind the noun only describes the people, so that the verb is still to come."""
    who = walk.who
    is_description = word in outcomes.WHERE or (word.endswith("ing") and word in outcomes.TOGETHER)
    return is_description and not walk.has_aux and who.status in BY_ROLE and not (word == "with" and who.is_bare)


def _onward(walk: _Walk, word: str) -> int:
    """Give where to go on: behind an insertion, -1 where the clause ends, the same index where nothing is to skip."""
    low, at, who = walk.tokens.low, walk.at, walk.who
    if at == who.resume and word == "," and who.first and low[who.first - 1] in (",", "—", "–") and not who.is_bare:
        return at + 1  # an insertion that closes: "the population, some 9,000 people, fled"
    if word == "]" and at == who.resume and "[" in low[max(0, who.first - 4) : who.first]:
        return at + 1  # what the writer put into a quotation: "[the miners] died"
    return at if word == "since" and walk.has_aux else skip(low, at, walk.stop)


def _note_auxiliary(walk: _Walk, word: str) -> None:
    """Note an auxiliary; a negation or a modal tells that nothing happened."""
    following = walk.tokens.low[walk.at + 1 : walk.at + 2]
    if following in (["not"], ["never"]) or word.endswith("n't"):
        walk.end(Outcome(None, "negated", walk.at))
    elif word in words.MODALS_FUTURE - {"may", "might"} and following != ["have"] and not walk.who.status:
        walk.end(Outcome(None, "not said to have happened", walk.at))
    else:
        walk.has_aux, walk.is_fresh = True, word in words.PASSIVE_AUX
        walk.at += 1


def _opens_deed(low: list[str], at: int) -> bool:
    """Whether "and" joins another deed of whoever the sentence is about ("and said", "and ordered")."""
    following = low[at + 1] if at + 1 < len(low) else ""
    return (following in outcomes.SAID or following.endswith("ed")) and following not in outcomes.AFTER_PEOPLE


def _told_at(walk: _Walk) -> Outcome | None:
    """Give what the word looked at tells."""
    low, at = walk.tokens.low, walk.at
    return phrase_at(low, at) or _verb(walk) or _headline(low, at, -1 if walk.has_aux else walk.gap)


def _in_custody(low: list[str], who: Counted, found: Outcome) -> Outcome:
    """ "Two detainees were beaten": tortured."""
    if found.status == "displaced" and low[found.at] == "fled" and who.noun in outcomes.IN_CUSTODY:
        return Outcome("other", found.rule, found.at)
    is_beaten = found.status == "injured" and low[found.at] in outcomes.BEATEN
    return Outcome("tortured", found.rule, found.at) if is_beaten and who.noun in outcomes.IN_CUSTODY else found


def _is_of_another(walk: _Walk, found: Outcome) -> bool:
    """Whether what was found belongs to the noun or to another number."""
    if walk.has_aux:
        return False
    if found.rule == "place after" and walk.who.status not in BY_ROLE:
        return True  # "20 wounded students at the hospital"
    return walk.crossed >= 0 and walk.at - walk.crossed < 2  # "23 deaths and 1 missing"


def _pass(walk: _Walk, word: str) -> None:
    """Go on behind a word that tells nothing by itself, or end where it shows that nothing will be told."""
    low, at, who = walk.tokens.low, walk.at, walk.who
    if word[0].isdecimal() or word in numbers.OF_ANOTHER:
        walk.crossed = at
    if word in words.ADVERBS or word in words.RELATIVES or word.endswith("ly"):
        walk.at += 1
    elif word in outcomes.IDLE_VERBS and not _is_of_relative(low, at):
        walk.end(None if who.status else Outcome(None, "people who only speak, have or want something", at))
    elif walk.is_fresh and word in outcomes.NAMED_AS and low[at + 1 : at + 2] == ["as"]:
        walk.at += 2
    elif (
        walk.is_fresh
        and word not in people.GROUPS
        and (word.endswith(("ed", "en")) or word in outcomes.IRREGULAR_PARTICIPLES)
    ):
        walk.end(_passive(low, at, who))
    elif word == "escaped" and who.noun in outcomes.IN_CUSTODY:
        walk.end(Outcome("other", "what they did", at))
    elif word in outcomes.ACTED and who.is_known and not who.status and not who.is_bare:
        walk.deed = Outcome("troops" if is_force(who) else "other", "what they did", at)
        if low[at - 1] in words.RELATIVES or word in outcomes.REMAINING:
            walk.at += 1  # "three cooks who went on working were hurt", "five remain in custody"
            walk.has_aux = walk.has_aux or word in outcomes.REMAINING
        else:
            walk.end(walk.deed)
    elif who.is_bare and not walk.has_aux and walk.gap > 2:
        walk.end(None)
    else:
        if _is_deed(walk, word):
            walk.deed = Outcome("troops" if is_force(who) else "other", "what they did", at)
        walk.is_fresh = False
        walk.gap += 1
        walk.at += 1


def _is_deed(walk: _Walk, word: str) -> bool:
    """Whether an unlisted past form right behind people in a clause of their own says that they did something."""
    who = walk.who
    if (
        who.noun in people.HOUSEHOLDS
        or walk.deed is not None
        or walk.gap
        or walk.is_fresh
        or not who.is_known
        or who.is_bare
        or who.status
    ):
        return False
    if not (word.endswith("ed") or word in outcomes.IRREGULAR_DEEDS) or word in outcomes.DEEDLESS:
        return False
    return walk.tokens.words[walk.at][0].islower() and "-" not in word


def _is_of_relative(low: list[str], at: int) -> bool:
    """Whether a verb is not that of the clause: "people who live there", "who had signed it", "continued to write"."""
    before = at - 1
    while before > 0 and low[before] in words.AUXILIARIES:
        before -= 1
    return low[before] in words.RELATIVES or low[at - 1] == "to"


def _passive(low: list[str], at: int, who: Counted) -> Outcome | None:
    """An unlisted participle after "were": what was done to them, unless a place behind it tells more."""
    if low[at] in outcomes.NEUTRAL_PASSIVES:
        return None if who.status else Outcome(None, "no harm or deed is told of them", at)
    for later in range(at + 1, min(at + 6, len(low))):
        if low[later] in (",", ";", "by", "and"):
            break
        found = phrase_at(low, later)
        if found:
            return found
    if low[at] in outcomes.PASSIVE_ONLY:
        return Outcome(outcomes.PASSIVE_ONLY[low[at]], "passive", at)
    return Outcome("other", "passive", at) if not who.status and (who.is_known or who.is_bare) else None


def _headline(low: list[str], at: int, gap: int) -> Outcome | None:
    """ "Thousands rally": a base form right after the people; "joined nationwide protests": a verb and an assembly."""
    word = low[at]
    if gap == 0 and word in outcomes.HEADLINE_VERBS:
        return Outcome(outcomes.HEADLINE_VERBS[word], "headline", at)
    if word == "attended" and gap == 0 and low[at - 1][-1:].isdecimal() and low[at + 1 : at + 2] in ([], ["."], [","]):
        return Outcome("protesters", "what they did", at)  # "organisers said 50,000 attended"
    if word in outcomes.ASSEMBLING:
        later = range(at + 1, min(at + 6, len(low)))
        if any(low[index] in outcomes.ASSEMBLIES and low[index - 1] not in outcomes.BEFORE_MONTH for index in later):
            return Outcome("protesters", "what they did", at)
    return None


# --- one verb, and two in one -------------------------------------------------------------------------------


_NEED_PEOPLE = frozenset("protesters other displaced troops".split())


def _verb(walk: _Walk) -> Outcome | None:
    """One verb form that tells an outcome."""
    low, at, who = walk.tokens.low, walk.at, walk.who
    word = low[at]
    status = outcomes.AFTER_PEOPLE.get(word)
    if status is None:
        return Outcome("troops", "verb after", at) if word in outcomes.SENT and is_uniformed(who) else None
    if word == "held" and not outcomes.ASSEMBLIES.isdisjoint(low[at + 1 : at + 6]):
        return Outcome("protesters", "what they did", at)
    if not walk.has_aux and word in outcomes.BEFORE_PEOPLE and _has_object(low, at):
        return Outcome(who.status or "other", "what they did", at) if who.is_known else None
    if status in _NEED_PEOPLE and not who.is_known:
        return None
    if status == "troops":
        return Outcome(armed("troops", who), "verb after", at)
    if word == "held" and not walk.has_aux and at + 1 < len(low) and low[at + 1] in outcomes.UPHELD:
        return Outcome("protesters" if "protesters" in who.group else "other", "what they did", at)
    if (
        word == "taken"
        and low[at + 1 : at + 2] == ["by"]
        and not outcomes.BY_THE_STATE.isdisjoint(low[at + 2 : at + 6])
    ):
        return Outcome("detained", "verb after", at)
    if word in outcomes.PATIENT:
        for later in range(at + 1, min(at + 6, len(low))):
            found = phrase_at(low, later)
            if found is not None:
                return found
    return Outcome(status, "verb after", at)


def _has_object(low: list[str], at: int) -> bool:
    """Whether people, a name or a number follows the verb, so that it is active here."""
    following = low[at + 1] if at + 1 < len(low) else ""
    if following[:1].isdecimal() or following in clauses.OBJECT_OPENERS or following in people.GROUPS:
        return True
    return following == "at" and low[at + 2 : at + 3] == ["least"]


def _mixed(low: list[str], at: int, found: Outcome) -> Outcome:
    """ "dead or missing", "died or went missing": two outcomes in one number are "other"."""
    end = max(at, found.at) + 1
    if low[end : end + 1] in (["or"], ["and/or"], ["/"]):
        for word in low[end + 1 : end + 3]:
            other = outcomes.AFTER_PEOPLE.get(word)
            if other and other != found.status and {other, found.status} <= _HARMS:
                return Outcome("other", "two outcomes in one number", at)
    if low[end - 1] in outcomes.MAY_KILL:
        rest = _to_clause_end(low, end)
        if "death" in rest or not outcomes.DEATHS.isdisjoint(rest):
            return Outcome("killed", found.rule, end)
    following = outcomes.AFTER_PEOPLE.get(low[end + 1]) if end + 1 < len(low) else None
    taken = phrase_at(low, end + 1) if found.status == "injured" and low[end : end + 1] == ["and"] else None
    if (
        found.status == "injured"
        and low[end : end + 1] == ["and"]
        and "hospitalised" in (following, taken and taken.status)
    ):
        return Outcome("hospitalised", found.rule, end + 1)
    if (
        found.status == "other"
        and low[end : end + 1] == ["and"]
        and following in _HARMS | {"arrested", "detained", "tortured"}
    ):
        return Outcome(following, found.rule, end + 1)
    return found


def _to_clause_end(low: list[str], at: int) -> list[str]:
    """Give the words up to where the clause ends, or another number, person or time is told of."""
    last = min(at + _REACH_OF_DEATH, len(low))
    stop = next((index for index in range(at, last) if _opens_another(low, index)), last)
    return low[at:stop]


_REACH_OF_DEATH = 14


def _opens_another(low: list[str], at: int) -> bool:
    """Whether a clause, a number, a person or another time begins at a word, of whom a death would be told."""
    word = low[at]
    if word in (",", ";", ".") or word[0].isdecimal() or word in clauses.OF_ANOTHER:
        return True
    return word in ("a", "an", "one", "two", "three") and low[at - 1] not in words.PREPOSITIONS
