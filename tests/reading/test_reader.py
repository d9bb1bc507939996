"""A whole document: posts, languages, title, publisher, date, parts and opposed figures."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pylno.base import PartialDate, Post, Reading
from pylno.reading import LANGUAGE_NAMES, SUPPORTED, read

from .making import document, figures, reading, source


def posts(*bodies: str, channel: str | None = "@one", language: str = "en") -> Reading:
    """Read a document of several posts, one a day from 1 May 2022 on."""
    text, held = "", []
    for number, body in enumerate(bodies, start=1):
        head = f"{channel} 2022-05-{number:02d}\n"
        start = len(text)
        text += head + body + "\n\n"
        sent = datetime(2022, 5, number, 9, tzinfo=UTC)
        held.append(Post(start, len(text) - 2, start + len(head), channel, sent))
    return read(document(text, posts=tuple(held), language=language))


def test_each_post_has_its_channel_and_day() -> None:
    found = posts("Forty people were detained today.", "Sixty people were detained today.")
    told = [(one.author, str(one.event_date), str(one.said_on)) for one in found.figures]
    assert told == [("@one", "2022-05-01", "2022-05-01"), ("@one", "2022-05-02", "2022-05-02")]


def test_no_source_is_carried_from_one_post_into_the_next() -> None:
    found = posts("Police said 40 people were detained.", "It added that 60 people were injured.")
    assert [source(one) for one in found.figures] == ["Police", None]


def test_whose_post_is_passed_on_is_kept() -> None:
    body = "Forty people were detained."
    post = Post(0, len(body), 0, "@one", None, "@two")
    found = read(document(body, posts=(post,))).figures[0]
    assert (found.author, found.forwarded_from) == ("@one", "@two")


def test_the_head_of_a_post_tells_nothing() -> None:
    found = posts("Nothing new.")
    assert [one.role for one in found.sentences][:1] == ["post head"]
    assert found.figures == ()


def test_a_post_in_a_language_that_is_not_read_says_so_and_the_others_are_read() -> None:
    found = posts("Forty people were detained.", "Полиция задержала 27 человек, об этом сообщили вчера в министерстве.")
    assert found.is_supported
    assert len(found.figures) == 1
    assert "Russian is not read yet" in [one.reason for one in found.unread_numerals]


def test_a_short_post_in_other_letters_is_not_read_as_english() -> None:
    found = posts("Forty people were detained.", "Полиция задержала 27 человек.")
    assert [one.reason for one in found.unread_numerals][-1].endswith("is not read yet")


@pytest.mark.parametrize("language", sorted(LANGUAGE_NAMES.keys() - SUPPORTED))
def test_a_language_without_a_grammar_is_not_supported_and_says_which(language: str) -> None:
    found = reading("27 1234.", language=language)
    assert (found.is_supported, found.figures, found.calls, found.events) == (False, (), (), ())
    assert {one.reason for one in found.unread_numerals} == {f"{LANGUAGE_NAMES[language]} is not read yet"}


def test_a_language_without_a_name_is_not_read_yet_either() -> None:
    assert {one.reason for one in reading("27 1234.", language="sw").unread_numerals} == {
        "this language is not read yet"
    }


def test_a_text_of_unknown_language_in_latin_letters_is_read_as_english() -> None:
    found = reading("Forty people were detained.", language="und")
    assert (found.is_supported, len(found.figures)) == (True, 1)


def test_a_text_of_unknown_language_in_other_letters_is_not_read() -> None:
    assert not read(document("警察は二十七人を拘束した。", language="und")).is_supported


def test_an_empty_text_gives_an_empty_reading() -> None:
    found = read(document(""))
    assert (found.figures, found.sentences, found.unread_numerals) == ((), (), ())


def test_title_publisher_and_date_are_those_given() -> None:
    found = read(document("Police closed roads.", title="Roads", publisher="Quay", date="2022-01-12"))
    assert (found.title, found.publisher, found.date) == ("Roads", "Quay", PartialDate(2022, 1, 12))


def test_a_dateline_tells_agency_and_day() -> None:
    found = read(
        document("Roads closed in Osh\n\nOSH, March 14, 2022 (Meridian Wire) - Police closed the roads in Osh.")
    )
    assert (found.title, found.publisher, str(found.date)) == ("Roads closed in Osh", "Meridian Wire", "2022-03-14")


def test_a_date_line_under_the_title_is_the_documents_date() -> None:
    found = read(document("Roads closed in Osh\n\n14 March 2022\n\nPolice closed the roads in Osh."))
    assert str(found.date) == "2022-03-14"


def test_a_report_that_holds_as_of_a_day_gives_that_day_to_its_counts() -> None:
    found = read(document("Update as of 10 January 2022\n\nIn all, 40 people have been detained."))
    assert [str(one.as_of) for one in found.figures] == ["2022-01-10"]


def test_a_figure_in_the_title_is_read_as_well() -> None:
    found = read(document("Forty people killed in Osh\n\nPolice closed the roads in Osh."))
    assert [one.passage.text for one in found.figures] == ["Forty people"]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Police detained 40 people, including 12 women.", 0),
        ("Police detained 40 people, 12 of them women.", 0),
        ("Police detained 40 people, of whom 12 were released.", 0),
        ("Police detained 40 people. Nine people were injured.", None),
        ("Police detained 40 people and injured 12.", None),
    ],
)
def test_a_part_points_at_its_whole(text: str, part: int | None) -> None:
    assert figures(text)[1].part_of == part


def test_a_part_that_the_text_states_says_so() -> None:
    assert figures("Police detained 40 people, including 12 women.")[1].part_of_basis == "stated"


def test_two_parts_of_one_whole_stand_side_by_side() -> None:
    assert [one.part_of for one in figures("Soldiers killed 40 people, including 12 women and 3 children.")] == [
        None,
        0,
        0,
    ]


def test_however_sets_two_voices_against_each_other() -> None:
    found = figures("Monitors said 2,000 people were detained. However, police said 200 people were detained.")
    assert [one.set_against for one in found] == [None, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Monitors said 2,000 people were detained. Police said 200 people were detained.",
        "Monitors said 2,000 people were detained. However, monitors said 200 people were injured.",
        "In Osh 2,000 people were detained. However, 200 people were detained in Almaty.",
    ],
)
def test_what_the_text_does_not_oppose_is_not_set_against(text: str) -> None:
    assert [one.set_against for one in figures(text)] == [None, None]


def test_the_score_is_lower_where_the_noun_is_left_out() -> None:
    known, bare = figures("Nineteen people were killed and 40 were killed later.")
    assert 0 < bare.score < known.score <= 1


def test_a_sentence_says_what_it_was_used_for() -> None:
    used = {one.passage.text: one.used_for for one in reading("Police detained 40 people in Osh. It rained.").sentences}
    assert used["It rained."] == ()
    assert "figure" in used["Police detained 40 people in Osh."]


def test_a_denial_beside_two_sources_is_kept_with_its_speaker() -> None:
    found = reading("A channel reported 80 deaths. The Interior Ministry denied the report.")
    assert [(str(one.kind), one.by) for one in found.statements] == [("denial", "The Interior Ministry")]
