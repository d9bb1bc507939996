"""English words that say what happened to people, or what they did."""

from __future__ import annotations

from pylno.reading.lang.en import words
from pylno.reading.lang.tables import classes

# Participles and past forms after the people counted ("were killed", "injured in", "died").
AFTER_PEOPLE = classes("""
killed: neutralised neutralized eliminated killed slain murdered executed assassinated massacred slaughtered gunned lynched beheaded hanged electrocuted drowned martyred
killed: liquidated lynched charred trampled crushed incinerated hacked impaled strangled decapitated mown
killed: suffocated asphyxiated died dead perished fatal die dying succumbed shot-dead lost-their-lives exterminated poisoned decapitated burned-to-death
injured: beaten stabbed shot injured wounded hurt maimed bruised burned burnt scalded paralysed concussed blinded paralyzed
injured: clubbed bludgeoned knifed slashed mauled battered disfigured crippled
injured: lacerated grazed mutilated truncheoned
hospitalised: hospitalised hospitalized
detained: detained held jailed imprisoned captured incarcerated interned apprehended remanded caged custody seized
detained: handcuffed kettled corralled hauled bundled shackled penned
arrested: arrested rearrested nabbed
charged: charged indicted prosecuted arraigned booked
convicted: convicted sentenced condemned
missing: missing disappeared unaccounted vanished untraced unaccounted-for
tortured: tortured ill-treated mistreated waterboarded flogged whipped
displaced: exiled evicted displaced fled flee fleeing evacuated uprooted homeless resettled relocated sheltering
protesters: gathered rallied marched protested demonstrated assembled thronged protesting demonstrating marching rallying gathering
protesters: thronging picketed converged massed converging massing
troops: deployed mobilised mobilized stationed redeployed dispatched
other: abducted kidnapped released freed rescued dismissed sacked fired suspended expelled deported returned repatriated raped affected
other: trapped stranded prevented banned questioned interrogated summoned fined attacked targeted threatened harassed
other: recruited infected stripped barred denied assaulted abused persecuted harmed forced taken searched disqualified disbarred
other: surrendered pardoned acquitted bailed discharged extradited exiled saved reinstated
other: besieged starved starving exposed struck robbed
""")

# "taken to hospital", "in custody", "took to the streets": words that stand together, first word → rest → status.
PHRASES_AFTER: dict[str, dict[tuple[str, ...], str]] = {
    "awaiting": {("sentencing",): "convicted", ("sentence",): "convicted", ("execution",): "convicted", ("trial",): "charged",
                 ("verdict",): "charged", ("deportation",): "other", ("a", "verdict"): "charged", ("their", "trial"): "charged"},
    "fighting": {("for", "their", "lives"): "injured", ("for", "his", "life"): "injured", ("for", "her", "life"): "injured",
                 ("for", "life"): "injured", ("for", "survival"): "injured"},
    "buried": {("alive",): "killed"}, "wiped": {("out",): "killed"}, "cut": {("down",): "killed", ("off",): "other"},
    "run": {("over",): "injured"}, "knocked": {("unconscious",): "injured", ("down",): "injured"},
    "given": {("life",): "convicted", ("a", "life"): "convicted", ("jail",): "convicted", ("prison",): "convicted"},
    "handed": {("life",): "convicted", ("a", "life"): "convicted", ("jail",): "convicted", ("prison",): "convicted",
               ("sentences",): "convicted", ("terms",): "convicted", ("death",): "convicted", ("long",): "convicted"},
    "got": {("life",): "convicted"},
    "packed": {("the", "streets"): "protesters", ("the", "square"): "protesters", ("into", "the"): "protesters"},
    "filled": {("the", "streets"): "protesters", ("the", "square"): "protesters"},
    "flooded": {("the", "streets"): "protesters", ("into", "the"): "protesters", ("streets",): "protesters", ("onto",): "protesters"},
    "lined": {("the", "streets"): "protesters", ("the", "route"): "protesters"},
    "streamed": {("into",): "protesters", ("onto",): "protesters", ("through",): "protesters"},
    "calling": {("for",): "protesters"}, "demanding": {(): "protesters"},
    "walked": {("out",): "other", ("free",): "other"}, "downed": {("tools",): "other"},
    "chained": {("themselves",): "protesters"}, "glued": {("themselves",): "protesters"},
    "tested": {("positive",): "other"},
    "ended": {("up", "in", "hospital"): "hospitalised"}, "needing": {("hospital",): "hospitalised"},
    "needed": {("hospital",): "hospitalised"},
    "required": {("hospital",): "hospitalised", ("hospitalisation",): "hospitalised", ("hospitalization",): "hospitalised"},
    "standing": {("trial",): "charged"}, "stood": {("trial",): "charged"}, "stand": {("trial",): "charged", ("accused",): "charged"},
    "stands": {("trial",): "charged", ("accused",): "charged"},
    "serving": {("sentences",): "convicted", ("a", "sentence"): "convicted", ("prison",): "convicted", ("long",): "convicted"},
    "taken": {
        ("to", "court"): "charged",
        ("to", "the", "streets"): "protesters", ("to", "the", "street"): "protesters", ("part", "in"): "protesters",
        ("to", "hospital"): "hospitalised", ("to", "hospitals"): "hospitalised", ("to", "the", "hospital"): "hospitalised",
        ("to", "a", "hospital"): "hospitalised", ("into", "custody"): "detained", ("in", "custody"): "detained",
        ("prisoner",): "detained", ("captive",): "detained", ("hostage",): "other", ("to", "police"): "detained",
        ("to", "jail"): "detained", ("to", "prison"): "detained", ("into", "police"): "detained", ("to", "detention"): "detained",
        ("to", "intensive", "care"): "intensive_care", ("to", "safety"): "other", ("to", "nearby", "hospitals"): "hospitalised",
        ("to", "local", "hospitals"): "hospitalised", ("ill",): "other", ("away",): "detained",
        ("to", "the", "police"): "detained", ("to", "a", "police"): "detained", ("in", "for", "questioning"): "detained",
        ("for", "questioning"): "detained", ("from", "their", "homes"): "detained",
    },
    "took": {
        ("to", "the", "street"): "protesters", ("to", "the", "streets"): "protesters", ("to", "streets"): "protesters",
        ("part", "in"): "protesters", ("to", "the", "roads"): "protesters", ("over", "the", "streets"): "protesters",
        ("refuge",): "displaced", ("shelter",): "displaced",
    },
    "take": {("to", "the", "streets"): "protesters", ("part", "in"): "protesters"},
    "taking": {("to", "the", "streets"): "protesters", ("part", "in"): "protesters"},
    "taken-part": {("in",): "protesters"},
    "turned": {("out",): "protesters", ("up",): "protesters"},
    "came": {("out",): "protesters"},
    "poured": {("into",): "protesters", ("onto",): "protesters", ("out",): "protesters"},
    "joined": {("it",): "protesters", ("them",): "protesters", ("in",): "protesters", ("the", "rally"): "protesters", ("the", "protests"): "protesters", ("protests",): "protesters"},
    "lost": {
        ("their", "lives"): "killed", ("his", "life"): "killed", ("her", "life"): "killed", ("lives",): "killed",
        ("their", "life"): "killed", ("their", "homes"): "displaced", ("an", "eye"): "injured", ("their", "jobs"): "other", ("limbs",): "injured", ("their", "eyesight"): "injured",
        ("a", "leg"): "injured", ("a", "limb"): "injured",
    },
    "in": {
        ("a", "coma"): "intensive_care", ("comas",): "intensive_care", ("exile",): "displaced", ("hiding",): "displaced",
        ("police", "cells"): "detained", ("solitary", "confinement"): "detained", ("handcuffs",): "detained",
        ("critical", "and"): "injured", ("a", "stable", "condition"): "injured", ("stable", "condition"): "injured",
        ("incommunicado", "detention"): "detained", ("administrative", "detention"): "detained", ("remand",): "detained",
        ("danger",): "other", ("want",): "other", ("dire",): "other", ("urgent", "need"): "other", ("desperate", "need"): "other",
        ("need",): "other", ("cells",): "detained",
        ("hospital",): "hospitalised", ("hospitals",): "hospitalised", ("the", "hospital"): "hospitalised",
        ("intensive", "care"): "intensive_care", ("custody",): "detained", ("prison",): "detained", ("jail",): "detained",
        ("detention",): "detained", ("police", "custody"): "detained", ("pre-trial", "detention"): "detained",
        ("pretrial", "detention"): "detained", ("captivity",): "detained", ("state", "custody"): "detained",
        ("critical", "condition"): "injured", ("serious", "condition"): "injured", ("grave", "condition"): "injured",
        ("a", "critical", "condition"): "injured", ("a", "serious", "condition"): "injured",
    },
    "admitted": {("to", "hospital"): "hospitalised", ("to", "hospitals"): "hospitalised", ("to", "the", "hospital"): "hospitalised",
                 ("to", "intensive", "care"): "intensive_care", ("to",): "hospitalised"},
    "placed": {("to", "intensive", "care"): "intensive_care", ("in", "intensive", "care"): "intensive_care",
               ("in", "custody"): "detained", ("in", "detention"): "detained", ("under", "arrest"): "arrested",
               ("under", "house", "arrest"): "detained", ("under", "administrative", "arrest"): "detained"},
    "rushed": {("to",): "hospitalised"},
    "hit": {("by", "live"): "injured", ("by", "rubber"): "injured", ("by", "bullets"): "injured", ("by", "gunfire"): "injured", ("by", "shrapnel"): "injured"},
    "struck": {("by", "live"): "injured", ("by", "rubber"): "injured", ("by", "bullets"): "injured", ("by", "shrapnel"): "injured"},
    "fatally": {("shot",): "killed", ("wounded",): "killed", ("stabbed",): "killed", ("injured",): "killed", ("beaten",): "killed"},
    "brought": {("dead",): "killed", ("to", "hospital"): "hospitalised", ("to", "hospitals"): "hospitalised", ("to", "the", "hospital"): "hospitalised",
                ("to", "police"): "detained", ("in", "for", "questioning"): "detained"},
    "treated": {("in", "hospital"): "hospitalised", ("in", "hospitals"): "hospitalised", ("at", "hospital"): "hospitalised",
                ("at", "hospitals"): "hospitalised", ("in", "the", "hospital"): "hospitalised", ("at", "the", "hospital"): "hospitalised",
                ("for", "injuries"): "injured", ("for", "wounds"): "injured", ("for",): "injured"},
    "treatment": {("in", "hospital"): "hospitalised", ("in", "hospitals"): "hospitalised"},
    "behind": {("bars",): "detained"},
    "rounded": {("up",): "detained"},
    "locked": {("up",): "detained"},
    "thrown": {("in", "jail"): "detained", ("into", "jail"): "detained", ("in", "prison"): "detained", ("into", "prison"): "detained"},
    "held": {("captive",): "detained", ("hostage",): "other"},
    "found": {("dead",): "killed", ("guilty",): "convicted", ("alive",): "other", ("murdered",): "killed"},
    "declared": {("dead",): "killed"}, "pronounced": {("dead",): "killed"}, "presumed": {("dead",): "killed", ("drowned",): "killed"},
    "feared": {("dead",): "killed", ("drowned",): "killed", ("missing",): "missing", ("killed",): "killed"},
    "confirmed": {("dead",): "killed", ("killed",): "killed"},
    "reported": {("dead",): "killed", ("killed",): "killed", ("missing",): "missing", ("injured",): "injured", ("wounded",): "injured"},
    "beaten": {("to", "death"): "killed", ("and", "killed"): "killed"},
    "tortured": {("to", "death"): "killed"}, "burned": {("to", "ashes"): "killed", ("to", "death"): "killed", ("alive",): "killed"},
    "burnt": {("to", "ashes"): "killed", ("to", "death"): "killed", ("alive",): "killed"}, "stabbed": {("to", "death"): "killed"},
    "shot": {("dead",): "killed", ("and", "killed"): "killed", ("to", "death"): "killed", ("and", "wounded"): "injured",
             ("and", "injured"): "injured"},
    "crushed": {("to", "death"): "killed"}, "trampled": {("to", "death"): "killed"}, "hacked": {("to", "death"): "killed"},
    "put": {("to", "death"): "killed", ("on", "trial"): "charged", ("under", "house", "arrest"): "detained"},
    "sentenced": {("to", "death"): "convicted"},
    "forcibly": {("disappeared",): "missing", ("displaced",): "displaced", ("returned",): "other"},
    "subjected": {("to", "torture"): "tortured"},
    "forced": {("into", "exile"): "displaced", ("to", "flee"): "displaced", ("from", "their", "homes"): "displaced", ("to", "leave", "their", "homes"): "displaced",
               ("out", "of", "their", "homes"): "displaced", ("to", "evacuate"): "displaced"},
    "driven": {("into", "exile"): "displaced", ("from", "their", "homes"): "displaced", ("out", "of"): "displaced"},
    "left": {("homeless",): "displaced", ("their", "homes"): "displaced", ("dead",): "killed", ("injured",): "injured"},
    "leave": {("their", "homes"): "displaced"},
    "made": {("homeless",): "displaced"}, "rendered": {("homeless",): "displaced"},
    "gone": {("missing",): "missing"}, "able": {("to", "return"): "other"},
    "to": {("the", "streets"): "protesters"},
    "went": {("on", "trial"): "charged", ("back",): "other", ("home",): "other", ("missing",): "missing", ("on", "strike"): "other"},
    "go": {("missing",): "missing"}, "remain": {("missing",): "missing"},
    "sought": {("refuge",): "displaced", ("shelter",): "displaced", ("asylum",): "displaced", ("safety",): "displaced"},
    "seeking": {("refuge",): "displaced", ("shelter",): "displaced"},
    "out": {("of", "school"): "other", ("of", "work"): "other", ("of", "jail"): "other", ("on", "bail"): "other", ("of", "prison"): "other"},
    "courted": {("arrest",): "arrested"}, "shifted": {("to", "safer"): "displaced", ("to", "relief"): "displaced"},
    "moved": {("to", "safer"): "displaced", ("to", "safety"): "displaced", ("to", "shelters"): "displaced"},
    "crossed": {("the", "river"): "displaced", ("over",): "displaced", ("borders",): "displaced", ("into",): "displaced", ("the", "border"): "displaced"},
    "suffered": {("injuries",): "injured", ("wounds",): "injured", ("burns",): "injured", ("serious", "injuries"): "injured",
                 ("minor", "injuries"): "injured", ("gunshot", "wounds"): "injured", ("severe", "injuries"): "injured"},
    "sustained": {("injuries",): "injured", ("wounds",): "injured", ("serious", "injuries"): "injured", ("minor", "injuries"): "injured"},
    "received": {("injuries",): "injured", ("wounds",): "injured", ("medical", "treatment"): "injured", ("gunshot", "wounds"): "injured"},
    "facing": {("charges",): "charged", ("trial",): "charged", ("criminal", "charges"): "charged"},
    "face": {("charges",): "charged", ("trial",): "charged", ("criminal", "charges"): "charged"},
    "on": {("death", "row"): "convicted", ("duty",): "troops", ("life", "support"): "intensive_care", ("the", "run"): "other", ("remand",): "detained",
           ("ventilators",): "intensive_care", ("standby",): "troops", ("patrol",): "troops",
           ("board",): "other", ("strike",): "other", ("trial",): "charged", ("hunger", "strike"): "other", ("the", "streets"): "protesters"},
    "at": {("the", "maidan"): "protesters", ("risk",): "other", ("large",): "other", ("sea",): "other"},
    "under": {("the", "rubble"): "other", ("rubble",): "other", ("siege",): "other", ("detention",): "detained",
              ("guard",): "detained",("arrest",): "arrested", ("house", "arrest"): "detained"},
    "participated": {("in",): "protesters"}, "participating": {("in",): "protesters"},
    "attended": {("the", "rally"): "protesters", ("a", "rally"): "protesters", ("the", "protest"): "protesters", ("the", "march"): "protesters"},
    "inside": {("the",): "other", ("a",): "other"}, "aboard": {("the",): "other", ("a",): "other"},
    "let": {("go",): "other"}, "accused": {("of",): "charged"},
    "due": {("to", "appear", "in", "court"): "charged", ("in", "court"): "charged"}, "appeared": {("in", "court"): "charged"},
    "jailed": {("for",): "convicted"}, "imprisoned": {("for",): "convicted"}, "heard": {}, "sexually": {("assaulted",): "other", ("abused",): "other"},
}  # fmt: skip

WOUNDS = frozenset(
    """wounds injuries burns fractures wound injury bruises bruising concussion concussions fracture lacerations trauma shrapnel bleeding
    haemorrhage hemorrhage bullets pellets inhalation""".split()
)
_PLACARDS = frozenset("placards banners signs flags portraits posters candles slogans".split())
_AID = frozenset(
    """assistance aid help food shelter water protection support relief care medicine medicines supplies electricity sanitation healthcare
    access""".split()
)
_BODY = frozenset(
    "eye eyes leg legs limb limbs arm arms hand hands finger fingers sight eyesight vision hearing teeth foot feet".split()
)
_TERMS = frozenset("sentence sentences term terms imprisonment jail prison".split())
_JUSTICE = frozenset(
    "charges charge trial prosecution penalty penalties prison jail imprisonment sentence sentences execution court tribunal".split()
)
_HARDSHIPS = frozenset(
    """famine hunger starvation shortages shortage eviction displacement malnutrition hardship insecurity poverty danger deportation
    disease drought dangers hardships""".split()
)
_TORMENTS = frozenset(
    """torture shocks shock waterboarding ill-treatment mistreatment falanga suffocation beatings cruel inhuman degrading lashes
    whipping flogging strappado""".split()
)
_TREATMENT = frozenset("attention treatment".split())
_CLINICS = frozenset("hospital hospitals clinic clinics".split())
# A word, and one of those nouns within so many words behind it: "with gunshot wounds", "waving flags", "lost both eyes".
TOGETHER: dict[str, list[tuple[frozenset[str], int, str]]] = {}
for _openers, _nouns, _reach, _status in (
    ("with bearing showing", WOUNDS, 5, "injured"),
    ("with", frozenset(("torture",)), 4, "tortured"),
    ("holding carrying waving chanting shouting chanted waved", _PLACARDS, 5, "protesters"),
    ("suffered sustained received suffering sustaining incurred sustain suffer nursing", WOUNDS, 6, "injured"),
    ("had have has", WOUNDS, 4, "injured"),
    ("received receiving sought seeking required needed", _TREATMENT, 4, "injured"),
    ("face faces faced facing risk risks risking", _JUSTICE, 7, "charged"),
    ("receiving undergoing", _CLINICS, 5, "hospitalised"),
    ("lost losing lose", _BODY, 5, "injured"),
    ("subjected given suffered endured", _TORMENTS, 7, "tortured"),
    ("given handed received got", _TERMS, 8, "convicted"),
    ("given handed received got serving", frozenset(("arrest",)), 4, "detained"),
    ("face faces faced facing risk risks risking suffer suffering", _HARDSHIPS, 5, "other"),
    ("need needs needed needing require requires required requiring lack lacks lacking lacked", _AID, 6, "other"),
):
    for _opener in _openers.split():
        TOGETHER.setdefault(_opener, []).append((_nouns, _reach, _status))

# Verbs whose object the people are ("killed at least 19", "arresting 15", "leaving five dead").
BEFORE_PEOPLE = classes("""
killed: liquidated liquidating lynched buried burying lost losing hanged hanging poisoned burning drowned drowning butchered martyred neutralised neutralized neutralize eliminated eliminating killed killing kill kills murdered murdering executed executing assassinated massacred slain slaughtered slaughtering beheaded
injured: beat beating stabbed stabbing shot shooting injured injuring injure injures wounded wounding wounds wound hurt hurting maiming maimed
hospitalised: hospitalised hospitalized hospitalising hospitalizing
detained: detained detaining detain detains jailed jailing jails imprisoned imprisoning captured capturing held holding holds hold
detained: remanded remanding incarcerated apprehended apprehending seized seizing release free dragged dragging
arrested: arrested arresting arrest arrests nabbed rearrested paraded parading
charged: charged charging charges indicted indicting prosecuted prosecuting
convicted: convicted convicting sentenced sentencing
tortured: tortured torturing
displaced: exiled exiling dislodged dislodging
displaced: displaced displacing displace displaces evicted evicting evacuated evacuating evacuate uprooted uprooting
troops: deployed deploying deploy deploys placed posted stationed mobilised mobilized sent sending dispatched dispatching
other: abducted abducting kidnapped kidnapping released releasing releases freed freeing rescued rescuing rescue dismissed dismissing sacked clears cleared treated treating
other: fired suspended expelled expelling deported deporting deport repatriated repatriating raped raping affected affecting affects trapped
other: trapping attacked attacking targeted targeting harassed questioned interrogated summoned fined banned
other: snatched smuggled trafficked enslaved conscripted intercepted stripped blacklisted intimidated harassed threatened threaten
other: threatening imperilled imperiled imperilling endangered endangering terrorised terrorized deprived depriving ambushed besieged encircled
other: facing beset besetting confronting exchanged swapped extradited interrogated humiliated sickened infected stopped
other: extorted blackmailed starved isolated cornered
other: robbed robbing save saved saving carrying recruited recruiting pardoned acquitted stranding assaulted
missing: disappeared
""")

# Base forms that headlines put before the people, of verbs that are no noun as well ("gunmen abduct 20").
BEFORE_PEOPLE |= classes("""
killed: execute assassinate massacre slaughter lynch behead
injured: injure hit hits hitting struck maim
hospitalised: hospitalise hospitalize
detained: imprison apprehend incarcerate intern seize
arrested: nab nabs
charged: indict prosecute
convicted: convict
displaced: evict uproot
other: abduct kidnap expel deport repatriate acquit pardon dismiss suspend harass intimidate affect strand deprive endanger
other: threatens endangers deprives hunting pursuing hunted pursued
""")

for _form, _status in list(BEFORE_PEOPLE.items()):
    if _form.endswith("ed") and len(_form) > 5:
        for _stem in (_form[:-1], _form[:-2]):
            BEFORE_PEOPLE.setdefault(_stem + "s", _status)
            BEFORE_PEOPLE.setdefault(_form[:-2] + "ing", _status)

AIDING = frozenset("reached reaching assisted assisting helped helping served serving supported supporting".split())
AID = _AID
# Nouns that hold the people with "of" ("the arrest of 15", "the deaths of 40", "the lives of six").
NOUN_BEFORE = classes("""
killed: remains cost death deaths killing killings murder murders execution executions assassination massacre lives loss bodies corpses slaying drowning
injured: injury injuries wounding
detained: detention detentions imprisonment jailing capture internment custody
arrested: arrest arrests
charged: prosecution indictment
convicted: conviction convictions sentencing sentence sentences
missing: disappearance disappearances whereabouts
tortured: torture
displaced: displacement evacuation
troops: cordon deployment arrival mission contingent contingents
protesters: rally march protest demonstration crowd crowds gathering protests demonstrations
other: abduction abductions kidnapping kidnappings release rescue expulsion deportation dismissal return
""")

# Of the verbs that say "other", those that only people are the object of, with or without a noun: "court clears 12".
OF_PEOPLE_ONLY = frozenset(
    """abducted abducting abduct abducts kidnapped kidnapping kidnap kidnaps freed freeing frees rescued rescuing rescues acquitted
    acquits acquit pardoned pardons deported deporting deports deport fined fines clears rapes raped sacks sacked expels expelled""".split()
)

for _noun, _status in list(NOUN_BEFORE.items()):
    NOUN_BEFORE.setdefault(_noun + "s", _status)

# "death toll rose to 238", "the number of detained stands at 711": words of the count and what it counts.
COUNT_NOUNS = frozenset("turnout attendance toll number numbers total count figure tally".split())
COUNT_OF = {
    "body": "killed",
    "death": "killed", "deaths": "killed", "dead": "killed", "killed": "killed", "fatalities": "killed", "victims": "killed",
    "casualties": "other", "casualty": "other", "injured": "injured", "wounded": "injured", "injuries": "injured", "detained": "detained", "detainees": "detained",
    "detentions": "detained", "arrests": "arrested", "arrested": "arrested", "missing": "missing", "displaced": "displaced",
    "hospitalised": "hospitalised", "hospitalized": "hospitalised", "protesters": "protesters", "demonstrators": "protesters",
    "refugees": "displaced", "prisoners": "detained", "fatality": "killed", "wounding": "injured", "bodies": "killed",
    "convicted": "convicted", "charged": "charged", "turnout": "protesters", "attendance": "protesters",
}  # fmt: skip
# What a word before the number tells of those counted.
TOLD = AFTER_PEOPLE | COUNT_OF
# Verbs that people's count is said with; the people only talk, are or have something: no outcome.
IDLE_VERBS = frozenset(
    """said say says told tell tells believe believes believed think thinks want wants know knows live lives lived work works worked
    signed sign voted vote votes speak speaks spoke agree agreed support supports supported oppose opposed own owns earn
    registered endorsed belong belongs elected applied study need needs require expected expect hope hopes like watch watched
    pledged visited met meet testified interviewed maintained denied-that wrote write writes called call calls urged urge
    condemned-as sat sit represent represents represented""".split()
)

# Where people are or are brought, and what that says: the noun after "in", "at" or "to".
PLACE_STATUS = {
    "evacuation": "displaced",
    "hospital": "hospitalised", "hospitals": "hospitalised", "clinic": "hospitalised", "clinics": "hospitalised",
    "morgue": "killed", "morgues": "killed", "mortuary": "killed", "custody": "detained", "prison": "detained",
    "cell": "detained", "cells": "detained", "dungeon": "detained", "dungeons": "detained",
    "prisons": "detained", "jail": "detained", "jails": "detained", "detention": "detained", "captivity": "detained",
    "shelters": "displaced", "camps": "displaced", "exile": "displaced",
}  # fmt: skip
# How armed or uniformed people come to be somewhere.
SENT = frozenset(
    "sent stationed moved arrived flown brought called drafted patrolling guarding arrive arriving landed".split()
)
# Verb and particle before the people: "rounded up 15 activists", "shot dead five men".
PHRASAL_BEFORE = {
    ("rounded", "up"): "detained", ("rounding", "up"): "detained", ("picked", "up"): "detained", ("took", "away"): "detained",
    ("locked", "up"): "detained", ("led", "away"): "detained", ("dragged", "away"): "detained", ("gunned", "down"): "killed",
    ("shot", "dead"): "killed", ("carried", "off"): "other", ("turned", "back"): "other", ("sent", "back"): "other", ("pushed", "back"): "other", ("shooting", "dead"): "killed", ("mowed", "down"): "killed",
    ("shot", "and", "killed"): "killed", ("killed", "or", "injured"): "other", ("killed", "or", "wounded"): "other",
    ("killed", "and", "injured"): "other", ("killed", "and", "wounded"): "other", ("kills", "and", "injures"): "other",
    ("injured", "and", "killed"): "other", ("wiped", "out"): "killed", ("laid", "off"): "other", ("laying", "off"): "other", ("mown", "down"): "killed", ("cut", "down"): "killed",
    ("swept", "up"): "detained", ("forced", "out"): "displaced", ("driven", "out"): "displaced", ("drove", "out"): "displaced",
}  # fmt: skip
for _verb, _going in (
    ("hauled", "hauling"),
    ("dragged", "dragging"),
    ("led", "leading"),
    ("carted", "carting"),
    ("took", "taking"),
    ("marched", "marching"),
    ("bundled", "bundling"),
    ("whisked", "whisking"),
    ("drove", "driving"),
):
    for _form in (_verb, _going):
        PHRASAL_BEFORE.setdefault((_form, "away"), "detained")
        PHRASAL_BEFORE.setdefault((_form, "off"), "detained")
for _form in ("picking", "rounding", "locking"):
    PHRASAL_BEFORE.setdefault((_form, "up"), "detained")
# What draws a crowd; whoever takes people in as patients.
DRAWING = frozenset("drew draws draw drawing attracted attracts attracting brought mustered".split())
RECEIVING = frozenset("received receives receiving admitted admits admitting".split())
HOSPITALS = frozenset("hospital hospitals clinic clinics infirmary ward wards".split())
HOSTING = frozenset(
    "houses housed housing hosts hosted hosting shelters sheltered accommodates accommodated accommodating".split()
)
PRISONS = frozenset("prison prisons jail jails penitentiary".split())
# Who takes people away outside the law, and who does so for the state.
OUTLAWS = frozenset(
    """gunmen gunman bandits kidnappers militants insurgents jihadists terrorists extremists pirates robbers hoodlums thugs gang gangs
    cartel attackers assailants raiders abductors fighters armed masked unknown unidentified""".split()
)
OFFICERS = frozenset(
    "soldiers troops forces officers policemen agents servicemen gendarmes guards army services".split()
)
# What either may be said to do; done by outlaws it is an abduction.
SEIZING = frozenset("seized seizing seize seizes whisked dragged took taken away off hauled".split())
TAKING = frozenset("took takes taking".split())
# Where people are taken, behind "took 14 men": anything else is an abduction.
TAKEN_TO = {
    "custody": "detained", "prisoner": "detained", "captive": "detained", "detention": "detained", "prison": "detained", "jail": "detained",
    "homes": "detained", "away": "detained", "questioning": "detained", "hospital": "hospitalised", "hospitals": "hospitalised",
}  # fmt: skip
# Base forms that are verbs only right after the people ("thousands rally"), elsewhere nouns.
HEADLINE_VERBS = {"rally": "protesters", "march": "protesters", "protest": "protesters", "demonstrate": "protesters",
                  "gather": "protesters", "flee": "displaced", "die": "killed", "dies": "killed", "drown": "killed",
                  "drowns": "killed", "perish": "killed", "perishes": "killed", "succumb": "killed", "disappear": "missing",
                  "disappears": "missing", "vanish": "missing", "converge": "protesters", "flees": "displaced",
                  "suffocate": "killed", "evacuate": "displaced"}  # fmt: skip
# "joined nationwide protests", "held a rally": a verb, and within a few words a noun of assembly.
ASSEMBLING = frozenset(
    "joined join joining attended attend attending staged stage staging held hold holding organised organized launched began".split()
)
ASSEMBLIES = frozenset(
    "protest protests rally rallies march marches demonstration demonstrations sit-in sit-ins vigil vigils picket gathering".split()
)
# Participles that tell this only of those whom it was done to: "were admitted", but "admitted the killing".
PASSIVE_ONLY = {
    "admitted": "hospitalised",
    "intubated": "intensive_care",
    "operated": "hospitalised",
    "buried": "killed",
}
# Participles after "were" that tell of no harm and no deed.
NEUTRAL_PASSIVES = frozenset(
    """seen known interviewed elected invited named born asked allowed employed expected estimated registered counted appointed
    nominated represented based located paid torched damaged destroyed demolished razed levelled leveled vandalised vandalized looted ransacked overturned closed
    shut sunk launched built constructed erected installed repaired restored cancelled canceled postponed published issued adopted passed
    signed approved rejected confiscated impounded downed defused deactivated reopened completed announced assigned attached allocated scheduled due able unable likely willing ready afraid aware
    surveyed polled consulted recorded listed identified pledged""".split()
)
# A bare finite verb that people in a crisis are counted by, though it is no outcome for them.
ACTED = frozenset(
    """clashed stormed blocked attacked opened burned torched seized occupied surrounded ambushed raided attempted tried boarded
    joined escaped survived refused defected surrendered declared returned crossed entered arrived reached begun began started
    hid stayed remained remain remains camped waited queued face faces faced suffered suffer suffering received lack lacked
    fell jumped threw hurled set formed staged held resigned quit fired broke walked turned chanted carried carrying travelling
    managed continued failed helped clung swam capsized kneeling standing rampaged rioted looted marauded raped confronted scuffled
    tussled brawled stood chased hunted patrolled sealed cordoned searched pelted vandalised vandalized
    infiltrated intercepted overran overpowered swarmed descended swooped confront clash clashing storming blocking
    barricaded chained locked glued lay knelt pray prayed mourned mourning buried wept risk risking endure endured enduring starving
    traveling aboard onboard swept washed fight fought fighting arresting beating guarding travelled traveled escape""".split()
)

# What people say, think, are or are called: no deed that a count of them stands for, though the clause may go on to one.
DEEDLESS = frozenset(
    """recommended introduced passed demanded requested enjoyed researched drafted designed ratified resumed completed finished acquired
    inherited operated studied learned explored discovered moved launched invented graduated retired focused hosted joked argued
    backed deliberated debated toured cheered smiled laughed talked conferred mediated moderated lobbied campaigned canvassed applied
    qualified succeeded seconded addressed attended answered joined discussed negotiated responded replied commented noted described explained acknowledged denied confirmed reported
    welcomed praised criticised criticized condemned expressed voiced warned appealed promised vowed proposed suggested considered decided
    planned intended wished preferred loved hated feared worried abstained ruled concluded chose opted paid bought sold purchased
    served taught published founded established created developed won competed played performed married celebrated shared
    posted tweeted recalled remembered noticed reviewed analysed analyzed examined monitored documented recorded donated volunteered
    contributed assisted provided supplied delivered offered gave trained educated employed hired
    alleged claimed complained recounted insisted stressed underlined highlighted identified recognised recognized enrolled enlisted named
    called titled based born aged dressed armed dubbed listed mentioned selected elected nominated appointed honoured honored
    awarded invited consulted surveyed polled counted estimated included involved related connected linked affiliated associated used
    depended relied owed belonged consisted comprised existed seemed appeared happened occurred resided inhabited earned
    benefited benefitted cooperated collaborated organised organized coordinated led headed accompanied followed observed hoped seated gifted talented gloved tired
    unnamed hooded masked bearded turbaned uniformed veiled unidentified unarmed skilled experienced""".split()
)
# A beating in custody is torture; these are the people who are in it.
IN_CUSTODY = frozenset("detainees detainee prisoners prisoner inmates inmate captives captive arrestees".split())
# Past forms that do not end in -ed, for deeds that no other table holds.
IRREGULAR_DEEDS = frozenset(
    """lost broke took beat drove ran went came swept fought threw hid slept spent stood lay knelt withstood withdrew sought flew swam sank
    clung crept dug drew fed forbade forgot froze ground left shot shut slid stole struck stuck swore
    tore woke wept fell held overran overtook bore bit blew""".split()
)
# Verbs that put a count up or down: no people do it.
CHANGES = frozenset(
    "rose rises rise climbed jumped surged soared grew doubled tripled increased fell dropped declined decreased swelled".split()
)
# Verbs that tell what was told, so that "they were beaten" may follow.
TELLING = frozenset(
    """said say says told tell tells testified alleged claimed complained reported recounted described stated insisted explained
    confirmed recalled believe believes believed interviewed alleging saying""".split()
)

# Whoever is only asked is not counted, whatever else is said of them.
ASKED_BEFORE = frozenset("interviewed interviewing interviews surveyed surveying polled polling".split())

# Verbs that set people free: of detainees they say "other"; any other such verb leaves what the noun says.
FREEING = frozenset(
    """released releases releasing freed freeing rescued rescuing pardoned acquitted deported deporting expelled returned dismissed
    bailed cleared clears saved""".split()
)

# Words that tell what happened behind the people.
PARTICIPLES = frozenset(AFTER_PEOPLE) | frozenset(PHRASES_AFTER) - {"in", "on", "at", "under"}
# Participles that describe the people before their noun: "eight detained defenders".
DESCRIBING = frozenset(
    word for word, status in AFTER_PEOPLE.items() if status not in ("protesters", "troops", "other")
) | {"abducted", "kidnapped"}
# Before "of" and people these stand between them and their verb.
GATHERED = frozenset("column group groups convoy crowd team wave".split())
# After these nouns and "of" a bare number counts people.
BARE_OF = frozenset(
    "killing killings arrest arrests detention deaths whereabouts release lives abduction crowd execution".split()
)
# Before a link and a number these tell what happened whatever the link.
NOUNS_OF_HARM = frozenset("deaths death killing killings arrests arrest lives".split())
# With a bare number after them these have other uses: "held 12 of …", "sent 300".
NEED_A_NOUN = frozenset("held sent fired hold holds holding sending beat release sentenced".split())
# Before "against" or "facing" these tell that people are charged.
PROCEEDINGS = frozenset(
    "protocol protocols case cases charges charge proceedings indictment indictments prosecution investigation".split()
)
# Before "charges against" these tell that they are no more.
DROPPED = frozenset("dropped withdrew withdrawn dismissed dropping".split())
# Before "by" and people these tell nothing that is counted.
HARMLESS_DEEDS = frozenset("signed endorsed supported written published represented".split())
# Nouns before "by" and people that tell what these did.
DEEDS = frozenset("strike attack raid walkout attacks operation operations".split())
# Before "to" and "with" these tell that people were only spoken to.
TALKED = frozenset("spoke spoken speaking talked talking interviews".split())
# With people behind them these tell a punishment.
IMPOSED = frozenset((("imposed", "on"), ("inflicted", "on")))
# Before "against" and people these tell a wrong.
WRONGS = frozenset("violations crimes abuses violence reprisals retaliation attacks assaults atrocities".split())
# Before "to" and "for" and people these tell that they were helped.
HELP = frozenset("aid support assistance relief shelter refuge".split())
# In one sentence with a noun of gathering these tell a rule rather than a crowd.
BANNED = frozenset("banned bans ban banning prohibited prohibits prohibiting forbidden forbids outlawed".split())
# What is handed down and may be undone.
VERDICTS = frozenset("conviction convictions sentence sentences".split())
# Before a verdict these undo it.
OVERTURNED = frozenset("overturned quashed annulled vacated overturns quashes overturning quashing".split())
# Around "the fate of" and "contact with" these tell that people are missing.
OUT_OF_TOUCH = frozenset("unknown unclear uncertain nothing never not no lost".split())
# Of these a word of death behind them makes it a killing.
MAY_KILL = frozenset("shot stabbed beaten burned burnt attacked abducted kidnapped poisoned".split())
# Behind "shot" and the like these tell that it killed.
DEATHS = frozenset("died dead killed".split())
# Right behind "the lawyers of the men" these still tell of the men.
SUFFERED = frozenset("displaced killed detained arrested injured".split())
# Behind "and" these go on with whoever speaks.
SAID = frozenset("said added told says adds".split())
# Participles behind "were" that end neither in "ed" nor in "en".
IRREGULAR_PARTICIPLES = frozenset(
    """laid thrown flown blown torn drawn sworn made sold fed swept stung hung dug given shown hit
    cut led left lost won kept sent put built brought caught bound""".split()
)
# Right behind people these may only tell where they are.
WHERE = frozenset("in on at under inside aboard with".split())
# Behind people these leave the telling to what follows.
REMAINING = frozenset("remain remains remained stayed".split())
# Before "March" these make it the month.
BEFORE_MONTH = frozenset("in since of until from by last this".split())
# After these the place tells more: "taken, police said, to hospital".
PATIENT = frozenset("taken treated brought moved rushed transferred airlifted".split())
# Behind "taken by" these make it an arrest.
BY_THE_STATE = OFFICERS | {"police"}
# Behind "held" these make it something in the hands.
UPHELD = frozenset("a the an up signs banners placards".split())
# Before "as" these only say what people are.
NAMED_AS = frozenset(
    """recognised recognized classified known identified described listed recorded registered working serving employed
    regarded""".split()
)
# Before a place that tells: "in hospital".
BEFORE_PLACE = frozenset("in to at into through inside".split())
# Between a preposition and a place these end the search.
NO_PLACE = words.AUXILIARIES | frozenset(", ; and by of from near for front outside".split())
# Between a number and the verb before it.
BEFORE_NUMBER = frozenset('the these those his her their some a an as dead “ " ** * its what least'.split())
# Before "including" these tell what happened to a whole that no number counts.
HAPPENED = TOLD | BEFORE_PEOPLE
# Behind a number these tell how badly some of the hurt were.
GRAVELY = frozenset("seriously critically gravely badly severely lightly slightly moderately".split())
# The same behind "in" and before "condition".
IN_STATES = frozenset("serious critical grave stable".split())
# In a list of numbers these give one a verb of its own.
OWN_VERBS = words.AUXILIARIES | words.RELATIVES | frozenset(AFTER_PEOPLE) | IDLE_VERBS | ACTED
# Before "of" and a number these take up the count spoken of.
SPEAKING = frozenset("speak speaks spoke spoken talk talks talked".split())
# Before a comma these are no adjective of those counted.
NO_QUALITY = frozenset("more others other dead killed injured wounded missing people arrested detained or so".split())
# Behind a noun these tell that it speaks and is not counted.
SPEECH = frozenset("said says told reported announced confirmed added".split())
# In custody these make it torture.
BEATEN = frozenset("beaten burned burnt battered clubbed".split())
# Right behind a number these tell that people came.
ATTENDED = frozenset("attended joined attend join".split())
# Between a noun of harm and a number.
HARM_LINKS = frozenset("of among to for against".split())
# What a court hands down, and how that is said.
PUNISHMENTS = frozenset("sentence sentences terms".split())
HANDING_DOWN = frozenset("handed gave issued meted hands handing".split())
# Before a number whose state stands behind it: "left five dead".
LEAVING = frozenset("left leaving leaves leave".split())
