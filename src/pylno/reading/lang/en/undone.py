"""English words beside a deed that leave it undone: planned, called for, called off, denied or only charged."""

from __future__ import annotations

from pylno.reading.lang.en import words

# Before what is told these negate it.
NEGATIONS = frozenset("not never no without deny denied denies neither".split())
# Before "of", "for" or "with" these tell what follows as a charge.
CHARGED_WITH = frozenset(
    """charge charges charged suspected suspicion convicted guilty indicted wanted blamed arraigned jailed sentenced
    prosecuted acquitted""".split()
)
# Between a charge and what it is for.
OF_CHARGE = frozenset("of for with over".split())
# What may be called false: before or around a number.
CLAIMS = frozenset(
    """claim claims report reports rumour rumours rumor rumors allegation allegations information news message messages
    figure figures accusation accusations""".split()
)
# Behind or before a claim these call it false.
FALSE = frozenset(
    "false fake fakes untrue wrong baseless unfounded groundless fabricated incorrect misleading invented lies".split()
)
# Before "to" and any deed these leave it undone.
INTENTIONS = frozenset(
    "planned plans plan planning threatened threatens threatening intend intends intended vowed pledged".split()
)
# Before "to" and one of the deeds below these leave it undone too.
WANTING = frozenset("order orders want wants wanted allow allows".split())
# What befalls those counted, in the base form behind "to".
DEEDS = frozenset("detain arrest kill execute deport jail imprison expel hang prosecute evict".split())
# Right before a number these negate it.
NO_EVIDENCE = (["no", "evidence", "that"], ["no", "proof", "that"], ["no", "evidence", "of"], ["not", "true", "that"])
# Behind "no" and before "that" and a number these negate it.
EVIDENCE = frozenset("evidence proof indication sign confirmation suggestion".split())

# Before a verb with people as object these tell that it has not happened.
NOT_YET = words.MODALS_FUTURE - {"must", "can", "should"}
# Before "the release of 14" these tell that they are still held.
ASKING = frozenset(
    """demand demands demanded demanding call calls called calling urge urges urged seek seeks sought seeking request requested
    appeal appealed""".split()
)

# Before a word that is a noun and a verb these make it a verb, of what is yet to come: "to rally partners", "will attack".
BEFORE_BASE_FORM = words.MODALS_FUTURE | {"to"}
# Behind "was" and a noun of event these tell that it was not held.
CALLED_OFF = frozenset("planned cancelled canceled postponed scheduled banned prohibited".split())
# Verbs that bring about what they name: behind "to" or "will" it is yet to come.
BRINGING = frozenset(
    """declare impose introduce stage hold organise organize launch carry conduct mount announce extend lift reimpose call join
    attend proclaim enforce order request seek""".split()
)
# Before "to declare" and the like these tell that it was done.
BROUGHT_TO = frozenset(
    """prompting prompted forcing forced causing caused led leading managed decided voted moved began went""".split()
)
# Before "for" and a noun of event these tell that it is only called for.
CALLS = frozenset("call calls called calling appeal appeals appealed appealing".split())
# Before a verb these make it a plan, a demand or a condition.
PLANNING = BEFORE_BASE_FORM | {"if", "unless"}
# "forced to flee", "is reported to have killed": done all the same.
DONE_TO = frozenset("had have forced reported believed known said alleged".split()) | {
    *"started began begun proceeded continued went on".split()
}
# Before "to" and a verb these tell what was planned or tried.
ATTEMPTS = frozenset(
    """plan plans planned planning intend intends intended prepare prepares prepared ready going attempt attempted attempts
    attempting try tried tries trying threatened threaten threatens vowed called urged""".split()
)
# Before "to" and a verb these tell that it was done.
MANAGED = frozenset("managed began begun started continued forced".split())
# Before "to disperse" these tell that it was not done.
NOT_DONE = words.MODALS_FUTURE | {"not"}
# Before "to disperse" these tell that a crowd was only told to.
REQUESTED = frozenset("called asked urged requested ordered".split())
# Bare forms: after "to" they tell what was only meant, unless someone "managed to".
BARE_FORMS = frozenset("storm seize occupy deploy take".split())
# Between what makes a verb a plan and the verb.
BETWEEN = frozenset("be have been also not".split())
# Right before what someone is charged with.
CHARGE_PHRASES = (["accused", "of"], ["arrested", "for"], ["detained", "for"], ["held", "for"])
