"""What is asked of whom."""

from __future__ import annotations

import pytest

from .making import asked, calls


@pytest.mark.parametrize(
    ("text", "addressee", "content"),
    [
        (
            "We call on the Government of Brenk to release all detainees.",
            "Government of Brenk",
            "release all detainees",
        ),
        ("We urge the police to stop the beatings.", "police", "stop the beatings"),
        ("We ask the President to pardon Ana Vell.", "President", "pardon Ana Vell"),
        ("We appeal to the European Union to impose sanctions.", "European Union", "impose sanctions"),
        ("The government must release Ana Vell.", "government", "release Ana Vell"),
        ("The European Union should send observers.", "European Union", "send observers"),
        ("The authorities need to lift the curfew.", "authorities", "lift the curfew"),
        ("We demand that the authorities release Ana Vell.", "authorities", "release Ana Vell"),
        ("Amber Room calls for the release of Ana Vell.", "", "the release of Ana Vell"),
        ("We demand an independent inquiry.", "", "an independent inquiry"),
        ("The authorities are urged to lift the curfew.", "authorities", "lift the curfew"),
        ("We call for the police to leave the square.", "police", "leave the square"),
        ("We urge the police not to use force.", "police", "not to use force"),
        ("The deacon asked the embassy for protection.", "embassy", "protection"),
        ("They are demanding the governor resign.", "governor", "resign"),
        (
            "We demand that the rules be respected by the ministry.",
            "ministry",
            "the rules be respected by the ministry",
        ),
        ("We urge swift action to end the siege.", "", "swift action to end the siege"),
        (
            "They urge sustained pressure on the army to end the siege.",
            "",
            "sustained pressure on the army to end the siege",
        ),
        ("He called for a new council to prepare the vote.", "", "a new council to prepare the vote"),
        ("She urged “members of the army to obey the law”.", "members of the army", "obey the law"),
        ("Any State, and above all a neighbour, must open its border.", "Any State", "open its border"),
        ("We call on the mission to station observers in Brenk.", "mission", "station observers in Brenk"),
        ("It is time for the authorities to lift the curfew.", "authorities", "lift the curfew"),
        ("We reiterate our call for an inquiry.", "", "an inquiry"),
        ("We also call to stop the beatings.", "", "stop the beatings"),
        ("The union insists on an inquiry.", "", "an inquiry"),
        ("The union is insisting on an inquiry.", "", "an inquiry"),
        ("We insist on the need for the government to act.", "government", "act"),
        ("It is imperative that the authorities uphold the law.", "authorities", "uphold the law"),
        ("We also call up on the police to leave.", "police", "leave"),
        ("They demand our government call for a truce.", "government", "call for a truce"),
        ("We demand that all army troops be withdrawn at once.", "", "all army troops be withdrawn at once"),
        ("The guild has written to the mayor calling for an inquiry.", "mayor", "an inquiry"),
        ("Their demands included an inquiry and new elections.", "", "an inquiry and new elections"),
        ("If the government means it, then it must free Ana Vell.", "government", "free Ana Vell"),
        ("We urge your government to act.", "your government", "act"),
        ("Please protect us and our families.", "", "protect us and our families"),
        ("Residents petitioned the mayor to reopen the school.", "mayor", "reopen the school"),
        ("It urged the ministry to “stop at once” all raids.", "ministry", "“stop at once” all raids"),
        ("Under the Constitution, Kenyans should talk.", "Kenyans", "talk"),
        ("The unions called for residents to stay at home.", "residents", "stay at home"),
        ("We urge you, Mr President, to lift the curfew.", "Mr President", "lift the curfew"),
        ("The Kazakh and Uzbek governments must talk.", "Kazakh and Uzbek governments", "talk"),
        ('The parties and "citizen unions" must talk.', 'parties and "citizen unions"', "talk"),
    ],
)
def test_an_appeal_gives_the_addressee_and_what_is_asked(text: str, addressee: str, content: str) -> None:
    assert calls(text) == [(addressee, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The court ordered the police to release Ana Vell.",
        "Police told the crowd to leave.",
        "We must not forget Ana Vell.",
        "All detainees must be released.",
        "They warned against a new curfew.",
        "A call on Monday lasted ten minutes.",
        "The kidnappers demanded a ransom.",
        "The police asked him why he had come.",
        "Our demands were ignored.",
        "Their demands are met.",
        "We are not asking for open borders.",
        "The general encouraged the use of force to end strikes.",
        "The reading was a press declaration intended to be short.",
        "A doctor who asked not to be named treated him.",
        "Lawyers received requests for help.",
        "The union submitted formal requests for an inquiry.",
        "The envoy insisted that the agency was helping.",
        "The reporter asked the ministry for comment.",
        "The president asked the alliance for help.",
        "We can't expect the police to understand.",
        "The band demanded ransoms for the hostages.",
        "The match was long. It should end.",
    ],
)
def test_what_asks_nothing_of_a_duty_bearer_is_no_call(text: str) -> None:
    assert calls(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("We urge the police to stop, because people are dying.", "stop"),
        ("We urge the police to free Ana Vell, who is ill, at once.", "free Ana Vell, who is ill, at once"),
        ("We urge the police to free all, including Ana Vell.", "free all, including Ana Vell"),
        ("We urge the police to stop in view of the coming vote.", "stop"),
        ("The police should stop, Amber Room said today.", "stop"),
        ("He asked the police to stop, acknowledging that he was late.", "stop"),
    ],
)
def test_a_call_ends_before_its_reason(text: str, content: str) -> None:
    assert calls(text) == [("police", content)]


def test_two_addressees_of_one_call_are_separated() -> None:
    assert calls("We call on the government and the prosecutor to act.")[0][0] == "government; prosecutor"


def test_two_appeals_of_one_sentence_are_two_calls() -> None:
    found = calls("We call on the government to lift the curfew and on the police to leave the square.")
    assert found == [("government", "lift the curfew"), ("police", "leave the square")]


def test_what_the_askers_do_next_is_not_asked() -> None:
    assert calls("The unions demand a recount, and state their sorrow.") == [("", "a recount")]


@pytest.mark.parametrize(
    "text",
    [
        "The government has jailed the poet. It must free him.",
        "We urge the government to free the poet. It must free him.",
    ],
)
def test_a_pronoun_means_who_was_asked_or_named_before(text: str) -> None:
    assert calls(text)[-1] == ("government", "free him")


def test_a_name_that_no_gazetteer_holds_bears_duties_where_the_text_shows_it_as_one() -> None:
    assert calls("They fled to Tavia. Tavia must open its border.") == [("Tavia", "open its border")]
    assert calls("Justice was slow. Justice must come.") == []


def test_a_demand_that_ends_in_a_colon_opens_a_list() -> None:
    found = calls("They demanded that the ministry must:\n\n– free the poet;\n– lift the curfew.")
    assert found == [("ministry", "free the poet"), ("ministry", "lift the curfew")]


def test_a_demand_in_the_subjunctive_opens_a_list() -> None:
    found = calls("We demand that the government of Brenk ensure:\n\n1. Release of the poet.\n2. An end to the curfew.")
    assert found == [("government of Brenk", "Release of the poet"), ("government of Brenk", "An end to the curfew")]


@pytest.mark.parametrize(
    "opening",
    ["We appeal to all organisations!", "We urge all organisations to;", "The unions call for:"],
)
def test_a_list_goes_on_with_the_appeal_that_opens_it(opening: str) -> None:
    found = calls(f"{opening}\n\n- stop the raids;\n- free the poet.")
    assert [content for _, content in found] == ["stop the raids", "free the poet"]


def test_those_whose_requests_are_listed_are_not_asked() -> None:
    found = asked("These are the requests from people in Brenk:\n\n- An end to the raids\n- Food and water")
    assert [(one.addressee, one.by) for one in found] == [("", "people in Brenk")] * 2


def test_an_appeal_before_the_demands_of_others_keeps_its_addressee() -> None:
    found = asked(
        "Amber Room urged the mayor to meet these demands from the families:\n\n- free the miners\n- pay the wages"
    )
    assert [(one.addressee, one.by) for one in found] == [("mayor", "Amber Room")] * 2


def test_an_item_that_asks_by_itself_is_not_credited_to_the_paragraph_above() -> None:
    found = asked("The mayor urged the court to jail the editor.\n\n- We call on the council to free the editor.")
    assert found[-1].by is None


def test_a_whole_demand_opens_no_list() -> None:
    text = "We ask that no citizen of Brenk be detained on the basis of these laws:\n\n- Law 5, Theft\n- Law 6, Fraud"
    assert [content for _, content in calls(text)] == ["no citizen of Brenk be detained on the basis of these laws"]


def test_an_item_that_says_what_we_ask_is_read_as_prose() -> None:
    found = calls("We call on the ministry to:\n\n- While many object, we insist on an inquiry.\n- free the poet.")
    assert found == [("", "an inquiry"), ("ministry", "free the poet")]


def test_a_list_may_name_first_from_whom_each_item_is_demanded() -> None:
    found = calls(
        "WE DEMAND:\n\nfrom the courts – the release of the poet;\n\nfrom the ministry – an end to the curfew."
    )
    assert found == [("courts", "the release of the poet"), ("ministry", "an end to the curfew")]


def test_each_item_of_a_list_is_a_call_to_the_addressee_of_its_opening() -> None:
    found = calls("We call on the Government of Brenk to:\n\n• release Ana Vell;\n• lift the curfew.")
    assert found == [("Government of Brenk", "release Ana Vell"), ("Government of Brenk", "lift the curfew")]


def test_roman_numerals_number_a_list() -> None:
    found = calls(
        "We call on the Government of Brenk to:\n\nI. release Ana Vell;\nII. lift the curfew;\nIV) free the press."
    )
    assert [content for _, content in found] == ["release Ana Vell", "lift the curfew", "free the press"]


def test_a_list_under_a_line_that_only_names_the_addressee_is_a_list_of_calls() -> None:
    found = calls("To the Government of Brenk:\n\n• Release Ana Vell;\n• Lift the curfew.")
    assert [addressee for addressee, _ in found] == ["Government of Brenk"] * 2


def test_a_list_that_nobody_opens_with_a_demand_is_no_list_of_calls() -> None:
    assert calls("What we saw in Brenk:\n\n• soldiers in the square;\n• closed shops.") == []


def test_you_of_a_letter_is_whom_it_addresses() -> None:
    assert calls("Dear President Example,\n\nWe ask you to pardon Ana Vell.")[0][0] == "President Example"


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("We urge the police to stop.", None),
        ("Amber Room urges the police to stop.", "Amber Room"),
        ("The rights group Amber Room called on the police to stop.", "The rights group Amber Room"),
        ("“We demand a recount,” Ana Vell said.", "Ana Vell"),
        ("Amber Room said 40 people were detained. It urged the police to stop.", "Amber Room"),
        ("Ana Vell said: “The police must release the detainees.”", "Ana Vell"),
        ("According to Amber Room, the police must release the detainees.", "Amber Room"),
        ("The UN rapporteur, Ana Vell, today urged the police to stop.", "Ana Vell"),
        ("Amber Room issued a statement on Monday calling on the police to stop.", "Amber Room"),
        ("Amber Room is saddened by the death of a student and calls on the police to stop.", "Amber Room"),
        ("Amber Room is demanding that the police stop.", "Amber Room"),
        ("AB, CD and the Relief Union call on the police to stop.", "AB, CD and the Relief Union"),
    ],
)
def test_a_call_names_who_asks(text: str, by: str | None) -> None:
    assert [call.by for call in asked(text)] == [by]


@pytest.mark.parametrize(
    "content",
    [
        "release Ana Vell",
        "bring those responsible to justice",
    ],
)
def test_what_is_asked_may_begin_with_any_verb(content: str) -> None:
    assert calls(f"We urge the government to {content}.") == [("government", content)]
