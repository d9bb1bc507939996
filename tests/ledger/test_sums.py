"""What may be added, and what not."""

from __future__ import annotations

from typing import Any

import pytest

from pylno.base import Entry, PylnoError, SumRefused
from pylno.ledger import add

from .making import Paper, filed

USUAL: dict[str, Any] = {"source": "Ministry of Health", "basis": "cumulative", "as_of": "2022-01-09"}


def parts(*rows: tuple[str, dict[str, Any]]) -> list[Entry]:
    paper = Paper("a", "CNN", "2022-01-09").say("164", place="Kazakhstan", **USUAL)
    for number, more in rows:
        paper.say(number, **{"part_of": 0, **USUAL, **more})
    return list(filed(paper))[1:]


def test_disjoint_parts_of_one_whole_are_added() -> None:
    total = add(parts(("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda"})))
    assert (total.low, total.high, total.exact, total.phrase) == (124, 124, True, "103 + 21")


def test_groups_that_share_nobody_are_added() -> None:
    assert add(parts(("19", {"who": "police"}), ("2", {"who": "children"}))).low == 21


def test_an_open_end_stays_open() -> None:
    total = add(parts(("more than 100", {"place": "Almaty"}), ("21", {"place": "Kyzylorda"})))
    assert (total.low, total.high, total.exact) == (121, None, False)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (
            [("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda", "source": "Interior Ministry"})],
            "share one source",
        ),
        ([("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda", "unit": "bodies"})], "share one unit"),
        ([("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda", "basis": "period"})], "share one basis"),
        ([("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda", "as_of": "2022-01-10"})], "share one as-of date"),
        ([("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda", "part_of": None})], "share one whole"),
        (
            [("103", {"place": "Almaty", "part_of": None}), ("21", {"place": "Kyzylorda", "part_of": None})],
            "disjoint parts",
        ),
        ([("103", {"place": "Almaty"}), ("19", {"who": "police"})], "disjoint parts"),
        ([("103", {"place": "Almaty"}), ("21", {})], "disjoint parts"),
        ([("100", {}), ("19", {"who": "police"})], "disjoint parts"),
        ([("103", {"place": "Almaty"})], "two or more"),
    ],
)
def test_any_other_sum_is_refused_with_a_plain_sentence(rows: list[tuple[str, dict[str, Any]]], words: str) -> None:
    with pytest.raises(SumRefused, match=words):
        add(parts(*rows))


def test_nobody_s_figures_are_not_added() -> None:
    paper = Paper("a").say("164").say("103", part_of=0, place="Almaty").say("21", part_of=0, place="Kyzylorda")
    with pytest.raises(SumRefused, match="Nobody is named"):
        add(filed(paper)[1:])


def test_a_withdrawn_figure_is_never_added() -> None:
    paper = Paper("a", "CNN", "2022-01-09").say("164", place="Kazakhstan", **USUAL)
    paper.say("103", place="Almaty", part_of=0, **USUAL).say("21", place="Kyzylorda", part_of=0, **USUAL)
    paper.undo("denial", "The ministry says that 164 dead is not its number.", by="Ministry of Health")
    with pytest.raises(SumRefused, match="withdrawn or rejected"):
        add(filed(paper)[1:])


def test_a_figure_is_not_added_to_itself() -> None:
    (entry, _) = parts(("103", {"place": "Almaty"}), ("21", {"place": "Kyzylorda"}))
    with pytest.raises(SumRefused, match="two or more different"):
        add([entry, entry])


def test_the_refusal_is_one_of_ours() -> None:
    assert issubclass(SumRefused, PylnoError)
