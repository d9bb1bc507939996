"""English words that tell a verb of report from its noun, its participle and its other uses."""

from __future__ import annotations

from pylno.reading.lang.en import antecedents, sources, words

# Forms that are nouns as often as verbs.
NOUN_FORMS = frozenset(
    """report reports claim claims state record records list estimate estimates document documents show shows notes note
    states issue released put puts statements""".split()
)
# Before such a form these show it to be the noun.
BEFORE_NOUN_FORMS = (
    words.DETERMINERS
    | words.PREPOSITIONS
    | frozenset(
        """and or laid lay lays recent media local several press official unconfirmed initial many some latest annual new""".split()
    )
)
# Determiners that can be a whole subject, or stand between subject and verb.
DETERMINERS_ALONE = frozenset("that this these those all both it".split())
# Verbs that stand behind a subject, by which a form before them is known for a noun.
FINITE = (sources.REPORT_VERBS | words.AUXILIARIES) - frozenset(
    "report reports claim record records estimate state states".split()
)
# Behind these no verb of report has a subject of its own.
NO_FINITE_VERB_AFTER = words.PASSIVE_AUX | words.MODALS_FUTURE | {"to", "as", "be", "been"}
# Of several the verb has the form of its noun: "officials claim", "police report".
SEVERAL = antecedents.PLURALS | frozenset("media nations news services".split())
# "said by telephone": no participle.
BY_WIRE = frozenset("telephone phone email e-mail text video message satellite radio".split())
# What a report verb with other uses must have after it: something to tell.
TOLD = frozenset(
    """number toll tolls total tally count statistics
    information data figures deaths death killed killing arrested detained cases casualties that""".split()
)
# Verbs that report only where a toll is what they take: "put the toll at 12", not "set the house on fire"; and tolls.
TOLLING = frozenset("put puts set sets raise raised raises revise revised revises lowered given".split())
TOLLS = frozenset(
    """number numbers toll tolls figure figures count total tally death estimate estimates dead losses concern concerns
    alarm fears""".split()
)
# Verbs that report only what they take as a clause: "found that 12 had died", not "found 12 bodies".
CLAUSAL = frozenset("found finds learned learnt heard discovered established".split())
# Verbs that report where they take what others told: "received reports of 12 deaths".
RECEIVING = frozenset("received receives obtained gathered collected".split())
ACCOUNTS = frozenset(
    "report reports information testimony testimonies account accounts allegation allegations evidence news word".split()
)
# Verbs that report with their particle: "refers to 12 deaths", "pointed out".
WITH_PARTICLE = {
    "refers": ("to",), "refer": ("to",), "referred": ("to",), "alludes": ("to",), "alluded": ("to",),
    "points": ("to", "out"), "pointed": ("to", "out"), "aware": ("of", "that"),
}  # fmt: skip
# What is claimed otherwise than in words: "the fire claimed 12 lives".
CLAIMED = frozenset("lives life responsibility victory credit asylum victims".split())
# Verbs that tell what their subject thinks of something, not all that happened.
TAKING_STANDS = frozenset("voiced expressed deplored condemned denounced warned".split())
# Right behind a verb these show that it closes what was told before it.
AFTER_CLOSING_VERB = frozenset(". , ; ” on as in at".split())
# Behind a verb and a comma these open an aside or a quotation.
ASIDES = frozenset('citing as without quoting “ " ‘'.split())
# Behind a verb these may tell on what occasion it was said: "reported on Friday".
BEFORE_TIMES = frozenset("on by in late".split())
# Behind a verb none of these begins the speaker.
NEVER_INVERTED = frozenset("that in on it there at he she they some about of".split())
# After these stands who is told or quoted, never who speaks.
TAKE_A_HEARER = sources.QUOTING | frozenset("told tells informed informs informing".split())
# Behind a verb these may begin the speaker, if a noun of speakers follows.
OPENS_SPEAKER = frozenset("the a an its his their local one aid".split())
# Behind a frame and a comma these go on with its report.
GOING_ON = frozenset("putting adding and while with including citing saying noting but describing".split())
