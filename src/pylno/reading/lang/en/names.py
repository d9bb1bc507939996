"""English words within the name of a source and around it: where it begins, and where it ends."""

from __future__ import annotations

from pylno.reading.lang.en import pronouns, words

# Names that are written like other words.
ACRONYMS = frozenset(("WHO", "US", "IT"))
# At these a clause begins, so that no name goes on over them.
CLAUSE_WORDS = frozenset(
    "that which who whom whose what how when while as because but although though where if after before since however".split()
)
# After a source these tell when and where it spoke.
TRAILING = frozenset(
    "on in at by during late early earlier yesterday today this last via through to after from".split()
)
# When and on what occasion a source speaks.
TIMES_AND_OCCASIONS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tonight statement week month morning
    evening afternoon night earlier later press interview report tweet post briefing""".split()
)
# Before a subject these belong to the sentence, not to the name.
LEAD_INS = frozenset(
    """however meanwhile also later earlier additionally furthermore moreover separately today yesterday still then now
    according instead similarly finally""".split()
)
# Between a subject and its verb.
BETWEEN = frozenset(
    """has have had also later earlier then now already previously immediately first initially further still did do
    does again himself herself itself themselves since so far separately too thus therefore today yesterday
    tonight""".split()
)
# Nouns that end like the adverbs between a subject and its verb.
ENDING_LIKE_ADVERBS = frozenset("family assembly italy daily weekly monthly tally rally ally monopoly july".split())
# On from "according to" the name ends at these, and at every mark.
ENDS_NAME = (words.AUXILIARIES | CLAUSE_WORDS | words.PRONOUNS) - {"us", "as"}
# Verbs of report that are nouns or participles within a name: "according to the report", "estimates of the UN".
NAME_NOUNS = frozenset(
    """report reports estimates estimate claims claim released state states record list listed cited found received
    obtained established provided""".split()
)
# Before a name these are passed over.
OPENING_SIGNS = frozenset('[ “ " * both also'.split())
# Left before the name when "figures by" is cut: "figures by their monitors".
OPENING_OWNERS = frozenset("its their both".split())
# Small words within a name of several capitalised words.
NAME_LINKS = frozenset("of the for and de al bin - .".split())
SMALL_IN_NAMES = frozenset("and of for de al bin".split())
# Before a capitalised word these go on with a name: "Ministry of Health in Gaza".
NAME_PREPOSITIONS = frozenset("in at to from on".split())
# Small beginnings of a capitalised name: "al-Example", "d’Example".
PARTICLES = tuple("al- el- ad- an- ar- as- at- ash- az- ul- ud- bin- ben- ibn- abu- d' d’ l' l’ ' ‘ ’".split())
# Before a person's name, and no part of it.
HONORIFICS = frozenset("mr mrs ms miss".split())
# Words of outcome that are adjectives or nouns within a subject ("the injured man's lawyer said").
OUTCOMES_IN_NAMES = frozenset("detained injured wounded missing dead deployed displaced".split())
# Past forms, and prepositions that stand in no speaker's name: "researchers met residents who said".
OUTSIDE_SUBJECTS = frozenset("met saw took sent spoke between against with among".split())
# Where the walk back over a subject stops within "a man who asked not to be named", "who named himself as Example".
WITHIN_RELATIVES = frozenset("be been is was are were has had have as because when where".split())
# Verbs that only report, so that a subject begins behind them ("Name said witnesses reported").
SAYING = frozenset("said says told tells added adds explained explains insisted wrote writes tweeted".split())


# --- what stands between a name and its verb ------------------------------------------------------------------

# What opens an insertion that is no part of the name before it ("The ministry, in a statement, said").
INSERTION_OPENERS = words.RELATIVES | frozenset(
    "in on citing speaking quoting at as meanwhile however for by quoted cited of from during after while with".split()
)
# Before an occasion that is no part of the name: "in its yearly report", "on Monday".
BEFORE_OCCASIONS = frozenset("in on at during".split())
# So between commas: ", through a statement,".
ADJUNCT_OPENERS = BEFORE_OCCASIONS | {"through"}
# Between such a preposition and the text in which a source speaks.
OCCASION_DETERMINERS = pronouns.POSSESSIVES | {"a", "an"}
TEXTS = frozenset("statement report briefing post tweet interview update bulletin letter message conference".split())
# At the head of a subject these stand before its name.
BEFORE_NAME = (
    LEAD_INS
    | frozenset("- – — and but yet so or ' *".split())
    | (TIMES_AND_OCCASIONS - {"statement", "report", "press", "post"})
)
# First words of what explains a name: "Ann Example, director of …".
EXPLAINING = frozenset(
    """a an the its head director chairman chair secretary spokesman spokeswoman spokesperson president minister chief
    founder coordinator lawyer deputy executive senior who acting leader one former""".split()
)
# "Example, the ministry said": a subject of its own.
OWN_SUBJECTS = frozenset(
    "ministry police statement report agency group authorities government office official officials".split()
)
# Before a name that is explained behind its comma.
BEFORE_EXPLAINED = frozenset("but that the said".split())


# --- what cannot speak ----------------------------------------------------------------------------------------

# First words of a subject that is nobody.
NOBODY = frozenset("this that these those there nobody none no".split())
# Endings and nouns of events and things, which are no name at the head of a sentence ("Unrest has claimed …").
ABSTRACT_ENDINGS = tuple("tion tions ment ments ing ings ence ance ness ity ities ism ies".split())
ABSTRACT_NOUNS = frozenset(
    """unrest violence war clashes riots protests raids attacks video videos footage images photos photographs pictures
    floods strikes battles arrests killings deaths casualties attack raid blast blasts bombing shooting
    killing death increase decrease rise arrest massacre crackdown operation protest riot clash strike murder murders
    abduction incident incidents""".split()
)
# "initial reports suggest" names nobody: the noun, and what may stand before it.
BARE_REPORTS = frozenset("reports rumours rumors accounts findings investigations inquiries studies surveys".split())
NAMELESS_REPORTS = BARE_REPORTS | frozenset(
    """empirical reports report accounts rumours rumors initial early earlier unconfirmed recent several some other conflicting
    various latest many numerous more first preliminary later further previous multiple different new field increasing
    the these those separate but and""".split()
)
