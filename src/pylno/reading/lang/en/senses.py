"""English words beside a word of event that tell which of its senses it has: "fired" at a crowd or from an office."""

from __future__ import annotations

from pylno.reading.lang.en import allegations, events, outcomes, people, words

# Near a noun or a verb of attack these tell of arms.
ARMED = frozenset(
    """gun guns gunmen gunman rocket rockets grenade grenades bomb bombs drone drones mortar missile missiles armed rifles militants
    rebels insurgents""".split()
)
# What is put down by policy or law: near a noun or a verb of crackdown no crowd is meant.
SUPPRESSED = frozenset("media dissent press speech corruption crime trafficking gangs drugs illegal".split())
# Near the noun "collapse" these tell that something built came down.
FALLING = frozenset(
    "building buildings hotel bridge roof mine house houses dam wall stadium factory tower mosque school balcony".split()
)
# The same for the verb: "the roof collapsed".
COLLAPSING = FALLING | frozenset(
    "walls church ceiling scaffolding crane block stand tunnel shaft overpass apartment market ground canopy".split()
)
# Near a noun of attack on journalists these tell of arms rather than blows.
ARMED_AT_NOUN = ARMED | frozenset("shelling artillery suicide shot".split())
# The same in a sentence with the verb "attacked".
ARMED_AT_VERB = ARMED | frozenset("shells knife knives machete machetes sword axes".split())
# Behind "massacre" these make it a crackdown.
CROWDS_OF_NOUN = allegations.PROTEST_WORDS | frozenset("strikers students worshippers mourners".split())
# Before "rally" these make it a party's own.
CANVASSING = frozenset("electoral election campaign pre-election victory party".split())
# Only behind these "fire" is an accident: "a fire", "factory fires", but "under fire".
BEFORE_FIRE = words.DETERMINERS | frozenset("factory house forest huge massive major large devastating deadly".split())
# Only before these "hearing" is a court's: "the hearing on …", but "hearing gunfire".
AFTER_HEARING = (
    words.PREPOSITIONS | words.AUXILIARIES | words.CONJUNCTIONS | words.RELATIVES | {"when", "where", "took"}
)
# Behind "attack on" these make it one in a figure of speech: "attacks on press freedom".
CAUSES = frozenset(
    "healthcare journalists media press freedom freedoms activists democracy rights liberty liberties".split()
)
# Behind a noun of crackdown these tell a policy: "the crackdown on dissent".
SUPPRESSED_BY_NOUN = SUPPRESSED | frozenset(
    "civil freedom free expression rights opposition dissidents critics unions trade minorities society what".split()
)
# The same behind "cracked down on".
SUPPRESSED_BY_VERB = SUPPRESSED | frozenset("smuggling crimes fraud".split())
# Before "raid" these make it a search: "dawn raids".
SEARCHES = frozenset("night nightly dawn police house home house-to-house security arrest overnight".split())
# Behind "raid on" these make it a search.
SEARCHED = frozenset("office offices home homes house houses newsroom premises headquarters hotel hotels".split())
# Around "raid" these tell that police searched or rounded up.
SEARCHING = frozenset("police officers agents authorities gendarmes detained arrested arrest arrests rounded".split())
# Before "detention" and "arrest" these name a kind rather than tell one.
KINDS_OF_DETENTION = frozenset("arbitrary pre-trial pretrial house under administrative in police of".split())
# Before "attack" these make it one without arms: "heart attack".
OTHER_ATTACKS = frozenset(
    "heart panic asthma sexual cyber verbal verbally personal legal political scathing ad media racist online".split()
)
# Behind "the body of …" these tell that a killing came to light.
FINDING = frozenset("found discovered recovered dumped".split())
# Before "coup" these tell what somebody calls it.
SPOKEN_AS = frozenset("described denounced called as so-called termed labelled like".split())
# All nouns of people.
PEOPLE = frozenset(people.GROUPS)
# People by noun or pronoun: whom an act can befall.
PERSONAL = PEOPLE | {"him", "her", "them", "us", "me", "everyone", "everybody", "population"}
# Near a loose verb of blows these tell that people were hit.
BEATEN = PERSONAL | {"those"}
# Before "journalists" these tell that they were only told of an arrest.
TOLD_TO = frozenset("told tell telling to informed by".split())
# Behind "held" these tell custody.
HELD_IN = frozenset(
    """prison prisons custody detention jail jails incommunicado cell cells captive barracks confinement remand
    without station""".split()
)
# Behind "held" these tell that those in prison already were only moved.
PUNISHING = frozenset("punishment solitary isolation disciplinary".split())
# Behind "shot" these tell that it killed.
DEAD_AFTER = outcomes.DEATHS | {"death", "dies"}
# Before "in custody" these tell a death rather than a detention.
DYING = DEAD_AFTER | {"die", "deaths"}
# In one sentence with blows these make them torture.
IN_CUSTODY = frozenset(
    """soles detainees detainee prisoners custody detention interrogation interrogated interrogations cell cells prison
    prisons jail""".split()
)
# What is executed is no person then.
CARRIED_OUT = frozenset(
    "raid raids plan plans attack attacks order orders operation operations warrant warrants strategy project projects".split()
)
# Behind "died" these tell a death that nobody caused.
NATURAL_DEATH = frozenset(
    "cancer stroke illness disease covid covid-19 coronavirus age pneumonia diabetes heart natural".split()
)
# Behind "held for" these tell a state rather than an occasion.
LONG_WHILES = frozenset("years decades months".split())
# With "into" and a car these tell that people were taken.
PUSHED = frozenset("forced put pushed thrown".split())
# Into which people who are taken are pushed.
CARS = frozenset("car cars van vans vehicle vehicles bus buses truck trucks jeep minibus suv".split())
# Around a taking these make it an abduction.
UNLAWFUL = frozenset(
    "unmarked balaclavas gunmen gunman armed masked unidentified unknown militants bandits kidnappers rebels".split()
)
# With "away", "off" or "into" these tell that people were taken.
MOVED = frozenset("took taken led dragged hauled driven marched whisked bundled shoved".split())
# Behind a verb of moving these tell that people were taken.
OFF = frozenset("away off into onto".split())
# Verbs of blows with other uses: only with people near they tell violence.
LOOSE_BLOWS = frozenset(
    """beating beat beats assaulted assaulting pushed pushing shoved shoving dragged dragging hit hitting kicked kicking
    punched punching slapped slapping whipped""".split()
)
# Behind "fled" and "forced" these tell a departure that is no displacement: "fled the country".
RESIDENCE = frozenset("country abroad exile overseas justice prison police custody scene jail".split())
# Behind "fled" these leave open from where: "fled in panic", "fled when …".
NO_WHITHER = frozenset("in when as on after before with at and or while . , ; by".split())
# Before "fled" these tell of one who goes into exile.
ONE_PERSON = frozenset("he she mr ms mrs dr president minister leader activist journalist blogger".split())
# Behind "poured into" these tell of a crowd rather than of those who flee.
STREETS = frozenset("street streets square squares road roads".split())
# Before "to flee" these tell that it was done.
MADE_TO = frozenset("forced forcing forces prompting prompted causing caused made drove driving compelled".split())
# In one sentence with "evacuated" these tell that no living were.
BODIES = frozenset("bodies body corpses corpse remains".split())
# Before "hit", "struck" and "targeted", or behind their "by", these tell an attack.
STRIKING = frozenset(
    """army military forces troops soldiers tanks navy airstrike airstrikes strike strikes missile missiles rocket
    rockets shell shells shelling drone drones bomb bombs bombing artillery mortar mortars gunmen warplanes jets
    bombardment""".split()
)
# Beside "launched", "dropped" and "slammed into" these tell an attack.
MUNITIONS = frozenset(
    """drone drones missile missiles rocket rockets shell shells bomb bombs grenade grenades mortars munitions uavs
    airstrikes""".split()
)
# Right behind "launched" these tell an attack.
ASSAULTS = frozenset(
    "attack attacks assault offensive airstrike airstrikes strike strikes raid raids bombardment".split()
)
# Beside "attacked" these tell one in words.
MATTERS = frozenset("decision policy government's law plan idea media's verbally verdict bill".split())
# Around "shot" and "captured" these tell of a camera.
PICTURES = frozenset("video videos footage film photo photos photograph images cameras".split())
# Whom police disperse.
CROWDS = frozenset(
    """protest protests crowd crowds protesters protestors demonstrators demonstration demonstrations rally rallies march
    people gathering gatherings them students marchers strikers mourners sit-in vigil""".split()
)
# Who raids, seizes and attacks for the state.
POLICE = frozenset(
    """police policemen officers officer agents authorities gendarmes gendarmerie detectives prosecutors security ssf
    customs inspectors""".split()
)
# Behind "raided" these make it a search.
PREMISES = frozenset(
    """office offices home homes house houses hotel hotels newspaper newsroom headquarters flat flats apartment apartments
    premises residence residences shops warehouse bureau""".split()
)
# Beside a verb of firing these make it a crackdown.
FIRED_AT_CROWDS = frozenset(
    "gas teargas tear-gas rubber plastic water pepper stun pellet pellets batons baton flash shock smoke".split()
)
# Beside a verb of firing these make it an attack.
ARTILLERY = frozenset("rocket rockets missile missiles shells mortar mortars artillery torpedo torpedoes".split())
# Behind "shot" these make it no verb of firing: "a shot of", "shot up".
NO_SHOT_AFTER = frozenset("of up down for that across".split())
# Before "shot" these make it a noun.
BEFORE_NOUN_SHOT = words.DETERMINERS | frozenset(
    "gun warning single fatal first second long big one head each gunfire screen penalty".split()
)
# Behind "fired" these tell of arms rather than of an office.
FIRED_AT = frozenset(
    """at on upon into live bullets rounds ammunition shots guns gun rifles rifle weapons firearms pistols indiscriminately
    randomly without""".split()
)
# Behind "shot in the" these tell the wound of somebody who was counted.
BODY = frozenset(
    "head neck chest back leg legs arm arms foot feet hand hands eye eyes stomach abdomen thigh shoulder face body".split()
)
# Behind "closed in" these tell that forces moved on a crowd.
CLOSED_IN = frozenset("on at from near around to as after before . , ;".split())
# Before "protested" these tell that people in number did so.
NUMBERED = frozenset("thousands hundreds dozens people residents students workers lawyers they many crowds".split())
# Before "gathered" these tell a protest.
CROWDING = frozenset("thousands hundreds crowd crowds supporters activists students marchers workers strikers".split())
# Behind "protested" these tell where, so that people did so on the streets.
PROTESTED_IN = frozenset("in on outside near at across".split())
# Right behind "dismissed" these tell of words rather than of an office.
CLAIMS = frozenset("allegations claims reports the as criticism these those complaints concerns it".split())
# In one sentence with "fired" these tell of arms rather than of an office.
SHOTS = frozenset("gas tear-gas teargas shots rounds bullets rockets missiles gunfire weapons guns".split())
# Near a verb of dismissal these tell who lost an office.
DISMISSED = events.OFFICE_HOLDERS | {"he", "she"}
# Near "exploded" these tell an explosion.
EXPLOSIVES = frozenset(
    """bomb bombs device devices grenade grenades shell shells mine mines landmine landmines car vehicle truck motorcycle tanker
    tank depot gas bomber missile rocket ied drone explosives ordnance shipment warehouse""".split()
)
# Near "went off" these tell an explosion.
BOMBS = frozenset("bomb bombs device devices explosion grenade blast explosions".split())
# What sinks.
VESSELS = frozenset(
    """boat boats ship ships ferry ferries vessel vessels dinghy dinghies trawler canoe barge tanker submarine yacht raft
    catamaran""".split()
)
# What falls from the sky.
AIRCRAFT = frozenset("plane planes helicopter helicopters jet aircraft airliner flight chopper airplane".split())
# What crashes.
VEHICLES = (
    VESSELS
    | AIRCRAFT
    | frozenset(
        """bus buses car cars truck trucks lorry van train trains minibus vehicle vehicles taxi coach tram motorcycle
    carriage carriages wagon wagons tractor jeep convoy""".split()
    )
)
# What each of these verbs happens to when it tells an accident rather than a figure of speech.
WRECKED: dict[str, frozenset[str]] = {
    "collapsed": COLLAPSING,
    "sank": VESSELS,
    "went": VEHICLES,
    "gave": COLLAPSING,
    "plunged": VEHICLES,
    "overturned": VEHICLES,
    "derailed": VEHICLES,
    "crashed": VEHICLES,
    "collided": VEHICLES,
    "rammed": VEHICLES,
}
# Before "on fire" these tell no arson.
ONESELF = frozenset("himself herself themselves".split())
# Behind "burning" these tell arson: not "burning issues".
BURNT = frozenset("of down the buildings houses homes and villages shops vehicles cars buses".split())
# Near "handed" and "given" these tell a trial.
SENTENCES = frozenset("sentence sentences prison jail".split())
# Behind "jailed for" these tell a sentence.
TERMS = frozenset("year years month months life days day decades weeks".split())
# Fights in a figure of speech.
FOUGHT_OTHERWISE = (["fought", "for"], ["fought", "corruption"], ["fought", "off"], ["battled", "for"])
# Around "quit" these tell a resignation: not "quit smoking".
QUIT = events.OFFICES | {"he", "she", "post", "job"}
