"""English words by which a text says who says something."""

from __future__ import annotations

# Finite forms after (or before) a speaker.
REPORT_VERBS = frozenset(
    """said says say told tells reported reports report announced announces announce stated states state confirmed confirms confirm claimed
    claims claim added adds add noted notes note declared declares acknowledged acknowledges admitted admits estimated estimates
    estimate wrote writes tweeted posted documented documents document recorded records record registered counted verified alleged
    alleges insisted insists explained explains warned warns revealed reveals disclosed informed informs informing believes believe
    asserted asserts maintained maintains argued argues denied denies rejected described describes cited cites
    published publishes put puts indicate indicates indicated suggest show shows showed suggests suggested concluded concludes stressed
    emphasised emphasized testified recalled recounted complained lamented condemned accused accuses learned heard
    underlined underscored remarked commented observed deplored voiced expressed counts saw witnessed quotes lists speak speaks spoke spoken compiled given raised raises revised revises lowered set sets tracked logged tallies blamed blames fears fear pointed
    admit acknowledge concede concedes conceded contend contends contended allege insist explain stress maintain argue assert reveal
    disclose warn testify testifies recall recalls conclude affirm affirms affirmed reckon reckons reckoned specified
    highlighted highlights recount recounts relates replied responded hinted averred attested read reads
    found finds learnt established discovered received receives obtained refers refer referred points alludes alluded aware detailed details
    blame denounced reiterates attribute attributes attributed
    relayed relays narrated narrates detail alert alerts alerted caution cautions cautioned
    reaffirmed reaffirms tallied listed identified provide provided provides released issued gave giving quoted reiterated updated clarified quoting""".split()
)
# Of these, the ones that need "that", a number or a quotation after them: they have other uses.
WEAK_REPORT_VERBS = frozenset(
    """put puts show shows showed record records recorded registered counted document documents documented published provide provided
    provides released issued gave believe believes verified identified listed indicate suggest indicates indicated suggests suggested heard learned
    reports report claims claim states state notes note estimates condemned accused accuses denied denies rejected described describes
    cited cites quoted warned warns saw declared declares given witnessed speak speaks spoke spoken compiled updated posted informed voiced expressed deplored counts raised raises revised revises lowered set sets tracked logged tallies blamed blames fears fear pointed lists confirm confirmed announced
    found finds learnt established discovered received receives obtained refers refer referred points alludes alluded aware detailed details
    blame denounced attribute attributes attributed detail
    alert alerts alerted caution cautions cautioned admit acknowledge maintain maintains maintained assert warn highlighted highlights reckon read reads replied responded specified""".split()
)
# Who does this speaks, but what is denied is not their word.
DENYING = frozenset("denied denies rejected".split())
SPEECH_GERUNDS = frozenset(
    """saying adding noting stating claiming reporting announcing confirming alleging citing quoting warning documenting
    detailing revealing showing putting""".split()
)
ACCORDING = (("according", "to"), ("as", "per"), ("as", "reported", "by"), ("as", "stated", "by"),
             ("reported", "by"), ("confirmed", "by"), ("citing",), ("quoting",), ("per",), ("as", "confirmed", "by"),
             ("documented", "by"), ("recorded", "by"), ("as", "claimed", "by"), ("said", "by"), ("informed", "by"), ("told", "by"), ("compiled", "by"), ("released", "by"),
             ("published", "by"), ("provided", "by"), ("verified", "by"), ("collected", "by"), ("announced", "by"), ("tallied", "by"),
             ("estimated", "by"), ("counted", "by"), ("registered", "by"), ("data", "from"), ("figures", "from"), ("figures", "by"),
             ("data", "by"), ("information", "from"), ("information", "of"), ("with", "reference", "to"), ("referring", "to"),
             ("in", "the", "words", "of"), ("issued", "by"), ("cited", "by"), ("quoted", "by"), ("a", "count", "by"), ("by", "the", "account", "of"), ("by", "account", "of"),
             ("a", "tally", "by"))  # fmt: skip
# What stands between "according to" and the source: "according to figures by the ministry" names the ministry.
CARRIERS = frozenset(
    """data figures figure information report reports statement statements official records estimates estimate tally count statistics
    numbers number update updates list lists account accounts initial preliminary latest the new recent a an
    released published compiled provided issued updated media local collected gathered obtained documented recorded verified
    registered reviewed""".split()
)
CARRIER_LINKS = frozenset("by from of".split())
# The report without a speaker: the author passes it on.
AGENTLESS = frozenset("reportedly allegedly".split())
CARRY_MARKERS = frozenset(
    "also another additional additionally further furthermore moreover added adding adds likewise".split()
)
# Nouns that can speak: a subject that holds none of them and no name is no source.
SPEAKERS = frozenset(
    """ministry minister ministries police authorities authority government officials official office prosecutor prosecutors spokesman
    spokeswoman spokesperson agency agencies organisation organization organisations organizations group groups monitors monitor
    monitoring observers activists activist lawyers lawyer defenders journalists journalist reporters correspondent sources source witnesses witness
    eyewitnesses residents resident relatives family families doctors medics doctor hospital hospitals president governor mayor
    commission committee council court army military force forces service services department company union association network ngo ngos
    media newspaper channel station television tv radio news website blog statement report reports data figures rescuers chief
    director head chairman chairwoman chair secretary general commissioner rapporteur experts expert un nations watch amnesty
    centre center institute foundation coalition movement party leader leaders opposition rebels commander officer officers people
    parliament mp senator deputy embassy delegation mission directorate bureau board administration regime junta state
    campaign campaigners coroner firefighters fire-service investigators rights survivors survivor villagers locals protesters
    organisers organizers team staff colleague colleagues father mother brother wife husband son daughter priest priests bishop
    bishops archbishop imam pastor cleric clerics nun teacher teachers principal rector student students farmer farmers shopkeeper
    driver neighbour neighbours neighbor neighbors worker workers nurse nurses medic paramedic paramedics surgeon lawmaker
    lawmakers analyst analysts researcher researchers professor judge sheriff colonel captain major brigadier superintendent
    inspector sergeant lieutenant commandant aide adviser advisor envoy diplomat diplomats ambassador spokesmen spokespeople
    spokespersons volunteer volunteers detainee detainees prisoners refugees migrants traders unions federation alliance charity
    charities observatory tribunal ombudsman ombudsperson panel secretariat municipality command kremlin pentagon paper daily
    magazine outlet outlets broadcaster portal newspapers coastguard navy operator eyewitness bystander bystanders passersby
    representative representatives delegate negotiator mediator advocate blogger historian economist scientist legislator
    employee patient passenger parent cousin uncle aunt nephew niece sister widow grandfather grandmother teenager
    tally count survey poll investigation inquiry probe study analysis findings statistics
    watchdog institution corporation syndicate guild bloc faction guards guard warden headmaster lecturer
    executive publisher editor photographer cameraman freelancer fisherman fishermen pilot
    councillor councilor congressman congresswoman premier chancellor king prince sultan emir attorney counsel elders elder
    tribesmen""".split()
)
# Nouns of speakers that have no plural in "s", or are one.
_WITHOUT_PLURAL = ("s", "people", "men", "police", "ch", "media", "staff", "un")
SPEAKERS |= {
    word[:-1] + "ies" if word.endswith("y") else word + "s" for word in SPEAKERS if not word.endswith(_WITHOUT_PLURAL)
}
# Short forms that end in a full stop within a name.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt maj capt cpt sgt cpl brig rev gov sen rep hon supt insp cmdr adm amb pres sec st no jr sr
    fr msgr eng adv""".split()
)
# Nouns of bodies, for which "it" stands.
BODIES = frozenset(
    """ministry ministries police authority authorities government office agency agencies organisation organization organisations
    organizations group groups council court army military force forces department company union unions association network
    ngo ngos media newspaper channel station television tv radio news website blog centre center institute foundation coalition
    movement party parliament embassy delegation mission directorate bureau board administration regime junta campaign alliance
    charity charities observatory tribunal panel secretariat municipality command kremlin pentagon paper daily magazine outlet
    broadcaster portal coastguard guard navy hospital nations un watch amnesty commission committee federation syndicate
    guild bloc faction watchdog institution corporation statement report reports data figures service services university bank
    fund society league congress senate house brigade front taliban cross crescent""".split()
)
# Agencies and monitors that stand for themselves in brackets and headlines, and words of their names.
AGENCIES = frozenset(
    """afp reuters ap dpa upi efe ansa xinhua interfax tass itar-tass bbc cnn rfi rfe dw ina irna anadolu kyodo ians pti
    hrw amnesty ocha unhcr ohchr unicef unama iom icrc msf who osce wfp news press agency times post radio tv herald
    observatory wire tribune gazette guardian""".split()
)
TITLES = frozenset(
    """mr mrs ms dr prof president minister spokesman spokeswoman spokesperson director chairman chief general colonel captain commissioner
    secretary governor mayor mp senator officer head""".split()
)
# The occasions on which a source speaks: a single date near one of them is the day on which it did.
OCCASIONS = frozenset("briefing conference statement report bulletin communiqué communique announcement list".split())
# All forms of verbs by which somebody is said to say something.
SPEECH_VERBS = REPORT_VERBS | SPEECH_GERUNDS
# Past forms without "-ed", and present forms, that stand in reports with a gerund or a second verb behind them.
OTHER_FINITE = frozenset(
    """took went held met began came left sent wrote made gave broke spoke led fought rose drew stood sat ran put
    releases publishes joins urges condemns calls demands asks appeals""".split()
)


# --- frames ---------------------------------------------------------------------------------------------------

# First words of "according to" and its like.
ACCORDING_OPENERS = frozenset(opening[0] for opening in ACCORDING)
# What a source may own that counts: "the ministry's total was 12".
COUNTS = frozenset("total toll figure figures count tally number estimate".split())
# Behind such a count these tell what it was.
COUNT_VERBS = frozenset("is was stands stood reached puts put at".split())
# Behind "by the ministry's own" these name whose count is told.
COUNTS_OF_SOURCES = frozenset("count tally estimate estimates reckoning figures".split())
# What somebody does with a count that was given before.
WITHDRAWING = frozenset("withdrew retracted".split())
# Before "a statement" these are verbs of report.
MAKING = frozenset("made makes gave issued".split())
# Where none of these stands, and no mark that may open a frame, no source is named.
TRIGGERS = SPEECH_VERBS | ACCORDING_OPENERS | WITHDRAWING | COUNTS | frozenset("data information statement".split())
# Words at which a frame is looked for.
FRAME_OPENERS = SPEECH_VERBS | ACCORDING_OPENERS | WITHDRAWING | MAKING | frozenset("by on".split())
# Shortly before "according to" these leave it without a source.
NEGATIONS = frozenset("not never n't cannot couldn't can't".split())
# Nobody in particular, yet somebody: "according to official data".
OFFICIAL = frozenset("official officials media local released published".split())
# Before a carrier these point back to the source named last.
POINTING = frozenset("the this these that".split())
POINTERS = CARRIERS | POINTING
# Before "according to" these open the clause that it governs.
CLAUSE_OPENERS = frozenset("and but while whereas that".split())
# Between a further speaker and the number: "rights groups at 45".
BEFORE_NUMBERS = frozenset("at about around over almost nearly".split())
# Nouns that speak from behind or before a colon: "Five killed in clashes: police".
HEADLINE_SPEAKERS = (SPEAKERS | AGENCIES) - frozenset(
    """people force forces survivors migrants refugees rights students workers protesters party hospital channel
    statement news""".split()
)
# Before a colon these name whom a picture is by.
CREDITED = frozenset("photo photos picture pictures image images video credit caption file graphic map".split())
# Right behind an opening bracket these introduce a source.
BRACKET_OPENERS = frozenset("source sources via per by from".split())
# Right before the closing one these say that the name in it reports: "(journalists report)".
BRACKET_VERBS = frozenset("report reports said says reported".split())
# Behind a report these begin a main clause of its own.
NEW_CLAUSES = frozenset("while but ; whereas however".split())
# Behind a stand taken these tell what it was taken on: "warned against violence after six people died".
BACKGROUND = frozenset("after as since following when where which who whom whose amid".split())
# Behind a speaker these tell of him or her: "said X, who buried three of his sons".
OF_SPEAKER = frozenset("who whose whom where".split())
# What somebody issues: it says nothing that its author does not say.
DOCUMENTS = frozenset("report reports statement statements letter document study list data figures".split())
# Gerunds that report only of a document: "a study documenting …".
GERUNDS_OF_DOCUMENTS = frozenset("putting warning documenting detailing revealing showing".split())
# Before a gerund of report these part it from the noun before them.
BEFORE_FREE_GERUNDS = frozenset(", and by in for ” not".split())
# Gerunds with which the subject of the sentence does not speak on.
NOT_SPOKEN_ON = frozenset("citing quoting showing reporting".split())
# Behind these stands who says it: "quoted a doctor as saying".
QUOTING = frozenset("quoted quotes cited cites".split())
# "a correspondent saw": of whoever else saw, nobody reports.
EYES = frozenset(
    """correspondent correspondents reporter reporters journalist journalists witness witnesses eyewitness eyewitnesses
    monitors monitor observer observers lawyer lawyers doctor doctors medic medics photographer photographers team
    teams delegation researcher researchers staff stringer""".split()
)
# What an area only "sees", nobody reports.
SEEING = frozenset("recorded registered saw witnessed logged reported".split())
# Before "to" and a verb of report: "was forced to admit".
OBLIGED = frozenset("forced compelled obliged able quick sad sorry pleased happy proud had".split())
# Verbs that only say that figures came out, which the next words then tell; and those figures.
RELEASING = frozenset("released releases published publishes issued compiled updated gave shared presented".split())
RELEASED = frozenset("figures numbers statistics data toll tolls tally update breakdown".split())


# --- reports that go on ---------------------------------------------------------------------------------------

# With these a clause may name nobody.
AGENTLESS_FORMS = AGENTLESS | {"reported"}
# Behind "were reported" these are a state, of whoever tells it: "12 were reported missing".
FOUND_SO = frozenset("missing dead killed injured wounded".split())
# Behind "it" or "they" at the head of a sentence these go on with the report before.
CARRY_VERBS = frozenset(
    "recorded documented registered put counted listed gave confirmed verified found received".split()
)
# Reports that a sentence goes on with: "in its statement", "in the same briefing".
TAKEN_UP_REPORTS = frozenset("statement briefing report account".split())
# So does one that opens with the count told before: "Of these", "among them".
TAKEN_UP = (("of", "these"), ("of", "those"), ("of", "them"), ("among", "them"))


# --- numbers --------------------------------------------------------------------------------------------------

# With these a "source" is itself a count of people ("Three detainees told …"), or a sentence counts on ("Two, carrying …").
SMALL_NUMBERS = frozenset("one two three four five six seven eight nine ten dozens several".split())
# Words of number, and words before one, that end a source's name as they open what is told.
VAGUE_NUMBERS = frozenset("dozens scores hundreds thousands tens several least more about around some".split())
# With any of these a number may begin.
NUMBER_WORDS = (
    SMALL_NUMBERS | VAGUE_NUMBERS | frozenset("eleven twelve twenty thirty forty fifty sixty dozen than only".split())
)
# At these the name of a source ends, for a number begins.
NUMBER_STARTS = VAGUE_NUMBERS | frozenset("over at nearly almost up".split())
