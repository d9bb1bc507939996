"""Denials and retractions: what they meet, and what they do to it."""

from __future__ import annotations

from typing import Any

import pytest

from pylno.base import Decision, ReadState, Review
from pylno.ledger import build, file_entries
from pylno.ledger.withdrawals import numbers_in

from .making import Paper, entry_of, filed, handed_in, ledger


def toll() -> Paper:
    paper = Paper("05", "Example Newswire", "2022-01-09")
    quoted: dict[str, Any] = {
        "source": "Ministry of Health",
        "quoted_by": "State channel",
        "as_of": "2022-01-09",
        "said": "2022-01-09",
    }
    return paper.say("164", place="Kazakhstan", **quoted).say("103", place="Almaty", part_of=0, **quoted)


def denial() -> Paper:
    return Paper("06", "Example Fact Desk", "2022-01-09").undo(
        "denial", "The Ministry of Health says that the figure of 164 dead is not its own.", by="Ministry of Health"
    )


def retraction() -> Paper:
    return Paper("07", "Example Fact Desk", "2022-01-09").undo(
        "retraction",
        "The Information Ministry calls the number of 164 dead a technical error.",
        by="Information Ministry",
    )


def test_the_toll_of_9_january_is_withdrawn_and_denied_and_stays() -> None:
    entries = filed(toll(), denial(), retraction())
    whole = entry_of(entries, "05", "164")
    assert whole.withdrawn_by is not None
    assert len(whole.denied_by) == 1
    assert whole.withdrawn_by not in whole.denied_by


def test_a_part_falls_with_its_whole() -> None:
    entries = filed(toll(), retraction())
    assert entry_of(entries, "05", "103").withdrawn_by == entry_of(entries, "05", "164").withdrawn_by


def test_every_mention_is_withdrawn() -> None:
    later = Paper("08", "Sample Daily", "2022-01-10").say("164", source="Health Ministry")
    assert all(entry.withdrawn_by for entry in filed(toll(), later, retraction()))


def test_a_withdrawn_figure_is_in_no_series_headline_or_comparison() -> None:
    other = Paper("09", "HRW", "2022-01-09").say("225", place="Kazakhstan", as_of="2022-01-09")
    found = ledger(toll(), retraction(), other)
    gone = {entry.id for entry in found.entries if entry.withdrawn_by}
    shown = {id_ for row in (*found.series, *found.headlines, *found.comparisons) for id_ in row.figures}
    assert gone
    assert not gone & shown


def test_the_speaker_s_own_denial_takes_the_figure_back() -> None:
    whole = entry_of(filed(toll(), denial()), "05", "164")
    assert (whole.withdrawn_by,) == whole.denied_by


def test_another_s_denial_changes_nothing() -> None:
    ngo = Paper("a", "Viasna", "2022-01-09").say("300", "detained")
    state = Paper("b", "BelTA", "2022-01-10").undo(
        "denial", "It is not true that 300 were detained, the police say.", by="police"
    )
    entry = entry_of(filed(ngo, state), "a", "300")
    assert (entry.withdrawn_by, len(entry.denied_by)) == (None, 1)


def test_an_authority_cannot_withdraw_what_others_counted() -> None:
    ngo = Paper("a", "Human Rights Centre Viasna", "2022-01-09").say("300", "detained")
    state = Paper("b", "BelTA", "2022-01-10").undo(
        "retraction", "The number of 300 detained is an error.", by="Interior Ministry"
    )
    entry = entry_of(filed(ngo, state), "a", "300")
    assert (entry.withdrawn_by, len(entry.denied_by)) == (None, 1)


def test_an_authority_of_another_state_withdraws_nothing() -> None:
    figure = Paper("a", "CNN", "2022-10-10").say("31", source="Health Ministry of Ukraine")
    other = Paper("b", "TASS", "2022-10-11").undo(
        "retraction", "The number of 31 dead is an error.", by="Russian Defence Ministry"
    )
    assert entry_of(filed(figure, other), "a", "31").withdrawn_by is None


def test_a_channel_withdraws_its_own_post_without_naming_the_number() -> None:
    paper = Paper("posts").post("@channel", "2022-01-09 11:00").say("164", source="Ministry of Health")
    paper.post("@channel", "2022-01-09 18:00").undo("retraction", "We withdraw our post on the dead.")
    assert entry_of(filed(paper), "posts", "164").withdrawn_by is not None


def test_a_statement_without_a_number_that_could_mean_two_figures_means_none() -> None:
    paper = Paper("posts").post("@channel", "2022-01-09 11:00").say("164", source="Ministry of Health")
    paper.post("@channel", "2022-01-09 12:00").say("95", source="Interior Ministry")
    paper.post("@channel", "2022-01-09 18:00").undo("retraction", "We withdraw our post.")
    assert not any(entry.withdrawn_by for entry in filed(paper))


def test_a_statement_without_a_number_may_mean_what_was_just_denied() -> None:
    error = Paper("07", "@watch", "2022-01-09").undo(
        "retraction",
        "The Information Ministry calls the publication of the toll a technical error.",
        by="Information Ministry",
    )
    withdrawn = entry_of(filed(toll(), denial(), error), "05", "164").withdrawn_by
    alone = entry_of(filed(toll(), denial()), "05", "164").withdrawn_by
    assert withdrawn not in (None, alone)


def test_the_nearest_figure_before_it_in_the_same_text_is_meant() -> None:
    paper = (
        Paper("a", "Desk", "2022-01-09")
        .say("164", source="Ministry of Health")
        .say("103", source="Ministry of Health", part_of=0, place="Almaty")
    )
    paper.undo("denial", "The Ministry of Health denied this later in the day.", by="Ministry of Health")
    assert all(entry.withdrawn_by for entry in filed(paper))


def test_of_two_figures_in_one_sentence_the_first_is_meant() -> None:
    sentence = "The channel gave 164 people killed in the country, 103 of them in Almaty."
    paper = Paper("a", "Desk", "2022-01-09")
    for number in ("164", "103"):
        paper.say(number, source="Ministry of Health", text=sentence.replace(number, "{n}"))
    paper.undo("denial", "The Ministry of Health denied this later in the day.", by="Ministry of Health")
    first, second = paper.sentences[0].passage, paper.sentences[1].passage
    assert first.text == second.text
    assert [bool(entry.withdrawn_by) for entry in filed(paper)] == [True, False]


@pytest.mark.parametrize(
    ("words", "undone"),
    [("The ministry denied this later.", [True, True]), ("The ministry denied the 103 in Almaty.", [False, True])],
)
def test_a_tie_to_a_part_means_the_whole_unless_the_part_is_named(words: str, undone: list[bool]) -> None:
    paper = Paper("a", "Desk", "2022-01-09").say("164", source="Ministry of Health")
    paper.say("103", source="Ministry of Health", part_of=0, place="Almaty")
    paper.undo("denial", words, by="Ministry of Health", about=1)
    assert [bool(entry.withdrawn_by) for entry in filed(paper)] == undone


def test_the_reader_s_own_tie_comes_first_and_reaches_other_texts() -> None:
    paper = (
        Paper("b", "Desk", "2022-01-09")
        .say("164", source="Ministry of Health")
        .undo("denial", "Not ours, it says.", by="Ministry of Health", about=0)
    )
    assert all(entry.denied_by for entry in filed(toll(), paper) if entry.figure.quantity.low == 164)


def test_what_is_said_again_after_a_retraction_stands() -> None:
    later = Paper("08", "Ministry of Health", "2022-02-01").say("164", as_of="2022-02-01")
    assert entry_of(filed(toll(), retraction(), later), "08", "164").withdrawn_by is None


def test_a_number_of_another_status_is_not_met() -> None:
    other = Paper("a", "CNN", "2022-01-09").say("164", "injured", source="Ministry of Health")
    assert entry_of(filed(other, retraction()), "a", "164").withdrawn_by is None


def test_a_retraction_that_the_team_rejected_withdraws_nothing() -> None:
    documents, readings = handed_in([toll(), retraction()])
    by = entry_of(file_entries(documents, readings), "05", "164").withdrawn_by
    assert by is not None
    found = build(documents, readings, decisions={by: Decision(Review.REJECTED)})
    assert not any(entry.withdrawn_by for entry in found.entries)


def test_a_threat_is_no_denial() -> None:
    threat = Paper("a", date="2022-01-09").undo(
        "threat", "Whoever says 164 dead will be punished.", by="Ministry of Health"
    )
    assert not any(entry.denied_by for entry in filed(toll(), threat))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("164 dead", {164}),
        ("4,404 and 4 404 and 4.404", {4404}),
        ("no number", set()),
        ("on 9 January 2022", {9, 2022}),
        ("1.5 million", set()),
    ],
)
def test_whole_numbers_are_read_with_any_mark_between_thousands(text: str, numbers: set[int]) -> None:
    assert numbers_in(text) == numbers


def spoken(document: str, number: str, day: str, **more: Any) -> Paper:
    return Paper(document, "Example Newswire", day).say(
        number, source="Prosecutor General's Office", as_of=day, said=day, **more
    )


def quoted_241() -> Paper:
    return Paper("july", "Sample Rights Centre", "2022-07-29").say("241", source="Prosecutor General’s Office")


def test_241_is_not_found_with_the_prosecutors_who_said_232_before_and_238_after() -> None:
    entries = filed(spoken("june", "232", "2022-06-29"), quoted_241(), spoken("august", "238", "2022-08-16"))
    assert [entry.figure.quantity.low for entry in entries if entry.not_found_with_source] == [241]


def test_241_is_not_found_in_the_prosecutors_own_document() -> None:
    own = Paper("own", "Prosecutor General's Office", "2022-06-29").say("232")
    entries = filed(own, quoted_241())
    assert [entry.figure.quantity.low for entry in entries if entry.not_found_with_source] == [241]


def test_a_quoted_figure_that_the_source_s_own_document_holds_is_found() -> None:
    own = Paper("own", "Prosecutor General's Office", "2022-07-28").say("241")
    assert not any(entry.not_found_with_source for entry in filed(own, quoted_241()))


def test_without_words_of_the_source_at_hand_nothing_is_said_to_be_missing() -> None:
    assert not any(entry.not_found_with_source for entry in filed(quoted_241()))


def test_words_before_only_do_not_show_that_it_is_missing() -> None:
    assert not any(entry.not_found_with_source for entry in filed(spoken("june", "232", "2022-06-29"), quoted_241()))


def test_a_document_that_was_read_in_part_proves_nothing() -> None:
    own = Paper("own", "Prosecutor General's Office", "2022-06-29", state=ReadState.PARTLY_READ).say("232")
    assert not any(entry.not_found_with_source for entry in filed(own, quoted_241()))
