"""Headlines: a range of claims, chosen by one of four rules."""

from __future__ import annotations

from typing import Any

import pytest

from pylno.base import Decision, Headline, Review, Status, Unit, UsageError
from pylno.ledger import HEADLINE_RULES, build

from .making import Paper, handed_in, ledger, shelf

USUAL: dict[str, Any] = {"place": "Kazakhstan", "basis": "cumulative"}


def claim(name: str, number: str, **more: Any) -> Paper:
    date = more.pop("date", "2022-01-15")
    return Paper(name, name, date).say(number, more.pop("status", "killed"), **{**USUAL, **more})


def only(*papers: Paper, **wishes: Any) -> Headline:
    (found,) = ledger(*papers, **wishes).headlines
    return found  # type: ignore[no-any-return]


def ends(found: Headline) -> tuple[int | None, int | None, str | None, str | None]:
    return (found.low, found.high, found.low_by, found.high_by)


def test_range_of_all_names_who_sets_each_end() -> None:
    assert ends(only(claim("PGO", "225"), claim("Azattyq", "188"), claim("Rukh", "221"))) == (
        188,
        225,
        "Azattyq",
        "PGO",
    )


def test_every_headline_says_that_it_is_no_truth_and_by_which_rule() -> None:
    papers = [claim("PGO", "225"), claim("Azattyq", "188")]
    for rule in HEADLINE_RULES:
        found = only(*papers, rule=rule.name)
        assert found.rule.startswith("Range of claims, not of truth; ")
        assert rule.name.split()[0] in found.rule


def test_there_is_no_fifth_rule() -> None:
    with pytest.raises(UsageError, match=r"must be one of .* Got “average” instead"):
        ledger(claim("PGO", "225"), rule="average")


def test_what_was_revised_is_out_of_the_range_and_stays_in_the_series() -> None:
    paper = (
        Paper("news", "News")
        .say("230", source="PGO", said="2022-03-14", **USUAL)
        .say("238", source="PGO", said="2022-08-16", **USUAL)
    )
    found = ledger(paper)
    assert ends(found.headlines[0]) == (238, 238, "PGO", "PGO")
    assert len(found.series[0].figures) == 2


def test_a_late_text_that_quotes_an_old_number_does_not_make_it_the_last_word() -> None:
    found = only(
        Paper("a", "CNN", "2022-01-08").say("4,404", "detained", source="Interior Ministry", **USUAL),
        Paper("b", "BBC", "2022-01-10").say("7,939", "detained", source="Interior Ministry", **USUAL),
        Paper("c", "AP", "2022-01-14").say("4,404", "detained", source="Interior Ministry", **USUAL),
    )
    assert (found.low, found.high) == (7939, 7939)


def test_mentions_are_not_counted() -> None:
    found = only(claim("a", "225", source="PGO"), claim("b", "225", source="PGO"))
    assert len(found.figures) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"place": "Almaty"},
        {"place": None},
        {"basis": "held_at"},
        {"unit": "bodies"},
        {"who": "police"},
        {"status": "injured"},
    ],
    ids=lambda other: next(iter(other)),
)
def test_unlike_scopes_never_meet_in_one_headline(other: dict[str, Any]) -> None:
    found = ledger(claim("a", "225"), claim("b", "12", **other))
    assert sorted(row.low for row in found.headlines) == [12, 225]


def test_a_part_never_widens_the_range_of_its_whole() -> None:
    paper = Paper("a", "PGO").say("238", **USUAL).say("6", part_of=0, **USUAL).say("4", part_of=1, basis="cumulative")
    assert ends(only(paper)) == (238, 238, "PGO", "PGO")


def test_a_part_in_another_unit_is_still_no_count_of_all() -> None:
    paper = Paper("a", "PGO").say("225", unit="bodies", **USUAL).say("175", part_of=0, **USUAL)
    assert sorted(row.low for row in ledger(paper, claim("b", "227")).headlines) == [225, 227]


def test_a_part_with_a_place_or_group_of_its_own_has_a_headline_of_its_own() -> None:
    paper = (
        Paper("a", "MoH")
        .say("164", **USUAL)
        .say("103", part_of=0, place="Almaty", basis="cumulative")
        .say("19", part_of=0, who="police", **USUAL)
    )
    assert sorted(row.low for row in ledger(paper).headlines) == [19, 103, 164]


def test_more_than_the_highest_number_leaves_the_upper_end_open_and_says_who() -> None:
    found = only(
        claim("State", "about 200", status="detained"), claim("Monitors", "more than 2,000", status="detained")
    )
    assert ends(found) == (200, None, "State", None)
    assert "No upper end is claimed: “more than 2,000” (Monitors" in found.rule


def test_more_than_a_lower_number_leaves_the_highest_number_standing() -> None:
    assert ends(only(claim("State", "225"), claim("Monitors", "more than 100"))) == (100, 225, "Monitors", "State")


def test_up_to_sets_no_lower_end() -> None:
    assert ends(only(claim("Witness group", "up to 20"))) == (None, 20, None, "Witness group")


def test_flows_of_two_days_are_two_headlines() -> None:
    found = ledger(
        claim("a", "1,678", status="detained", basis="period", as_of="2022-01-12"),
        claim("b", "900", status="detained", basis="period", as_of="2022-01-11"),
    )
    assert [row.low for row in found.headlines] == [900, 1678]
    assert "For the stretch to 2022-01-12." in found.headlines[1].rule


def test_counts_of_two_events_are_two_headlines_and_an_undated_one_joins_neither() -> None:
    def event(name: str, number: str, day: str | None) -> Paper:
        return Paper(name, name, "2024-07-20").say(number, place="Dhaka", event=day)

    found = ledger(event("a", "5", "2024-07-16"), event("b", "19", "2024-07-18"), event("c", "30", None))
    assert sorted(row.low for row in found.headlines) == [5, 19, 30]


def test_an_undated_count_does_not_join_the_only_event() -> None:
    found = ledger(Paper("a", "a").say("5", place="Dhaka", event="2024-07-16"), Paper("b", "b").say("7", place="Dhaka"))
    assert sorted((row.low, row.high) for row in found.headlines) == [(5, 5), (7, 7)]


def test_majority_takes_what_more_than_half_of_the_voices_agree_on() -> None:
    papers = [claim("PGO", "225"), claim("MoH", "about 230"), claim("Rukh", "more than 220"), claim("Azattyq", "188")]
    assert ends(only(*papers, rule="majority"))[:2] == (220, 230)


def test_without_a_majority_no_number_is_given() -> None:
    found = only(claim("PGO", "225"), claim("Azattyq", "188"), rule="majority")
    assert (found.low, found.high, found.figures) == (None, None, ())
    assert "no figures that agree are more than half" in found.rule


def test_forty_outlets_that_carry_one_text_are_no_majority() -> None:
    words = "A total of {n} people have been killed across the country in a week of unrest, hospitals counted."
    carried = [claim(f"outlet {number}", "164", text=words) for number in range(40)]
    found = only(*carried, claim("PGO", "225"), claim("Rukh", "221-230"), rule="majority")
    assert (found.low, found.high) == (221, 230)


def test_ranking_takes_the_highest_source_that_speaks() -> None:
    papers = [claim("PGO", "225"), claim("Azattyq", "188")]
    assert ends(only(*papers, rule="ranking", ranking=["OHCHR", "Azattyq", "PGO"]))[:2] == (188, 188)


def test_ranking_gives_nothing_where_no_ranked_source_speaks() -> None:
    assert only(claim("PGO", "225"), rule="ranking", ranking=["OHCHR"]).figures == ()


def test_decision_takes_what_the_team_chose_even_by_a_mention() -> None:
    papers = [claim("a", "225", source="PGO"), claim("b", "225", source="PGO"), claim("c", "188")]
    entries, _ = shelf(*papers)
    found = only(*papers, rule="decision", chosen=[entries[1].id])
    assert (found.low, found.high, found.figures) == (225, 225, (entries[0].id,))


def test_a_rejected_figure_sets_no_end() -> None:
    papers = [claim("PGO", "225"), claim("Azattyq", "188")]
    entries, _ = shelf(*papers)
    found = ledger(*papers, decisions={entries[1].id: Decision(Review.REJECTED, note="not read rightly")})
    assert (found.headlines[0].low, found.entries[1].review, found.entries[1].note) == (
        225,
        Review.REJECTED,
        "not read rightly",
    )


def test_a_rejected_first_mention_leaves_the_utterance_to_the_next() -> None:
    papers = [claim("a", "225", source="PGO"), claim("b", "225", source="PGO", date="2022-01-16")]
    entries, _ = shelf(*papers)
    found = ledger(*papers, decisions={entries[0].id: Decision(Review.REJECTED)})
    assert found.headlines[0].figures == (entries[1].id,)


def test_a_corrected_figure_is_compared_as_corrected_and_keeps_what_was_proposed() -> None:
    paper = claim("PGO", "225")
    documents, readings = handed_in([paper])
    proposed = paper.figures[0]
    corrected = Paper("x").say("22", "injured", **USUAL).figures[0]
    (entry,) = shelf(paper)[0]
    found = build(documents, readings, decisions={entry.id: Decision(Review.CORRECTED, corrected)})
    assert (found.entries[0].id, found.entries[0].proposed, found.entries[0].figure) == (entry.id, proposed, corrected)
    assert (found.headlines[0].status, found.headlines[0].unit, found.headlines[0].low) == (
        Status.INJURED,
        Unit.PEOPLE,
        22,
    )


def test_figures_without_basis_and_day_are_in_no_range_with_others() -> None:
    found = ledger(
        Paper("a", "a").say("200", "detained", place="Almaty"), Paper("b", "b").say("2,000", "detained", place="Almaty")
    )
    assert sorted((row.low, row.high) for row in found.headlines) == [(200, 200), (2000, 2000)]


def test_a_stated_day_keeps_figures_without_basis_in_one_range() -> None:
    found = only(
        Paper("a", "a").say("200", "detained", place="Almaty", as_of="2022-01-05"),
        Paper("b", "b").say("300", "detained", place="Almaty", as_of="2022-01-05"),
    )
    assert (found.low, found.high) == (200, 300)


def test_the_team_may_decide_on_figures_without_basis_and_day() -> None:
    papers = [Paper("a", "a").say("200", place="Almaty"), Paper("b", "b").say("2,000", place="Almaty")]
    chosen = [entry.id for entry in shelf(*papers)[0]]
    found = only(*papers, rule="decision", chosen=chosen)
    assert (found.low, found.high) == (200, 2000)


def test_status_other_has_no_headline() -> None:
    assert ledger(claim("a", "300", status="other"), claim("b", "40", status="other")).headlines == ()
