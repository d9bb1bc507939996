"""English words that tell an event, by type.

A line is ``type: word or words, …``. Nouns need a place, a date or a verb of happening in their sentence; verbs need none.
"""

from __future__ import annotations

from pylno.reading.lang.tables import phrases

NOUNS = phrases("""
protest: protest, protests, rally, rallies, demonstration, demonstrations, march, marches, sit-in, sit-ins, vigil, picket, mass protests, solidarity gatherings, protest action, counter protest, pickets, hunger strike, hunger strikes, walkout, walkouts, street protests, mass protest, mass demonstrations
clashes: clash, clashes, standoff, standoffs, stand-off, stand-offs, skirmish, skirmishes, fighting, gun battle, gunbattle, battle, battles, firefight, firefights, scuffles, confrontation, confrontations, hostilities, exchange of fire, street fights, street battles, running battles, pitched battles, gunfight, gunfights, gun fight, gun battles, fire fight, exchanges of fire, crossfire, brawl, brawls
riot: riot, riots, rioting
crackdown: crackdown, clampdown, dispersal, violent dispersal, deadly response, repression of, violent repression, brutal repression, baton charge, lathi charge
shooting: shooting, shootings, gunfire, shoot-out, shootout, sniper fire, gunshots, mass shooting, drive-by shooting
attack: attack, attacks, airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes, rocket attack, shelling, bombardment, ambush, assault, raid, massacre, invasion, offensive, drone attack, bombing raid, air raid, air raids, missile attack, stabbing, mortar fire, artillery fire, rocket fire, knife attack, grenade attack, gun attack, bomb attack, suicide attack, suicide attacks, bomb attacks, rocket attacks, raids, incursion, fall of shells, terrorist attack, terror attack
explosion: explosion, explosions, blast, blasts, bombing, bombings, twin bombings, car bomb, suicide bombing, suicide bombings, detonation, car bombs, bomb blast, bomb blasts, suicide bomb, bomb explosion
arson: arson, arson attack, arson attacks, fires, burning of, torching of, petrol bomb, petrol bombs
looting: looting, pillage, pillaging, plunder, plundering
internet_shutdown: internet shutdown, internet shutdowns, internet blackout, internet blackouts, internet outage, internet disruption, communications blackout, shutdown of the internet, mobile internet shutdown, telecommunications blackout, blackout of the internet, network shutdown, cutting of the internet, internet cut, internet cuts, internet restrictions
state_of_emergency: state of emergency, states of emergency, national emergency, martial law, emergency rule, emergency law, state of exception, state of siege, state of internal commotion
curfew: curfew, curfews
resignation: resignation, resignations, stepping down
dismissal: dismissal, dismissals, sacking, ousting, removal from office, removal of, firing of
troop_deployment: deployment of troops, deployment of forces, troop deployment, deployment of the army, deployment of soldiers, deployment of police
counter_terror_operation: counter-terrorist operation, counter-terrorism operation, counterterrorism operation, anti-terrorist operation, anti-terror operation, counter-terror operation, antiterrorist operation, counterterrorist operation
detention: arrest, arrests, detention, detentions, mass arrests, round-up, mass arrest, mass detentions, house arrest
killing: killing of, murder of, assassination of, slaying of, execution of, extrajudicial killing of, death of, assassination
torture: torture
violence: violence against, beating, beatings, ill-treatment, mob violence, lynching
sexual_violence: rape, rapes, sexual violence, sexual assault, sexual assaults, gang rape
abduction: abduction, abductions, kidnapping, kidnappings, enforced disappearance, enforced disappearances, hostage-taking, hostage taking, kidnap
trial: trial, hearing, hearings, verdict, court hearing, court hearings, sentencing, conviction, retrial, death sentence, court case, arraignment, jail term, jail sentence, prison sentence
building_seizure: storming of, occupation of, seizure of
media_closure: closure of, shutdown of, suspension of
coup: coup, coup d'état, military takeover, coup attempt, attempted coup, putsch, coups, power grab, military coup, seizure of power, takeover of power
evacuation: evacuation, evacuations
displacement: displacement, mass displacement, exodus, mass exodus, forced displacement
accident: accident, crash, shipwreck, stampede, sinking, derailment, capsizing, collision, collapse, crush, boat fire, plane crash, helicopter crash, boat accident, train crash, mine collapse
""")

VERBS = phrases("""
protest: protested, rallied, demonstrated, took to the streets, taken to the streets, taking to the streets, marched, poured into the streets, poured onto the streets, turned out on, took to the street, taken to the street, take to the streets, held a protest, held a rally, held a demonstration, held protests, held a sit-in, staged a protest, staged protests, staged a rally, staged a march, staged a sit-in, staged a demonstration, blocked roads, blocked the road, blocked a highway, blocked highways, walked out, rallying, demonstrating, picketed, chanted slogans
clashes: clashed, fought, exchanged fire, scuffled, clashing, battled, traded fire, exchanged gunfire, skirmished, scuffled with, faced off, battling
riot: rioted
crackdown: dispersed, broke up, cracked down, fired tear gas, firing tear gas, used tear gas, fired teargas, tear-gassed, used rubber bullets, fired rubber bullets, use rubber bullets, used water cannon, violently suppressed, closed in, with tear gas, quashed, tear gas canisters, used force against, used live ammunition, with lethal force, with live ammunition, with excessive force, used force, fired live rounds, fired live ammunition, baton-charged, lathi-charged, fired teargas at, fired rubber, charged at protesters, charged the crowd, charged protesters, fired pepper spray, used pepper spray, pepper-sprayed, fired stun grenades, used batons, forcibly dispersed, break up a, violently dispersed, fire tear gas, fire teargas, turned water cannon
shooting: opened fire, open fire, shot at, fired at, fired on, fired into, hit by live rounds, was shot, were shot, shot two, shot a, shot the, shot at least, shot three, shot and, sprayed bullets, gunned down, opening fire, shots were fired, fired shots, fired live rounds, shot and wounded, fired indiscriminately, fired without warning, fired their weapons, fired warning shots, sprayed with bullets, opened gunfire
attack: attacked, ambushed, shelled, bombed, assaulted the, came under fire, came under attack, raided, invaded, blew up, blown up, airstrike hit, strike hit, missiles hit, missile hit, dynamited, attacking, bombarded, pounded, rockets hit, launched an offensive, stabbed, hurled grenades, were attacked, was attacked, shells landed, shells fell, shells hit, rockets fell, rockets landed, struck by a missile, hit by a missile, hit by an airstrike, airstrikes hit, airstrikes struck, strikes hit, overran, raiding, ambushing, attackers stormed, gunmen stormed, stabbing, bombing, mortars landed
explosion: exploded, detonated, blew himself up, blew herself up, went off, bomb went off, bombs went off, blasts rocked, blast rocked, blast ripped, explosion ripped, explosion rocked, blew up, blowing himself up, blowing herself up
arson: set fire to, set on fire, set ablaze, setting fire to, torched, burned down, burnt down, is burning, are burning, set alight, on fire, burned a, burned the, were burned, was burned, burning buildings, burned houses, torching, firebombed, gutted by fire, burnt a, burnt the, were burnt, was burnt, reduced to ashes, petrol bombs
looting: looted, ransacked, pillaged, plundered, looting, ransacking
internet_shutdown: internet was cut, internet was blocked, internet has been cut, internet has been shut, internet was shut, internet were cut, blocked the internet, cut the internet, shut down the internet, cut off the internet, internet cut, cut internet, blocked internet, cut off internet, shut down internet
curfew: curfew was imposed, imposed a curfew
resignation: resigned, stepped down, quit his post, tendered his resignation, resigns, stood down, stepping down, quit her post, quit as, resigning, tendered her resignation, announced his resignation, announced her resignation, submitted his resignation, submitted her resignation, handed in his resignation
dismissal: sacked, ousted, dismissed, was fired, were fired, removed from office, fired his, fired her, relieved of his, relieved of her, relieved of their, stripped of his post, removed as, impeached
detention: took away, remanded in, remanded, is holding, are holding, held captive, holding captive, detained, arrested, rounded up, taken into custody, apprehended, captured, rearrested, seized at, taken in for questioning, taken from her home, taken from his home, taken from their homes, picked up by, hauled away, hauled off, bundled into, bundled onto, led away, dragged away, placed under house arrest, under house arrest, put under house arrest, nabbed, held incommunicado, jailed, imprisoned, taken to the police station, in police custody, detaining, arresting
killing: lost his life, lost her life, succumbed to, shot dead, hacked to death, burned to death, killed, murdered, assassinated, beaten to death, executed, stabbed to death, slain, lynched, fatally shot, fatally beaten, hanged, was found dead, found dead, died in custody, died of his injuries, died of her injuries, died from his injuries, beheaded, killing, strangled
torture: signs of torture, hung from, tortured, subjected to torture, experienced torture, beaten with, electrocuted, burned with cigarettes, under torture, beaten in custody, given electric shocks, electric shocks
violence: beaten, beat, whipped, beating, assaulted, severely beaten, threw stones, hurled stones, manhandled, lynched, kicked, punched, clubbed, pelted, roughed up, beaten up, hit with batons
sexual_violence: raped, gang-raped, sexually assaulted, sexually abused, strip-searched, threatened with rape, molested, sexually harassed
abduction: abducted, kidnapped, taken hostage, forcibly disappeared, taken away by, hostages taken, snatched, taken captive, seized by gunmen, kidnapping, abducting, held hostage
trial: stood trial, standing trial, went on trial, on trial, facing trial, sentenced, convicted, found guilty, handed prison terms, handed down, acquitted, court ruled, court jailed, jailed for, put on trial, tried in, appeared in court, appeared before a, appeared before the, arraigned, sentencing, court upheld, court sentenced, court convicted, pleaded not guilty, pleaded guilty, was tried, were tried, court acquitted
coup: seized power, seizing power, ousted by a coup, overthrew, took power, overthrown, toppled, deposed, overthrow of, took over power, staged a coup
evacuation: evacuated, evacuating, were evacuated
displacement: evicted, fled, displaced, forced to flee, fled their homes, have fled, left their homes, driven from their homes, forced from their homes, uprooted, crossed the border, sought refuge, sought shelter, taken refuge, took refuge, taken shelter, left homeless, made homeless, forced out of their homes
accident: capsized, sank, crashed, derailed, collapsed, overturned, collided, caught fire, ran aground, shipwrecked, went out of control, was crushed, were crushed, collasped, fire broke out, boat sank, ferry sank, plunged into, plane crashed, helicopter crashed, went down, drowned when, rammed into
media_closure: taken off the air, off the air
""")

JOURNALISTS = frozenset(
    "journalist journalists reporter reporters photojournalist photojournalists correspondent correspondents editor editors cameraman blogger bloggers cameramen photographer photographers broadcaster".split()
)
BUILDINGS = frozenset(
    """building buildings airport office offices hall headquarters administration administrations parliament palace ministry station stations
    residence headquarters embassy consulate university base bases prison council shed centre center facility facilities infrastructure
    departments department compound checkpoint assembly town-hall factory warehouse""".split()
)
MEDIA = frozenset(
    """newspaper newspapers television tv channel channels station stations outlet outlets website websites radio broadcaster media magazine
    newsroom news agency signal licence license organisation organization institute ngo ngos""".split()
)
TROOPS = frozenset(
    """troops soldiers forces force army military police peacekeepers peacekeeping marines guard guards reinforcements tanks units battalion
    contingent servicemen paramilitary officers gendarmes""".split()
)
OFFICES = frozenset(
    """minister ministers prime governor mayor cabinet government chief head heads director judge judges general commander secretary president lecturers
    lecturer teachers teacher professors academics employees workers staff doctors doctor official officials prosecutor ambassador""".split()
)
INTERNET = frozenset(
    "internet online connectivity network networks telecommunications broadband web whatsapp facebook telegram twitter communications 3g 4g data cellphone mobile".split()
)
CUTTING = frozenset(
    """cut blocked shut down suspended disrupted restricted disconnected blackout blackouts shutdowns shutdown disruptions disruption outage outages off throttled
    unavailable interrupted blocking inaccessible switched""".split()
)
SEIZING = frozenset(
    "seized stormed occupied reoccupied captured overran storming blocked took broke seize stormed entered occupy".split()
)
CLOSING = frozenset("closed shut suspended banned blocked revoked closing shuttered halted sealed".split())
DEPLOYING = frozenset(
    "deployed deploying sent sending dispatched flown stationed mobilised mobilized deploy moved arrived arrival arriving deployment".split()
)
HAPPENING = frozenset(
    """took take takes place broke erupted began begun started start starts continued continue continues spread followed happened occurred resumed intensified
    held ongoing reported imposed declared announced launched joined staged organised organized announced introduced raged rocked ripped
    witnessed heard saw killed left injured amid during extended lifted decreed enforced force hit struck gathered attended condemned condemns condemn
    conducted carried perpetrated forced forcing""".split()
)
# Words before a noun of event that make it no event: a right, a threat, a plan, a name.
NOT_AN_EVENT_BEFORE = frozenset(
    """right rights freedom threat threats fear fears risk ban bans plan plans planned against prevent preventing prevention anti future
    possible potential potentially further more possibility committee convention fair heart without no not any free alleged-of permission
    quell suppress crush call calls called calling urge permit law laws policy prohibition freedom-of crime crimes definition""".split()
)
SUMMED_BEFORE = frozenset(
    "hundreds dozens scores thousands several many all such other various numerous series multiple previous most cases number these those two three four five six".split()
)
REPORTED = frozenset("reportedly reported reports report said unconfirmed".split())
ALLEGED = frozenset("allegedly alleged allegations allegation claimed claims purportedly accused".split())
