"""English words that tell an event, by type.

A line is ``type: word or words, …``; a type may have several lines. What a word needs beside it to tell its type is in
the tables ``senses`` and ``occasions``, and at the end of this one for types that two words tell together.
"""

from __future__ import annotations

from pylno.reading.lang.tables import phrases

NOUNS = phrases("""
protest: protest, protests, rally, rallies, demonstration, demonstrations, march, marches, sit-in, sit-ins, vigil, vigils, die-in, picket, human chain, general strike, general strikes, national strike, nationwide strike, hartal, bandh, dharna, gherao, stay-away, stayaway, counter-protest, counterprotest, counter-demonstration, encampment, mass protests, solidarity gatherings, protest action, counter protest, pickets, hunger strike, hunger strikes, walkout, walkouts, street protests, mass protest, mass demonstrations
clashes: clash, clashes, standoff, standoffs, stand-off, stand-offs, skirmish, skirmishes, fighting, gun battle, gunbattle, battle, battles, firefight, firefights, scuffles, confrontation, confrontations, hostilities, exchange of fire, exchanges of fire, street fights, street battles, running battles, pitched battles, gunfight, gunfights, gun fight, gun battles, gunbattles, fire fight, brawl, brawls, scuffle, melee
riot: riot, riots, rioting, night of unrest, nights of unrest, day of unrest, days of unrest, unrest broke out, night of violence, nights of violence, disturbances
crackdown: crackdown, crackdowns, clampdown, dispersal, violent dispersal, deadly response, repression of protests, repression of the protests, repression of protesters, repression of demonstrators, violent repression, brutal repression, bloody repression, brutal response, violent response to, suppression of protests, suppression of the protests, baton charge, baton charges, lathi charge, lathi-charge, use of excessive force, use of excess force, use of disproportionate force, use of lethal force, use of force against, use of unnecessary, excessive use of force, disproportionate use of force, use of tear gas, use of teargas, use of rubber bullets
shooting: shooting, shootings, gunfire, shoot-out, shootout, sniper fire, gunshots, mass shooting, mass shootings, drive-by shooting, firing of live, use of live ammunition, use of firearms, live fire, volley of shots, burst of gunfire, bursts of gunfire, hail of bullets
attack: attack, attacks, airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes, rocket attack, shelling, shellings, bombardment, bombardments, ambush, ambushes, onslaught, strike on, strikes on, military strikes, aerial strike, aerial strikes, artillery strike, artillery strikes, retaliatory strikes, barrage of missiles, barrage of rockets, missile barrage, cross-border attack, armed attack, armed attacks, machete attack, machete attacks, mob attack, assaults, massacres, assault, raid, massacre, invasion, offensive, drone attack, bombing raid, air raid, air raids, missile attack, stabbing, mortar fire, artillery fire, rocket fire, knife attack, grenade attack, gun attack, bomb attack, suicide attack, suicide attacks, bomb attacks, rocket attacks, raids, incursion, fall of shells, terrorist attack, terror attack
explosion: explosion, explosions, blast, blasts, bombing, bombings, twin bombings, car bomb, suicide bombing, suicide bombings, detonation, car bombs, bomb blast, bomb blasts, suicide bomb, bomb explosion
arson: arson, arson attack, arson attacks, arson fires, burning of, torching of, petrol bomb, petrol bombs
looting: looting, pillage, pillaging, plunder, plundering
internet_shutdown: internet shutdown, internet shutdowns, internet blackout, internet blackouts, internet outage, internet disruption, communications blackout, shutdown of the internet, mobile internet shutdown, telecommunications blackout, blackout of the internet, network shutdown, cutting of the internet, internet cut, internet cuts, internet restrictions, network blackout, telecoms blackout, social media ban, ban on social media, social media blackout, blackouts of the internet
state_of_emergency: state of emergency, states of emergency, national emergency, martial law, emergency rule, emergency law, state of exception, state of siege, state of internal commotion
curfew: curfew, curfews
resignation: resignation, resignations, stepping down
dismissal: dismissal, dismissals, sacking, ousting, removal from office, removal of, firing of, purge of
troop_deployment: deployment of troops, deployment of forces, troop deployment, deployment of the army, deployment of soldiers, deployment of police
counter_terror_operation: counter-terrorist operation, counter-terrorism operation, counterterrorism operation, anti-terrorist operation, anti-terror operation, counter-terror operation, antiterrorist operation, anti-terrorism operation, antiterror operation, antiterrorism operation, counter terrorism operation, counter-terrorist raid, counterterrorist operation
detention: arrest, arrests, detention, detentions, mass arrests, round-up, mass arrest, mass detentions, roundup, roundups, round-ups, wave of arrests, series of arrests, house arrest
killing: killing of, murder of, assassination of, slaying of, lynching of, beheading of, fatal shooting of, fatal stabbing of, shooting death of, hanging of, body of, execution of, extrajudicial killing of, death of, assassination
torture: torture
violence: violence against, violence at, violence being, violence inflicted, violence perpetrated, violence unleashed, beating, beatings, ill-treatment, mistreatment, mob violence, lynching, lynchings, physical assault, physical assaults, physical attack, physical attacks, physical abuse, acts of violence against
sexual_violence: rape, rapes, sexual violence, sexual assault, sexual assaults, gang rape, gang rapes, sexual abuse, acts of sexual violence, mass rape, mass rapes
abduction: abduction, abductions, kidnapping, kidnappings, enforced disappearance, enforced disappearances, hostage-taking, hostage taking, kidnap
trial: trial, hearing, hearings, verdict, court hearing, court hearings, sentencing, conviction, retrial, death sentence, death sentences, prison sentences, jail terms, court martial, court-martial, tribunal hearing, court case, arraignment, jail term, jail sentence, prison sentence
building_seizure: storming of, occupation of, seizure of
media_closure: closure of, shutdown of, suspension of
coup: coup, coup d'état, military takeover, coup attempt, attempted coup, putsch, coups, power grab, military coup, counter-coup, palace coup, seizure of power, takeover of power
evacuation: evacuation, evacuations
displacement: displacement, mass displacement, exodus, mass exodus, forced displacement
accident: accident, accidents, crash, fire at, fire in, fire that, factory fire, house fire, warehouse fire, blaze, wildfire, wildfires, shipwreck, stampede, sinking, derailment, capsizing, collision, collapse, crush, boat fire, plane crash, helicopter crash, boat accident, train crash, mine collapse
""")

VERBS = phrases("""
protest: protested, rallied, demonstrated, marched, picketed, protesting, rallying, demonstrating, gathered to protest, gathered outside, gathered in front of, gathered in protest, walked out, downed tools, chanted slogans, chanting slogans, shouted slogans
protest: on hunger strike, began a hunger strike, started a hunger strike, took to the streets, taken to the streets, taking to the streets, take to the streets, took to the street, taken to the street, poured into the streets, poured onto the streets, pouring into the streets, turned out on, turned out for, turned out in, went on strike, gone on strike, on strike
protest: held a protest, held a rally, held a demonstration, held protests, held rallies, held demonstrations, held a sit-in, held a vigil, held a march, staged a protest, staged protests, staged a rally, staged rallies, staged a march, staged a sit-in, staged a demonstration, staged demonstrations, staged a walkout
protest: blocked roads, blocked the road, blocked the roads, blocked a road, blocked a highway, blocked highways, blocked the highway, blocked the main, blockaded the, blocked traffic, erected barricades, burned tyres, burned tires
protest: protesters gathered, protesters blocked, protesters outside, protesters who gathered, protesters blockading, protesters blocking, protesters chanted, protesters chanting, protesters massed, protesters converged, protesters assembled, protesters descended, protesters occupied, protesters occupying, protesters camped, protesters returned, protesters carried, protesters waved, protesters took to
protest: demonstrators gathered, demonstrators blocked, demonstrators outside, demonstrators who gathered, demonstrators blockading, demonstrators blocking, demonstrators chanted, demonstrators chanting, demonstrators massed, demonstrators converged, demonstrators assembled, demonstrators descended, demonstrators occupied, demonstrators carried, demonstrators waved, demonstrators took to
clashes: clashed, fought, exchanged fire, scuffled, clashing, battled, traded fire, exchanged gunfire, skirmished, faced off, battling, grappled with
riot: rioted, riot broke out, unrest broke out, unrest that broke out, unrest erupted, unrest that erupted, unrest flared, rampaged, rampaging, went on the rampage, went on a rampage, ran amok
crackdown: dispersed, broke up, broken up by, break up a, breaking up a, cracked down, violently suppressed, closed in, quashed, fire teargas, tear-gassed, teargassed, pepper-sprayed, baton-charged, lathi-charged, lathicharged, used batons, resorted to lathi, resorted to baton, charged at protesters, charged the crowd, charged protesters, charged demonstrators, charged into the crowd, cleared protesters, cleared the protesters, cleared demonstrators
crackdown: used force against, used force, used excessive force, used lethal force, used disproportionate force, used brutal force, with lethal force, with excessive force, with brute force, with brutal force, with deadly force, with disproportionate force, forcibly dispersed, violently dispersed, brutally suppressed, bloodily suppressed, violently repressed, brutally repressed, crushed the protests, crushed protests, crushed the demonstrations, suppressed the protests, suppressed protests
shooting: opened fire, open fire, opening fire, opens fire, opened up on, fired, firing, fire into, shot, were shot, was shot, been shot, shot at, shooting at, shooting into, shooting indiscriminately, shooting dead, shooting and, shots were fired, shots rang out, shots were heard, gunshots were heard, gunned down, sprayed bullets, sprayed with bullets, sprayed the crowd, opened gunfire, by sniper fire, by live rounds, by live bullets, by live ammunition, by live fire, by shots, by snipers, used firearms, using firearms, used guns, using guns
attack: attacked, attacking, ambushed, ambushing, shelled, shelling, bombed, bombing, bombarded, bombarding, pounded, assaulted the, came under fire, come under fire, came under attack, come under attack, under bombardment, raided, raiding, invaded, blew up, blown up, dynamited, stabbed, stabbing, strafed, torpedoed, mortared, struck, launched, slammed into, rained down, targeted a, targeted the, launched an offensive, launched an attack, launched attacks, launched an assault, launched airstrikes, launched strikes, launched missiles, launched rockets, carried out an attack, carried out attacks, carried out strikes, carried out airstrikes
attack: dropped, grenade was thrown, grenades were thrown, grenade was hurled, bomb was thrown, airstrike hit, airstrikes hit, strike hit, strikes hit, airstrikes struck, airstrike struck, missile hit, missiles hit, missile struck, missiles struck, rocket hit, rockets hit, rockets fell, rockets landed, shell hit, shells hit, shells landed, shells fell, mortars landed, drone hit, drones hit, drone struck, drones struck, bombs fell, hit by, targeted by
attack: hurled grenades, threw grenades, threw a grenade, lobbed grenades, hurled a grenade, attackers stormed, gunmen stormed, militants stormed, fighters stormed, overran the, overran a, massacred, hacked
explosion: exploded, detonated, blew himself up, blew herself up, blew themselves up, blowing himself up, blowing herself up, went off, blast rocked, blasts rocked, blast ripped, blast hit, blast tore, explosion ripped, explosion rocked, explosion hit, explosion tore, explosions rocked, blew up
arson: set fire to, set fires, set on fire, setting fire to, setting fires, ablaze, alight, torched, torching, burned down, burnt down, is burning, are burning, burning, on fire, burned a, burned the, were burned, was burned, burned houses, burned homes, firebombed, gutted by fire, burnt a, burnt the, were burnt, was burnt, reduced to ashes, petrol bombs
looting: looted, ransacked, pillaged, plundered, looting, ransacking, loot shops, loot stores
internet_shutdown: internet was cut, internet was blocked, internet has been cut, internet has been shut, internet was shut, internet were cut, blocked the internet, cut the internet, shut down the internet, cut off the internet, internet cut, cut internet, blocked internet, cut off internet, shut down internet
state_of_emergency: declared an emergency, declared emergency rule, imposed emergency rule, imposed martial law, declared martial law, proclaimed martial law
curfew: curfew was imposed, imposed a curfew
troop_deployment: called in the army, called in the military, called in troops, called out the army, called out the military, army was called in, army was called out, military was called in, troops were called in
resignation: resigned, resigns, resigning, stepped down, steps down, stepping down, stood down, stepped aside, quit, quits, quitting, quit his post, quit her post, quit their posts, quit as, quit the government, quit over, left office, tendered his resignation, tendered her resignation, announced his resignation, announced her resignation, submitted his resignation, submitted her resignation, handed in his resignation, handed in her resignation
dismissal: sacked, fired, ousted, dismissed, was fired, were fired, removed from office, removed from his, removed from her, removed by, removed the, removed as, fired his, fired her, relieved of his, relieved of her, relieved of their, stripped of his, stripped of her, suspended from his, suspended from her, suspended from their, replaced the, replaced his, replaced her, impeached
detention: detained, detaining, arrested, arresting, rearrested, re-arrested, apprehended, captured, seized at, seized from, seized by, jailed, imprisoned, incarcerated, interned, nabbed, rounded up, rounding up, picked up by, picked up at, picked up from, remanded, remanded in, held, is holding, are holding, held captive, holding captive, held incommunicado, held without charge, taken in for questioning, took in for questioning, taken for questioning, taken from her home, taken from his home, taken from their homes, taken from her house, taken from his house, taken away, took away, hauled away, hauled off, led away, led off, dragged away, dragged into, took him away, took her away, took them away, taking him away, taking her away, taking them away, led him away, led her away, led them away, forced into, put in a, put into, pushed into, thrown into, bundled, whisked away, marched away, driven away, driven off, bundled into, bundled onto
detention: into custody, into police custody, into military custody, placed under arrest, put under arrest, placed under house arrest, put under house arrest, under house arrest, under arrest, taken to the police, taken to police, taken to a police, taken to the local police, brought to the police, brought to police, brought to a police, took him from, took her from, took them from, put in jail, thrown in jail, put behind bars, locked up, behind bars, held in custody, are in custody, is in custody, was in custody, were in custody, remain in custody, in police custody, placed in detention, placed in custody, night in custody, nights in custody, night in a cell
killing: died, dies, lost his life, lost her life, succumbed to, shot dead, hacked to death, burned to death, burnt to death, killed, murdered, assassinated, beaten to death, executed, stabbed to death, bludgeoned to death, tortured to death, trampled to death, crushed to death, kicked to death, slain, lynched, fatally shot, fatally beaten, fatally stabbed, fatally wounded, mortally wounded, hanged, was found dead, found dead, beheaded, killing, murdering, executing, strangled, gunned down, decapitated, dismembered, drowned
torture: tortured, torturing, ill-treated, subjected to ill-treatment, subjected to ill treatment, subjected to mistreatment, subjected to beatings, signs of torture, marks of torture, hung from, subjected to torture, experienced torture, suffered torture, beaten with, electrocuted, burned with cigarettes, burnt with cigarettes, under torture, beaten in custody, beaten in detention, given electric shocks, waterboarded, waterboarding
violence: beaten, beat, beating, beat up, beating up, beaten up, assaulted, assaulting, whipped, whipping, flogged, manhandled, manhandling, lynched, kicked, kicking, punched, punching, slapped, slapping, clubbed, clubbing, roughed up, pushed to the ground, thrown to the ground, knocked to the ground, pinned to the ground, violently dragging, dragging, violently dragged, shoved, shoving, hit with batons, struck with batons, mauled, thrashed, bludgeoned, battered, pummelled, pummeled, physically abused, physically attacked, subjected to violence, subjected to physical violence, subjected to beatings, subjected to beating
sexual_violence: raped, raping, gang-raped, gang raped, sexually assaulted, sexually assaulting, sexually abused, sexually abusing, sexually harassed, stripped naked, threatened with rape, molested, groped
abduction: abducted, abducting, kidnapped, kidnapping, taken hostage, took hostage, held hostage, hostages taken, taken captive, forcibly disappeared, forcibly taken, taken away by, snatched, seized by gunmen, held against
trial: stood trial, standing trial, stand trial, went on trial, goes on trial, gone on trial, on trial, facing trial, put on trial, was tried, were tried, tried in, sentenced, sentencing, convicted, found guilty, acquitted, handed, handed down, given, gave, jailed for, court ruled, court jailed, court upheld, court sentenced, court convicted, court acquitted, appeared in court, appeared before a, appeared before the, arraigned, pleaded not guilty, pleaded guilty, given a suspended sentence, condemned to death
coup: seized power, seizing power, ousted by a coup, overthrew, overthrown, took power, took over power, toppled, deposed, overthrow of, staged a coup, mounted a coup, mutinied
evacuation: evacuated, evacuating, airlifted out, moved to safety, taken to safety
displacement: displaced, displacing, fled, flee, fleeing, forced to flee, fled their homes, uprooted, uprooting, evicted, evicting, escaped from, left their homes, leave their homes, driven from their homes, forced from their homes, forced out of their homes, driven out of, crossed the border, sought refuge, sought shelter, taken refuge, took refuge, taken shelter, took shelter, crossed into, crossed over into, poured into, streamed into, poured across, streamed across, flooded into, left homeless, made homeless, rendered homeless, displaced by
accident: gave way, capsized, sank, crashed, derailed, collapsed, overturned, collided, caught fire, ran aground, shipwrecked, went out of control, was crushed, were crushed, fire broke out, boat sank, ferry sank, plunged into, plunged off, plane crashed, helicopter crashed, went down, drowned when, drowned after, rammed into, went off the road
media_closure: taken off the air, off the air, off air, out of print, licence revoked, license revoked
""")

JOURNALISTS = frozenset(
    """anchor anchors columnist columnists presenter presenters newsman newsmen cameraperson videographer videographers
    journalist journalists reporter reporters photojournalist photojournalists correspondent correspondents editor
    editors cameraman blogger bloggers cameramen photographer photographers broadcaster""".split()
)
PROTESTERS = frozenset("protesters protestors demonstrators".split())
BUILDINGS = frozenset(
    """monastery monasteries church churches temple mosque campus courthouse villa mansion studios broadcaster refinery
    plant barracks armoury armory hospital school jail jails bank garrison outpost dormitory ministries parliament's
    congress senate capitol precinct depot gate gates building buildings airport office offices hall headquarters
    administration administrations parliament palace ministry station stations residence embassy consulate
    university base bases prison council shed centre center facility facilities infrastructure departments
    department compound checkpoint assembly town-hall factory warehouse""".split()
)
MEDIA = frozenset(
    """newspaper's daily weekly newspaper newspapers television tv channel channels station stations outlet outlets
    website websites radio broadcaster media magazine newsroom news agency signal licence license organisation
    organization institute ngo ngos""".split()
)
TROOPS = frozenset(
    """army's gendarmerie militia legionnaires marines tank paratroopers troopers brigades battalions troops soldiers
    forces force army military police peacekeepers peacekeeping guard guards reinforcements tanks units battalion
    contingent servicemen paramilitary officers gendarmes""".split()
)
OFFICES = frozenset(
    """editor editors editor-in-chief columnist dean rector commissioner governors commanders director-general
    superintendent attorney justice chairman chairwoman chairperson minister ministers prime governor mayor cabinet
    government chief head heads director judge judges general commander secretary president lecturers lecturer
    teachers teacher professors academics employees workers staff doctors doctor official officials prosecutor
    ambassador""".split()
)
INTERNET = frozenset(
    """social internet online connectivity network networks telecommunications broadband web whatsapp facebook telegram
    twitter communications 3g 4g data cellphone mobile""".split()
)
CUTTING = frozenset(
    """closed closure down severed disabled jammed banned ban bans halted stopped throttling slowed dark blocks
    disrupting cutting suspending suspension knocked cut blocked shut suspended disrupted restricted disconnected
    blackout blackouts shutdowns shutdown disruptions disruption outage outages off throttled unavailable
    interrupted blocking inaccessible switched""".split()
)
SEIZING = frozenset(
    """seized stormed occupied reoccupied captured overran storming took taken broke seize entered occupy storm
    occupying seizing breached overrun""".split()
)
CLOSING = frozenset(
    """withdrawn closed shut suspended banned blocked revoked closing shuttered halted sealed""".split()
)
DEPLOYING = frozenset(
    """posted drafted rushed deployed deploying sent sending dispatched flown stationed mobilised mobilized deploy
    moved arrived arrival arriving deployment""".split()
)
GUARDING = frozenset(
    """patrolled patrolling set mounted mounting manned manning erected erecting out took taken fanned patrols""".split()
)
HAPPENING = frozenset(
    """took take takes place broke erupted began begun started start starts continued continue continues spread
    followed happened occurred resumed intensified held ongoing reported imposed declared announced launched joined
    staged organised organized introduced raged rocked ripped witnessed heard saw killed left injured amid during
    extended lifted decreed enforced force hit struck gathered attended condemned condemns condemn conducted carried
    perpetrated forced forcing""".split()
)
# Words before a noun of event that make it no event: a right, a threat, a plan, a name.
NOT_AN_EVENT_BEFORE = frozenset(
    """article articles banned outlawed forbade forbid forbids prohibited prohibits disallowed end ending cease
    cessation next plotting plotted plot repressing suppressing criminalising criminalizing banning restricting
    policing rumour rumours rumor rumors right rights freedom threat threats fear fears risk ban bans plan plans
    planned against prevent preventing prevention anti future possible potential potentially further more
    possibility committee convention fair heart without no not any free alleged-of permission quell suppress crush
    call calls called calling urge permit law laws policy prohibition freedom-of crime crimes definition""".split()
)
SUMMED_BEFORE = frozenset(
    """hundreds dozens scores thousands several many all such other various numerous series multiple previous most
    cases number these those two three four five six""".split()
)
REPORTED = frozenset("reportedly reported reports report said unconfirmed".split())
ALLEGED = frozenset("allegedly alleged allegations allegation claimed claims purportedly accused".split())

# Whose dismissal is an event.
OFFICE_HOLDERS = OFFICES | JOURNALISTS
# Words at which two that tell an event together are looked for.
PAIR_CUES = (
    INTERNET
    | SEIZING
    | frozenset("raided cleared".split())
    | CLOSING
    | DEPLOYING
    | GUARDING
    | frozenset("teargas tear-gas tear disperse rubber plastic water pepper stun pellet flash live".split())
)
# These alone say that the internet is meant; a "network" or "data" needs another word.
THE_INTERNET = frozenset("internet connectivity broadband wifi wi-fi communications telecommunications".split())
# In one sentence with a "network" these tell that the internet is meant.
OF_THE_INTERNET = frozenset("internet mobile access social".split())
# What is banned rather than cut.
PLATFORMS = frozenset("social facebook whatsapp telegram twitter".split())
# Near a platform these tell that it was shut off.
BANNING = frozenset(
    "ban banned bans banning blocked blocking blocks suspended shut restricted inaccessible throttled".split()
)
# Near a platform these tell that single users were banned.
USERS = frozenset("account accounts post posts user users page pages".split())
# Near arms these tell that they were used.
USING = frozenset(
    """fired firing fire fires used using use deployed deploying unleashed disperse dispersed dispersing lobbed threw launched
    hurled shot met responded responding resorted with opened opening sprayed doused employed showered""".split()
)
# What police use on crowds, by first word: the second words that make it that.
CROWD_ARMS: dict[str, frozenset[str]] = {
    "teargas": frozenset(),
    "tear-gas": frozenset(),
    "tear": frozenset(("gas", "-")),
    "rubber": frozenset("bullets bullet rounds -".split()),
    "plastic": frozenset(("bullets", "rounds")),
    "water": frozenset(("cannon", "cannons", "canon", "canons")),
    "pepper": frozenset(("spray", "spraying", "balls")),
    "stun": frozenset(("grenades", "grenade")),
    "pellet": frozenset(("guns", "gun")),
    "flash": frozenset(("grenades", "bangs", "grenade")),
}
# Behind "live" these tell bullets.
LIVE_ARMS = frozenset("bullets bullet ammunition rounds fire ammo shots".split())
# In one sentence with bullets these make it a crackdown rather than a shooting.
SOFT_ARMS = frozenset("teargas tear-gas tear rubber plastic water pepper stun batons".split())
# Taken by whoever, the building stands before the participle: "the occupied palace".
SEIZED = frozenset("reoccupied occupied seized stormed breached overrun".split())
# Behind "stormed" by police these make it a crackdown.
SITES = frozenset(
    "square camp encampment sit-in protest rally gathering park roundabout yard demonstration vigil picket barricades".split()
)
# Taking part of a place is a seizure only with these right behind.
TAKING_HOLD = frozenset(("over", "control", "possession", "charge"))
# Outlets are closed; an organisation or a signal may be closed without any medium.
OUTLETS = MEDIA - frozenset(
    "station stations agency licence license media news organisation organization signal institute ngo ngos".split()
)
# Near "media" these tell that outlets are meant.
OF_MEDIA = frozenset("outlet outlets signal office offices independent".split())
# Verbs of motion: troops must stand close by, as those who come or those who are sent.
COMING = frozenset("moved arrived arrival arriving".split())
# Right behind "moved" these say that troops came; "moved to break up" says what they did.
MOVING_IN = frozenset("in into towards toward onto through".split())
# What a few officers are sent to do is no deployment.
ERRANDS = frozenset("negotiate investigate arrest search question inspect talk interview fetch collect".split())
# Verbs of sending: troops stand behind them, or before them in the passive.
SENDING = frozenset("sent sending flown dispatched posted drafted rushed".split())
# Around "captured" and "took" these tell of a camera.
IMAGES = frozenset("moment video videos footage photo photos image images camera cameras attention".split())
# Of these only the passive tells of troops.
STATIONED = frozenset("posted drafted rushed".split())
# What is posted on the web.
SHARED = IMAGES | frozenset("message messages facebook twitter online telegram website plea statement notice".split())
# Who comes, and who holds the streets.
ARMY = frozenset(
    """troops soldiers army military peacekeepers peacekeeping marines reinforcements tanks battalion battalions contingent
    paramilitary paratroopers units forces regiment brigade servicemen guard""".split()
)
# Before "stormed" these make it an attack.
RAIDERS = frozenset("gunmen attackers assailants bandits militants jihadists terrorists extremists raiders".split())
# Behind "set up" these tell that an army holds the streets.
POSTS = frozenset("checkpoints checkpoint roadblocks roadblock barricades cordon cordons check positions force".split())
# Words at which an event is looked for.
TRIGGERS = frozenset(NOUNS) | frozenset(VERBS) | PAIR_CUES
# Verbs of taking that are also said of cameras.
PICTURED = frozenset("captured seized took taken".split())
# What police do to a camp or a rally: a crackdown rather than a seizure.
CLEARED = frozenset("stormed storming raided cleared".split())
