"""The commands: what they print where, what they write, and that Python gives the same values."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

import pylno as package
from pylno.base import Decision, Review, claim_id
from pylno.casework import Question, gather, read_files
from pylno.cli import tables
from pylno.cli.app import run

from .running import SOURCE, assert_plain, called, pylno

TEXT = """Example Newswire (invented), 3 March 2021

At least 27 people were detained in Almaty on Tuesday, the Interior Ministry said on Wednesday. The trial lasted 40 minutes.

Officers beat detainees in custody, Sample Rights Centre said. We call on the Government of Kazakhstan to release them.
"""
RUSSIAN = "По словам полиции, 3 марта в городе задержали 45 человек. Пострадали ещё двенадцать сотрудников полиции.\n"
READING_KEYS = set(
    "title publisher date language sha256 figures calls events allegations statements signatories signatory_passages".split()
)
FIGURE_KEYS = set(
    "text start end min max exact phrase what who attributed_to attribution_start attribution_end quoted_by place date "
    "event_date as_of said_on basis since unit part_of part_of_basis score".split()
)
COMMANDS = {
    "brief": "--output --json --public --since --corrections --metadata --situation --as-of --all-public",
    "read": "--out --html --format --metadata --explain",
    "draft": "--output --public --corrections --metadata --situation --as-of --all-public",
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "wire.txt").write_text(TEXT)
    (tmp_path / "in" / "news.txt").write_text(RUSSIAN)
    (tmp_path / "in" / "lost.pdf").write_bytes(b"%PDF-1.4 nonsense")
    (tmp_path / "index.csv").write_text("id,title,publisher,date\nwire,Detentions,Sample Wire,2021-03-04\n")
    return tmp_path


def test_the_version_is_the_projects(desk: Path) -> None:
    said = pylno("--version", at=desk)
    try:
        expected = version("pylno")
    except PackageNotFoundError:
        expected = "(run from its source, not installed)"
    assert (said.code, said.out, said.told) == (0, f"pylno {expected}\n", "")
    stated = tomllib.loads((SOURCE.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert expected in (stated, "(run from its source, not installed)")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_on_each_option(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = called(command, "--help", heard=capsys)
    assert said.code == 0
    for option in COMMANDS[command].split():
        line = next(line for line in said.out.splitlines() if option in line.split() or f"{option}," in line)
        assert len(line.split()) > 3, f"no help on {option}"


def test_the_whole_has_help_and_names_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    said = called("--help", heard=capsys)
    assert said.code == 0
    for command in COMMANDS:
        assert re.search(rf"^\s*{command}\s+\w+", said.out, re.MULTILINE)


def test_results_go_to_stdout_and_remarks_to_stderr(desk: Path) -> None:
    said = pylno("read", "in", "--format", "json", at=desk)
    assert_plain(said)
    assert said.code == 0
    assert [one["name"] for one in json.loads(said.out)] == ["news.txt", "wire.txt"]
    assert "lost.pdf: " in said.told
    assert "27" not in said.told


@pytest.mark.usefixtures("desk")
def test_a_language_without_a_grammar_is_told_not_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    said = called("read", "in", heard=capsys)
    assert "news.txt: Russian is not read yet" in said.told
    reading = json.loads(called("read", "in/news.txt", "--format", "json", heard=capsys).out)[0]
    assert (reading["language"], reading["is_supported"], reading["figures"]) == ("ru", False, [])


def test_a_reading_has_every_key_of_the_contract(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = called("read", "in", "--out", "out", "--metadata", "index.csv", heard=capsys)
    assert (said.code, said.out) == (0, "")
    assert {path.name for path in (desk / "out").iterdir()} == {"wire.json", "news.json"}
    made = json.loads((desk / "out" / "wire.json").read_text("utf-8"))
    assert made.keys() >= READING_KEYS
    assert (made["title"], made["publisher"], made["date"]) == ("Detentions", "Sample Wire", "2021-03-04")
    (figure,) = made["figures"]
    assert figure.keys() >= FIGURE_KEYS
    assert (figure["min"], figure["max"], figure["exact"], figure["what"]) == (27, None, False, "detained")
    for one in (*made["figures"], *made["calls"], *made["events"], *made["allegations"], *made["statements"]):
        assert TEXT[one["start"] : one["end"]] == one["text"]
    assert made["calls"][0].keys() >= {"addressee", "text", "start", "end", "by"}
    assert made["calls"][0]["addressee"] == "Government of Kazakhstan"


def test_marked_pages_hold_every_sentence_and_every_number(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = called("read", "in", "--html", "marked", heard=capsys)
    assert said.code == 0
    page = LexborHTMLParser((desk / "marked" / "wire.html").read_text("utf-8"))
    assert "".join(node.text() for node in page.css(".t")) == TEXT
    assert {"is-figure", "is-call"} <= {
        name for node in page.css(".t") for name in (node.attributes["class"] or "").split()
    }
    assert "40" in [node.text() for node in page.css(".is-numeral")]
    assert "Russian is not read yet" in (desk / "marked" / "news.html").read_text("utf-8")
    assert "was not read" in (desk / "marked" / "lost.html").read_text("utf-8")


@pytest.mark.usefixtures("desk")
def test_explain_tells_the_rule_of_each_claim(capsys: pytest.CaptureFixture[str]) -> None:
    plain = called("read", "in/wire.txt", heard=capsys).out
    said = called("read", "in/wire.txt", "--explain", heard=capsys).out
    rules = {figure.rule for figure in package.read(TEXT).figures}
    assert rules
    for rule in rules:
        assert rule in said
        assert rule not in plain


@pytest.mark.usefixtures("desk")
def test_a_brief_prints_a_table_and_names_what_it_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    said = called("brief", "in", "--json", "full.json", "--situation", "Sample [bold]events", heard=capsys)
    assert said.code == 0
    assert "Sample [bold]events: who says what" in said.out
    assert "27 or more" in said.out
    assert said.out.splitlines()[-2:] == ["written: brief.html", "written: full.json"]
    assert "lost.pdf: " in said.told


@pytest.mark.usefixtures("desk")
def test_a_workbook_is_named_where_it_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    said = called("brief", "in", "--corrections", "review.xlsx", heard=capsys)
    assert "Edit it and run the same command again: review.xlsx" in said.told
    assert said.out.splitlines()[-1] == "written: review.xlsx"


def test_a_rejected_figure_is_not_in_the_table(desk: Path) -> None:
    case = read_files([desk / "in" / "wire.txt"])
    (document,) = case.documents
    (figure,) = case.readings[document.id].figures
    id_ = claim_id(document.id, figure.passage.start, figure.passage.end, figure.status)
    for review, is_shown in ((Review.CONFIRMED, True), (Review.REJECTED, False)):
        dossier = gather(case.documents, case.readings, Question("in"), decisions={id_: Decision(review)})
        assert bool(tables.figures(dossier).rows) is is_shown


def test_every_sentence_of_a_draft_has_the_ids_of_its_claims(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called("brief", "in", "--json", "full.json", heard=capsys)
    made = json.loads((desk / "full.json").read_text("utf-8"))
    known = {one["id"] for kind in ("figures", "calls", "events", "allegations", "statements") for one in made[kind]}
    said = called("draft", "in", heard=capsys)
    assert (said.code, said.out) == (0, "written: statement.md\n")
    text = (desk / "statement.md").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith(("#", "**"))]
    assert lines
    for line in lines:
        ids = re.search(r"<!-- claims: ([\w. :-]+) -->$", line)
        assert ids, line
        assert ids[1] == "none" or set(ids[1].split()) <= known
    used = {id_ for line in lines for id_ in re.findall(r"\b[0-9a-f]{16}\b", line)}
    assert {made["figures"][0]["id"], made["calls"][0]["id"]} <= used


def test_python_gives_the_same_values_as_the_command_line(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (made,) = json.loads(called("read", "in/wire.txt", "--format", "json", heard=capsys).out)
    reading = package.read(TEXT)
    assert _values(reading.figures) == [
        (
            one["start"],
            one["end"],
            one["min"],
            one["max"],
            one["exact"],
            one["what"],
            one["attributed_to"],
            one["place"],
        )
        for one in made["figures"]
    ]
    assert [(one.kind, one.passage.start) for one in reading.events] == [
        (one["type"], one["start"]) for one in made["events"]
    ]
    assert [(one.act, one.passage.start) for one in reading.allegations] == [
        (one["act"], one["start"]) for one in made["allegations"]
    ]
    assert [(one.addressee, one.passage.text) for one in reading.calls] == [
        (one["addressee"], one["text"]) for one in made["calls"]
    ]
    assert (reading.language, str(reading.date)) == (made["language"], made["date"])
    assert package.read_file(desk / "in" / "wire.txt").figures == reading.figures


def _values(figures: Any) -> list[tuple[Any, ...]]:
    return [
        (
            one.passage.start,
            one.passage.end,
            one.quantity.low,
            one.quantity.high,
            one.quantity.exact,
            str(one.status),
            one.attribution.name if one.attribution else None,
            one.place,
        )
        for one in figures
    ]


def test_python_takes_what_the_metadata_would_tell() -> None:
    reading = package.read("On Tuesday police detained 12 people.", date="2021-03-04", publisher="Sample", title="T")
    assert (str(reading.date), reading.publisher, reading.title) == ("2021-03-04", "Sample", "T")
    assert str(reading.figures[0].date) == "2021-03-02"
    assert not package.read(RUSSIAN).is_supported
    assert package.read("12 people were detained.", language="ru").language == "ru"


def test_words_of_a_document_do_not_act_on_the_terminal(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "\x1b]0;taken over\x07Police said 27 [bold]people[/bold]\u202e were detained near \x1b[2JAlmaty.\n"
    (desk / "in" / "wire.txt").write_text(hostile)
    for command in (["brief", "in/wire.txt"], ["read", "in/wire.txt", "--explain"]):
        assert_plain(called(*command, heard=capsys))


def test_a_terminal_that_cannot_write_a_sign_gets_something_else(desk: Path) -> None:
    (desk / "in" / "добірка.txt").write_text(TEXT)
    said = pylno("brief", "in", "-o", "звіт.html", at=desk, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert said.code == 0, said.told
    assert "Traceback" not in said.told
    assert said.out.splitlines()[-1].startswith("written: ")


@pytest.mark.usefixtures("desk")
def test_interrupting_ends_with_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pylno.casework.write_readings", interrupted)
    said = called("read", "in", heard=capsys)
    assert said.code in (1, 130)
    assert "Traceback" not in said.told


def test_run_gives_a_code_and_does_not_end_the_process(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert run(["nonsense"]) == 2
    capsys.readouterr()


def test_a_metadata_row_that_meets_two_files_ends_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("channel", "lawyers"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "result.txt").write_text(TEXT)
    (tmp_path / "index.csv").write_text("id,title,class\nresult,Public channel,public\n")
    page = tmp_path / "public.html"
    said = called("brief", tmp_path / "in", "--metadata", tmp_path / "index.csv", "-o", page, "--public", heard=capsys)
    assert_plain(said)
    assert said.code == 1
    assert "“result”" in said.told
    assert "channel/result" in said.told
    assert not page.exists()
