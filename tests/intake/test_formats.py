"""What each format gives of an honest file."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import typst

from pylno.base import Class, PartialDate, ReadState

from .made import SENTENCE_EN, WORD, docx, export, given, message, paragraph, text_pdf

UKRAINIAN = "Поліція затримала двадцять сім осіб на головній площі міста, повідомило міністерство."
LAST_PARAGRAPH = """Довгий кінцевий абзац, у якому сказано достатньо, щоб сторінка мала головну частину
з більш ніж двомастами знаками тексту, як це буває з кожною справжньою заявою правозахисних організацій."""
PAGE = (
    """<!doctype html><html lang="uk"><head><title>Заява | Сайт</title>
<meta property="og:title" content="Заява про події"><meta property="og:site_name" content="Центр прав людини">
<meta property="article:published_time" content="2022-01-06T09:00:00+02:00">
<link rel="canonical" href="https://zayava.org.ua/2022/01"><style>p{}</style></head>
<body><nav><ul><li>Меню</li></ul></nav><header>Центр</header>
<main><h1>Заява   про події</h1><p>Перший&nbsp;абзац <b>з
жирним</b> словом.<br>Новий рядок.</p>
<div>Вимагаємо:<ul><li>звільнити <i>всіх</i></li><li><p>розслідувати</p><p>далі</p></li></ul></div>
<table><tr><th>Місто</th><th>Осіб</th></tr><tr><td>Київ</td><td>27</td></tr></table>
<p style="display: none">приховане</p>
<p>"""
    + LAST_PARAGRAPH
    + """</p></main>
<footer>Контакти</footer><script>alert(1)</script></body></html>"""
)


def test_plain_text_is_unchanged_to_the_character(tmp_path: Path) -> None:
    words = "Рядок перший\r\n\r\nРядок\tдругий \x0c\x1b \u202eкінець\u00ad \r\n"
    document = given(tmp_path, "a.txt", words)
    assert document.text == words
    assert (document.format, document.language, document.state) == ("txt", "uk", ReadState.READ)


def test_byte_order_mark_is_left_out_and_told(tmp_path: Path) -> None:
    document = given(tmp_path, "a.txt", b"\xef\xbb\xbf" + SENTENCE_EN.encode())
    assert document.text == SENTENCE_EN
    assert any("byte order mark" in note for note in document.notes)


def test_page(tmp_path: Path) -> None:
    document = given(tmp_path, "a.html", PAGE)
    assert document.text.split("\n") == [
        "Заява про події", "", "Перший\u00a0абзац з жирним словом.", "Новий рядок.", "", "Вимагаємо:", "",
        "• звільнити всіх", "• розслідувати", "", "далі", "", "Місто | Осіб", "Київ | 27", "",
        LAST_PARAGRAPH.replace("\n", " "),
    ]  # fmt: skip
    assert document.title == "Заява про події"
    assert document.publisher == "Центр прав людини"
    assert document.date == PartialDate(2022, 1, 6)
    assert document.address == "https://zayava.org.ua/2022/01"
    assert (document.language, document.classification) == ("uk", Class.PUBLIC)
    assert any("hidden" in note for note in document.notes)
    assert any("outside the main part" in note for note in document.notes)


def test_page_described_by_linked_data(tmp_path: Path) -> None:
    linked = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Made-up headline", "datePublished": "2021-03-04T01:00:00Z",
             "publisher": {"@type": "Organization", "name": "Made-up Watch"}, "author": [{"name": "Somebody"}]}
        ]
    }  # fmt: skip
    page = f'<script type="application/ld+json">{json.dumps(linked)}</script><p>{SENTENCE_EN}</p>'
    document = given(tmp_path, "a.html", page)
    assert (document.title, document.publisher) == ("Made-up headline", "Made-up Watch")
    assert document.date == PartialDate(2021, 3, 4)


def test_elements_within_their_own_kind_are_dropped_once(tmp_path: Path) -> None:
    nested = "<nav>a<nav>b<nav>c</nav></nav></nav><svg><svg><svg/></svg></svg><object><object>x</object></object>"
    assert given(tmp_path, "a.html", nested * 50 + f"<p>{SENTENCE_EN}</p>").text == SENTENCE_EN


@pytest.mark.parametrize(
    "address", ["file:///documents/a.html", "http://localhost/a", "http://192.168.1.5/a", "https://desk.local/a", "/a",
                "javascript:x",
                "https://somebody:secret@example.org/", "http://intranet/a"],
)  # fmt: skip
def test_page_with_a_local_address_stays_confidential(tmp_path: Path, address: str) -> None:
    document = given(tmp_path, "a.html", f'<link rel=canonical href="{address}"><p>{SENTENCE_EN}</p>')
    assert (document.address, document.classification) == (None, Class.CONFIDENTIAL)
    assert any("not public" in note for note in document.notes)


def test_old_page_laid_out_in_tables(tmp_path: Path) -> None:
    page = "<center><table><tr><td><p>One.</p><p>Two.</p></td><td><h2>Three</h2></td></tr></table></center>"
    page += "<pre>a  b\nc</pre>"
    assert given(tmp_path, "a.htm", page).text == "One.\n\nTwo.\n\nThree\n\na  b\nc"


def test_rows_whose_cells_hold_paragraphs(tmp_path: Path) -> None:
    row = "<tr><td><p>{}</p></td><td><p>{}</p></td></tr>"
    page = f"<table>{row.format('Місто', 'Осіб')}{row.format('Київ', '27')}</table>"
    assert given(tmp_path, "a.html", page).text == "Місто | Осіб\nКиїв | 27"


def test_page_in_utf16(tmp_path: Path) -> None:
    assert given(tmp_path, "a.html", f"<html><p>{UKRAINIAN}</p></html>".encode("utf-16")).text == UKRAINIAN


def test_page_that_a_script_fills(tmp_path: Path) -> None:
    document = given(tmp_path, "a.html", "<html><body><div id=app></div><script src=x></script></body></html>")
    assert document.state is ReadState.NOT_READ
    assert "filled by a script" in (document.reason or "")


NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Заява</dc:title>'
    "<dc:creator>{creator}</dc:creator><dcterms:created>2022-01-06T08:00:00Z</dcterms:created></cp:coreProperties>"
)


def test_word_document(tmp_path: Path) -> None:
    cell = "<w:tc>{}</w:tc>"
    inner = (
        paragraph("Заява") + paragraph(UKRAINIAN)
        + paragraph("звільнити", NUMBERED) + paragraph("• розслідувати", NUMBERED)
        + f"<w:tbl><w:tr>{cell.format(paragraph('Київ'))}{cell.format(paragraph('27'))}</w:tr></w:tbl>"
        + "<w:p><w:r><w:t>вже</w:t><w:tab/><w:t>тут</w:t><w:br/><w:t>далі</w:t></w:r></w:p>"
    )  # fmt: skip
    footnote = f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="1">{paragraph("Джерело")}</w:footnote></w:footnotes>'
    more = {"docProps/core.xml": CORE.format(creator="Центр прав людини"), "word/footnotes.xml": footnote}
    document = given(tmp_path, "a.docx", docx(inner, more))
    assert document.text == (
        f"Заява\n\n{UKRAINIAN}\n\n• звільнити\n• розслідувати\n\nКиїв | 27\n\nвже тут\nдалі\n\n[1] Джерело"
    )
    assert (document.title, document.publisher) == ("Заява", "Центр прав людини")
    assert (document.date, document.state) == (PartialDate(2022, 1, 6), ReadState.READ)


def test_word_document_tells_what_it_hides(tmp_path: Path) -> None:
    inner = (
        "<w:p><w:r><w:t>Left </w:t></w:r><w:ins><w:r><w:t>added</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>removed</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden name</w:t></w:r></w:p>"
    )
    comments = f'<w:comments xmlns:w="{WORD}"><w:comment>{paragraph("c")}</w:comment></w:comments>'
    more = {"word/comments.xml": comments, "docProps/core.xml": CORE.format(creator="somebody")}
    document = given(tmp_path, "a.docx", docx(inner, more))
    assert document.text == "Left added"
    told = " ".join(document.notes)
    assert "1 insertions were read as accepted, 1 deletions were left out" in told
    assert "11 characters of hidden text" in told
    assert "1 comments" in told
    assert document.publisher is None
    assert "somebody" not in told


def test_day_on_which_a_template_was_made_is_no_date(tmp_path: Path) -> None:
    core = CORE.format(creator="").replace("2022-01-06T08:00:00Z", "2013-12-23T23:15:00Z")
    document = given(tmp_path, "a.docx", docx(paragraph(SENTENCE_EN), {"docProps/core.xml": core}))
    assert document.date is None


def test_word_text_box_is_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    choice = f'<mc:AlternateContent xmlns:mc="m">{both}</mc:AlternateContent>'
    inner = f"<w:p><w:r><w:t>Outside</w:t>{choice}</w:r></w:p>"
    assert given(tmp_path, "a.docx", docx(inner)).text == "Outside\n\nIn the box"


def test_pdf_joins_wrapped_lines_and_keeps_paragraphs(tmp_path: Path) -> None:
    lines = [
        "Statement on the events",
        "Human rights defenders call on the authorities to stop the vio-",
        "lence at once and to release every person who was detained for",
        "taking part in a peaceful assembly.",
        "The ministry spoke of 27 people.",
    ]
    document = given(tmp_path, "a.pdf", text_pdf([lines]))
    assert document.text == (
        "Statement on the events\nHuman rights defenders call on the authorities to stop the violence at once and to "
        "release every person who was detained for taking part in a peaceful assembly.\n"
        "The ministry spoke of 27 people."
    )
    assert document.state is ReadState.READ


def test_pdf_leaves_out_page_numbers_and_repeated_lines(tmp_path: Path) -> None:
    pages = [
        ["Made-up Watch", f"{SENTENCE_EN} Page of words number {word}.", str(at)] for at, word in enumerate("abcd", 1)
    ]
    document = given(tmp_path, "a.pdf", text_pdf(pages))
    assert "Made-up Watch" not in document.text
    assert document.text.count(SENTENCE_EN) == 4
    assert any("Page numbers" in note for note in document.notes)
    assert any("repeat" in note for note in document.notes)


def test_pdf_in_ukrainian_with_hyphenated_lines(tmp_path: Path) -> None:
    words = (UKRAINIAN + " Правозахисники закликають припинити переслідування. ") * 6
    known = 'title: "Заява", author: "Центр прав людини", date: datetime(year: 2022, month: 1, day: 6)'
    source = f'#set document({known})\n#set text(lang: "uk", hyphenate: true)\n#set par(justify: true)\n{words}'
    document = given(tmp_path, "a.pdf", typst.compile(source.encode()))
    assert document.text == words.strip()
    assert (document.title, document.publisher, document.date) == (
        "Заява",
        "Центр прав людини",
        PartialDate(2022, 1, 6),
    )
    assert document.language == "uk"


def test_pdf_of_which_two_readers_see_different_text_is_flagged(tmp_path: Path) -> None:
    hidden = text_pdf([[SENTENCE_EN]]).replace(b"/MediaBox[0 0 612 792]", b"/MediaBox[0 0 612 100]")
    document = given(tmp_path, "a.pdf", hidden)
    assert document.state is not ReadState.READ or SENTENCE_EN in document.text


def test_pdf_script_and_files_within_are_told(tmp_path: Path) -> None:
    catalog = b"<</Type/Catalog/Pages 2 0 R/Names<</JavaScript 5 0 R/EmbeddedFiles 5 0 R>>>>"
    document = given(tmp_path, "a.pdf", text_pdf([[SENTENCE_EN]], more={1: catalog, 5: b"<<>>"}))
    assert any("script" in note for note in document.notes)
    assert any("other files inside" in note for note in document.notes)


def test_telegram_export(tmp_path: Path) -> None:
    messages = [
        message(["Затримали ", {"type": "bold", "text": "27 осіб"}, " на площі."]),
        message("Друге\n\nз абзацом", 2, forwarded_from="Інший канал"),
        message("", 3, photo="photo.jpg"),
        {"id": 4, "type": "service", "action": "pin_message", "text": ""},
    ]
    document = given(tmp_path, "result.json", export(messages))
    assert document.text == (
        "Made-up channel · 2022-01-05 21:40\nЗатримали 27 осіб на площі.\n\n"
        "Made-up channel · 2022-01-05 21:40 · forwarded from Інший канал\nДруге\n\nз абзацом"
    )
    first, second = document.posts
    assert document.text[first.body_start : first.end] == "Затримали 27 осіб на площі."
    assert document.text[second.start : second.end].endswith("з абзацом")
    assert first.sent_at == datetime(2022, 1, 5, 21, 40, tzinfo=timezone(timedelta(hours=6)))
    assert (second.forwarded_from, second.channel) == ("Інший канал", "Made-up channel")
    assert any("2 entries without words" in note for note in document.notes)
    assert (document.format, document.title) == ("telegram", "Made-up channel")


def test_telegram_export_of_several_chats(tmp_path: Path) -> None:
    chats = [json.loads(export([message("one")], "First")), json.loads(export([message("two")], "Second"))]
    document = given(tmp_path, "all.json", json.dumps({"chats": {"list": chats}}))
    assert len(document.posts) == 2
    assert document.title == "First, Second"


def test_posts_keep_the_text_and_its_offsets(tmp_path: Path) -> None:
    words = (
        "Канал один, 5 января 2022, 21:40\r\nЗадержаны 27 человек.\r\n\r\nЕще абзац.\r\n\r\n"
        "Channel two · 2022-01-05 22:10 (UTC+6) · forwarded from Third\r\nBody two.\r\n"
    )
    document = given(tmp_path, "posts.txt", words)
    assert (document.text, document.format) == (words, "posts")
    first, second = document.posts
    assert first.channel == "Канал один"
    assert first.sent_at == datetime(2022, 1, 5, 21, 40)  # noqa: DTZ001 — the line has no zone
    assert words[first.body_start : first.end] == "Задержаны 27 человек.\r\n\r\nЕще абзац."
    assert (second.channel, second.forwarded_from) == ("Channel two", "Third")
    assert second.sent_at == datetime(2022, 1, 5, 22, 10, tzinfo=timezone(timedelta(hours=6)))
    assert words[second.body_start : second.end] == "Body two."


@pytest.mark.parametrize(
    "line",
    ["@kanal 2022-01-05T21:40:00+06:00", "[05.01.2022 21:40] Канал", "Канал | January 5, 2022 at 21:40",
     "Канал — 5 січня 2022 о 21:40",
     "Канал, 05.01.2022, 21:40:13", "Арна, 5 қаңтар 2022 ж. 21:40"],
)  # fmt: skip
def test_posts_are_recognised_by_every_first_line(tmp_path: Path, line: str) -> None:
    document = given(tmp_path, "copied.txt", f"{line}\nwords\n\n{line}\nother words\n")
    assert document.format == "posts"
    assert [post.sent_at.day for post in document.posts if post.sent_at] == [5, 5]
    assert all(post.channel for post in document.posts)


def test_statement_with_a_dated_first_line_is_no_row_of_posts(tmp_path: Path) -> None:
    words = f"Made-up Watch, 5 January 2022, 21:40\n\n{SENTENCE_EN}\n\nMade-up Watch, 6 January 2022, 08:00\nUpdate."
    document = given(tmp_path, "statement.txt", words)
    assert (document.format, document.posts) == ("txt", ())


def test_posts_without_any_header_are_one_text(tmp_path: Path) -> None:
    document = given(tmp_path, "posts.txt", f"{SENTENCE_EN}\n\n{SENTENCE_EN}")
    assert document.posts == ()
    assert any("one text" in note for note in document.notes)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_post_with_a_day_but_no_time_is_given_to_no_other_author(tmp_path: Path, between: str) -> None:
    words = f"@a 2022-01-05 21:40\n411 people were detained.{between}@b 2022-01-05\n12 people were released.\n"
    document = given(tmp_path, "posts.txt", words)
    first, second = document.posts
    assert (first.channel, words[first.body_start : first.end]) == ("@a", "411 people were detained.")
    assert (second.channel, words[second.body_start : second.end]) == ("@b", "12 people were released.")
    assert second.sent_at == datetime(2022, 1, 5)  # noqa: DTZ001 — the line has no zone
    assert any("no time of day: 1" in note for note in document.notes)


def test_a_day_without_a_time_is_told_by_the_clock_of_the_other_posts(tmp_path: Path) -> None:
    document = given(tmp_path, "posts.txt", "@a 2022-01-05 21:40 UTC\nOne.\n\n@a 2022-01-06\nTwo.")
    moments = [post.sent_at for post in document.posts if post.sent_at]
    assert moments == sorted(moments)


def test_text_before_the_first_post_is_kept_and_given_to_nobody(tmp_path: Path) -> None:
    words = "411 people were detained.\n\nMore of it.\n\n@a 2022-01-05 21:40\nBody."
    document = given(tmp_path, "posts.txt", words)
    first, second = document.posts
    assert words[first.body_start : first.end] == "411 people were detained.\n\nMore of it."
    assert (first.channel, first.sent_at, second.channel) == (None, None, "@a")
    assert any("nobody named" in note for note in document.notes)


def test_words_on_the_line_of_a_header_belong_to_the_post(tmp_path: Path) -> None:
    words = "@a 2022-01-05 21:40 Police detained 27 people.\nMore.\n\nChannel, 2022-01-06 08:00, edited\nTwo."
    document = given(tmp_path, "posts.txt", words)
    bodies = [words[post.body_start : post.end] for post in document.posts]
    assert bodies == ["Police detained 27 people.\nMore.", "edited\nTwo."]
    assert [post.channel for post in document.posts] == ["@a", "Channel"]


@pytest.mark.parametrize(
    "line",
    ["On 5 January 2022 at 21:40 police detained 27 people.", "Almaty, 5 January 2022",
     "Police detained 27 people on 5 January 2022."],
)  # fmt: skip
def test_a_sentence_or_a_date_below_a_statement_begins_no_post(tmp_path: Path, line: str) -> None:
    words = f"@a 2022-01-05 21:40\nBody.\n\n{line}"
    (post,) = given(tmp_path, "posts.txt", words).posts
    assert words[post.body_start : post.end] == f"Body.\n\n{line}"


def test_a_chronicle_by_place_and_day_is_no_row_of_posts(tmp_path: Path) -> None:
    words = f"Almaty, 5 January 2022\n{SENTENCE_EN}\n\nAstana, 6 January 2022\n{SENTENCE_EN}"
    assert given(tmp_path, "chronicle.txt", words).format == "txt"


def test_the_sign_of_a_footnote_stays_apart_from_the_number(tmp_path: Path) -> None:
    page = "<p>Police detained 78<sup>1</sup> people on the 5<sup>th</sup>.</p>"
    assert given(tmp_path, "a.html", page).text == "Police detained 78¹ people on the 5th."
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>'
    inner = f"<w:p><w:r><w:t>78</w:t></w:r>{raised}<w:r><w:t> people</w:t></w:r></w:p>"
    assert given(tmp_path, "a.docx", docx(inner)).text == "78¹² people"


def test_what_is_struck_through_is_left_out_and_told(tmp_path: Path) -> None:
    page = "<p>Killed: <del>78</del> <s>79</s> <strike>80</strike> 81 people.</p><del><p>A whole paragraph.</p></del>"
    document = given(tmp_path, "a.html", page)
    assert document.text == "Killed: 81 people."
    assert any("struck through" in note for note in document.notes)
    run = "<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>"
    struck = run.format("<w:strike/>", "78 ") + run.format("<w:dstrike/>", "79 ")
    kept = run.format('<w:strike w:val="0"/>', "81 people")
    document = given(tmp_path, "a.docx", docx(f"<w:p>{struck}{kept}</w:p>"))
    assert document.text == "81 people"
    assert any("struck through" in note for note in document.notes)
