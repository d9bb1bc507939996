"""The skeleton of a statement: nothing invented, every sentence with its claims, strangers' words harmless."""

from __future__ import annotations

import dataclasses
import re

import pytest
from markdown_it import MarkdownIt

from pylno.base import Dossier, Ledger
from pylno.publishing import statement
from pylno.publishing.statement.calls import demands_of

from .hostile import STRINGS, infected


@pytest.fixture(scope="module")
def text(dossier: Dossier) -> str:
    return statement.render(dossier)


def test_every_sentence_is_followed_by_its_claims(text: str) -> None:
    lines = [line for line in text.splitlines() if line and not line.startswith(("#", "**Internal"))]
    assert lines
    assert all(re.search(r"<!-- claims: [\w ]+ -->$", line) for line in lines)


def test_every_claim_named_is_in_the_dossier(text: str, dossier: Dossier) -> None:
    known = {entry.id for entry in dossier.ledger.entries}
    for many in (dossier.events, dossier.allegations, dossier.statements, dossier.calls, dossier.signatories):
        known |= {filed.id for filed in many}
    named = {claim for found in re.findall(r"<!-- claims: ([^>]*) -->", text) for claim in found.split()}
    assert named - {"none"} <= known


def test_every_footnote_is_told_and_called_for(text: str) -> None:
    told = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    called = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert told == [str(number) for number in range(1, len(told) + 1)]
    assert called == set(told)


def test_a_footnote_holds_speaker_words_document_and_date(text: str) -> None:
    note = next(line for line in text.splitlines() if line.startswith("[^") and "Several dozens" in line)
    for words in ("police", "read as 24–99 by the convention “strict”", "joint statement", "6 January 2022"):
        assert words in note


def test_a_withdrawn_figure_is_no_fact(text: str) -> None:
    facts = text[text.index("## What is reported") : text.index("### Withdrawn")]
    assert "164 people" not in facts.replace("Where the sources disagree", "")
    assert re.search(r"~~.*164 people.*~~.*Withdrawn by Information Ministry", text)


def test_a_call_asks_one_thing_a_bullet() -> None:
    assert demands_of("Release them all. Investigate every death; Publish the results.") == [
        "Release them all",
        "Investigate every death",
        "Publish the results",
    ]


def test_a_call_stays_whole_where_no_new_sentence_begins() -> None:
    assert demands_of("Comply with Art. 9 of the covenant") == ["Comply with Art. 9 of the covenant"]


def test_calls_stand_by_duty_bearer(text: str) -> None:
    calls = text[text.index("## Calls") : text.index("## Signatories")]
    assert re.findall(r"^### (.*)$", calls, re.MULTILINE) == ["Government of Kazakhstan", "Government of Ukraine"]


def test_nothing_known_is_said_in_plain_words(dossier: Dossier) -> None:
    nothing = dataclasses.replace(
        dossier,
        ledger=Ledger((), (), (), (), ()),
        events=(),
        allegations=(),
        statements=(),
        calls=(),
        signatories=(),
    )
    text = statement.render(nothing)
    assert "No document that was read says that something is not known." in text
    assert "No call was found in the documents that could be read." in text
    assert "No allegation was found, so no standard is listed." in text


@pytest.mark.parametrize("words", STRINGS)
def test_strangers_words_make_no_markup(words: str, dossier: Dossier) -> None:
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(statement.render(infected(dossier, words)))
    tags = set(re.findall(r"<(\w+)", re.sub(r"<!--.*?-->", "", page)))
    assert tags <= {"h1", "h2", "h3", "p", "ul", "li", "strong"}
    assert page.count("<strong>") == 1
