"""English words and signs at which a clause or a phrase begins or ends, and words that tell its voice."""

from __future__ import annotations

from pylno.reading.lang.en import events, outcomes, words

# Right behind the phrase of those counted.
AFTER_COUNTED = (
    words.AUXILIARIES | words.PREPOSITIONS | words.CONJUNCTIONS | words.RELATIVES | words.PRONOUNS | words.SUBORDINATORS
)
# Inside the phrase of those counted these begin another one.
ARTICLES = words.DETERMINERS - frozenset("all another both other some such".split())
# Between those counted and what they are.
BE = frozenset("were are was is".split())
# Between a participle that describes people and the main verb these end the search.
ENDS_OF_PARTICIPLE = frozenset("; : . that who which while when because after before said say says".split())
# Behind people counted these end the clause.
ENDS_OF_PREDICATE = frozenset("; : . ? ! ) ]".split()) | (words.SUBORDINATORS - {"that", "as"})
# Behind a verb these begin its object, so that it is active.
OBJECT_OPENERS = words.PRONOUNS | frozenset("the a an his her their another several dozens scores hundreds".split())
# Before "they" these begin what is told later of those counted.
BEFORE_THEM = outcomes.TELLING | frozenset(
    "when while that before after as because until , us him her them court".split()
)

# Signs that end a clause or a phrase.
MARKS = frozenset(', ; : ” " ( ) — –'.split())
# Right before a clause.
BEFORE_CLAUSE = MARKS | frozenset("“ • that while when after as but where because before".split())
# Right behind a clause.
AFTER_CLAUSE = MARKS | frozenset(". ! ? while after when but who which that where because as".split())
# With these no name of people begins.
NO_NAME = frozenset("and some the a an then at in on".split())
# Right before the phrase of a noun of event.
BEFORE_EVENT_NOUN = (
    words.PREPOSITIONS
    | words.CONJUNCTIONS
    | words.AUXILIARIES
    | words.RELATIVES
    | frozenset(events.VERBS)
    | events.HAPPENING
)
# Right behind the phrase of a noun of event.
AFTER_EVENT_NOUN = MARKS | words.AUXILIARIES | words.RELATIVES | frozenset(". ! ? and while when as but after".split())
# Before a participle these make a passive that tells an event.
PASSIVE = frozenset("is are was were be been being got".split())
# Behind an outcome these speak of another time or of some of those counted.
OF_ANOTHER = frozenset("after before when while them whom".split())
