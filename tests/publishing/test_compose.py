"""The content of a brief, before it is a page."""

from __future__ import annotations

import dataclasses

import pytest

from pylno.base import Dossier, Edition, Ledger, Review
from pylno.publishing import Brief, compose
from pylno.publishing.brief import Table, sentences_of

from . import january


def lines(brief: Brief, name: str) -> list[str]:
    section = brief.section(name)
    assert section is not None
    blocks = [*section.blocks, *(block for topic in section.topics for block in topic.blocks)]
    return [sentence.text for block in blocks for sentence in sentences_of(block)]


def at(brief: Brief, name: str, words: str) -> str:
    return next(line for line in lines(brief, name) if words in line)


def test_at_a_glance_each_number_has_its_speaker(brief: Brief) -> None:
    assert at(brief, "glance", "2,265 people") == (
        "Injured: “2,265 people” (Ministry of Health, quoted by State channel; as of 9 January 2022; not reviewed)."
    )


def test_at_a_glance_is_a_few_sentences(brief: Brief) -> None:
    assert 3 <= len(lines(brief, "glance")) <= 12


def test_at_a_glance_a_range_names_both_voices_and_its_label(brief: Brief) -> None:
    line = at(brief, "glance", "Killed:")
    assert "Radio Azattyq" in line
    assert "Prosecutor General’s Office" in line
    assert "range of claims, not of truth" in line


def test_at_a_glance_the_sharpest_disagreement_stands_with_both_voices(brief: Brief) -> None:
    line = at(brief, "glance", "Contradiction:")
    assert "“232 dead” (Prosecutor General’s Office; not reviewed)" in line
    assert "“241 dead” (Prosecutor General’s Office, quoted by joint statement of 29 July; not reviewed)" in line


def test_an_open_range_reaches_to_the_furthest_figure(brief: Brief) -> None:
    line = at(brief, "glance", "Detained:")
    assert line.index("only about 200 people") < line.index("9,900 people")


def test_every_sentence_with_a_claims_words_knows_the_claim(brief: Brief, dossier: Dossier) -> None:
    words = {entry.figure.passage.text: entry.id for entry in dossier.ledger.entries}
    for sentence in brief.sentences:
        for text, claim in words.items():
            if f"“{text}”" in sentence.text and not sentence.text.startswith(f"“{text}” held"):
                assert claim in sentence.claims


def test_a_sources_line_is_in_order_of_time(brief: Brief) -> None:
    line = at(brief, "revised", "Prosecutor General’s Office, killed")
    places = [line.index(words) for words in ("225 человек", "227 people", "232 dead", "238 dead")]
    assert places == sorted(places)
    assert "Rule: Same source and scope, said later." in line


def test_a_later_lower_figure_is_noticed() -> None:
    dossier = january.dossier()
    series = dossier.ledger.series[0]
    turned = dataclasses.replace(series, figures=series.figures[::-1])
    brief = compose(dataclasses.replace(dossier, ledger=dataclasses.replace(dossier.ledger, series=(turned,))))
    assert "→ lower “232 dead”" in at(brief, "revised", "Prosecutor General’s Office, killed")


def test_a_figure_not_found_with_its_source_says_so(brief: Brief) -> None:
    assert "Not found with the source it is put in the mouth of." in at(brief, "revised", "241 dead")


def test_the_timeline_gives_every_event_its_speaker_and_undated_ones_last(brief: Brief, dossier: Dossier) -> None:
    section = brief.section("timeline")
    assert section is not None
    table = section.blocks[0]
    assert isinstance(table, Table)
    assert len(table.rows) == len(dossier.events)
    assert all(row.cells[3][0].text == "Coalition of Monitors" for row in table.rows)
    assert table.rows[-1].cells[0][0].text == "date not stated"


def test_a_hedged_event_is_told_as_a_report(brief: Brief) -> None:
    assert "told as a report; not reviewed" in lines(brief, "timeline")


def test_calls_to_the_same_duty_bearer_stand_together(brief: Brief) -> None:
    section = brief.section("calls")
    assert section is not None
    assert [topic.title for topic in section.topics] == ["Government of Kazakhstan (3)", "Government of Ukraine (1)"]


def test_what_is_not_known_stands_in_whose_words(brief: Brief) -> None:
    assert at(brief, "unknown", "exact number").startswith("Coalition of Monitors: “The exact number of the dead")


def test_an_alleged_act_names_the_right_it_engages(brief: Brief) -> None:
    assert at(brief, "allegations", "Engages:").startswith("Engages: ")
    assert "local monitors" in lines(brief, "allegations")


def test_four_kinds_of_nothing_have_four_wordings(dossier: Dossier) -> None:
    empty = Ledger((), (), (), (), ())
    brief = compose(dataclasses.replace(dossier, ledger=empty, events=(), allegations=(), statements=(), calls=()))
    text = "\n".join(sentence.text for sentence in brief.sentences)
    assert "No event was found in the documents that could be read." in text
    assert "publisher not stated" in text
    assert "Kazakh is not read yet" in text
    public = compose(january.dossier(edition=Edition.PUBLIC))
    assert any("Left out of this public edition" in sentence.text for sentence in public.rests_on)


def test_unread_and_read_documents_are_counted_apart(brief: Brief) -> None:
    assert brief.rests_on[0].text == "6 documents: 4 read, 1 not read and 1 in a language that is not read yet."


def with_first(dossier: Dossier, **changed: object) -> Dossier:
    first, *others = dossier.ledger.entries
    entry = dataclasses.replace(first, **changed)  # type: ignore[arg-type]
    return dataclasses.replace(dossier, ledger=dataclasses.replace(dossier.ledger, entries=(entry, *others)))


def test_a_rejected_figure_counts_in_nothing_but_stays_listed_within() -> None:
    brief = compose(with_first(january.dossier(), review=Review.REJECTED))
    assert not any("Tens of thousands" in line for line in (*lines(brief, "says"), *lines(brief, "glance")))
    assert "figure: “Tens of thousands of people”" in lines(brief, "method")


def test_a_rejected_figure_is_in_no_public_edition() -> None:
    brief = compose(with_first(january.dossier(edition=Edition.PUBLIC), review=Review.REJECTED))
    assert not any("Tens of thousands of people”" in sentence.text for sentence in brief.sentences)


def test_a_confirmed_figure_says_so() -> None:
    brief = compose(with_first(january.dossier(), review=Review.CONFIRMED))
    assert "confirmed on review" in at(brief, "glance", "Tens of thousands")


def test_a_correction_keeps_what_the_reader_proposed() -> None:
    dossier = january.dossier()
    brief = compose(with_first(dossier, review=Review.CORRECTED, proposed=dossier.ledger.entries[0].figure))
    assert at(brief, "says", "The reader had proposed").startswith("The reader had proposed: 20,000–99,999")


@pytest.mark.parametrize("missing", ["d1", "d2", "d4"])
def test_a_brief_stands_where_a_document_is_left_out(missing: str) -> None:
    dossier = january.dossier()
    entries = tuple(entry for entry in dossier.ledger.entries if entry.document != missing)
    left = dataclasses.replace(
        dossier,
        documents=tuple(document for document in dossier.documents if document.id != missing),
        readings={name: reading for name, reading in dossier.readings.items() if name != missing},
        ledger=dataclasses.replace(dossier.ledger, entries=entries),
        statements=tuple(filed for filed in dossier.statements if filed.document != missing),
    )
    brief = compose(left)
    known = {entry.id for entry in entries}
    assert all(claim in known or claim in _others(left) for sentence in brief.sentences for claim in sentence.claims)


def _others(dossier: Dossier) -> set[str]:
    many = (dossier.events, dossier.allegations, dossier.statements, dossier.calls, dossier.signatories)
    return {filed.id for claims in many for filed in claims}
