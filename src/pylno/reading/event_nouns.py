"""Events told by a noun that means one occasion: by a place, a date, a verb of happening or its article."""

from __future__ import annotations

from collections.abc import Callable

from pylno.reading.individuals import one_after
from pylno.reading.lang.en import dates, people, words
from pylno.reading.lang.en import events as table
from pylno.reading.nearby import after, is_charge, is_negated, near
from pylno.reading.outline import Tokens
from pylno.reading.told import LONGEST_HALF, MARKS, Told

_PLURALS = frozenset(
    """protests clashes riots rallies demonstrations marches fighting unrest hostilities shootings explosions looting
    curfews""".split()
)
_STRUCTURES = frozenset(
    "building buildings hotel bridge roof mine house houses dam wall stadium factory tower mosque school balcony".split()
)
_ABSTRACT = frozenset("violence torture".split())
_COMPOUND_AFTER = frozenset(
    """police gear shields warrant warrants squad movement movements leader leaders law group groups organisers
    organizers site victims survivors suspects charge charges record campaign death zone line centre centres
    center centers order orders plan plans route routes helicopter helicopters aircraft plane planes drone dog
    dogs rifle rifles vessel vessels craft hole holes furnace range camp camps authorities regime plotters
    plotter forces government organizer organiser marshals marshal song songs art sign signs permit permits
    action actions operations operation remarks language weapons decree decrees powers rule regulations provisions
    measures ordinance""".split()
)
_POINTED_AT = frozenset("this that these those".split())
# Singular nouns of mass: they tell an event without an article, where "attack" alone names a practice.
_MASSES = frozenset(
    """gunfire fighting rioting looting shelling bombardment unrest rape arson pillage plundering plunder sniper mortar
    artillery rocket martial emergency hostage curfew brutal violent bloody sexual physical mob repression""".split()
)
# Also verbs: "to rally partners", "will attack".
_BEFORE_VERB = words.MODALS_FUTURE | {"to"}
_SUMS_OF_CASES = frozenset(
    """countless increasing rising growing mounting cases incidents instances victims escalating escalation worsening
    continuing continued ongoing""".split()
)
_LONGEST_LEAD = 5
"""How many words of a noun phrase may stand before its noun."""


def event_of_noun(tokens: Tokens, at: int, *, is_anchored: bool) -> Told | None:
    """Give the event that the noun at an index tells, or None.

    Args:
        tokens: the sentence.
        at: index of the word.
        is_anchored: whether the sentence names a place or the date of an event.
    """
    low = tokens.low
    for pattern, meant in table.NOUNS.get(low[at], ()):
        end = at + len(pattern)
        if tuple(low[at:end]) != pattern:
            continue
        if _is_no_event(tokens, at, end, meant) or not _tells(tokens, at, end, meant, is_anchored=is_anchored):
            return None
        first, last = _noun_phrase(low, at, end)
        kind = _refined(low, at, end, meant)
        return Told(kind, first, last, at, None, None, is_noun=True, rule="noun of " + kind, size=len(pattern))
    return None


_ARMED = frozenset(
    """gun guns gunmen gunman rocket rockets grenade grenades bomb bombs drone drones mortar missile missiles shelling
    artillery armed rifles suicide shot militants rebels insurgents""".split()
)
_CROWDS = frozenset(
    """protesters protestors demonstrators protest protests demonstration demonstrations strikers students marchers rally
    worshippers mourners crowd crowds""".split()
)


def _refined(low: list[str], at: int, end: int, kind: str) -> str:
    """Give the type that the noun has with those who suffered it."""
    following = low[end : end + 6]
    if kind == "detention" and not table.JOURNALISTS.isdisjoint(low[at : at + 8]):
        return "journalist_detention"
    if low[at] in ("massacre", "massacres") and not _CROWDS.isdisjoint(following):
        return "crackdown"  # of a crowd, by those in power
    is_on_journalists = low[end : end + 1] in (["on"], ["against"]) and not table.JOURNALISTS.isdisjoint(following)
    if kind == "attack" and is_on_journalists and _ARMED.isdisjoint(low[max(0, at - 6) : end + 12]):
        return "violence"  # blows, not arms
    return kind


def _is_no_event(tokens: Tokens, at: int, end: int, kind: str) -> bool:
    """Whether the words right around the noun (up to ``end``) make it a right, a plan, a sum, a name or part of one."""
    low = tokens.low
    before = low[at - 1] if at else ""
    following = low[end] if end < len(low) else ""
    is_capital = tokens.words[at][0].isupper()
    if is_negated(tokens, at) or _is_spoken_of(low, at):
        return True
    if end - at == 1 and (
        (before in _BEFORE_VERB and tokens.words[at - 1].islower())
        or (low[at] == "protest" and following in words.DETERMINERS)
    ):
        return True  # a verb
    if following in words.AUXILIARIES and not _CALLED_OFF.isdisjoint(low[end : end + 4]):
        return True
    if following in _COMPOUND_AFTER or (is_capital and (low[at] == "march" or (at and kind != "protest"))):
        return True
    if low[at] not in _PLURALS and _is_summed(low, at, following):
        return True
    if before in _POINTED_AT and kind in ("attack", "explosion", "shooting"):
        return True  # spoken of before
    return low[at] == "collapse" and not near(low, at, _STRUCTURES, 6)


_FEW = frozenset("two three four five six".split())
_WHERE = frozenset("on took".split())


def _is_summed(low: list[str], at: int, following: str) -> bool:
    """Whether events are only summed up ("five attacks"); a few of them at one place are told ("two attacks on …")."""
    lead = table.SUMMED_BEFORE.intersection(low[max(0, at - 2) : at])
    if not lead or following == "against":
        return False
    return low[at] != "attacks" or not (lead <= _FEW and following in _WHERE)


def _is_spoken_of(low: list[str], at: int) -> bool:
    """Whether the words before make the noun a right, a plan, a charge, a sum or an example."""
    lead = low[max(0, at - 3) : at]
    if low[at - 2 : at] in (["escalation", "of"], ["cycle", "of"], ["end", "to"], ["levels", "of"]):
        return True
    if "against" in lead and low[at - 1] != "against" and lead[lead.index("against") + 1] in _AFTER_AGAINST:
        lead = lead[lead.index("against") + 1 :]  # "in protest against the killing of …"
    if _is_meant(low, at):
        return True
    if not table.NOT_AN_EVENT_BEFORE.isdisjoint(lead) or not _SUMS_OF_CASES.isdisjoint(low[max(0, at - 2) : at]):
        return True
    if not _PRACTICES.isdisjoint(low[max(0, at - 6) : at]) and "of" in low[max(0, at - 5) : at]:
        return True  # "a long record of torture and rape"
    return is_charge(low, at) or (low[at - 2 : at] == ["such", "as"]) or (low[at - 3 : at - 1] == ["such", "as"])


# Verbs that bring about what they name: after "to" or "will" it is yet to come.
_PRACTICES = frozenset("record history pattern practice culture climate tradition use".split())
_CALLED_OFF = frozenset("planned cancelled canceled postponed scheduled banned prohibited".split())
_BRINGING = frozenset(
    """declare impose introduce stage hold organise organize launch carry conduct mount announce extend lift reimpose call join
    attend proclaim enforce order request seek""".split()
)
_BROUGHT_TO = frozenset(
    """prompting prompted forcing forced causing caused led leading managed decided voted moved began went""".split()
)
_AFTER_AGAINST = words.DETERMINERS | frozenset(people.GROUPS)
_CALLS = frozenset("call calls called calling appeal appeals appealed appealing".split())


def _is_meant(low: list[str], at: int) -> bool:
    """Whether the noun names what is yet to be done: "threatened to declare …", "the call of the union for …"."""
    for index in range(max(1, at - 5), at):
        if low[index] in _BRINGING and low[index - 1] in _BEFORE_VERB:
            return _BROUGHT_TO.isdisjoint(low[max(0, index - 5) : index - 1])
    return "for" in low[max(0, at - 3) : at] and not _CALLS.isdisjoint(low[max(0, at - 9) : at])


# --- what each type needs beside its noun -------------------------------------------------------------------


_MONTHS = dates.MONTH_NAMES - {"may"}
_ANCHORED = frozenset("detention displacement evacuation trial dismissal".split())
"""What is also a matter of practice or rule: only with a place or a date is it an event."""
_COMMON = frozenset("attack violence crackdown protest clashes riot shooting trial".split())
"""Types of which texts speak so often in general that their noun tells one only with a place, a date or a verb."""
_BEGUN = frozenset("is are was were has have had being been began erupted broke flared continues continued".split())
_PLACED = frozenset("at in on near outside between".split())
_COPULAS = frozenset("is are was were been".split())


def _tells(tokens: Tokens, at: int, end: int, kind: str, *, is_anchored: bool) -> bool:
    """Whether the noun has beside it what its type needs to tell an event that happened."""
    low = tokens.low
    needed = _NEEDED.get(kind)
    if needed is not None:
        return needed(tokens, at, end)
    if (kind == "trial" and _is_demanded(low, at, is_anchored=is_anchored)) or (kind == "coup" and _is_era(low, at)):
        return False
    happens = not table.HAPPENING.isdisjoint(low[max(0, at - 6) : end + 7])
    if kind in _ANCHORED and not is_anchored:
        return kind in ("evacuation", "displacement") and low[end : end + 1] != [] and low[end] in table.HAPPENING
    if low[at] in _ABSTRACT and not happens and low[end : end + 1] != [] and low[end] not in _PLACED | _BEGUN:
        return False
    if _is_other_sense(low, at, end, kind) or (not is_anchored and _is_unspecific(low, at, end, kind)):
        return False
    return _is_occasion(low, at, end, kind, is_anchored=is_anchored) and (
        is_anchored or happens or (kind not in _COMMON and _is_specific(tokens, at, end))
    )


def _is_other_sense(low: list[str], at: int, end: int, kind: str) -> bool:
    """Whether the words beside it give the noun another sense: "were fighting", "hearing gunfire", "under fire"."""
    before = low[at - 1] if at else ""
    following = low[end] if end < len(low) else "."
    if kind in ("clashes", "riot"):
        return before in _COPULAS or following == "for"
    if low[at] in ("rally", "rallies"):
        return before in _CANVASSING
    if low[at] == "hearing":
        return following[0].isalpha() and following not in _AFTER_HEARING
    if low[at] in ("fire", "fires"):
        return before not in _BEFORE_FIRE
    return kind == "attack" and before == "the" and "since" in low[max(0, at - 6) : at]  # an era


def _is_unspecific(low: list[str], at: int, end: int, kind: str) -> bool:
    """Whether the noun only takes up what was told, or sums up: "the attack", "there have been attacks"."""
    if kind == "attack" and at and low[at - 1] in words.AUXILIARIES:
        return True
    return kind in _TAKEN_UP and _is_taken_up(low, at, end)


_CANVASSING = frozenset("electoral election campaign pre-election victory party".split())
_BEFORE_FIRE = words.DETERMINERS | frozenset("factory house forest huge massive major large devastating deadly".split())
_AFTER_HEARING = (
    words.PREPOSITIONS | words.AUXILIARIES | words.CONJUNCTIONS | words.RELATIVES | {"when", "where", "took"}
)
_TAKEN_UP = frozenset("attack crackdown clashes violence protest".split())
_SPECIFYING = frozenset("in at on outside against over across of between near by demanding that which".split())


def _is_taken_up(low: list[str], at: int, end: int) -> bool:
    """Whether a bare "the attack" takes up what was told before, maybe by another word."""
    is_bare = low[at - 1 : at] == ["the"] and (low[at] not in ("march", "rally", "sit-in", "demonstration"))
    return is_bare and (end >= len(low) or low[end] not in _SPECIFYING)


def _is_specific(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the noun means one occasion or several rather than the practice: not a bare singular ("peaceful protest")."""
    low = tokens.low
    if low[at].endswith("s") or low[end - 1].endswith("s") or low[at] in _MASSES:
        return True
    first, _ = _noun_phrase(low, at, end)
    return any(word in words.DETERMINERS or word.endswith(("'s", "’s")) for word in low[first:at])


_PEOPLE_OF_OFFICE = table.OFFICES | table.JOURNALISTS
_FOUND = frozenset("found discovered recovered dumped".split())
_NEEDED: dict[str, Callable[[Tokens, int, int], bool]] = {
    "killing": lambda tokens, at, end: (
        one_after(tokens, end) and (tokens.low[at] != "body" or after(tokens.low, end, _FOUND, 12))
    ),
    "media_closure": lambda tokens, at, _: after(tokens.low, at, table.MEDIA, 5),
    "building_seizure": lambda tokens, at, _: after(tokens.low, at, table.BUILDINGS, 5),
}
"""Types whose noun needs those or that which it happened to."""


def _is_demanded(low: list[str], at: int, *, is_anchored: bool) -> bool:
    """Whether a trial is a right rather than held: "a fair trial"."""
    if "fair" in low[max(0, at - 4) : at] or "right" in low:
        return True
    return not is_anchored and at > 0 and low[at - 1] in ("fair", "a", "the", "public")


def _is_era(low: list[str], at: int) -> bool:
    """Whether a coup is only named to date something else: "since the coup", without a year or a month."""
    if any((len(word) == 4 and word.isdecimal()) or word in _MONTHS for word in low):
        return False
    lead = low[max(0, at - 4) : at]
    if not _SPOKEN_AS.isdisjoint(lead):
        return True
    return "a" not in lead and "an" not in lead and low[at + 1 : at + 2] != ["against"]


_SPOKEN_AS = frozenset("described denounced called as so-called termed labelled like".split())
_CAUSES = frozenset(
    "healthcare journalists media press freedom freedoms activists democracy rights liberty liberties".split()
)
_SUPPRESSED = frozenset(
    """media dissent press civil freedom free speech expression rights opposition corruption crime trafficking gangs drugs
    illegal dissidents critics unions trade minorities society what""".split()
)
_SEARCHES = frozenset("night nightly dawn police house home house-to-house security arrest overnight".split())
_SEARCHED = frozenset("office offices home homes house houses newsroom premises headquarters hotel hotels".split())
_SEARCHING = frozenset("police officers agents authorities gendarmes detained arrested arrest arrests rounded".split())


def _is_search(low: list[str], at: int, end: int) -> bool:
    """Whether a raid is a search or a round-up by police rather than an attack."""
    if not _SEARCHES.isdisjoint(low[max(0, at - 2) : at]) or not _SEARCHED.isdisjoint(low[end : end + 6]):
        return True
    return not _SEARCHING.isdisjoint(low[max(0, at - 9) : end + 6])


_KINDS_OF_DETENTION = frozenset("arbitrary pre-trial pretrial house under administrative in police of".split())
_OTHER_ATTACKS = frozenset(
    "heart panic asthma sexual cyber verbal verbally personal legal political scathing ad media racist online".split()
)


def _is_occasion(low: list[str], at: int, end: int, kind: str, *, is_anchored: bool) -> bool:
    """Whether the noun is tied to one occasion rather than to a practice ("the crackdown on dissent")."""
    before = low[at - 1] if at else ""
    if kind == "attack" and low[at] in ("raid", "raids") and _is_search(low, at, end):
        return False
    if kind == "attack":
        return before not in _OTHER_ATTACKS and _CAUSES.isdisjoint(
            low[end : end + 5] if low[at] == "attacks" else low[end : end + 2]
        )
    if kind == "crackdown" and low[at] in ("use", "excessive", "disproportionate") and not is_anchored:
        return False
    if kind == "crackdown":
        return _SUPPRESSED.isdisjoint(low[end : end + 4]) and "rights" not in low[max(0, at - 2) : at]
    if kind == "dismissal":
        return low[end - 1] != "of" or after(low, end - 1, _PEOPLE_OF_OFFICE, 6)
    if kind == "detention":
        following = low[end] if end < len(low) else ""
        if low[at] in ("detention", "arrest") and before in _KINDS_OF_DETENTION and following != "of":
            return False
        return following in ("of", "on", "in", "against") or any(
            word[0].isdecimal() for word in low[max(0, at - 2) : at]
        )
    return True


# --- its words ----------------------------------------------------------------------------------------------


_BEFORE_PHRASE = (
    words.PREPOSITIONS
    | words.CONJUNCTIONS
    | words.AUXILIARIES
    | words.RELATIVES
    | frozenset(table.VERBS)
    | table.HAPPENING
)
_AFTER_PHRASE = MARKS | words.AUXILIARIES | words.RELATIVES | frozenset(". ! ? and while when as but after".split())


def _is_word(word: str) -> bool:
    """Whether it is a word, maybe with a hyphen or a genitive ending: "anti-government", "Monday's"."""
    return word.replace("-", "").replace("'", "").replace("’", "").isalpha()


def _noun_phrase(low: list[str], first: int, last: int) -> tuple[int, int]:
    """Widen a noun to its phrase: adjectives and article before it, "in …", "of …", "against …" after it."""
    begin = first
    while begin and first - begin < _LONGEST_LEAD and low[begin - 1] not in _BEFORE_PHRASE and _is_word(low[begin - 1]):
        begin -= 1
    is_dated = begin and low[begin] in dates.MONTH_NAMES and low[begin - 1].isdecimal()
    begin += bool(is_dated)  # "On 5 January clashes broke out": the month belongs to its day
    end = last
    if end < len(low) and low[end] not in words.PREPOSITIONS and low[end] not in table.HAPPENING:
        return begin, end
    while end < len(low) and end - last < LONGEST_HALF and low[end] not in _AFTER_PHRASE:
        end += 1
    return begin, end
