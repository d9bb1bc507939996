"""English words that tell an event, by type.

A line is ``type: word or words, …``. Nouns need a place, a date or a verb of happening in their sentence; verbs need none.
"""

from __future__ import annotations

from pylno.reading.lang.tables import phrases

NOUNS = phrases("""
protest: protest, protests, rally, rallies, demonstration, demonstrations, march, marches, sit-in, sit-ins, vigil, picket, mass protests, solidarity gatherings, protest action, counter protest
clashes: clash, clashes, standoff, standoffs, stand-off, stand-offs, skirmish, skirmishes, fighting, gun battle, gunbattle, battle, battles, firefight, firefights, scuffles, confrontation, confrontations, hostilities, exchange of fire, street fights
riot: riot, riots, rioting
crackdown: crackdown, clampdown, dispersal, violent dispersal, deadly response
shooting: shooting, shootings, gunfire, shoot-out, shootout, sniper fire
attack: attack, attacks, airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes, rocket attack, shelling, bombardment, ambush, assault, raid, massacre, invasion, offensive, drone attack, bombing raid, air raid, air raids, missile attack, stabbing
explosion: explosion, explosions, blast, blasts, bombing, bombings, twin bombings, car bomb, suicide bombing, suicide bombings, detonation
arson: arson, arson attack, arson attacks, fires, burning of
looting: looting, pillage, pillaging
internet_shutdown: internet shutdown, internet shutdowns, internet blackout, internet blackouts, internet outage, internet disruption, communications blackout, shutdown of the internet, mobile internet shutdown, telecommunications blackout, blackout of the internet, network shutdown, cutting of the internet
state_of_emergency: state of emergency, states of emergency, national emergency, martial law, emergency rule, emergency law, state of exception, state of siege, state of internal commotion
curfew: curfew, curfews
resignation: resignation, resignations
dismissal: dismissal, dismissals, sacking, ousting, removal from office
troop_deployment: deployment of troops, deployment of forces, troop deployment, deployment of the army, deployment of soldiers, deployment of police
counter_terror_operation: counter-terrorist operation, counter-terrorism operation, counterterrorism operation, anti-terrorist operation, anti-terror operation, counter-terror operation, antiterrorist operation, counterterrorist operation
detention: arrest, arrests, detention, detentions, mass arrests, round-up
killing: killing of, murder of, assassination of, slaying of, execution of, extrajudicial killing of, death of
torture: torture
violence: violence against, beating, beatings, ill-treatment, mob violence
sexual_violence: rape, rapes, sexual violence, sexual assault, sexual assaults, gang rape
abduction: abduction, abductions, kidnapping, kidnappings, enforced disappearance, enforced disappearances, hostage-taking
trial: trial, hearing, hearings, verdict, court hearing, court hearings, sentencing, conviction, retrial, death sentence
building_seizure: storming of, occupation of, seizure of
media_closure: closure of, shutdown of, suspension of
coup: coup, coup d'état, military takeover, coup attempt, attempted coup, putsch
evacuation: evacuation, evacuations
displacement: displacement, mass displacement, exodus
accident: accident, crash, shipwreck, stampede, sinking, derailment, capsizing, collision, collapse, crush, boat fire
""")

VERBS = phrases("""
protest: protested, rallied, demonstrated, took to the streets, taken to the streets, taking to the streets, marched, poured into the streets, poured onto the streets, turned out on
clashes: clashed, fought, exchanged fire, scuffled, clashing, battled
riot: rioted
crackdown: dispersed, broke up, cracked down, fired tear gas, firing tear gas, used tear gas, fired teargas, tear-gassed, used rubber bullets, fired rubber bullets, use rubber bullets, used water cannon, violently suppressed, closed in, with tear gas, quashed, tear gas canisters, used force against, used live ammunition, with lethal force, with live ammunition, with excessive force, used force, fired live rounds, fired live ammunition
shooting: opened fire, open fire, shot at, fired at, fired on, fired into, hit by live rounds, was shot, were shot, shot two, shot a, shot the, shot at least, shot three, shot and,  sprayed bullets, gunned down, opening fire
attack: attacked, ambushed, shelled, bombed, assaulted the, came under fire, came under attack, raided, invaded, blew up, blown up, airstrike hit, strike hit, missiles hit, missile hit, dynamited, attacking, bombarded, pounded, rockets hit, launched an offensive, stabbed, hurled grenades, were attacked, was attacked
explosion: exploded, detonated, blew himself up, blew herself up, went off
arson: set fire to, set on fire, set ablaze, setting fire to, torched, burned down, burnt down, is burning, are burning, set alight, on fire, burned a, burned the, were burned, was burned, burning buildings, burned houses
looting: looted, ransacked, pillaged
internet_shutdown: internet was cut, internet was blocked, internet has been cut, internet has been shut, internet was shut, internet were cut, blocked the internet, cut the internet, shut down the internet, cut off the internet, internet cut, cut internet, blocked internet, cut off internet, shut down internet
curfew: curfew was imposed, imposed a curfew
resignation: resigned, stepped down, quit his post, tendered his resignation, resigns
dismissal: sacked, ousted, dismissed, was fired, were fired, removed from office, fired his, fired her
detention: took away, remanded in, remanded, is holding, are holding, held captive, holding captive, detained, arrested, rounded up, taken into custody, apprehended, captured, rearrested, seized at, taken in for questioning, taken from her home, taken from his home, taken from their homes
killing: lost his life, lost her life, succumbed to, shot dead, hacked to death, burned to death, killed, murdered, assassinated, beaten to death, executed, stabbed to death, slain, lynched, fatally shot, fatally beaten, hanged
torture: signs of torture, hung from, tortured, subjected to torture, experienced torture, beaten with, electrocuted, burned with cigarettes, under torture
violence: beaten, beat, whipped, beating, assaulted, severely beaten, threw stones, hurled stones, manhandled
sexual_violence: raped, gang-raped, sexually assaulted, sexually abused, strip-searched, threatened with rape
abduction: abducted, kidnapped, taken hostage, forcibly disappeared, taken away by, hostages taken
trial: stood trial, standing trial, went on trial, on trial, facing trial, sentenced, convicted, found guilty, handed prison terms, handed down, acquitted, court ruled, court jailed, jailed for, put on trial, tried in
coup: seized power, seizing power, ousted by a coup, overthrew, took power, overthrown
evacuation: evacuated
displacement: evicted, fled, displaced, forced to flee, fled their homes, have fled, left their homes
accident: capsized, sank, crashed, derailed, collapsed, overturned, collided, caught fire, ran aground, shipwrecked, went out of control, was crushed, were crushed, collasped
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
    "internet online connectivity network networks telecommunications broadband web whatsapp facebook telegram twitter communications 3g 4g data".split()
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
