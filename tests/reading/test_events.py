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
        pytest.param(
            "In all, 400 people have been detained to date.",
            marks=pytest.mark.xfail(reason="a total is told as an event"),
        ),
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


@pytest.mark.parametrize(
    "place",
    ["Osh", "Nowherebury"],
)
def test_an_event_told_by_a_noun_needs_a_place_or_a_date(place: str) -> None:
    assert kinds(f"She spoke of an attack on the village of {place}.") == ["attack"]
