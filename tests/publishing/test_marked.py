"""A marked document: nothing of it is missing, nothing is there twice, and everything says what became of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from pylno.base import Document, Event, Figure, Passage, Quantity, Reading, ReadState, Sentence, Status, UnreadNumeral
from pylno.publishing import marked

from . import january
from .pages import first


def text_of(page: str) -> str:
    return "".join(node.text() for node in LexborHTMLParser(page).css(".text-of-document .t"))


@pytest.fixture(scope="module")
def tree() -> LexborHTMLParser:
    shown = january.joint_statement()
    return LexborHTMLParser(marked.render(shown.document(), shown.reading()))


@pytest.mark.parametrize("shown", january.shown_documents(), ids=lambda one: str(one.id))
def test_it_gives_back_the_whole_text(shown: january.Shown) -> None:
    assert text_of(marked.render(shown.document(), shown.reading())) == shown.text


def test_every_sentence_says_what_was_made_of_it(tree: LexborHTMLParser) -> None:
    sentences = tree.css(".sentence")
    assert sentences
    assert all(first(node, ".tags .tag") is not None for node in sentences)


def test_what_was_not_used_says_so(tree: LexborHTMLParser) -> None:
    unused = [node for node in tree.css(".sentence.unused") if "precedent" in node.text()]
    assert first(unused[0], ".tag").text() == "not used"


def test_a_number_that_was_not_read_has_its_reason(tree: LexborHTMLParser) -> None:
    sentence = next(node for node in tree.css(".sentence") if "precedent" in node.text())
    assert first(sentence, ".is-numeral").text() == "1968"
    assert first(sentence, ".unread").text() == "Not read as a figure: “1968” – a year."


def test_a_figure_has_a_card_with_what_was_understood(tree: LexborHTMLParser) -> None:
    card = next(node.text() for node in tree.css(".card-figure") if "Several dozens" in node.text())
    for words in ("read as 24–99 by the convention “strict”", "killed", "police", "Almaty", "5 January 2022", "rule"):
        assert words in card


def test_a_claims_words_lead_to_its_card(tree: LexborHTMLParser) -> None:
    ids = {node.attributes["id"] for node in tree.css(".card")}
    assert {str(node.attributes["href"])[1:] for node in tree.css("a.t")} <= ids


def test_words_of_two_claims_stand_once(tree: LexborHTMLParser) -> None:
    sentence = next(node for node in tree.css(".sentence") if "Tens of thousands" in node.text())
    assert first(sentence, ".sentence-text").text().count("Tens of thousands") == 1


def test_it_needs_no_script_to_hide_what_was_not_used(tree: LexborHTMLParser) -> None:
    assert not tree.css("script")
    assert first(tree, 'input[type="checkbox"][id="hide-unused"]') is not None
    assert "#hide-unused:checked ~ .page .unused" in str(first(tree, "style").text())


def test_a_language_that_is_not_read_yet_is_not_called_unused() -> None:
    shown = january.kazakh()
    tree = LexborHTMLParser(marked.render(shown.document(), shown.reading()))
    assert "Kazakh is not read yet." in first(tree, "main header").text()
    assert {node.text() for node in tree.css(".sentence .tag")} == {"not read"}


def test_a_document_that_was_not_read_says_why() -> None:
    shown = january.unread()
    page = marked.render(shown.document(), Reading("und", True, None, None, None))
    assert "This document was not read." in page
    assert "The pages are pictures" in page


def test_what_is_not_public_is_marked_internal() -> None:
    shown = january.channel()
    page = LexborHTMLParser(marked.render(shown.document(), shown.reading()))
    assert first(page, ".edition").text() == "internal"


LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


@st.composite
def readings(draw: st.DrawFn) -> tuple[Document, Reading]:
    """Give a text with sentences, claims and numbers at any places, in and out of step with one another."""
    text = draw(st.text(LETTERS, max_size=80))
    places = st.integers(0, len(text))

    def passage() -> Passage:
        start, end = sorted((draw(places), draw(places)))
        return Passage(start, end, text[start:end])

    cuts = sorted(draw(st.lists(places, max_size=6)))
    pairs = pairwise(cuts)
    sentences = tuple(Sentence(Passage(a, b, text[a:b]), ()) for a, b in pairs if draw(st.booleans()))
    figures = [
        Figure(passage(), Quantity(1, 1, True, "1"), Status.KILLED, "people") for _ in range(draw(st.integers(0, 3)))
    ]
    figures.sort(key=lambda one: one.passage.start)
    events = tuple(Event("clashes", passage()) for _ in range(draw(st.integers(0, 2))))
    unread = tuple(UnreadNumeral(passage(), "a year") for _ in range(draw(st.integers(0, 2))))
    reading = Reading(
        "en", True, None, None, None, figures=tuple(figures), events=events, sentences=sentences, unread_numerals=unread
    )
    return Document("d", "d.txt", None, 0, "txt", text, "en", state=ReadState.READ), reading


@given(readings())
def test_the_pieces_are_the_text_whatever_the_claims(made: tuple[Document, Reading]) -> None:
    document, reading = made
    page = marked.render(document, reading)
    assert text_of(page) == document.text


@given(readings())
def test_every_letter_stands_in_a_marked_sentence(made: tuple[Document, Reading]) -> None:
    document, reading = made
    tree = LexborHTMLParser(marked.render(document, reading))
    within = "".join(node.text() for node in tree.css(".sentence .t"))
    assert "".join(within.split()) == "".join(document.text.split())
