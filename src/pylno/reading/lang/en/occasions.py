"""English words beside a word of event that tell one occasion apart from a practice, a sum, a state or a name."""

from __future__ import annotations

from pylno.reading.lang.en import clauses, dates, people, words

# Nouns that tell one event in the plural, however many are meant.
EVENTS_IN_PLURAL = frozenset(
    """protests clashes riots rallies demonstrations marches fighting unrest hostilities shootings explosions looting
    curfews""".split()
)
# Nouns that also name a matter: they need a verb of happening or a place behind them.
ABSTRACT = frozenset("violence torture".split())
# Behind a noun of event these make it part of another noun: "riot police".
COMPOUND_AFTER = frozenset(
    """police gear shields warrant warrants squad movement movements leader leaders law group groups organisers
    organizers site victims survivors suspects charge charges record campaign death zone line centre centres
    center centers order orders plan plans route routes helicopter helicopters aircraft plane planes drone dog
    dogs rifle rifles vessel vessels craft hole holes furnace range camp camps authorities regime plotters
    plotter forces government organizer organiser marshals marshal song songs art sign signs permit permits
    action actions operations operation remarks language weapons decree decrees powers rule regulations provisions
    measures ordinance""".split()
)
# Before "attack" these take up what was told.
POINTED_AT = frozenset("this that these those".split())
# Singular nouns of mass: they tell an event without an article, where "attack" alone names a practice.
MASSES = frozenset(
    """gunfire fighting rioting looting shelling bombardment unrest rape arson pillage plundering plunder sniper mortar
    artillery rocket martial emergency hostage curfew brutal violent bloody sexual physical mob repression""".split()
)
# Before a noun of event these sum events up.
SUMS_OF_CASES = frozenset(
    """countless increasing rising growing mounting cases incidents instances victims escalating escalation worsening
    continuing continued ongoing""".split()
)
# So many attacks are told when their place or time follows.
FEW = frozenset("two three four five six".split())
# Behind "two attacks" these give their place or time.
WHERE_OR_WHEN = frozenset("on took".split())
# Before "of" and a noun of event these make it a practice: "a long record of torture".
PRACTICES = frozenset("record history pattern practice culture climate tradition use".split())
# Behind "against" these begin what is protested at, so that the noun behind may tell an event.
AFTER_AGAINST = words.DETERMINERS | frozenset(people.GROUPS)
# Months, as far as no other word is written alike.
MONTHS = dates.MONTH_NAMES - {"may"}
# Right behind an abstract noun these tell that it happened.
BEGUN = frozenset("is are was were has have had being been began erupted broke flared continues continued".split())
# Right behind an abstract noun these give its place.
PLACED = frozenset("at in on near outside between".split())
# Before "fighting" and "rioting" these make them verbs.
COPULAS = clauses.BE | {"been"}
# Behind "the attack" these tell which, so that it takes up nothing told before.
SPECIFYING = frozenset("in at on outside against over across of between near by demanding that which".split())
# Before "to" and a base form these tell that it was done: "started to flee".
STARTED = frozenset("started began begun proceeded continued went on".split())
# Participles that also describe people: "the detained men".
ADJECTIVES = frozenset(
    """arrested detained displaced captured kidnapped abducted sentenced convicted imprisoned jailed tortured murdered killed
    executed evicted evacuated decapitated beheaded""".split()
)
# Before a participle these make it describe.
BEFORE_ADJECTIVE = frozenset("the all those of for".split())
# Before a participle and a noun of people these make it describe.
BEFORE_COUNTED = frozenset("a an several many some other".split())
# "Crossed the border", "took shelter": a displacement only with its day.
WITH_A_DAY = frozenset("crossed sought took taken poured streamed flooded".split())
# Verbs that stand before no noun as an adjective.
ALWAYS_FINITE = frozenset("fled flee left leave took led into handed".split())
# Before a verb these tell it of nobody.
NOBODY = frozenset("nobody anyone whoever none noone everyone anybody risk risks risked fear feared fears".split())
# Before a participle these tell a state.
STILL = frozenset("still remain remains remained".split())
# Near a count these make it a running total.
UP_TO_NOW = (["so", "far"], ["to", "date"], ["in", "all"], ["in", "total"])
# Before a verb of displacement these make it a total.
COUNTING = frozenset("number numbers total totals estimated figure toll".split())
# Right before "detained" these tell a state or a group.
BEFORE_DETAINED = frozenset("those of the arbitrarily unjustly all".split())
# Behind a verb these begin a number.
BEFORE_NUMBER = frozenset("at more over".split())
# Behind a verb these begin its object.
BEFORE_OBJECT = words.DETERMINERS | BEFORE_NUMBER | frozenset("several dozens another".split())
# Right before a noun of event these make it a matter that is only spoken of.
SPOKEN_OF = (["escalation", "of"], ["cycle", "of"], ["end", "to"], ["levels", "of"])
# Of these "the" takes up no crowd told before by another word.
GATHERINGS = frozenset("march rally sit-in demonstration".split())
# Right before "trial" these leave open whether one is held.
BEFORE_TRIAL = frozenset("fair a the public".split())
# Right behind "detention" and "arrest" these tell whose or where, and so an occasion.
AFTER_DETENTION = frozenset("of on in against".split())
