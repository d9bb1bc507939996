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
    ],
)
def test_the_source_is_named_as_in_the_text(text: str, name: str) -> None:
    assert source(figure(text)) == name


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
    ],
)
def test_the_nearest_source_that_reaches_a_number_governs_it(text: str, names: list[str | None]) -> None:
    assert [source(one) for one in figures(text)] == names


def test_a_source_that_cites_another_keeps_both_names() -> None:
    attribution = figure("Canal Nueve reported, citing the ministry, that 40 people were killed.").attribution
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
