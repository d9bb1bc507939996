"""English nouns of people: which class a count of them is of, and what the noun itself says happened to them."""

from __future__ import annotations

from pylno.reading.lang.en import events, words
from pylno.reading.lang.tables import classes

# Short class of the people counted, by noun.
GROUPS = classes("""
people: people persons person individuals individual others other citizens citizen civilian residents resident inhabitants villagers
people: villager locals suspects suspect supporters supporter opponents followers men man males male survivors survivor victims
people: victim casualties casualty dead deaths death fatalities fatality killed wounded injured injuries injury missing detainees
people: detainee arrestees arrestee prisoners prisoner inmates inmate captives captive bodies body corpses corpse souls lives members member
people: relatives relative families family household households participants participant passengers passenger pilgrims
people: tourists tourist foreigners foreigner nationals national neighbours neighbors bystanders bystander passersby passers-by
people: worshippers worshipper shoppers spectators fans fan patients patient parents fathers brothers
people: sons son adults adult elders elder leaders leader figures voters crew drivers driver farmers farmer fishermen fisherman
people: traders trader vendors shopkeepers taxpayers seniors pensioners pensioner elderly youths youth youngsters young teens homeless
people: believers muslims muslim christians christian jews hindus sikhs catholics rohingya kurds tatars tribesmen tribespeople
people: arrests arrest detentions detention abductions abduction kidnappings disappearances killings killing murders
people: executions execution returns cases burials funerals graves displacements strikers striker accomplices loyalists separatists
people: separatist rioters rioter looters looter criminals criminal thieves perpetrators perpetrator offenders cultists
people: sailors sailor seafarers crewmen crewmembers miners miner builders occupants commuters motorists motorcyclists
people: holidaymakers revellers revelers concertgoers partygoers churchgoers mourners mourner applicants evacuees evacuee returnees
people: jurors witnesses witness onlookers campers hikers skiers climbers swimmers divers attendees hostages
people: critics clients recipients presidents dependents dependants descendants malcontents fugitives natives executives operatives
people: representatives representative associates graduates advocates slaves pirates smugglers traffickers allies aides guests friends
people: colleagues colleague comrades couples twins siblings cousins uncles nieces nephews grandparents grandchildren heirs amputees
people: lesbians gays prostitutes beggars squatters strangers stowaways castaways runaways professionals intellectuals radicals royals
people: locals expats chiefs sheikhs spies informants collaborators nomads herders herdsmen shepherds peasants peasant pastoralists
people: athletes footballers coaches pilots poets artists artist musicians rappers singers dancers cooks maids guides butchers tailors
people: veterans veteran patriots loyalist dissenters vagrants vulnerable returnee casuals co-workers co-defendants co-accused defectors
people: deserters newlyweds bereaved tamils uyghurs uighurs hazaras yazidis oromos
people: tigrayans amharas tutsis hutus pashtuns kashmiris bengalis biharis igbos hausas fulanis masalit dinka nuer mapuche roma druze
people: alawites maronites copts shiites shias sunnis ahmadis bahais baha'is buddhists dalits adivasis chechens papuans moros sahrawis
people: berbers tuaregs protestants evangelicals pentecostals mormons balochs gypsies zulus
attackers: thugs thug goons hooligans vandals vigilantes assassins
soldiers: commandos snipers paramilitaries legionnaires rangers sappers infantry
police: bodyguards detectives sheriffs wardens
employees: clerics cleric bishops rabbis mullahs technicians mechanics clerks porters janitors interpreters translators
civilians: civilians noncombatants
protesters: protesters protestors protester protestor protestros demonstrators demonstrator marchers marcher picketers dissenters
journalists: journalists journalist reporters reporter photojournalists photojournalist correspondents correspondent editors editor bloggers
journalists: blogger photographers photographer cameramen cameraman newsmen columnists broadcasters videographers media-workers
police: police policemen policeman policewomen officers officer cops cop constables constable gendarmes gendarme troopers carabinieri
police: law-enforcers guards guard
soldiers: soldiers soldier servicemen serviceman servicewomen conscripts conscript infantrymen marines marine officers-soldiers
soldiers: peacekeepers peacekeeper paratroopers reservists cadets airmen recruits personnel defenders crewmembers-soldiers
people: arrivals captures homicides femicides feminicides assassinations lynchings drownings amputations hospitalisations
people: hospitalizations imprisonments incarcerations convictions expulsions dismissals abductee abductees convicts internees exiles
people: martyrs martyr defendants defendant amputees casualities
troops: reinforcements troops forces troop contingents servicemembers
fighters: fighters fighter mercenaries mercenary combatants combatant insurgents insurgent rebels rebel guerrillas guerrilla
militants: militants militant terrorists terrorist extremists extremist jihadists jihadist islamists
attackers: attackers attacker gunmen gunman assailants assailant bombers bomber shooters hijackers kidnappers raiders bandits bandit
attackers: gangsters robbers
migrants: migrants migrant refugees refugee asylum-seekers asylum-seeker immigrants immigrant expatriates emigrants deportees deportee
migrants: idps
children: children child minors minor kids kid boys boy girls girl babies baby infants infant toddlers toddler schoolchildren
children: teenagers teenager adolescents pupils pupil schoolgirls schoolboys newborns orphans juveniles juvenile schoolgirl schoolboy
women: women woman females female mothers mother wives wife widows daughters sisters pregnant nuns
students: students student undergraduates postgraduates alumni
activists: activists activist campaigners campaigner dissidents dissident environmentalists unionists human-rights-defenders
politicians: politicians politician lawmakers lawmaker legislators deputies parliamentarians senators mps mp councillors ministers
politicians: mayors mayor governors
employees: employees employee workers worker staff staffers staffer labourers laborers teachers teacher doctors doctor nurses nurse
employees: medics medic paramedics physicians surgeons firefighters firefighter firemen rescuers rescuer volunteers volunteer lawyers lawyer
employees: attorneys judges judge prosecutors engineers professors professor academics scholars clergy priests priest pastors imams
employees: monks monk aid-workers contractors contractor drivers-employees bankers scientists health-workers healthworkers miners-workers
civil servants: officials official bureaucrats servants
hostages: hostage
""")
GROUPS["hostages"] = "hostages"

# Two words that name one class.
GROUP_PAIRS = {
    ("political", "prisoners"): "political prisoners", ("political", "prisoner"): "political prisoners",
    ("civil", "servants"): "civil servants", ("government", "employees"): "civil servants",
    ("media", "workers"): "journalists", ("media", "professionals"): "journalists", ("media", "worker"): "journalists",
    ("service", "members"): "soldiers", ("security", "officers"): "police", ("army", "officers"): "soldiers",
    ("military", "officers"): "soldiers", ("military", "personnel"): "soldiers", ("security", "personnel"): "police",
    ("security", "forces"): "police", ("police", "personnel"): "police", ("law", "enforcement"): "police",
    ("rights", "defenders"): "activists", ("prison", "guards"): "police", ("border", "guards"): "soldiers",
    ("aid", "workers"): "employees", ("asylum", "seekers"): "migrants", ("foreign", "forces"): "troops",
    ("young", "people"): "people", ("school", "children"): "children", ("army", "personnel"): "soldiers",
    ("government", "troops"): "soldiers", ("rights", "activists"): "activists", ("family", "members"): "people",
    ("crew", "members"): "people", ("gang", "members"): "attackers", ("opposition", "members"): "activists",
    ("riot", "police"): "police", ("party", "members"): "activists", ("security", "agents"): "police",
    ("security", "guards"): "police", ("minor", "girls"): "children", ("defenders", "of"): "people",
}  # fmt: skip

# What the noun itself says happened, when no verb says otherwise.
NOUN_STATUS = {
    "dead": "killed", "deaths": "killed", "death": "killed", "fatalities": "killed", "fatality": "killed", "killed": "killed",
    "killings": "killed", "killing": "killed", "murders": "killed", "executions": "killed", "execution": "killed",
    "bodies": "killed", "body": "killed", "corpses": "killed", "corpse": "killed", "graves": "killed", "burials": "killed",
    "funerals": "killed", "injured": "injured", "wounded": "injured", "injuries": "injured", "injury": "injured",
    "detainees": "detained", "detainee": "detained", "detentions": "detained", "detention": "detained",
    "prisoners": "detained", "prisoner": "detained", "inmates": "detained", "inmate": "detained", "captives": "detained",
    "captive": "detained", "arrestees": "arrested", "arrestee": "arrested", "arrests": "arrested", "arrest": "arrested",
    "missing": "missing", "disappearances": "missing", "refugees": "displaced", "refugee": "displaced",
    "evacuees": "displaced", "evacuee": "displaced", "displacements": "displaced", "idps": "displaced",
    "protesters": "protesters", "protestors": "protesters", "demonstrators": "protesters", "marchers": "protesters",
    "protester": "protesters", "protestor": "protesters", "demonstrator": "protesters", "strikers": "protesters",
    "lives": "killed", "survivors": "other", "survivor": "other", "victims": "other", "victim": "other", "casualties": "other",
    "casualty": "other", "hostages": "other", "hostage": "other", "abductions": "other", "kidnappings": "other",
    "abductees": "other", "returnees": "other", "deportees": "other", "returns": "other", "troops": "troops", "deportations": "other",
    "evictions": "displaced", "rapes": "other", "rioters": "protesters", "passengers": "other", "crew": "other", "arrivals": "other", "captures": "arrested", "reinforcements": "troops",
    "homicides": "killed", "femicides": "killed", "feminicides": "killed", "assassinations": "killed", "lynchings": "killed",
    "drownings": "killed", "amputations": "injured", "hospitalisations": "hospitalised", "hospitalizations": "hospitalised",
    "imprisonments": "detained", "incarcerations": "detained", "convictions": "convicted", "convicts": "convicted",
    "internees": "detained", "abductee": "other", "exiles": "displaced", "martyrs": "killed", "martyr": "killed",
    "defendants": "charged", "defendant": "charged", "picketers": "protesters", "dissenters": "protesters", "picketer": "protesters",
    "expulsions": "other", "dismissals": "other", "amputees": "injured", "casualities": "other",
}  # fmt: skip

# Nouns that tell what happened whatever the verb ("23 deaths were reported").
OUTCOME_NOUNS = frozenset(
    """dead deaths death fatalities fatality killings killing murders executions execution bodies body corpses corpse graves burials
    funerals injuries injury detentions detention arrests arrest disappearances displacements abductions kidnappings returns
    deportations evictions rapes arrivals captures lives homicides femicides feminicides assassinations lynchings drownings
    amputations hospitalisations hospitalizations imprisonments incarcerations convictions expulsions dismissals""".split()
)

# Nouns that count acts, bodies or cases rather than people.
NOUN_UNIT = {
    "detentions": "acts", "detention": "acts", "arrests": "acts", "arrest": "acts", "killings": "acts", "killing": "acts",
    "murders": "acts", "executions": "acts", "execution": "acts", "abductions": "acts", "abduction": "acts",
    "kidnappings": "acts", "disappearances": "acts", "returns": "acts", "displacements": "acts", "injuries": "acts",
    "deportations": "acts", "evictions": "acts", "captures": "acts", "arrivals": "acts", "rapes": "acts", "bodies": "bodies", "body": "bodies",
    "homicides": "acts", "femicides": "acts", "feminicides": "acts", "assassinations": "acts", "lynchings": "acts",
    "drownings": "acts", "amputations": "acts", "hospitalisations": "acts", "hospitalizations": "acts", "imprisonments": "acts",
    "incarcerations": "acts", "convictions": "acts", "expulsions": "acts", "dismissals": "acts",
    "corpses": "bodies", "corpse": "bodies", "graves": "bodies", "burials": "bodies", "funerals": "bodies", "cases": "cases",
}  # fmt: skip

# "60 cases of torture", "26 victims of homicide", "eight torture survivors": what happened is told by the noun of harm.
HARM_STATUS = classes("""
killed: killing killings death deaths murder murders homicide homicides femicide femicides feminicide feminicides assassination
killed: assassinations execution executions massacre massacres lynching lynchings manslaughter drowning drownings
injured: injury injuries wound wounds burns assault assaults beating beatings shooting shootings gunshot gunshots gunfire stabbing
injured: stabbings mutilation mutilations shrapnel amputation amputations trauma bullet bullets pellet pellets
detained: detention detentions imprisonment imprisonments incarceration captivity internment
arrested: arrest arrests
missing: disappearance disappearances
tortured: torture ill-treatment mistreatment
displaced: displacement displacements eviction evictions
other: abduction abductions kidnapping kidnappings rape rapes violence violations abuse abuses attacks trafficking exploitation
other: harassment brutality slavery repression persecution intimidation discrimination hostage-taking deportation deportations
other: cholera measles malaria dengue ebola typhoid polio diphtheria leptospirosis diarrhoea diarrhea malnutrition hepatitis
other: meningitis influenza mpox covid-19 tuberculosis dysentery
""")
# Of these, what is done to the body in this way is no wound: "cases of sexual assault".
INTIMATE = frozenset("sexual sexualised sexualized gender-based domestic".split())
# Nouns whose "of" a harm follows, that count people, and those that count what befell a person.
HARMED = frozenset("victims victim survivors survivor cases".split())
HARM_RECORDS = frozenset("incidents instances episodes".split())

# Endings that name people, for nouns that no table holds; and words with such endings that do not.
PEOPLE_ENDINGS = (
    "ers",
    "ists",
    "ians",
    "ees",
    "ants",
    "men",
    "women",
    "eers",
    "mates",
    "ors",
    "goers",
    "folk",
    "ites",
    "ians",
)
NOT_PEOPLE = frozenset(
    """others numbers papers newspapers quarters headquarters orders borders rivers towers helicopters trailers containers computers
    letters matters offers powers prayers shelters posters banners flyers barriers chapters corners dollars
    centers centres chambers members-of customers-of hours doors floors sectors factors errors tractors reactors motors sensors
    generators indicators vectors mirrors colors colours favors favours labors harbors harbours neighbors-of rumours rumors tumors
    committees guarantees fees degrees trees knees employees-of pants plants warrants grants restaurants variants tanks
    implants hydrants consonants cruisers destroyers bombers-of launchers mortars boulders shoulders tankers freighters steamers
    trawlers vessels ferries carriers bunkers lockers stickers folders servers routers printers scanners cleaners counters
    registers ministers-of disasters encounters weathers feathers fathers-of years meters liters litres metres acres regimen specimen
    abdomen omen hemen pagers filters masters clusters semesters trimesters sisters-of hangers buses cameras issues stores
    covers rollers speakers candidates signatories observers delegates experts-of transfers answers surrenders tenders
    monitors interviewees interviewers respondents signers supporters-of lenders donors sponsors authors vetoers
    users subscribers viewers listeners voters-of constituents shareholders taxpayers-of members""".split()
)

# Nouns after "people" words that show the count is of things: "two police stations", "five student groups".
THINGS = frozenset(
    """station stations car cars vehicle vehicles van vans truck trucks bus buses boat boats ship ships vessel vessels tank tanks post posts
    checkpoint checkpoints base bases barracks building buildings office offices house houses home homes hospital hospitals
    school schools church churches mosque mosques village villages town towns city cities province provinces region regions district
    districts country countries state states department departments group groups organisation organisations organization organizations
    party parties union unions association associations company companies firm firms agency agencies media outlets outlet
    newspaper newspapers website websites channel channels account accounts attack attacks raid raids strike strikes airstrike airstrikes
    explosion explosions blast blasts incident incidents clash clashes protest protests rally rallies march marches demonstration
    demonstrations meeting meetings event events case cases complaint complaints lawsuit lawsuits petition petitions warrant warrants
    charge charges count counts trial trials hearing hearings report reports statement statements document documents video
    videos photo photos image images camp camps prison prisons cell cells centre centres center centers facility facilities site sites
    weapon weapons gun guns rifle rifles rocket rockets missile missiles shell shells grenade grenades bomb bombs drone drones bullet bullets
    round rounds mine mines helicopter helicopters plane planes aircraft jet jets dog dogs horse horses cattle sheep animal animals
    seat seats vote votes ballot ballots member-states candidate candidates delegate delegates member-state signature signatures signatory
    demand demands measure measures recommendation recommendations principle principles article articles point points item items
    law laws bill bills order orders decree decrees project projects programme programmes program programs plan plans
    million billion trillion job jobs place places bed beds room rooms floor floors street streets road roads bridge bridges
    shop shops market markets bank banks business businesses factory factories farm farms field fields hectare hectares
    unit units team teams battalion battalions brigade brigades regiment regiments platoon platoons squad squads convoy convoys
    side sides issue issues question questions reason reasons way ways thing things area areas part parts location locations
    tent tents container containers tree trees flag flags banner banners poster posters leaflet leaflets
    violation violations crime crimes offence offences offense offenses abuse abuses allegation allegations
    interview interviews testimony testimonies survey surveys visit visits trip trips game games match matches goal goals
    book books film films papers study studies phone phones call calls message messages email emails letter letters
    language languages religion religions faith faiths class classes grade grades level levels type types kind kinds
    tanker tankers barricade barricades tyre tyres kiosk kiosks warehouse warehouses apartment apartments flat flats block blocks
    settlement settlements crossing crossings border borders airport airports port ports flight flights train trains
    vaccine vaccines dose doses meal meals ration rations kit kits aid food water
    cannon cannons canisters canister shots bags bag metres meter election elections term terms sentence sentences
    institution institutions university universities college colleges court courts tribunal tribunals
    precinct precincts headquarters outpost outposts garrison garrisons patrol patrols dormitory dormitories temple temples shrine shrines
    monastery monasteries museum museums library libraries stadium stadiums mall malls supermarket supermarkets restaurant restaurants
    cafe cafes hotel hotels embassy embassies consulate consulates ministry ministries municipality municipalities county counties
    hamlet hamlets neighbourhood neighbourhoods neighborhood neighborhoods island islands well wells pipeline pipelines motorbike motorbikes
    motorcycle motorcycles bicycle bicycles tram trams lorry lorries cart carts ferry ferries dinghy dinghies raft rafts canoe canoes
    warship warships hut huts dwelling dwellings structure structures property properties premises classroom classrooms dossier dossiers
    file files occasion occasions occurrence occurrences intervention interventions operation operations action actions activity activities
    sortie sorties bombing bombings ambush ambushes battle battles skirmish skirmishes fire fires blaze blazes flood floods landslide
    landslides earthquake earthquakes quake quakes tremor tremors storm storms outbreak outbreaks closure closures blockade
    blockades shutdown shutdowns outage outages search searches inspection inspections verdict verdicts ruling rulings appeal appeals
    motion motions resolution resolutions amendment amendments sanction sanctions permit permits licence licences license licenses
    passport passports visa visas coffin coffins laptop laptops computer computers device devices firearm firearms pistol pistols
    machete machetes knife knives uniform uniforms helmet helmets crop crops goat goats cow cows camel camels
    substation substations pylon pylons turbine turbines reactor reactors
    investigation investigations inquiry inquiries probe probes proceeding proceedings indictment indictments
    figure-of number-of anniversary branch branches wing wings front fronts line lines stage stages phase phases step steps""".split()
)
# Whoever only speaks, signs, stands for office or is asked is not counted.
UNCOUNTED = frozenset(
    """candidates candidate speakers speaker signatories signatory signers delegates delegate interviewees interviewee respondents experts expert
    voters voter users subscribers followers viewers readers listeners shareholders observers observer monitors monitor
    rapporteurs rapporteur judges judge ambassadors ambassador diplomats envoys envoy contestants players player
    spokespersons analysts analyst investigators commissioners signees nominees contenders members-of-parliament
    eyewitnesses witnesses witness sources source scholars jurors partners donors""".split()
)

# Behind "2000" these make it a count rather than a year.
AFTER_YEAR_LIKE = frozenset(
    """people persons civilians protesters migrants refugees students women men children soldiers families including
    dead deaths""".split()
)
# Before "of" and a number these tell of one parent.
PARENTS = frozenset("father mother parent dad mum mom widow widower".split())

# Before "of" and a number these are counted by it: "a crowd of 300".
COLLECTIVES = frozenset("family group crowd crowds team crew party gang mob gathering".split())
# Behind "among" and "of" these point to the whole.
POINTING = frozenset("them whom which these those".split())
# Behind a number and "of" these take up who was counted before.
ANAPHORA = POINTING | {"us", "you"}
# People counted by what they do: a participle before them tells more.
ASSEMBLED = frozenset("protesters protestors demonstrators protester protestor demonstrator marchers".split())
# Behind "dead and" these make two outcomes in one number.
MIXED = frozenset("disappearances injuries missing injured wounded".split())
# Forms that stand for people by themselves: "14 dead", "the wounded".
NOMINAL = frozenset("dead injured wounded missing killed".split())
# Before "of" and a harm these count what befell people.
RECORDS = HARM_RECORDS | {"cases"}
# Harms of "other" status that are always done to a person.
INTIMATE_HARM = INTIMATE | {"rape", "rapes", "abduction", "abductions", "kidnapping", "kidnappings"}
# Nouns that say of people nothing but that they are counted.
PLAIN = frozenset("people persons individuals families households civilians cases".split())
# Of these an unlisted verb tells no deed.
HOUSEHOLDS = frozenset("families family households household".split())

# Before the name or calling of one person.
DESCRIBING_ONE = frozenset(
    "the his her their prominent senior leading young veteran renowned well-known opposition local community former".split()
)
# Nouns of people that are plural without an ending.
IRREGULAR_PLURALS = frozenset("people children elderly homeless dead killed wounded injured missing".split())
# Nouns of people in the singular that do not call one person.
MASSES = frozenset(
    """police crew clergy staff personnel troop gendarme military pregnant marine idps body corpse death fatality killing
    execution detention arrest injury casualty family household""".split()
)
# One person by calling: every noun of people in the singular, and offices.
PERSONS = frozenset(
    word
    for word in GROUPS
    if not word.endswith(("s", "men", "women", "folk", "people")) and word not in IRREGULAR_PLURALS | MASSES
) | frozenset(
    """he she chief commander boss head mayor president minister director baron monk priest imam hawker singer artist writer
    poet farmer trader shopkeeper cleric general colonel captain lieutenant sergeant brother sister uncle cousin
    grandmother grandfather wife husband son daughter father mother bishop pastor warlord spokesman spokeswoman deputy
    nurse candidate bystander""".split()
)
# Behind "a" these tell of many: "a group".
OF_MANY = frozenset(
    """number group handful dozen couple family total lot few range series further hundred thousand million score string
    half third quarter additional""".split()
)
# Before a calling these tell that one person is meant.
SINGULAR = frozenset("a an one the his her its another".split())
# Between one person and the verb that tells what happened to them.
BETWEEN_SUBJECT_AND_VERB = (
    words.AUXILIARIES | words.ADVERBS | frozenset(", shot found beaten attacked and who himself herself".split())
)
# Behind "two" these tell of persons rather than of a number.
NAMED_BY_OFFICE = events.JOURNALISTS | frozenset(
    "leaders activists officials ministers commanders generals judges".split()
)
# "one person was killed" is a count.
COUNTED_ONES = (["person"], ["of"], ["civilian"], ["other"])
# Before "person" these go on with a count.
ORDINALS = frozenset("third fourth fifth sixth seventh eighth ninth tenth".split())
# Verbs whose subject is the one who suffers it.
DYING = frozenset("lost succumbed died dies".split())
# Before a noun these tell that one person is meant, named or not.
INDEFINITE = frozenset("a an one another".split())
# Before a name.
FORMS_OF_ADDRESS = frozenset("mr ms mrs dr".split())
# Endings of demonyms that no table holds, and of those that one does.
DEMONYM_ENDINGS = ("landers", "ians", "ans", "ese", "ites")
KNOWN_DEMONYM_ENDINGS = ("s", "ese", "ish", "men")
# Before a comma and a number these tell that it is an age.
OF_AN_AGE = frozenset("man woman boy girl".split())
# Nouns that count people but name none of them as a victim.
NO_VICTIMS = frozenset(
    """force forces dead detention detentions arrest arrests disappearance disappearances cases execution executions
    killings""".split()
)
# After "by" and who has done it, these go on with something else.
AFTER_DOER = frozenset("and in on at during with who that to".split())
