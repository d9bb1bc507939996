"""Strangers' words in every field: they are shown, and they act on nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import pytest
from selectolax.lexbor import LexborHTMLParser

from pylno.base import Document, Dossier, Edition, PartialDate, Passage, Reading, Sentence
from pylno.publishing import Brief, compose, marked
from pylno.publishing import html as html_format
from pylno.publishing.brief import Mark, Panel
from pylno.publishing.charts import inline, render

from . import january
from .hostile import STRINGS, infected, with_hostile_ids

_LINKS = ("#", "http://", "https://")


def shape(page: str) -> set[tuple[str, tuple[str, ...]]]:
    """Give every kind of element with the names of its attributes."""
    return {(str(node.tag), tuple(sorted(node.attributes))) for node in LexborHTMLParser(page).css("*")}


def links(page: str) -> Iterable[str]:
    return [str(node.attributes["href"]) for node in LexborHTMLParser(page).css("[href]")]


def without_charts(brief: Brief) -> Brief:
    sections = [
        dataclasses.replace(
            section,
            topics=tuple(
                dataclasses.replace(topic, blocks=tuple(one for one in topic.blocks if not isinstance(one, Panel)))
                for topic in section.topics
            ),
        )
        for section in brief.sections
    ]
    return dataclasses.replace(brief, sections=tuple(sections))


@pytest.fixture(scope="module")
def clean_shape() -> set[tuple[str, tuple[str, ...]]]:
    both = [january.dossier(with_changes=True), january.dossier(edition=Edition.PUBLIC)]
    documents = [dataclasses.replace(one, address="https://example.org/a") for one in both[0].documents]
    both.append(dataclasses.replace(both[0], documents=tuple(documents)))
    return set().union(*(shape(html_format.render(compose(one))) for one in both))


@pytest.mark.parametrize("words", STRINGS)
def test_words_in_every_field_change_no_element(
    words: str, dossier: Dossier, clean_shape: set[tuple[str, tuple[str, ...]]]
) -> None:
    page = html_format.render(without_charts(compose(infected(dossier, words))))
    assert shape(page) <= clean_shape
    assert all(link.startswith(_LINKS) for link in links(page))


def test_all_of_them_at_once_with_charts(dossier: Dossier, clean_shape: set[tuple[str, tuple[str, ...]]]) -> None:
    page = html_format.render(compose(infected(dossier, " ".join(STRINGS))))
    broken_lines = {("tspan", ()), ("tspan", ("dy", "x"))}
    assert shape(page) <= clean_shape | broken_lines


@pytest.mark.parametrize("words", STRINGS)
def test_hostile_ids_change_no_element(
    words: str, dossier: Dossier, clean_shape: set[tuple[str, tuple[str, ...]]]
) -> None:
    page = html_format.render(without_charts(compose(with_hostile_ids(dossier, words))))
    assert shape(page) <= clean_shape


def test_an_address_is_a_link_only_on_the_web(dossier: Dossier) -> None:
    scripted = [dataclasses.replace(one, address="javascript:alert(1)") for one in dossier.documents]
    page = html_format.render(without_charts(compose(dataclasses.replace(dossier, documents=tuple(scripted)))))
    assert not any(link.startswith("javascript") for link in links(page))


def test_a_chart_holds_names_as_text_alone() -> None:
    day = PartialDate(2022, 1, 5).first_day
    marks = [Mark(words, words, None, 1, 2, False, day, day, remark=words) for words in STRINGS]
    svg = render(Panel("x", "x", tuple(marks)))
    page = inline(svg, name="chart", title=" ".join(STRINGS), description=" ".join(STRINGS))
    tags = {node.tag for node in LexborHTMLParser(f"<body>{page}").css("svg, svg *")}
    assert tags <= {"svg", "g", "path", "rect", "line", "text", "tspan", "a", "title", "desc"}
    assert not any(name.startswith("on") for node in LexborHTMLParser(page).css("*") for name in node.attributes)


def made(text: str) -> tuple[Document, Reading]:
    """Give a document that is one sentence, in which nothing was found."""
    document = Document("d", "d.txt", None, 0, "txt", text, "en", title=text, publisher=text, reason=text)
    sentence = Sentence(Passage(0, len(text), text), (), role=text)
    return document, Reading("en", True, text, text, None, sentences=(sentence,))


@pytest.mark.parametrize("words", STRINGS)
def test_a_marked_document_shows_them_as_text(words: str) -> None:
    clean = shape(marked.render(*made("plain")))
    assert shape(marked.render(*made(words))) <= clean
