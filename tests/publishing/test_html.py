"""A brief as a page: every number leads to its words, nothing runs, and an internal one says so."""

from __future__ import annotations

import dataclasses
import re
from itertools import pairwise
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

import pylno.publishing
from pylno.base import Dossier, Edition
from pylno.publishing import Brief, compose
from pylno.publishing import html as html_format

from . import january
from .pages import first


@pytest.fixture(scope="module")
def tree(page: str) -> LexborHTMLParser:
    return LexborHTMLParser(page)


def passage_text(tree: LexborHTMLParser, claim: str) -> str:
    return first(tree, f'[id="passage-{claim}"]').text()


def test_every_figure_is_shown(tree: LexborHTMLParser, dossier: Dossier) -> None:
    shown = {node.attributes["data-claim"] for node in tree.css("[data-claim]")}
    assert {entry.id for entry in dossier.ledger.entries} <= shown


def test_every_other_claim_is_shown(tree: LexborHTMLParser, dossier: Dossier) -> None:
    shown = {node.attributes["data-claim"] for node in tree.css("[data-claim]")}
    many = (dossier.events, dossier.allegations, dossier.statements, dossier.calls, dossier.signatories)
    assert {filed.id for filed_claims in many for filed in filed_claims} <= shown


def test_a_claim_links_to_its_passage(tree: LexborHTMLParser) -> None:
    for node in tree.css("[data-claim]"):
        assert node.attributes["href"] == f"#passage-{node.attributes['data-claim']}"
        assert node.text() in passage_text(tree, str(node.attributes["data-claim"]))


def test_a_passage_holds_the_exact_words_in_their_sentence(tree: LexborHTMLParser, dossier: Dossier) -> None:
    for entry in dossier.ledger.entries:
        found = passage_text(tree, entry.id)
        assert entry.figure.passage.text in found
    entry = next(one for one in dossier.ledger.entries if one.figure.passage.text == "62 people")
    assert "400 people were taken to hospital and 62 people are in intensive care." in passage_text(tree, entry.id)


def test_ids_are_unique(tree: LexborHTMLParser) -> None:
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))


def test_links_within_the_page_lead_somewhere(tree: LexborHTMLParser) -> None:
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    links = [str(node.attributes["href"]) for node in tree.css("a[href]")]
    assert {link[1:] for link in links if link.startswith("#")} <= ids


def test_nothing_runs_and_nothing_is_loaded(tree: LexborHTMLParser) -> None:
    assert not tree.css("script, iframe, object, embed, link, base, form, img, [onclick], [src]")
    policy = first(tree, "meta[http-equiv=Content-Security-Policy]")
    assert str(policy.attributes["content"]).startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


def test_the_style_names_no_other_host(page: str) -> None:
    style = page[page.index("<style>") : page.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style


def test_an_internal_brief_says_so_above_and_on_each_printed_page(tree: LexborHTMLParser) -> None:
    assert first(tree, ".bar .edition").text() == "internal"
    assert first(tree, ".running").text() == "internal"
    assert "Internal edition." in first(tree, "main header").text()


def test_a_public_brief_does_not_say_internal_and_counts_what_it_left_out() -> None:
    page = html_format.render(compose(january.dossier(edition=Edition.PUBLIC)))
    text = first(LexborHTMLParser(page), "body").text()
    assert "internal" not in page.lower()
    assert "Left out of this public edition: 2 documents, 5 figures and 1 statement." in text


def test_a_withdrawn_figure_is_struck_with_who_and_when(tree: LexborHTMLParser) -> None:
    row = next(node for node in tree.css("tr.withdrawn") if "164 people" in node.text())
    struck = first(row, "s")
    assert "164 people" in struck.text()
    assert "Withdrawn by Information Ministry (9 January 2022)" in row.text()
    assert "Denied by Ministry of Health (9 January 2022)" in row.text()


def test_words_come_before_the_interval_and_its_convention(tree: LexborHTMLParser) -> None:
    row = next(node for node in tree.css("#says tr") if "Several dozens" in node.text())
    text = row.text()
    assert text.index("Several dozens") < text.index("24–99")
    assert "Read as 24–99 by the convention “strict”." in text


def test_no_interval_is_put_in_a_sources_mouth(tree: LexborHTMLParser) -> None:
    body = first(tree, "body").text()
    assert not re.search(r"24–99[^.]{0,20}(according to|said by|says)", body)


def test_a_headline_is_a_range_of_claims_with_rule_and_voices(tree: LexborHTMLParser) -> None:
    line = next(node.text() for node in tree.css("#says li") if "188–241" in node.text())
    assert "range of claims, not of truth" in line
    assert "Low end 188, set by Radio Azattyq" in line
    assert "High end 241, set by Prosecutor General’s Office" in line
    assert "Rule: Range of all claims that were not withdrawn." in line


def test_an_open_end_is_said(tree: LexborHTMLParser) -> None:
    line = next(node.text() for node in tree.css("#says li") if "200 or more" in node.text())
    assert "High end: no claim sets one, left open by Human rights organisations" in line


def test_a_pair_stands_with_kind_rule_and_what_differs(tree: LexborHTMLParser) -> None:
    pair = first(tree, ".pair-set_against")
    text = pair.text()
    assert "more than 2,000 people" in text
    assert "only about 200 people" in text
    assert "Differs or not stated: the date it holds for." in text
    assert "Rule: The document sets them against each other with “However”." in text


def test_every_document_that_carries_an_utterance_is_named(tree: LexborHTMLParser) -> None:
    row = next(node for node in tree.css("#says tr") if "400 people" in node.text())
    assert "Also carried by Число погибших выросло" in row.text()


def test_a_mention_has_no_row_of_its_own(tree: LexborHTMLParser) -> None:
    first_lines = [node.text() for node in tree.css("#says tbody th .first")]
    assert not any("400 человек" in line for line in first_lines)


def test_a_quotation_tells_its_language(tree: LexborHTMLParser) -> None:
    assert next(node for node in tree.css("a.words") if node.text() == "225 человек").attributes["lang"] == "ru"


def test_unread_documents_say_why(tree: LexborHTMLParser) -> None:
    text = first(tree, "#documents").text()
    assert "Kazakh is not read yet" in text
    assert "The pages are pictures; no text could be taken from them." in text


def test_a_digest_stands_only_with_public_documents(page: str, dossier: Dossier) -> None:
    for document in dossier.documents:
        is_public = document.classification == "public"
        assert (str(document.sha256) in page) is is_public


def test_charts_are_drawn_for_every_status_twice(tree: LexborHTMLParser, brief: Brief) -> None:
    says = brief.section("says")
    assert says is not None
    assert len(tree.css("figure.chart .wide svg title")) == len(tree.css("figure.chart .narrow svg title"))
    assert len(tree.css("figure.chart")) >= len(says.topics)


def test_tables_have_captions_and_headed_columns(tree: LexborHTMLParser) -> None:
    for table in tree.css("table"):
        assert first(table, "caption").text()
        assert all(cell.attributes.get("scope") == "col" for cell in table.css("thead th"))
        assert all(cell.attributes.get("data-label") for cell in table.css("tbody td"))


def test_headings_do_not_skip_a_level(tree: LexborHTMLParser) -> None:
    levels = [int(str(node.tag)[1]) for node in tree.css("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_text_size_needs_no_script(tree: LexborHTMLParser) -> None:
    assert len(tree.css('input[type="radio"][name="size"]')) == 3
    assert [node.text() for node in tree.css(".sizes label")] == ["A−", "A", "A+"]


def test_the_same_dossier_gives_the_same_page(brief: Brief, page: str) -> None:
    assert html_format.render(brief) == page


def test_changes_come_first(tree: LexborHTMLParser) -> None:
    section = first(tree, "main section")
    assert section.attributes["id"] == "changes"
    assert [node.text() for node in section.css("h3")] == ["New (1)", "Revised (1)", "Withdrawn (1)", "Gone silent (1)"]


def test_without_an_earlier_brief_there_are_no_changes() -> None:
    assert compose(january.dossier()).section("changes") is None


def test_nothing_changed_is_said(dossier: Dossier) -> None:
    section = compose(dataclasses.replace(dossier, changes=())).section("changes")
    assert section is not None
    assert section.count == 0


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1], ids=["day", "night"])
@pytest.mark.parametrize("ink", ["ink", "soft", "accent", "alert"])
@pytest.mark.parametrize("ground", ["page", "panel"])
def test_text_stands_out_from_its_ground(scheme: int, ink: str, ground: str) -> None:
    style = (Path(pylno.publishing.__file__).parent / "page" / "page.css").read_text(encoding="utf-8")
    values = [re.findall(rf"--{name}: (#[0-9a-f]{{6}})", style)[scheme] for name in (ink, ground)]
    light, dark = sorted((_luminance(value) for value in values), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
