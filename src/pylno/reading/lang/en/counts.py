"""English words by which a count is told: what leads to its number, its parts, and how far it goes in time."""

from __future__ import annotations

from pylno.reading.lang.en import numbers, occasions

# Before "from" and a number these tell what a count changed from.
CHANGES = frozenset(
    "rose rise rises risen rising grew grown climbed increased increase jumped went gone fell dropped decreased up".split()
)

# Between a count noun and its number.
LINKS = frozenset(
    """of to at is was stands stood rose risen climbed reached reaches passed exceeded surpassed hit topped increased
    grown grew jumped nears near approaches approached neared tops passes hits climbs rises reaching passing — – now has
    had from put around as in by being currently since total totalled totaled be were are bringing brought fell dropped
    past beyond above remains""".split()
)
# Before "to" and a number these tell that a count rose.
RISEN = frozenset("mounted raise raised raising risen rose climbed increased grown rises climbs jumped".split())
# Before a number these tell that a count passed it.
EXCEEDING = frozenset(
    "exceeds tops surpasses exceeded exceeding surpassed topped passed climbed risen rose soared".split()
)
# Behind people these give their number.
NUMBERING = frozenset(
    "number numbered numbering surpass surpassed surpasses totalled totaled exceed exceeds top tops".split()
)
# Before "estimated at" these are counted.
CROWDS = frozenset("crowd crowds turnout attendance gathering rally march demonstration protest".split())
# Before "at" and a number these estimate a crowd.
PUT = frozenset("estimated put puts estimate".split())
# Behind people these begin a part of them.
INCLUDE = frozenset("include includes included".split())
# Before "of" and a number these tell that it is the whole of a part.
SHARES = numbers.FRACTIONS | frozenset(
    "most some many none neither any each several few majority part percent cent % members dozen".split()
)
# Before a number these make it a part.
PART_BEFORE = frozenset(("including", "incl", "includes", "included", "include", "among"))
# Behind a number these make it a part.
PART_AFTER = (("of", "them"), ("of", "whom"), ("of", "which"), ("of", "these"), ("of", "those"))
# Between two numbers these let the second share what the first tells.
JOINS = frozenset("and , or & plus – —".split())
# Behind a bare number these go on with a list of numbers.
LIST_LINKS = frozenset("in at near from on others more outside into across each to via".split())
# Before a bare number these give the count spoken of before.
COUNT_VERBS = frozenset("of is was at to reached stands stood has exceeded exceeds remains rose".split())
# In a denial these point to a figure put before.
POINTERS = frozenset(
    """figure figures number numbers toll tally count data report reports claim claims allegation allegations accusation
    accusations information this it them message post account publish issue release ours""".split()
)
# Between two figures these set one against the other.
CONTRASTS = (
    "however",
    "but",
    "yet",
    "while",
    "meanwhile,",
    "by contrast",
    "in contrast",
    "whereas",
    "the authorities, however",
)

# Words of a count up to now.
CUMULATIVE = frozenset("total altogether cumulative overall toll".split())
# The same in several words.
CUMULATIVE_PHRASES = (
    ("so", "far"),
    ("to", "date"),
    ("in", "all"),
    ("in", "total"),
    ("until", "now"),
    ("up", "to", "now"),
    ("by", "now"),
    ("has", "risen", "to"),
    ("rose", "to"),
    ("have", "risen", "to"),
    ("has", "reached"),
    ("since", "then"),
    ("all", "told"),
    ("put", "the", "number"),
    ("put", "the", "count"),
)
# Within what a count was made.
PERIOD_PHRASES = (
    ("in", "the", "past"),
    ("over", "the", "past"),
    ("in", "the", "last"),
    ("over", "the", "last"),
    ("within", "a", "day"),
    ("in", "a", "day"),
    ("in", "one", "day"),
    ("per", "day"),
    ("a", "single", "day"),
    ("past", "24", "hours"),
    ("last", "24", "hours"),
    ("in", "24", "hours"),
    ("during", "the", "day"),
    ("during", "the", "night"),
    ("the", "past", "day"),
    ("this", "week"),
    ("last", "week"),
    ("this", "month"),
    ("this", "year"),
    ("within", "24", "hours"),
    ("a", "day", "earlier"),
)
# The same in one word.
PERIOD_WORDS = frozenset("overnight daily".split())
# Words of a count at one moment.
HELD_WORDS = occasions.STILL | {"currently", "presently"}
# Behind "are" these tell a count at one moment.
HOLDING = frozenset("being held in missing still currently sheltering under at".split())
# Before the first number of a list behind "those killed".
LIST_OPENERS = frozenset("were are include included".split())
# Between two bare numbers of one count: "rose to 12 from 9".
BETWEEN_COUNTS = frozenset("to from by with".split())
