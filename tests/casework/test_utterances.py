"""One utterance counts once, however many carry it."""

from __future__ import annotations

import json
from pathlib import Path

from .making import Made, brief, folder, river

AGENCY = "A total of 48 people have been detained since Monday, the Interior Ministry said on Wednesday."
POSTS = 40


def counted(made: Made) -> list[str]:
    """Give every id that a headline, a series or a comparison rests on."""
    parts = [one["figures"] for kind in ("headlines", "series", "comparisons") for one in made.json[kind]]
    return [id_ for part in parts for id_ in part]


def test_one_agency_sentence_in_two_files_is_one_utterance(tmp_path: Path) -> None:
    made = brief(tmp_path, river(tmp_path))
    carriers = [made.figure("48 people", name) for name in ("a-newswire.txt", "b-daily.txt")]
    (first,) = (one for one in carriers if one["same_as"] is None)
    assert {one["utterance"] for one in carriers} == {first["id"]}
    assert {one["same_as"] for one in carriers} == {None, first["id"]}


def test_nothing_rests_on_a_second_mention(tmp_path: Path) -> None:
    made = brief(tmp_path, river(tmp_path, is_later=True))
    later = {one["id"] for one in made.json["figures"] if one["same_as"]}
    assert later
    assert later.isdisjoint(counted(made))


def export(messages: list[dict[str, object]]) -> str:
    return json.dumps({"name": "Example Relay", "type": "public_channel", "id": 1, "messages": messages})


def test_forty_posts_that_forward_one_are_one_utterance(tmp_path: Path) -> None:
    forwarded = [
        {
            "id": number, "type": "message", "date": f"2021-03-03T12:{number:02}:00", "from": "Example Relay",
            "text": AGENCY, "forwarded_from": "Sample Monitor",
        }
        for number in range(POSTS)
    ]  # fmt: skip
    made = brief(tmp_path, folder(tmp_path / "posts", {"result.json": export(forwarded)}))
    figures = made.json["figures"]
    assert len(figures) == POSTS
    assert len({one["utterance"] for one in figures}) == 1
    assert set(counted(made)) == {figures[0]["id"]}
    assert sum("48" in row.text() for row in made.page.css("#says tbody tr")) == 1
