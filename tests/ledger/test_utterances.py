"""What is a mention, and what is a new utterance."""

from __future__ import annotations

from typing import Any

from pylno.base import Entry

from .making import Paper, entry_of, filed

AGENCY = "A total of {n} people have been killed across the country in a week of unrest, hospitals counted on Sunday."


def voices(entries: tuple[Entry, ...]) -> int:
    return len({entry.utterance for entry in entries})


def test_a_figure_that_nobody_repeats_is_its_own_utterance() -> None:
    (entry,) = filed(Paper("a", "CNN").say("5"))
    assert (entry.utterance, entry.same_as) == (entry.id, None)


def test_the_author_speaks_where_no_source_is_named() -> None:
    (entry,) = filed(Paper("a", "CNN").say("5"))
    assert (entry.source, entry.quoted_by) == ("CNN", None)


def test_the_author_quotes_where_a_source_is_named() -> None:
    (entry,) = filed(Paper("a", "CNN").say("5", source="police"))
    assert (entry.source, entry.quoted_by) == ("police (quoted by CNN)", "CNN")


def test_who_quotes_is_the_channel_that_the_text_names() -> None:
    (entry,) = filed(Paper("a", "CNN").say("164", source="Ministry of Health", quoted_by="State channel"))
    assert (entry.source, entry.quoted_by) == ("Ministry of Health", "State channel")


def test_who_quotes_is_the_text_itself_where_its_author_is_unknown() -> None:
    (entry,) = filed(Paper("a").say("164", source="Ministry of Health"))
    assert (entry.source, entry.quoted_by) == ("Ministry of Health", "a.txt")


def test_nobody_speaks_where_neither_source_nor_author_is_known() -> None:
    (entry,) = filed(Paper("a").say("5"))
    assert (entry.source, entry.quoted_by) == (None, None)


def test_two_texts_without_a_name_are_not_one_voice() -> None:
    assert voices(filed(Paper("a", date="2022-01-09").say("5"), Paper("b", date="2022-01-09").say("5"))) == 2


def test_forty_channels_that_forward_one_post_are_one_voice() -> None:
    paper = Paper("posts")
    paper.post("@origin", "2022-01-06 18:30").say("more than 2,000", "detained", source="local organisations")
    for number in range(40):
        paper.post(f"@channel_{number}", f"2022-01-{7 + number % 20:02d} 10:00", "@origin")
        paper.say("more than 2,000", "detained", source="local organisations", forwarded_from="@origin")
    entries = filed(paper)
    assert len(entries) == 41
    assert {entry.same_as for entry in entries} == {None, entries[0].id}


def test_a_forward_of_a_forward_comes_from_the_first() -> None:
    paper = Paper("posts")
    paper.post("@second", "2022-01-06 19:00", "@first").say("40", text="{n} people were killed here today.")
    paper.post("@third", "2022-01-06 20:00", "@second").say("40", text="{n} people were killed here today.")
    entries = filed(paper)
    assert ({entry.source for entry in entries}, voices(entries)) == ({"@first"}, 1)


def test_a_post_that_only_says_the_same_number_is_another_voice() -> None:
    paper = Paper("posts")
    paper.post("@first", "2022-01-06 18:30").say("40", text="We counted {n} dead in the morgue.")
    paper.post("@second", "2022-01-06 19:00").say("40", text="There are {n} dead, our reader tells.")
    assert voices(filed(paper)) == 2


def test_the_same_words_carried_by_two_outlets_are_one_voice() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", text=AGENCY), Paper("b", "BBC", "2022-01-09").say("164", text=AGENCY)
    )
    assert voices(entries) == 1


def test_the_same_words_weeks_apart_are_two_voices() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", text=AGENCY), Paper("b", "BBC", "2022-02-09").say("164", text=AGENCY)
    )
    assert voices(entries) == 2


def test_the_same_words_with_unlike_sources_are_two_voices() -> None:
    words = "The ministry said on Sunday that {n} people have been killed across the country in a week."
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", text=words, source="Health Ministry"),
        Paper("b", "BBC", "2022-01-09").say("164", text=words, source="Interior Ministry"),
    )
    assert voices(entries) == 2


def test_a_short_sentence_proves_nothing() -> None:
    words = "{n} people were killed."
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("16", text=words), Paper("b", "BBC", "2022-01-09").say("16", text=words)
    )
    assert voices(entries) == 2


def test_two_texts_a_day_apart_that_quote_one_source_are_one_utterance() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", source="Ministry of Health"),
        Paper("b", "BBC", "2022-01-10").say("164", source="Kazakhstan's Health Ministry", place="Kazakhstan"),
    )
    assert voices(entries) == 1


def test_two_texts_a_week_apart_that_quote_one_source_are_two() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", source="Ministry of Health"),
        Paper("b", "BBC", "2022-01-16").say("164", source="Ministry of Health"),
    )
    assert voices(entries) == 2


def test_a_late_text_that_quotes_a_dated_saying_is_a_mention() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-09").say("164", source="Ministry of Health", said="2022-01-09"),
        Paper("b", "BBC", "2022-02-16").say("164", source="Ministry of Health"),
    )
    assert voices(entries) == 1


def test_a_late_text_that_quotes_the_count_of_the_same_day_is_a_mention() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-11").say("9,900", "detained", source="Interior Ministry", as_of="2022-01-11"),
        Paper("b", "BBC", "2022-01-24").say("9,900", "detained", source="Interior Ministry", as_of="2022-01-11"),
    )
    assert voices(entries) == 1


def test_the_same_number_as_of_a_later_day_is_a_new_utterance() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-05-05").say("232", source="Prosecutor General", as_of="2022-05-05"),
        Paper("b", "BBC", "2022-06-29").say("232", source="Prosecutor General", as_of="2022-06-29"),
    )
    assert voices(entries) == 2


def test_the_same_number_said_again_on_a_later_day_is_a_new_utterance() -> None:
    entries = filed(
        Paper("a", "CNN").say("232", source="Prosecutor General", said="2022-05-05"),
        Paper("b", "BBC").say("232", source="Prosecutor General", said="2022-06-29"),
    )
    assert voices(entries) == 2


def test_a_month_that_holds_the_day_is_no_other_day() -> None:
    entries = filed(
        Paper("a", "CNN").say("232", source="Prosecutor General", said="2022-06-29", as_of="2022-06-29"),
        Paper("b", "BBC").say("232", source="Prosecutor General", said="2022-06", as_of="2022-06"),
    )
    assert voices(entries) == 1


def test_unlike_numbers_places_units_groups_and_statuses_are_not_repetitions() -> None:
    usual: dict[str, Any] = {"source": "Ministry of Health", "said": "2022-01-09", "place": "Almaty", "who": "police"}
    entries = filed(
        Paper("a").say("12", **usual),
        Paper("b").say("13", **usual),
        Paper("c").say("12", **{**usual, "place": "Astana"}),
        Paper("d").say("12", **usual, unit="bodies"),
        Paper("e").say("12", **{**usual, "who": "journalists"}),
        Paper("f").say("12", "injured", **usual),
    )
    assert voices(entries) == 6


def test_a_text_that_tells_less_may_be_a_repetition() -> None:
    entries = filed(
        Paper("a").say("12", source="Ministry of Health", said="2022-01-09", place="Almaty", basis="cumulative"),
        Paper("b").say("12", source="Ministry of Health"),
    )
    assert voices(entries) == 1


def test_what_fits_two_sayings_is_a_mention_of_one_and_joins_them_not() -> None:
    entries = filed(
        Paper("a").say("232", source="Prosecutor General", said="2022-05-05"),
        Paper("b").say("232", source="Prosecutor General", said="2022-06-29"),
        Paper("c").say("232", source="Prosecutor General"),
    )
    assert voices(entries) == 2


def test_a_title_repeats_its_body_and_speaks_with_the_body_s_voice() -> None:
    paper = Paper("a", "CNN", "2024-07-21").say("40", title=True).say("at least 40", who="migrants", source="IOM")
    title, body = filed(paper)
    assert (title.same_as, title.source, title.quoted_by) == (body.id, "IOM", "CNN")


def test_a_title_with_a_number_of_its_own_is_an_utterance() -> None:
    assert voices(filed(Paper("a", "CNN").say("50", title=True).say("40", source="IOM"))) == 2


def test_a_number_repeated_without_its_source_is_a_mention() -> None:
    first, second = filed(
        Paper("a", "CNN").say("400", "hospitalised", source="Ministry of Health").say("400", "hospitalised")
    )
    assert (second.same_as, second.source) == (first.id, "Ministry of Health")


def test_a_part_as_large_as_its_whole_is_not_its_mention() -> None:
    assert voices(filed(Paper("a", "CNN").say("40").say("40", part_of=0))) == 2


def test_english_arrests_may_repeat_detentions_and_russian_ones_not() -> None:
    usual: dict[str, Any] = {"source": "OVD-Info", "said": "2022-02-24"}
    english = filed(Paper("a").say("600", "detained", **usual), Paper("b").say("600", "arrested", **usual))
    russian = filed(
        Paper("a", language="ru").say("600", "detained", **usual),
        Paper("b", language="ru").say("600", "arrested", **usual),
    )
    assert (voices(english), voices(russian)) == (1, 2)


def test_the_authorities_of_two_texts_are_two_sources_and_while_they_say_the_same_one_voice() -> None:
    entries = filed(
        Paper("a", "CNN", "2022-01-06").say("about 200", "detained", source="the authorities", as_of="2022-01-05"),
        Paper("b", "BBC", "2022-01-06").say("about 200", "detained", source="the authorities", as_of="2022-01-05"),
        Paper("c", "AP", "2022-01-06").say("about 300", "detained", source="the authorities", as_of="2022-01-05"),
    )
    assert (len({entry.source for entry in entries}), voices(entries)) == (3, 2)


def test_the_earliest_text_holds_the_first_mention() -> None:
    entries = filed(
        Paper("b", "BBC", "2022-01-10").say("164", source="Ministry of Health"),
        Paper("a", "CNN", "2022-01-09").say("164", source="Ministry of Health"),
    )
    assert entry_of(entries, "b", "164").same_as == entry_of(entries, "a", "164").id


def test_one_number_of_two_groups_at_one_passage_has_two_ids() -> None:
    paper = Paper("a").say("dozens", who="police")
    paper.figures.append(paper.figures[0])
    assert len({entry.id for entry in filed(paper)}) == 2


def test_without_marked_sentences_the_words_around_a_figure_are_compared() -> None:
    papers = [Paper(name, name, "2022-01-09").say("164", text=f"{name} reports. {AGENCY}") for name in ("CNN", "BBC")]
    for paper in papers:
        paper.sentences.clear()
    assert voices(filed(*papers)) == 1


def test_months_that_overlap_may_be_one_saying() -> None:
    entries = filed(
        Paper("a", "PGO", "2022-06").say("232"),
        Paper("b", "News", "2022-06").say("232", source="PGO"),
        Paper("c", "PGO", "2022-08").say("232"),
    )
    assert voices(entries) == 2


def test_a_part_of_a_part_that_is_itself_is_survived() -> None:
    paper = Paper("a", "PGO").say("40", part_of=1).say("30", part_of=0)
    assert voices(filed(paper)) == 2
