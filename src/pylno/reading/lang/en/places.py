"""English words around the names of places."""

from __future__ import annotations

# Before a place these tell that something was there.
LOCATING = frozenset("in at near across outside around throughout off of inside over between through".split())
# Between such a word and the name.
BETWEEN = frozenset(
    """the city town village district province region state central northern southern eastern western downtown capital
    northeastern northwestern southeastern southwestern port neighbouring neighboring cities towns of , and north
    south east west refugee camp area several some including other many""".split()
)
# Behind the name of a place these make it the name of an organisation.
ORGANISED = frozenset(
    """ministry government police president army prosecutor embassy parliament authorities federation committee centre
    center group bank university hospital times post court institute association""".split()
)
# Right before a capitalised name these show it to be a place though no gazetteer holds it.
SETTING = frozenset("in near outside across throughout around".split())
# So does "the … of" before it.
OF_KIND = frozenset("city town village district province region county island camp municipality state port".split())
# And so do these behind it.
REGIONS = frozenset(
    """district province region county governorate oblast prefecture regency department municipality territory islands
    island highlands valley peninsula""".split()
)
SETTLEMENTS = frozenset("city town village township camp neighbourhood neighborhood suburb".split())
# Capitalised words behind "in" that name no place.
NO_PLACES = (
    frozenset(
        """article articles section paragraph resolution annex chapter part phase parliament congress council court
        government ministry office house hall square street avenue road stadium airport prison hospital university
        school college church mosque cathedral palace station centre center party union agreement act law
        constitution convention charter statement report order bill god islam ramadan christmas easter covid twitter
        facebook telegram whatsapp youtube instagram internet english french spanish portuguese mr mrs ms dr general
        president minister king queen prince group committee commission department agency bank day days week month year
        spring summer autumn winter january february march april may june july august september october november
        december white black red green blue yellow orange africa asia europe america west east north south monday tuesday wednesday thursday friday saturday sunday
        jan feb mar apr jun jul aug sep sept oct nov
        dec""".split()
    )
    | ORGANISED
)
# Behind a name these make it a street or a building, for which the town is given.
BUILT = frozenset(
    "street square avenue road bridge hospital prison stadium chowk market building gate barracks jail".split()
)
# Before "in X" these say where somebody speaks, not where it happened.
TELLERS = frozenset(
    """reporters reporter journalists journalist correspondent correspondents spokesman spokeswoman spokesperson official
    ambassador embassy briefing conference interview newspaper office based telephone phone""".split()
)
# Before a name these make it a person.
BEFORE_PERSON = frozenset("mr ms mrs dr president minister colonel general border".split())
# Nouns of places that are no speaker: what an area "recorded" nobody reports, and the name behind "the capital," is the capital's.
AREAS = frozenset(
    """capital city town village province district region state county country camp island area oblast governorate""".split()
)
# These make a sentence tell of the whole country.
NATIONWIDE = frozenset("nationwide countrywide country country-wide".split())
