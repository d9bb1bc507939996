"""English words by which something is asked of a duty bearer."""

from __future__ import annotations

from pylno.reading.lang.en import pronouns, words

# Verbs that take the addressee and then "to …" or "that …". Verb → preposition that must follow, "" for none.
APPEALS = {
    "call": ("on", "upon", "to"), "calls": ("on", "upon", "to"), "called": ("on", "upon"), "calling": ("on", "upon"),
    "appeal": ("to",), "appeals": ("to",), "appealed": ("to",), "appealing": ("to",),
    "plead": ("with",), "pleads": ("with",), "pleaded": ("with",), "pleading": ("with",), "prevail": ("on", "upon"),
    "urge": ("",), "urges": ("",), "urged": ("",), "urging": ("",), "ask": ("",), "asks": ("",), "asked": ("",), "asking": ("",),
    "request": ("",), "requests": ("",), "requested": ("",), "requesting": ("",), "implore": ("",), "implores": ("",), "implored": ("",),
    "beg": ("",), "begged": ("",), "entreat": ("",), "beseech": ("",), "exhort": ("",), "exhorts": ("",), "invite": ("",), "invites": ("",),
    "encourage": ("",), "encourages": ("",), "encouraged": ("",), "encouraging": ("",), "expect": ("",),
    "press": ("",), "exhorted": ("",), "exhorting": ("",),
    "petition": ("",), "petitioned": ("",), "petitioning": ("",), "imploring": ("",), "begging": ("",),
    "beseeches": ("",), "beseeching": ("",), "entreats": ("",), "enjoins": ("",), "enjoined": ("",),
    "recommend": ("",), "recommends": ("",), "recommended": ("",),
}  # fmt: skip
# Verbs and nouns that take what is asked right away: "calls for the release", "demand that X …", "demand an inquiry".
DEMANDS = frozenset(
    "requesting urging demand demands demanded demanding insist insists insisted recommend recommends recommended request requests requested propose urge urges urged".split()
)
CALL_FOR = frozenset(
    """ask asks asked asking call calls called calling appeal appeals appealed appealing plead pleads pleaded pleading""".split()
)
# Verbs that take what is asked behind "on": "insists on an inquiry".
INSIST_ON = frozenset("insist insists insisted insisting".split())
# Before these, "call", "demand" and "appeal" are nouns.
NOUN_BEFORE = frozenset(
    """the a an their our his her its this that these those repeated renewed growing international urgent such no any some many amid
    despite following to in of on with by additional new million billion other main key key-demand court support supports joint""".split()
)
MODALS = frozenset("must should shall".split())
NEEDS = (("need", "to"), ("needs", "to"), ("has", "to"), ("have", "to"), ("ought", "to"))
# Nouns of those who bear duties: only they can be the subject of "must".
DUTY_BEARERS = frozenset(
    """government governments authorities authority state states ministry minister ministers president parliament police military army
    forces officials prosecutor prosecutors court courts judiciary judges council commission committee community union nations
    leaders leader regime administration party parties member members eu un osce organisation organization organisations organizations
    institutions institution democracies company companies employers bank banks donors embassy embassies service services agency agencies
    congress senate lawmakers legislators governor governors mayor countries country world side sides junta generals groups group
    rapporteur commissioner secretary-general allies partners bodies body media platforms operators rebels militants insurgents
    taliban hamas kremlin beijing moscow washington brussels bureau department board federation league cabinet monarch king prince agents officers leadership presidency
    legislature ministries mediators negotiators sponsors employer broadcaster broadcasters regulator regulators prime""".split()
)
# The demand ends before these words when a comma stands before them.
REASONS = frozenset(
    """because as since given considering whereas while noting recalling stressing adding saying but so said says after warning
    especially although though acknowledging arguing citing claiming explaining emphasising emphasizing underlining accusing
    insisting describing pointing""".split()
)
REASONS_ALONE = frozenset("because".split())
REASON_PHRASES = (
    ("in", "view", "of"),
    ("in", "light", "of"),
    ("given", "that"),
    ("due", "to"),
    ("in", "order", "that"),
)
# "as a matter of urgency" belongs to the demand.
NO_REASON = (
    ("as", "a", "matter"),
    ("as", "soon"),
    ("as", "well"),
    ("as", "required"),
    ("as", "provided"),
    ("as", "guaranteed"),
    ("as", "part"),
    ("as", "set"),
    ("since", "its"),
)
# What is asked for itself, though "to" follows: nobody is named who shall act ("urge swift action to hold …").
MEASURES = frozenset(
    """action actions steps measures efforts investigation inquiry restraint calm dialogue pressure support attention
    cooperation solidarity vigilance caution""".split()
)
LIST_HEADS = frozenset("""recommendations demands recommendation urge demand request requests recommend""".split())
IMPERATIVES = frozenset(
    """ensure guarantee stop end cease halt release drop investigate conduct prosecute provide allow grant lift repeal amend adopt
    ratify respect protect publish withdraw refrain support make take bring prevent abolish establish condemn demand call immediately
    put hold restore cooperate co-operate open review implement comply facilitate impose suspend recognise recognize
    strengthen increase urge use raise appoint reform enact abandon cancel quash free disclose reveal account order permit
    give launch carry initiate uphold fulfil fulfill strictly proactively significantly block respond monitor work engage push
    seek pressure offer address create remove reinstate return compensate reduce unconditionally promptly urgently fully publicly
    continue maintain promote set ban sanction freeze send deploy accept join sign pass introduce invite begin start resume restrain resign step quit leave apologise apologize""".split()
)


# --- verbs and nouns of appeal --------------------------------------------------------------------------------

# Between a verb of appeal and whom it names.
APPEAL_PREPOSITIONS = frozenset(one for prepositions in APPEALS.values() for one in prepositions if one)
# "It is imperative that X act": what must be done.
NECESSARY = frozenset("imperative essential crucial vital necessary critical urgent".split())
# A sentence with none of these asks nothing.
CUES = (
    frozenset(APPEALS)
    | DEMANDS
    | CALL_FOR
    | MODALS
    | NECESSARY
    | INSIST_ON
    | {first for first, _ in NEEDS}
    | {"time", "please"}
)
# Of these verbs, those whose subject is remembered.
ASKING = (frozenset(APPEALS) | DEMANDS | CALL_FOR) - {"press", "expect"}
# Behind these they are nouns.
NO_ASKING_AFTER = NOUN_BEFORE - {"this", "that"}
NO_CALL_AFTER = (NOUN_BEFORE - {"to", "with"}) | {"so-called", "phone", "video"}
# Nouns with which somebody calls for something ("calls from local leaders for …").
CALL_NOUNS = frozenset("call calls appeal appeals".split())
# Behind a participle these are nouns: "received requests".
PLURAL_NOUNS = frozenset("calls requests demands appeals".split())
# "We reiterate our call for …": said again, it is asked again.
MADE_AGAIN = frozenset(
    """reiterate reiterates reiterated reiterating renew renews renewed renewing repeat repeats repeated repeating echo
    echoes echoed reaffirm reaffirms reaffirmed issue issues issued made make makes""".split()
)
# Between such a verb and the call.
CALL_OWNERS = pronouns.OWNERS | {"the"}
# At the head of a sentence these are capitalised, and no name that owns the call.
CAPITAL_OPENERS = frozenset("the a our their this".split())
# Verbs with other uses ("asked whether", "press conference"), and what follows them there.
WEAK_APPEALS = frozenset("asked asks ask expect press encourage encouraged".split())
QUESTIONS = frozenset("if whether why how what about to".split())
# Of these, those with which only people and duty bearers are asked: not "encouraged the use of force".
ENCOURAGING = frozenset("encourage encourages encouraged encouraging".split())
# "has written to X calling for": whom the letter asks.
WRITING = frozenset("written wrote writing write writes letter petition petitioned".split())
# "Their demands included …": what they ask.
INCLUDING = frozenset("include includes included including".split())
# Behind "asked X for" these are no demand.
NO_REQUESTS = frozenset(
    "comment comments information details more clarification permission help assistance aid support money".split()
)
# Between a verb that needs no preposition and whom it names.
BEFORE_ASKED = frozenset("on upon of from".split())
# "insisted that the agency was …" asks nothing.
FINITE = frozenset("is are was were has had will would".split())
# "were urged to": who was asked, now or before.
ONCE_ASKED = frozenset("is are be was were".split())
# Behind "please" these ask only the reader.
NO_PLEA = frozenset("note contact see visit click email find sign write call".split())
# Behind "call for" or "demand" these are nothing demanded.
NO_DEMAND = (
    (words.PRONOUNS - {"his", "her"})
    | words.AUXILIARIES
    | frozenset("on to of made put by in comment terms help money up".split())
)
# "call for help from", "demand a vote" ask nothing that is told.
HELP = frozenset("help assistance a an".split())
# Past forms that only report a demand for a thing.
REPORTED_DEMANDS = frozenset("recommended requested proposed urged".split())
# Those who report or make an order of their own: a court's business, a kidnapper's.
NO_MONITORS = frozenset(
    "prosecutor prosecutors prosecution kidnappers abductors hijackers gunmen captors ransom ransoms".split()
)
# Behind a form of command these show it to be a noun.
AFTER_NOUNS = frozenset("of for to in and".split())
# "calls for restraint on the part of X": whom it names.
ON_THE_PART_OF = ("on", "the", "part", "of")
# Behind "demand from X" these open what is demanded.
OPENS_DEMANDED = frozenset("a an the that to".split())
# What somebody must feel or know is not asked of him.
NO_DUTIES = frozenset("feel face know understand realise realize remain suffer".split())
# Behind "must be" these are something to do.
BE_READY = frozenset("answerable accountable transparent able prepared ready willing".split())
# Right before "must" these are nobody who bears a duty.
NO_BEARERS = frozenset("he she it we they i you that which who this there what how".split())


# --- those asked ----------------------------------------------------------------------------------------------

# Adverbs on either side of "must".
BY_MODALS = frozenset("also now therefore thus urgently".split())
# Before a subject, and no part of it.
SUBJECT_STOPS = words.AUXILIARIES | frozenset("that which who when while if because as but and".split())
# At the head of a subject these belong to the sentence.
BEFORE_SUBJECT = frozenset("however therefore now meanwhile in finally * -".split())
# Before the verb of an item these leave it without a subject.
NO_SUBJECT = frozenset(", by which that who".split())
# Behind these stands only where the head of a subject is: "authorities in Example".
AFTER_HEAD = frozenset("on in at from against over with between".split())
# Before all those asked, and behind them: cut off.
BEFORE_NAMES = frozenset("the both all on upon to our a an once again ** *".split())
AFTER_NAMES = frozenset(", also immediately urgently strongly : again".split())
# Before each of them, and opening what hangs on it: cut off.
BEFORE_NAME = frozenset("the and , to on upon all both ‘ '".split())
HANGS_ON_NAME = frozenset("who which including ( currently present as ,".split())
# Behind "and" these open another one.
OPENS_ANOTHER = frozenset("and the all other its to".split())
# Of a country's adjective: "the Slavic and Baltic governments" are no two addressees.
ADJECTIVE_ENDINGS = ("ic", "ish", "ese", "ian")
# Asked, yet not named.
UNNAMED = pronouns.OBJECTS | frozenset("you us everyone all me".split())
# First words of a letter's salutation.
SALUTATIONS = frozenset("mr madam excellency your honourable".split())


# --- what is asked --------------------------------------------------------------------------------------------

# Behind "to" these are no infinitive.
NO_VERB = (
    words.DETERMINERS
    | words.PREPOSITIONS
    | words.PRONOUNS
    | frozenset("date him them us which whom what those international human peace".split())
)
# Verbs with endings of nouns.
VERBS_LIKE_NOUNS = frozenset(
    """bring implement supplement mention question caution station sanction petition function position document comment
    experiment""".split()
)
# With these the main clause goes on behind an appeal inserted: "a nun asking soldiers to leave was seen".
VERBS_OF_THE_WHOLE = frozenset("was were should would".split())
# Only at these, or at a mark, can a demand end within its sentence.
MAY_END = REASONS_ALONE | frozenset(phrase[0] for phrase in REASON_PHRASES) | VERBS_OF_THE_WHOLE | {"and"}
# After a noun that is demanded these are what the askers do; after a verb ("to release … and express") they are asked too.
DEEDS_OF_SEVERAL = frozenset("state express declare condemn reiterate reaffirm denounce pledge".split())
# Behind "and" these are what else the askers did.
NEW_DEEDS = frozenset(
    """made called said urged expressed condemned asked demanded denounced warned added stressed expresses declares condemns
    reiterates reaffirms denounces""".split()
)
# With "on", "upon" or "for" these are the next appeal, and so are the forms after them.
CALLING = frozenset("call calls called calling".split())
NEXT_APPEALS = frozenset(
    """urge urges urged urging ask asks asking appeal appeals appealing demand demands demanded demanding recommends
    recommended recommending requests requested requesting implores implored encourages encouraged insists insisted""".split()
)
# Words with which it opens.
APPEAL_OPENERS = NEXT_APPEALS | frozenset("we they it he she also and".split())
# So does "… immediately take the following measures".
FOLLOWING = ("immediately", "take", "the", "following")
