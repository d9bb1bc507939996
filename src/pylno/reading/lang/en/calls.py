"""English words by which something is asked of a duty bearer."""

from __future__ import annotations

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
MEASURES = frozenset("action actions steps measures efforts investigation inquiry restraint calm dialogue".split())
LIST_HEADS = frozenset("""recommendations demands recommendation urge demand request requests recommend""".split())
IMPERATIVES = frozenset(
    """ensure guarantee stop end cease halt release drop investigate conduct prosecute provide allow grant lift repeal amend adopt
    ratify respect protect publish withdraw refrain support make take bring prevent abolish establish condemn demand call immediately
    put hold restore cooperate co-operate open review implement comply facilitate guarantee impose suspend recognise recognize
    strengthen increase urge use raise appoint reform enact abandon cancel quash free disclose reveal account order permit
    give launch carry initiate uphold fulfil fulfill strictly proactively significantly block respond monitor work engage push
    seek pressure offer address create remove reinstate return compensate reduce unconditionally promptly urgently fully publicly
    continue maintain promote set ban sanction freeze send deploy accept join sign pass introduce invite begin start resume restrain resign step quit leave apologise apologize""".split()
)
