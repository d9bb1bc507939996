"""Who says it, within one sentence."""

from __future__ import annotations

import pytest

from .making import figure, figures, source


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to the Ministry of Health, 40 people were killed.", "the Ministry of Health"),
        ("Forty people were killed, according to police.", "police"),
        ("Police said 40 people were killed.", "Police"),
        ("Forty people were killed, police said.", "police"),
        ("The rights group Amber Room said that 40 people were killed.", "The rights group Amber Room"),
        ("“Forty people were killed,” said Ana Vell.", "Ana Vell"),
        ("Forty people were killed, the mayor of Brenk told reporters.", "the mayor of Brenk"),
        ("Amber Room has documented 40 detentions.", "Amber Room"),
        ("By the ministry's count, 40 people were killed.", "the ministry"),
        ("Interior Ministry: 40 injured", "Interior Ministry"),
        ("Forty people were killed (Amber Room reports).", "Amber Room"),
        ("The toll has reached 40 dead, the Interior Ministry reported.", "the Interior Ministry"),
        ("Data from the ministry show that 40 people were killed.", "the ministry"),
        ("Amber Room's figures show that 40 people were killed.", "Amber Room"),
        ("A new report by Amber Room says 40 people were killed.", "Amber Room"),
        ("Amber Room has learned that 40 people were killed.", "Amber Room"),
        ("Amber Room has received reports of 40 people killed.", "Amber Room"),
        ("Amber Room refers to reports of 40 people killed.", "Amber Room"),
        ("Forty people were killed, reports Meridian Wire.", "Meridian Wire"),
        ("“Forty people were killed,” pointed out representatives of the union.", "representatives of the union"),
        ("“Forty people were killed,” the official went on to say.", "the official"),
        ("“Forty people were killed,” the statement read.", "the statement"),
        ("Officials confirmed the bloody attack, saying 40 people were killed.", "Officials"),
        ("Amber Room published a report documenting 40 detentions.", "Amber Room"),
        ("At least 40 people were killed in Brenk. (Meridian Wire) The governor resigned.", "Meridian Wire"),
        ("According to Amber Room traffic fell, and Meridian confirmed a clash in which 40 people died.", "Meridian"),
        ("Amber Room, a group that counts people arrested at rallies, said 40 people were killed.", "Amber Room"),
    ],
)
def test_the_source_is_named_as_in_the_text(text: str, name: str) -> None:
    assert source(figure(text)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ministry's spokesman, Oskar Dandelot, said 40 people were killed.", "Oskar Dandelot"),
        (
            "Oskar al-Dandi, a member of the health committee on the council, said 40 people were killed.",
            "Oskar al-Dandi",
        ),
        ("Oskar Dandelot, head of the party, said the court was wrong and 40 people were killed.", "Oskar Dandelot"),
        ("Oskar Dandelot, programme manager at the centre, said 40 people were killed.", "Oskar Dandelot"),
        ("A survivor of the attack, Oskar Dandelot, said 40 people were killed.", "Oskar Dandelot"),
        ("Forty people were killed, said Col. Oskar Dandelot, an army spokesman.", "Col. Oskar Dandelot"),
        ("Mr. Dandelot said 40 people were killed.", "Dandelot"),
        ("The Relief Fund (RF) field teams estimate that 40 people were killed.", "The Relief Fund (RF) field teams"),
        (
            "Forty people were killed, the Office of the Ombudsman (OMB), said on Tuesday.",
            "the Office of the Ombudsman (OMB)",
        ),
        ("Amber Room in its yearly report on Wednesday said 40 people were killed.", "Amber Room"),
        ("A hospital source who asked not to be named said 40 people were killed.", "A hospital source"),
        ("City Hospital No. 3 confirmed that 40 people were admitted with wounds.", "City Hospital No. 3"),
        ("Night Desk said that 40 people were killed.", "Night Desk"),
        ("The Police Relations Officer, Amina Tolk, confirmed the raid, saying 40 people were killed.", "Amina Tolk"),
        ("Amina Tolk, the spokesperson, in a statement issued on Sunday said 40 people were killed.", "Amina Tolk"),
        ("Forty people were killed, said the governor, Amina Tolk.", "Amina Tolk"),
        ("According to the head of the hospital, Amina Tolk, 40 people were killed.", "Amina Tolk"),
        ("Amina Tolk, head of the School of Arts and Crafts, Brenk, said 40 people were killed.", "Amina Tolk"),
        ("“Forty people were killed,” Amina Tolk of the clinic said by telephone.", "Amina Tolk of the clinic"),
        ("At least 40 people were killed, a newsroom tally shows.", "a newsroom tally"),
        ("According to WHO, 40 people were killed.", "WHO"),
        ("The minister was forced to admit that 40 people were killed.", "The minister"),
    ],
)
def test_a_name_is_told_from_what_stands_around_it(text: str, name: str) -> None:
    assert source(figure(text)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Forty people were killed,” Oskar Dandelot told Meridian Wire.", "Oskar Dandelot"),
        ("“Forty people were killed,” Oskar, who suffers from asthma, told Meridian Wire.", "Oskar"),
        ("Oskar Dandelot, who runs the hospital, told the agency that 40 people were killed.", "Oskar Dandelot"),
        ("Meridian Wire quoted a doctor as saying that 40 people were killed.", "a doctor"),
        ("A doctor was quoted by Meridian Wire as saying that 40 people were killed.", "A doctor"),
        ("Forty people were killed, the ministry was quoted as saying.", "the ministry"),
        ("Dandelot said witnesses in Brenk reported that 40 people were killed.", "witnesses in Brenk"),
        ("Amber Room's researchers interviewed residents who said 40 people were killed.", "residents"),
        ("Amber Room said that according to the ministry 40 people were killed.", "the ministry"),
        ("Three detainees told our lawyers that they were beaten.", "Three detainees"),
        ("At least four detainees told our lawyers that they were beaten.", "At least four detainees"),
    ],
)
def test_who_tells_is_the_source_and_not_who_is_told_or_passes_it_on(text: str, name: str) -> None:
    assert source(figure(text)) == name


@pytest.mark.parametrize(
    "text",
    [
        "Forty people were killed, reports say.",
        "Thousands reported newly displaced in Brenk.",
        "Initial reports indicate that 40 people were killed.",
        "Unrest in Brenk has claimed the lives of 40 people.",
        "Protesters set fire to the office, killing 40 people.",
        "Our monitors have recorded 40 detentions.",
        "We, the undersigned groups, recall that 40 people were killed.",
        "The governor warned protesters about violence after 40 people died.",
        "Amber Room condemns the killing of 40 people.",
        "The attack on the Brenk ministry claimed 40 lives.",
        "In Brenk county, Kesh state, 40 people were killed.",
        "Nobody has claimed the attack, in which 40 people were killed.",
        "Two boats sank in the reporting period and 40 people were killed.",
        "The police acted in accordance with the Code of Conduct when 40 people were arrested.",
        "Soldiers told the crowd to leave before 40 people were shot dead.",
    ],
)
def test_words_like_those_of_a_report_name_nobody(text: str) -> None:
    assert source(figure(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Forty people were killed.",
        "Forty people were killed by security forces.",
        "Forty people were reportedly killed.",
        "It was reported that 40 people were killed.",
        "We recorded 40 detentions.",
    ],
)
def test_nobody_is_named_where_the_author_or_nobody_speaks(text: str) -> None:
    assert source(figure(text)) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police said 40 people were killed, while doctors said 60 were killed.", ["Police", "doctors"]),
        ("Police said 40 people were killed; 60 others were injured in Brenk.", ["Police", None]),
        ("Doctors said 40 people were killed and 60 injured.", ["Doctors", "Doctors"]),
        ("Amber Room released its tolls; in all 40 people were killed.", ["Amber Room"]),
        ("Forty people were killed, police said, and more than 60 are on trial.", ["police", "police"]),
        ("Forty people were killed, according to police, and more than 60 are on trial.", ["police", None]),
    ],
)
def test_the_nearest_source_that_reaches_a_number_governs_it(text: str, names: list[str | None]) -> None:
    assert [source(one) for one in figures(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Canal Nueve reported, citing the ministry, that 40 people were killed.",
        "Canal Nueve, citing the ministry, reported that 40 people were killed.",
    ],
)
def test_a_source_that_cites_another_keeps_both_names(text: str) -> None:
    attribution = figure(text).attribution
    assert attribution is not None
    assert (attribution.name, attribution.cites) == ("Canal Nueve", "the ministry")


def test_the_passage_of_an_attribution_is_where_the_source_is_named() -> None:
    attribution = figure("Forty people were killed, the Interior Ministry said.").attribution
    assert attribution is not None
    assert attribution.passage is not None
    assert attribution.passage.text == "the Interior Ministry"


def test_whose_text_quotes_the_source_is_kept_beside_it() -> None:
    attribution = figure("Police said 40 people were killed.", publisher="Meridian Wire").attribution
    assert attribution is not None
    assert attribution.quoted_by == "Meridian Wire"


@pytest.mark.parametrize(
    "text",
    [
        "The ministry denied a report that 40 people had been killed.",
        "The ministry denied that 40 people had been killed.",
    ],
)
def test_who_denies_a_number_is_not_its_source(text: str) -> None:
    assert source(figure(text)) is None
