"""What happened, once each, at its first clear mention."""

from __future__ import annotations

import pytest

from .making import events, kinds, reading


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("protest", "Thousands of people took to the streets of Osh."),
        ("clashes", "Clashes broke out in Osh."),
        ("riot", "Riots broke out in Osh on 3 May 2020."),
        ("crackdown", "Police used tear gas against the crowd in Osh."),
        ("shooting", "Soldiers opened fire on the crowd."),
        ("attack", "Gunmen ambushed a convoy near Osh."),
        ("explosion", "A bomb exploded in a market in Osh."),
        ("arson", "Protesters set fire to the town hall."),
        ("looting", "Shops were looted in Osh."),
        ("internet_shutdown", "The internet was cut in Osh."),
        ("state_of_emergency", "The president declared a state of emergency."),
        ("state_of_emergency", "Martial law was declared on 3 May 2020."),
        ("curfew", "A curfew was imposed in Osh."),
        ("resignation", "The government resigned."),
        ("dismissal", "The president dismissed the interior minister."),
        ("troop_deployment", "Troops were deployed in Osh."),
        ("counter_terror_operation", "The government announced a counter-terrorist operation in Osh."),
        ("detention", "Police detained Ana Vell in Osh."),
        ("journalist_detention", "Police detained the journalist Ana Vell in Osh."),
        ("killing", "Ana Vell was murdered in Osh."),
        ("torture", "Ana Vell was tortured in Osh."),
        ("violence", "Police beat Ana Vell and others in Osh with clubs, beating the women too."),
        ("sexual_violence", "Soldiers raped two women in Osh."),
        ("abduction", "Masked men abducted Ana Vell in Osh."),
        ("trial", "A court in Osh sentenced Ana Vell to six years."),
        ("building_seizure", "Protesters stormed the parliament building."),
        ("media_closure", "The ministry closed the newspaper Quay."),
        ("coup", "The army seized power in 2021."),
        ("evacuation", "Residents were evacuated from Osh."),
        ("displacement", "Villagers fled their homes in Osh on 3 May 2020."),
        ("accident", "A ferry capsized off Osh."),
    ],
)
def test_words_tell_the_type_of_an_event(kind: str, text: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The government will resign.",
        "The government will deploy troops.",
        "The president threatened to declare a state of emergency.",
        "People have the right to protest.",
        "No curfew was imposed.",
        "Police did not open fire.",
        "They called for a protest.",
        "The war goes on.",
        "More than 400 people have been arrested so far.",
        "In all, 400 people have been detained to date.",
        "More than 1,200 people have been arrested, the bar association said.",
        "They are still holding a fair trial to be possible.",
        "He was charged with attacking a guard in Osh.",
        "Ana Vell is accused of looting a shop in Osh.",
        "A union appealed to all workers for a general strike.",
        "The law is meant to quell possible riots.",
        "The ministry has a crisis centre for abuses such as torture.",
        "Police raided the offices of a trading firm.",
        "Talks collapsed in Osh.",
        "The court overturned the law.",
        "Shops closed in Osh.",
        "The demonstrators later dispersed.",
        "Nobody was arrested.",
        "They tried to storm the parliament building.",
        "The ministry was taken to task.",
        "Ana Vell died of cancer in Osh.",
        "Burning issues were left out.",
        "The gunmen fled the scene.",
        "Her son fled the country.",
        "They spoke of a plan to rally partners abroad.",
        "Police were asked to disperse the crowd.",
        "The coup leaders promised a vote.",
        "The country has a long record of torture and rape.",
        "The demonstration was cancelled.",
        "There have been attacks on villages for years.",
        "Hearing the news, she left.",
        "They called the march off and will hold a rally next week.",
        "She lived there until the start of the war and since the invasion abroad.",
        "The union launched an inquiry into its finances.",
        "A blogger was given a prize.",
        "Those who were shot have been buried.",
    ],
)
def test_plans_threats_rights_and_totals_are_no_events(text: str) -> None:
    assert kinds(text) == []


def test_a_second_mention_of_an_event_is_not_another_one() -> None:
    assert kinds("Clashes broke out in Osh on 3 May 2020. The clashes in Osh went on for hours.") == ["clashes"]


def test_another_place_makes_another_event() -> None:
    assert kinds("Clashes broke out in Osh on 3 May 2020. Clashes broke out in Almaty.") == ["clashes", "clashes"]


def test_a_title_tells_no_event() -> None:
    assert reading("## Clashes in Osh on 3 May 2020\n\nNothing else is known.").events == ()


def test_what_is_asked_tells_no_event() -> None:
    assert kinds("We call on the government to dismiss the minister and deploy troops in Osh.") == []


@pytest.mark.parametrize(
    ("text", "hedge", "name"),
    [
        ("Clashes broke out in Osh.", "asserted", None),
        ("Police said clashes broke out in Osh.", "reported", "Police"),
        ("Clashes were reported in Osh.", "reported", None),
        ("Police allegedly opened fire in Osh.", "alleged", None),
    ],
)
def test_an_event_has_its_hedge_and_speaker(text: str, hedge: str, name: str | None) -> None:
    event = events(text)[0]
    assert (str(event.hedge), event.attribution.name if event.attribution else None) == (hedge, name)


@pytest.mark.parametrize(
    ("text", "actor", "victim"),
    [
        ("Police detained Ana Vell in Osh.", "Police", "Ana Vell"),
        ("Ana Vell was abducted by masked gunmen in Osh.", "masked gunmen", None),
        ("Soldiers opened fire in Osh.", "Soldiers", None),
    ],
)
def test_an_event_names_who_did_it_to_whom(text: str, actor: str, victim: str | None) -> None:
    event = events(text)[0]
    assert event.actor == actor
    assert victim is None or event.victim == victim


def test_an_event_has_its_date() -> None:
    assert [str(event.date) for event in events("Clashes broke out in Osh on 3 May 2020.")] == ["2020-05-03"]


@pytest.mark.parametrize("place", ["Osh", "Nowherebury"])
def test_a_noun_tells_an_event_at_a_place_that_no_gazetteer_holds_too(place: str) -> None:
    assert kinds(f"She spoke of an attack on the village of {place}.") == ["attack"]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("shooting", "Soldiers fired live rounds into the crowd."),
        ("shooting", "Four men were wounded by shots from the guards."),
        ("crackdown", "Police answered with tear gas and fired live rounds."),
        ("crackdown", "Riot police stormed the camp on the square."),
        ("attack", "Rebels fired rockets at the harbour."),
        ("violence", "Two reporters were attacked by men in masks."),
        ("crackdown", "Police attacked the demonstrators."),
        ("attack", "A man with a knife attacked two reporters."),
        ("killing", "A demonstrator died."),
        ("killing", "They killed the village head."),
        ("killing", "Soldiers shot at random, killing activist Ana Vell."),
        ("killing", "One shopkeeper, who had come alone, was shot and killed."),
        ("killing", "They marched against the murder of Ana Vell."),
        ("detention", "Three men are held in the central prison."),
        ("detention", "Police bundled two women into a van."),
        ("detention", "The mayor was jailed for her part in it."),
        ("trial", "The mayor was jailed for six years."),
        ("journalist_detention", "Two editors of the weekly Quay, which had run the story, were arrested."),
        ("internet_shutdown", "The town has been without internet for a week."),
        ("internet_shutdown", "The government banned several social media platforms."),
        ("displacement", "The shelling forced 300 families to flee their homes."),
        ("displacement", "Refugees who escaped from Osh told of hunger."),
        ("troop_deployment", "Soldiers set up checkpoints around the town."),
        ("protest", "Protesters blocked the main road."),
        ("protest", "Thousands gathered outside the court."),
        ("riot", "Unrest broke out in two towns."),
        ("crackdown", "They remember the massacre of demonstrators in Osh."),
        ("torture", "He was beaten in a cell of the station."),
        ("abduction", "Two medics were held against their will."),
        ("sexual_violence", "Women were sexually assaulted."),
        ("coup", "A coup against the elected government has failed."),
        ("dismissal", "The president replaced the head of the police."),
        ("building_seizure", "A crowd broke into the town hall."),
        ("protest", "Ana Vell has been on hunger strike for a week."),
        ("attack", "The army launched drones and rockets at the harbour."),
        ("attack", "The school was hit by a rocket."),
        ("attack", "Bandits stormed the village."),
        ("trial", "A court handed the blogger a ten-year sentence."),
        ("abduction", "He was forced into an unmarked van."),
        ("detention", "He was taken into police custody."),
        ("detention", "Soldiers rounded up all the men."),
        ("killing", "Guards shot dead a student."),
        ("accident", "A fire at a textile works killed nine."),
        ("accident", "The bridge gave way."),
        ("curfew", "The town has been under curfew since."),
        ("curfew", "The unrest led the governor to impose a curfew."),
        ("displacement", "They had no choice but to flee the town."),
        ("media_closure", "The licence of the weekly newspaper was withdrawn."),
        ("sexual_violence", "They committed acts of sexual violence."),
        ("killing", "Unknown men gunned down the deputy mayor."),
        ("killing", "A lawyer who defended students was found dead."),
        ("attack", "Helicopters dropped bombs on the market."),
        ("arson", "They set the houses ablaze."),
        ("attack", "Two attacks on villages left nine dead."),
        ("detention", "She was seized by plain-clothes officers."),
        ("killing", "The body of Ana Vell was found by a fisherman."),
        ("troop_deployment", "Soldiers were posted at all crossings."),
        ("troop_deployment", "The mayor called in the army."),
        ("detention", "Forty people were taken to police stations."),
        ("trial", "They condemn the sentence handed down to Ana Vell."),
    ],
)
def test_the_parties_and_the_means_tell_the_type(expected: str, text: str) -> None:
    assert expected in kinds(text)


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ("shooting", "A video was shot in Osh."),
        ("crackdown", "Police fired live rounds to disperse the crowd."),
        ("attack", "She was sexually assaulted in Osh."),
        ("violence", "She was sexually assaulted in Osh."),
        ("building_seizure", "The wounded were taken to a hospital in Osh."),
        ("building_seizure", "A video captured the moment the office burned."),
        ("troop_deployment", "Soldiers sent the teachers home."),
        ("evacuation", "They evacuated nine bodies from Osh."),
        ("detention", "He died in police custody in Osh."),
        ("killing", "They killed a number of men in Osh."),
        ("journalist_detention", "The mayor told journalists that two men had been arrested in Osh."),
        ("displacement", "The number of people displaced by the war has risen since May."),
        ("detention", "Four men were held in solitary cells."),
        ("attack", "Police carried out night raids in Osh."),
        ("attack", "A boy was hit by a rubber bullet in Osh."),
        ("killing", "A fourth person died in Osh."),
        ("killing", "Two workers were killed in Osh."),
        ("displacement", "The men fled in panic."),
        ("violence", "Reporters were attacked with guns and knives in Osh."),
        ("shooting", "In all 357 people were shot."),
        ("media_closure", "The licence of the mining firm was withdrawn."),
        ("detention", "A grenade was thrown into a bus in Osh."),
        ("displacement", "Mr Vell fled to Osh."),
        ("protest", "Police have banned rallies in Osh."),
        ("arson", "A monk set himself on fire in Osh."),
        ("attack", "They fear offensive action in Osh."),
        ("protest", "The party held an election rally in Osh."),
        ("detention", "She was seized by panic in Osh."),
        ("troop_deployment", "Soldiers posted a video in Osh."),
        ("troop_deployment", "The bill lets the army agree to be deployed in Osh."),
        ("journalist_detention", "Since 2015 more than 300 journalists have been arrested in Osh."),
        ("riot", "A case was opened under the article on mass riots in Osh."),
    ],
)
def test_other_parties_or_means_tell_another_type(other: str, text: str) -> None:
    assert other not in kinds(text)
