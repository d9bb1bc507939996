"""English words of number. Convention ``strict``: docs/methods/reading.md."""

from __future__ import annotations

UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

for _ten in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"):
    for _one in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"):
        UNITS[f"{_ten}-{_one}"] = UNITS[_ten] + UNITS[_one]

SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 100_000, "crore": 10_000_000, "k": 1000, "million": 1_000_000, "mln": 1_000_000, "m": 1_000_000,
    "billion": 1_000_000_000, "dozen": 12, "dozens": 12, "score": 20,
}  # fmt: skip

# Plural scales without a number before them are vague: what they may mean.
VAGUE = {
    "dozens": (24, 99), "scores": (40, 99), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2000, 9999),
    "millions": (2_000_000, 9_999_999), "lakhs": (200_000, 999_999),
}  # fmt: skip

# "tens of thousands", "hundreds of thousands": the vague word times the scale.
VAGUE_OF = {
    ("tens", "thousands"): (20_000, 99_999),
    ("dozens", "thousands"): (24_000, 99_999),
    ("hundreds", "thousands"): (200_000, 999_999),
    ("tens", "millions"): (20_000_000, 99_999_999),
    ("hundreds", "millions"): (200_000_000, 999_999_999),
}

# "several dozen", "a few hundred": several adds nothing to the vague word.
SEVERAL = frozenset(("several", "many", "few"))
SEVERAL_SCALE = {
    "dozen": (24, 99), "dozens": (24, 99), "hundred": (200, 999), "hundreds": (200, 999), "thousand": (2000, 9999),
    "thousands": (2000, 9999), "million": (2_000_000, 9_999_999), "score": (40, 99), "scores": (40, 99),
}  # fmt: skip

# Words before the number: which bound they set. Longest first wins.
MODIFIERS = {
    "lower": (
        "more than", "no fewer than", "not fewer than", "no less than", "not less than", "at least", "upwards of",
        "in excess of", "well over", "a minimum of", "minimum of", "just over", "slightly over", "a little over", "over",
        "above", "exceeding", "exceeded", "exceeds", "tops", "surpasses", "surpassed", "topped", "passed", "climbed past", "risen past", "rose past", "soared past", "north of", "not fewer then", "atleast", "more then", "more that", "far more than",
    ),
    "upper": (
        "up to", "upto", "as many as", "as high as", "at most", "no more than", "not more than", "a maximum of", "fewer than", "less than",
        "under", "below", "just under", "maximum of",
    ),
    "about": (
        "about", "around", "approximately", "approx", "roughly", "nearly", "almost", "close to", "closer to", "circa", "some",
        "an estimated", "estimated", "near", "nearly about", "something like", "in the region of", "~", "≈", "virtually",
    ),
    "plain": (
        "only", "just", "another", "additional", "an additional", "a further", "further",
        "exactly", "as few as", "a combined", "fully", "a record", "a staggering", "anywhere", "a reported", "an additional",
        "possibly", "perhaps", "maybe", "probably", "the", "these", "those", "all", "other",
        "all of the", "all the", "the other", "the remaining", "a group of", "group of", "half of the", "first", "last",
    ),
}  # fmt: skip

# Words after the number (and its noun): which bound they set.
AFTER = {
    "or more": "lower", "or so": "about", "plus": "lower", "or fewer": "upper", "or less": "upper", "and counting": "lower",
    "or over": "lower", "at least": "lower", "at most": "upper",
}  # fmt: skip

# A number that one of these nouns follows counts no people.
MEASURES = frozenset(
    """percent per-cent percentage pc pct points day days week weeks month months year years decade decades hour hours
    minute minutes second seconds hrs hr min mins sec night nights morning evening km kms kilometer kilometers kilometre
    kilometres mile miles metre metres meter meters m cm mm ft feet foot inch inches kg kilogram kilograms kilos ton tons tonne
    tonnes gram grams litre litres liter liters acre acres hectare hectares degrees mph kph knots dollar dollars usd euro euros eur
    pound pounds gbp rubles roubles tenge hryvnia hryvnias lari rupees rupee naira yuan yen pesos peso shekels lira afghani
    francs bolivars taka manat som sum baht kyat riyals dinars dirhams birr cedi rand shillings pm am p.m a.m o'clock
    storey story storeys floors times century centuries gmt utc mwh gw mw caliber calibre quarter quarters fold""".split()
)

# A number that one of these words precedes is a label, a rule or a version.
LABELS_BEFORE = frozenset(
    """article articles section sections paragraph paragraphs para paras rule rules principle principles resolution resolutions
    law decree order act chapter clause annex no nos № # page pages p pp case file day night phase stage
    level grade room flat apartment building house block street school hospital ward district zone area route highway road
    line channel flight operation unit brigade battalion regiment division company colony prison camp gate version figure table
    item point protocol convention directive regulation amendment cap chap ch step part volume vol issue series group
    age aged covid covid- tel fax phone ext id code index vol. art art. g magnitude scale category week class team type
    window update session season round episode""".split()
)

FRACTIONS = frozenset(
    "half third thirds quarter quarters fourth fifth fifths sixth seventh eighth ninth tenth tenths".split()
)

# Words that a number in letters is made of, but for those that stand alone.
_SPELLED = frozenset((*UNITS, *SCALES, *VAGUE, "half-dozen", "half-a-dozen", "both"))
# A sentence without one of these and without digits holds no number.
WORDS = (_SPELLED | {"couple"}) - {"m", "k", "a"}
# With these a number in letters begins.
STARTERS = _SPELLED | SEVERAL | {"half", "a"}
# Before "hundred" without an article.
BEFORE_BARE_SCALE = frozenset("than over about around nearly almost least some".split())
# Behind "both" these tell that two people are meant.
AFTER_BOTH = frozenset("were are have had remain died fled".split())
# Between the two numbers of a range.
IF_NOT = frozenset(
    (
        *(
            (join, word)
            for join in ("and", "or")
            for word in ("possibly", "perhaps", "maybe", "probably", "even", "potentially")
        ),
        ("if", "not"),
    )
)
# The same behind a comma.
MAYBE = frozenset("perhaps maybe possibly".split())
# Between a number and its measure.
BEFORE_MEASURES = frozenset(
    """consecutive more straight further calendar square nautical successive long and full whole u.s. us million
    business working""".split()
)
# Before "for" and a number these tell how many there is room for.
MADE_FOR = frozenset("built designed meant intended made room space capacity suitable enough".split())
# Behind "can" these tell how many there is room for.
HOLDS = frozenset("carry hold seat accommodate house host fit take".split())
# Behind one of these "one" is no number.
ONE_AFTER = frozenset("no any every each this that which some the".split())
# Before one of these "one" is no number.
ONE_BEFORE = frozenset("another of by can must should way day side hand such - , . country or that who in has".split())

# Between people and a verb these tell that another count begins.
OF_ANOTHER = frozenset(
    """one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands twenty thirty
    forty fifty""".split()
)
# Behind a bare number these tell when.
TIME_AFTER = frozenset(
    "late early last next yesterday today tonight monday tuesday wednesday thursday friday saturday sunday".split()
)
# Scales with "a" before them, or a number: "a dozen", "two hundred of …".
SINGULAR_SCALES = frozenset("dozen hundred thousand million".split())
# Scales that no number in letters goes on with.
NOT_AFTER_UNITS = frozenset("score dozens m k".split())
# Before an amount of money.
CURRENCIES = frozenset("usd eur us$ rs".split())
# Behind a share.
PERCENT = frozenset("% percent per-cent percentage".split())
# Between a bound and what may be a year.
BEFORE_YEAR = frozenset("in since by of the".split())
# Before an age, and how what follows one begins.
AGED = frozenset("aged age ages".split())
AGE_FORMS = ("year-old", "years-old", "-year", "month-old")
# Behind "one in" these make a share.
SHARED_BY = frozenset("two three four five six ten 10".split())
