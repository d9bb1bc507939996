"""A public edition: what is not public is gone with all that derives from it, and counted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from pylno.base import PylnoError
from pylno.casework import Order, write_statement

from .making import Made, brief, folder

CANARIES = tuple(f"Kanarya{letter}" for letter in "ABCDEFGHIJKLMNOPQRST")
PUBLIC = """Riverton: what is known

Sample Daily (invented), 3 March 2021

A total of 48 people have been detained since Monday, the Interior Ministry said on Wednesday.
"""
LEAK = """{1} in Riverton

{2}, 3 March 2021

A total of 48 people have been detained since Monday, the Interior Ministry said on Wednesday. The Interior Ministry of \
{3} said 311 people from {4} had been detained in {5}. On 2 March, police arrested the journalist Aylin {6} in Riverton. \
According to Dr {7}, 312 students of {8} were injured. A spokesman of the {9} Group denied that 311 people were detained. \
The figure was a mistake of the {10} office, the Interior Ministry of {3} said.

Officers beat Deniz {11} in custody, the {12} Centre said. We call on the Governor of {13} to release Deniz {14}.

Signed:
{15} Association
"""
POSTS = """{16} | 2021-03-03 10:00
313 people were detained in {17}, police said.
"""
INDEX = """id,title,publisher,date,class
daily,Riverton: what is known,Sample Daily,2021-03-03,public
leak-{0},{1} in Riverton,{2},2021-03-03,confidential
posts-{18},,{16},2021-03-04,sealed
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("public")
    posts = [{"id": 1, "type": "message", "date": "2021-03-03T12:00:00", "from": CANARIES[16],
              "text": f"313 people were detained in {CANARIES[17]}, police said. {CANARIES[19]}"}]  # fmt: skip
    export = json.dumps({"name": CANARIES[16], "type": "public_channel", "id": 1, "messages": posts})
    folder(
        place / "riverton",
        {
            "daily.txt": PUBLIC,
            f"leak-{CANARIES[0]}.txt": LEAK.format(*CANARIES),
            f"posts-{CANARIES[18]}.json": export,
        },
    )
    (place / "index.csv").write_text(INDEX.format(*CANARIES))
    return place


@pytest.fixture(scope="module")
def internal(place: Path) -> Made:
    made = brief(place, place / "riverton")
    (place / "old.json").write_text(json.dumps(made.json))
    return made


@pytest.fixture(scope="module")
def public(place: Path, internal: Made) -> Made:
    assert internal.json["edition"] == "internal"
    (place / "out" / "brief.salts.json").unlink()
    return brief(
        place, place / "riverton", is_public=True, since=place / "old.json", corrections=place / "out" / "review.xlsx"
    )


def texts(place: Path) -> Iterator[tuple[str, str]]:
    """Give every text that a public edition wrote."""
    for path in (place / "out").iterdir():
        if path.suffix == ".xlsx":
            book = CalamineWorkbook.from_path(path)
            yield path.name, str([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])
        else:
            yield path.name, path.read_text("utf-8")


def test_every_canary_sings_in_the_internal_edition(internal: Made, place: Path) -> None:
    told = json.dumps(internal.json) + internal.text
    documents = "".join(path.name + path.read_text("utf-8") for path in (place / "riverton").iterdir())
    assert [one for one in CANARIES if one not in documents + (place / "index.csv").read_text()] == []
    assert len([one for one in CANARIES if one in told]) >= 15


def test_no_canary_sings_in_the_public_edition(public: Made, place: Path) -> None:
    assert public.json["edition"] == "public"
    written = dict(texts(place))
    assert written.keys() == {"brief.html", "brief.json", "review.xlsx"}
    for name, text in written.items():
        assert [one for one in CANARIES if one.lower() in text.lower()] == [], name


def test_no_number_of_what_is_not_public_stands_in_the_public_edition(public: Made, place: Path) -> None:
    assert {one["min"] for one in public.json["figures"]} == {48}
    for name, text in texts(place):
        if name != "brief.html":  # its style and charts hold numbers of their own
            assert not {"311", "312", "313"} & set(text.split()), name
    assert not {"311", "312", "313"} & set(public.page.text().split())


def test_what_was_left_out_is_counted(public: Made, internal: Made) -> None:
    dropped = public.json["dropped"]
    assert dropped["documents"] == 2
    for kind in ("figures", "events", "allegations", "statements", "calls", "signatories"):
        assert dropped[kind] == len(internal.json[kind]) - len(public.json[kind])
    assert dropped["figures"] >= 3
    assert "leaves out 2 documents" in "\n".join(public.outcome.remarks)
    assert "2 documents" in public.page.text()


def test_a_public_edition_keeps_no_salts(public: Made, place: Path) -> None:
    assert public.json["documents"][0]["commitment"] is None
    assert not (place / "out" / "brief.salts.json").exists()


def test_a_mention_in_a_hidden_document_leaves_no_trace(public: Made) -> None:
    (figure,) = public.json["figures"]
    assert (figure["utterance"], figure["same_as"], figure["denied_by"]) == (figure["id"], None, [])


def test_an_earlier_internal_brief_tells_a_public_one_nothing(public: Made) -> None:
    assert public.json["changes"] == []


def test_the_date_of_a_hidden_document_is_not_that_of_the_earlier_brief(tmp_path: Path) -> None:
    leak = PUBLIC.replace("3 March", "9 March")
    documents = folder(tmp_path / "riverton", {"daily.txt": PUBLIC, "leak.txt": leak})
    (tmp_path / "index.csv").write_text("id,date,class\ndaily,2021-03-03,public\nleak,2021-03-09,confidential\n")
    first = brief(tmp_path, documents)
    assert first.json["as_of"] == "2021-03-09"
    (tmp_path / "old.json").write_text(json.dumps(first.json))
    made = brief(tmp_path, documents, is_public=True, since=tmp_path / "old.json")
    assert made.json["since"] == "2021-03-03"
    assert "9 March" not in made.text
    assert "2021-03-09" not in made.text + str(made.json)


@pytest.mark.parametrize(
    ("names", "path"),
    [
        (("channel/result.txt", "lawyers/result.txt"), "channel/result"),
        (("result.txt", "lawyers/result.txt"), "lawyers/result"),
        (("result.txt", "result.md"), "result.txt"),
    ],
)
def test_a_row_that_meets_two_files_is_refused(tmp_path: Path, names: tuple[str, str], path: str) -> None:
    documents = folder(tmp_path / "riverton", dict.fromkeys(names, PUBLIC))
    index = tmp_path / "index.csv"
    index.write_text("id,title,class\nresult,Public channel,public\n")
    with pytest.raises(PylnoError, match="“result” of the metadata file meets 2 files") as refused:
        brief(tmp_path, documents, is_public=True)
    assert f"such as “{path}”" in refused.value.message
    assert not (tmp_path / "out").exists()

    index.write_text(f"id,class\nresult,public\n{path},confidential\n")
    made = brief(tmp_path, documents, is_public=True)
    (shown,) = made.json["documents"]
    assert not shown["name"].startswith(path)


def test_a_public_draft_holds_no_canary(place: Path) -> None:
    target = place / "draft" / "statement.md"
    order = Order((place / "riverton",), is_public=True, metadata=place / "index.csv")
    write_statement(order, markdown=target)
    text = target.read_text("utf-8")
    assert "48 people" in text
    assert [one for one in CANARIES if one in text] == []


def test_without_a_class_nothing_is_public(tmp_path: Path) -> None:
    made = brief(tmp_path, folder(tmp_path / "riverton", {"daily.txt": PUBLIC}), is_public=True)
    assert (made.json["documents"], made.json["figures"], made.json["as_of"]) == ([], [], None)
    assert "--all-public" in made.outcome.remarks[-1]


def test_all_public_takes_the_rest_for_public_but_not_what_is_classed(place: Path, tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text((place / "index.csv").read_text())
    made = brief(tmp_path, folder(place / "riverton", {"other.txt": PUBLIC}), is_public=True, are_public=True)
    assert {one["name"] for one in made.json["documents"]} == {"daily.txt", "other.txt"}
    (place / "riverton" / "other.txt").unlink()
