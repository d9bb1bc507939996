"""Which comparisons are listed, what their rules print, and the lines of a source."""

from __future__ import annotations

from typing import Any

import pytest

from pylno.base import Comparison, ComparisonKind, Entry, Review
from pylno.ledger import GUARDS, RULES, compare, compare_all, comparisons, series
from pylno.ledger.pairing import Pair, Ties, pair_of
from pylno.ledger.utterances import View

from .making import Paper, ledger, shelf

USUAL: dict[str, Any] = {"place": "Kazakhstan", "basis": "cumulative"}


def numbers(entries: tuple[Entry, ...], found: Comparison) -> list[int | None]:
    by_id = {entry.id: entry for entry in entries}
    return [by_id[id_].figure.quantity.low for id_ in found.figures]


def said(number: str, day: str, *, source: str = "Interior Ministry", **more: Any) -> Paper:
    return Paper(f"{source} {day}", "News", day).say(
        number, "detained", source=source, as_of=day, said=day, **{**USUAL, **more}
    )


def test_the_rules_stand_in_the_order_of_the_specification() -> None:
    assert [rule.kind for rule in RULES] == list(ComparisonKind)


def test_every_rule_and_guard_tells_what_it_means() -> None:
    assert all(guard.words.endswith(".") for guard in GUARDS)
    assert all("{first}" in rule.words and "{second}" in rule.words for rule in RULES)


def test_of_a_source_s_series_each_step_is_listed_once() -> None:
    found = ledger(said("4,404", "2022-01-08"), said("7,939", "2022-01-10"), said("9,900", "2022-01-11"))
    assert [numbers(found.entries, one) for one in found.comparisons] == [[4404, 7939], [7939, 9900]]


def test_three_bases_are_three_series_and_none_falls() -> None:
    found = ledger(
        said("9,900", "2022-01-11"),
        said("1,678", "2022-01-12", basis="period", since="24 hours"),
        said("711", "2022-01-24", basis="held_at"),
    )
    assert len(found.series) == 3
    assert ComparisonKind.REVISION not in [one.kind for one in found.comparisons]


def test_a_series_stands_in_order_of_what_its_figures_hold_for() -> None:
    entries, papers = shelf(said("9,900", "2022-01-11"), said("4,404", "2022-01-08"), said("7,939", "2022-01-10"))
    (line,) = series(entries, papers)
    by_id = {entry.id: entry.figure.quantity.low for entry in entries}
    assert [by_id[id_] for id_ in line.figures] == [4404, 7939, 9900]


def test_a_series_of_nobody_is_kept_to_its_text() -> None:
    entries, papers = shelf(Paper("a").say("5"), Paper("b").say("7"))
    assert [line.source for line in series(entries, papers)] == [None, None]


def test_posts_of_one_day_are_ordered_by_their_hours() -> None:
    paper = Paper("posts").post("@channel", "2022-01-09 20:00").say("12", **USUAL)
    paper.post("@channel", "2022-01-09 08:00").say("9", **USUAL)
    found = ledger(paper)
    assert [(one.kind, numbers(found.entries, one)) for one in found.comparisons] == [
        (ComparisonKind.REVISION, [9, 12])
    ]


def test_a_lower_figure_is_said_to_be_lower() -> None:
    found = ledger(said("241", "2022-07-29"), said("238", "2022-08-16"))
    assert found.comparisons[0].rule.endswith(", lower than before.")


def test_a_figure_said_later_of_an_earlier_day_revises_nothing() -> None:
    early = said("225", "2022-01-15")
    looking_back = Paper("b").say(
        "100", "detained", source="Interior Ministry", as_of="2022-01-09", said="2022-08-16", **USUAL
    )
    assert ComparisonKind.REVISION not in [one.kind for one in ledger(early, looking_back).comparisons]


def test_what_two_texts_set_against_each_other_is_listed_once_with_the_figure_whose_text_holds_the_words() -> None:
    def article(name: str, date: str) -> Paper:
        paper = Paper(name, name, date)
        paper.say("more than 2,000", "detained", source="Viasna", said="2022-01-06", **USUAL)
        return paper.say("about 200", "detained", source="Interior Ministry", said="2022-01-06", against=0, **USUAL)

    found = ledger(article("a", "2022-01-06"), article("b", "2022-01-07"))
    (one,) = [row for row in found.comparisons if row.kind is ComparisonKind.SET_AGAINST]
    assert one.passage_of in {entry.id for entry in found.entries if entry.figure.set_against is not None}


def test_a_contrast_drawn_by_a_mention_holds_for_the_utterances() -> None:
    first = Paper("a", "a", "2022-01-05").say("225", source="PGO", said="2022-01-05", **USUAL)
    second = Paper("b", "b", "2022-01-05").say("100", source="Viasna", said="2022-01-05", **USUAL)
    contrast = Paper("c", "c", "2022-01-06").say("225", source="PGO", said="2022-01-05", **USUAL)
    contrast.say("100", source="Viasna", said="2022-01-05", against=0, **USUAL)
    found = ledger(first, second, contrast)
    assert [one.kind for one in found.comparisons] == [ComparisonKind.SET_AGAINST]
    assert set(found.comparisons[0].figures) == {found.entries[0].id, found.entries[1].id}
    assert found.comparisons[0].passage_of == found.entries[3].id


def test_a_part_told_by_a_mention_holds_for_the_utterances() -> None:
    whole = Paper("a", "a").say("225", source="PGO", said="2022-01-15", **USUAL)
    part = Paper("b", "b").say("19", source="PGO", said="2022-01-15", **USUAL)
    both = (
        Paper("c", "c")
        .say("225", source="PGO", said="2022-01-15", **USUAL)
        .say("19", source="PGO", said="2022-01-15", part_of=0, **USUAL)
    )
    entries, papers = shelf(whole, part, both)
    assert compare(entries[0], entries[1], papers, among=entries) is None


def test_two_parts_that_one_source_gives_of_one_whole_are_not_compared() -> None:
    paper = (
        Paper("a", "PGO")
        .say("225", **USUAL)
        .say("19", part_of=0, who="police", **USUAL)
        .say("103", part_of=0, place="Almaty")
    )
    entries, papers = shelf(paper)
    assert compare_all(entries, papers) == ()


def test_a_mention_is_never_compared() -> None:
    entries, papers = shelf(
        said("9,900", "2022-01-11"),
        said("9,900", "2022-01-11", source="the Interior Ministry"),
        said("100", "2022-01-11", source="HRW"),
    )
    assert entries[1].same_as == entries[0].id
    assert compare(entries[1], entries[2], papers, among=entries) is None


def test_a_rejected_figure_is_never_compared() -> None:
    entries, papers = shelf(said("9,900", "2022-01-11"), said("100", "2022-01-11", source="HRW"))
    rejected = type(entries[0])(
        **{name: getattr(entries[0], name) for name in entries[0].__slots__} | {"review": Review.REJECTED}
    )
    assert compare(rejected, entries[1], papers) is None


def test_of_two_series_only_the_figures_nearest_in_time_are_shown_without_a_verdict() -> None:
    found = ledger(
        said("4,404", "2022-01-08"),
        said("7,939", "2022-01-10"),
        said("9,900", "2022-01-11"),
        said("10,000", "2022-01-14", source="Viasna"),
    )
    differing = [
        numbers(found.entries, one) for one in found.comparisons if one.kind is ComparisonKind.DIFFERS_IN_SCOPE
    ]
    assert differing == [[9900, 10000]]


def test_what_two_sources_say_of_two_places_and_of_two_statuses_is_shown_for_each() -> None:
    def speaks(source: str, day: str, factor: int) -> Paper:
        paper = Paper(source, source, day)
        for place, status in (("Almaty", "killed"), ("Astana", "killed"), ("Almaty", "injured")):
            paper.say(str(10 * factor), status, as_of=day, place=place, basis="cumulative")
        return paper

    found = ledger(speaks("Viasna", "2022-01-08", 1), speaks("PGO", "2022-01-20", 3)).comparisons
    assert sorted((str(one.status), one.place) for one in found) == [
        ("injured", "Almaty"),
        ("killed", "Almaty"),
        ("killed", "Astana"),
    ]


def test_where_many_sources_speak_not_every_pair_is_listed() -> None:
    papers = [
        said(str(100 + 50 * number), f"2022-01-{1 + 2 * number:02d}", source=f"Monitor {number}")
        for number in range(15)
    ]
    assert len(ledger(*papers).comparisons) < 15 * 14 / 2


def test_what_differs_in_more_than_two_things_is_not_listed() -> None:
    other = Paper("b", "HRW").say(
        "30", "detained", who="journalists", basis="held_at", place="Kazakhstan", as_of="2022-03-01"
    )
    assert ledger(said("9,900", "2022-01-11"), other).comparisons == ()


def test_a_place_under_two_names_is_one_where_a_gazetteer_says_so() -> None:
    russian = Paper("b", "Orda", language="ru").say("103", place="Алматы", basis="cumulative", as_of="2022-01-09")
    english = Paper("a", "HRW").say("70", place="Almaty", basis="cumulative", as_of="2022-01-09")
    assert ledger(russian, english).comparisons == ()
    (one,) = ledger(russian, english, places={"Алматы": "Almaty"}).comparisons
    assert one.kind is ComparisonKind.CONTRADICTION


def test_what_differs_in_place_is_not_listed() -> None:
    assert (
        ledger(said("9,900", "2022-01-11"), said("300", "2022-01-11", source="HRW", place="Almaty")).comparisons == ()
    )


def test_the_rule_prints_what_differs_with_both_values() -> None:
    found = ledger(said("9,900", "2022-01-11"), said("711", "2022-01-11", source="HRW", basis="held_at"))
    assert (
        "in basis (cumulative; held at)." in found.comparisons[0].rule
        or "in basis (held at; cumulative)." in found.comparisons[0].rule
    )


def test_nothing_that_was_filed_is_lost() -> None:
    found = ledger(
        said("9,900", "2022-01-11"), said("711", "2022-01-24", basis="held_at"), Paper("a").say("5", title=True)
    )
    assert len(found.entries) == 3
    assert {entry.source for entry in found.entries if entry.source} <= {source.name for source in found.sources}


def other(name: str, number: str, text: str, **more: Any) -> Paper:
    return Paper(name, name, "2022-01-15").say(number, "other", text=text, **{**USUAL, "place": "Almaty", **more})


def test_figures_of_status_other_are_never_known_to_count_the_same() -> None:
    found = ledger(
        other("Police", "300", "So far {n} people were released."),
        other("Monitors", "40", "So far {n} people were abducted."),
        other("Azattyq", "40", "So far {n} people were fined."),
    )
    assert found.comparisons == ()


def test_one_source_does_not_revise_what_is_of_status_other() -> None:
    paper = (
        Paper("a", "Police")
        .say("300", "other", as_of="2022-01-05", said="2022-01-05", **USUAL)
        .say("40", "other", as_of="2022-01-07", said="2022-01-07", **USUAL)
    )
    found = ledger(paper)
    assert found.comparisons == ()
    assert [len(line.figures) for line in found.series] == [1, 1]


def test_figures_of_status_other_may_be_set_against_each_other_by_a_document() -> None:
    paper = (
        Paper("a", "News", "2022-01-15")
        .say("300", "other", **USUAL)
        .say("40", "other", source="ZMINA", against=0, **USUAL)
    )
    (found,) = ledger(paper).comparisons
    assert found.kind is ComparisonKind.SET_AGAINST
    assert "status (other, not told which; other, not told which)" in found.rule


def test_of_many_figures_of_two_sources_only_the_nearest_pairs_are_put_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_together: list[object] = []

    def counted(one: View, two: View, ties: Ties) -> Pair:
        put_together.append((one, two))
        return pair_of(one, two, ties)

    monkeypatch.setattr(comparisons, "pair_of", counted)
    paper = Paper("a", "News", "2022-01-15")
    for number in range(200):
        paper.say(str(100 + number), "detained", source="PGO" if number % 2 else "ZMINA", place="Almaty")
    assert len(ledger(paper).comparisons) == 3
    assert len(put_together) < 1_000  # of 19,900 pairs


@pytest.mark.parametrize("number", ["40 foreigners", "40 foreign nationals", "40 suspects", "40 иностранцев"])
def test_a_class_named_by_the_figure_s_own_words_is_no_other_count_of_all(number: str) -> None:
    found = ledger(said("2,000 people", "2022-01-06"), said(number, "2022-01-06", source="Example Watch"))
    assert [one.kind for one in found.comparisons] == [ComparisonKind.DIFFERS_IN_SCOPE]
    assert "group" in found.comparisons[0].differs_in
    assert len({one.group for one in found.headlines}) == 2


@pytest.mark.parametrize("number", ["40 citizens", "40 relatively young men", "40 suspected rioters"])
def test_residents_and_citizens_are_people(number: str) -> None:
    found = ledger(said("2,000 residents", "2022-01-06"), said(number, "2022-01-06", source="Example Watch"))
    assert [one.kind for one in found.comparisons] == [ComparisonKind.CONTRADICTION]
