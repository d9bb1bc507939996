"""What holds for any figures at all."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pylno.base import Entry, Ledger
from pylno.ledger import HEADLINE_RULES, build, compare, file_entries

from .making import Paper, handed_in, ledger, shelf

NUMBERS = ("3", "12", "40", "about 40", "more than 40", "up to 60", "dozens", "164", "2,000")
SOURCES = (
    None,
    "police",
    "Ministry of Health",
    "the Health Ministry",
    "Viasna",
    "the authorities",
    "Interior Ministry",
)
DAYS = (None, "2022-01", "2022-01-08", "2022-01-09", "2022-01-10", "2022-01-24")
CHANNELS = ("@one", "@two", "@three")


def maybe(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


ROWS = st.fixed_dictionaries(
    {
        "number": maybe(*NUMBERS),
        "status": maybe("killed", "killed", "detained", "arrested"),
        "source": maybe(*SOURCES),
        "as_of": maybe(*DAYS),
        "said": maybe(None, *DAYS),
        "place": maybe(None, "Kazakhstan", "Kazakhstan", "Almaty"),
        "basis": maybe("cumulative", "cumulative", "held_at", "period", "unknown"),
        "unit": maybe("people", "people", "people", "bodies"),
        "who": maybe("people", "people", "police"),
        "part_of": maybe(None, None, None, 0),
        "against": maybe(None, None, None, 0),
    }
)
PAGES = st.tuples(
    maybe(None, "CNN", "BBC", "Ministry of Health"),
    maybe(None, "2022-01-09", "2022-01-12"),
    st.lists(ROWS, min_size=1, max_size=4),
)
UNDOINGS = st.lists(
    st.tuples(maybe("denial", "retraction"), maybe(*NUMBERS), maybe("Ministry of Health", "Interior Ministry", None)),
    max_size=2,
)
THREADS = st.lists(st.tuples(maybe(*CHANNELS), st.integers(8, 12), ROWS), min_size=1, max_size=5)


def pages(rows: Sequence[tuple[str | None, str | None, list[dict[str, Any]]]]) -> list[Paper]:
    made = []
    for at, (publisher, date, figures) in enumerate(rows):
        paper = Paper(f"page {at}", publisher, date)
        for place, figure in enumerate(figures):
            told = dict(figure)
            if place == 0:
                told["part_of"] = told["against"] = None
            paper.say(told.pop("number"), told.pop("status"), **told)
        made.append(paper)
    return made


def with_undoings(papers: list[Paper], undoings: Sequence[tuple[str, str, str | None]]) -> list[Paper]:
    desk = Paper("desk", "Fact Desk", "2022-01-12")
    for kind, number, by in undoings:
        desk.undo(kind, f"The number of {number} killed or detained is not ours.", by=by)
    return [*papers, desk]


def thread(posts: Sequence[tuple[str, int, dict[str, Any]]]) -> Paper:
    paper = Paper("posts")
    for channel, day, row in posts:
        told = {**row, "part_of": None, "against": None}
        paper.post(channel, f"2022-01-{day:02d} 10:00").say(told.pop("number"), told.pop("status"), **told)
    return paper


def forwarded(posts: Sequence[tuple[str, int, dict[str, Any]]], which: int, later_days: int) -> Paper:
    """Give the same thread with one of its posts passed on at its end, word for word."""
    channel, day, row = posts[which]
    paper = thread(posts)
    words = thread(posts).sentences[which].passage.text
    told = {**row, "part_of": None, "against": None}
    number = told.pop("number")
    paper.post("@relay", f"2022-01-{day + later_days:02d} 12:00", channel)
    paper.say(number, told.pop("status"), text=words.replace(f": {number} ", ": {n} ", 1), **told)
    return paper


def shown(found: Ledger) -> list[tuple[Any, ...]]:
    return [
        (row.status, row.unit, row.basis, row.group, row.place, row.low, row.high, row.low_by, row.high_by, row.rule)
        for row in found.headlines
    ]


@given(st.lists(PAGES, min_size=1, max_size=4))
def test_what_two_figures_are_to_each_other_does_not_depend_on_their_order(rows: Any) -> None:
    entries, papers = shelf(*pages(rows))
    for a, b in combinations(entries, 2):
        assert compare(a, b, papers, among=entries) == compare(b, a, papers, among=entries)


@given(st.lists(PAGES, min_size=1, max_size=4), UNDOINGS, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_no_utterance_and_no_headline(
    rows: Any, undoings: Any, chance: random.Random
) -> None:
    papers = with_undoings(pages(rows), undoings)
    found = ledger(*papers)
    chance.shuffle(papers)
    again = ledger(*papers)
    assert {entry.id: entry for entry in found.entries} == {entry.id: entry for entry in again.entries}
    assert (found.sources, found.series, found.comparisons, found.headlines) == (
        again.sources,
        again.series,
        again.comparisons,
        again.headlines,
    )


@given(THREADS, st.data())
def test_passing_a_post_on_changes_no_headline(posts: Any, data: Any) -> None:
    which = data.draw(st.integers(0, len(posts) - 1))
    before, after = thread(posts), forwarded(posts, which, data.draw(st.integers(0, 15)))
    for rule in HEADLINE_RULES:
        assert shown(ledger(before, rule=rule.name)) == shown(ledger(after, rule=rule.name))


@given(st.lists(PAGES, min_size=1, max_size=4), UNDOINGS)
def test_a_withdrawn_figure_sets_no_end_of_a_headline(rows: Any, undoings: Any) -> None:
    found = ledger(*with_undoings(pages(rows), undoings))
    gone = {entry.id for entry in found.entries if entry.withdrawn_by}
    assert not gone & {id_ for row in (*found.headlines, *found.series, *found.comparisons) for id_ in row.figures}


@given(st.lists(PAGES, min_size=1, max_size=4))
def test_no_headline_rests_on_two_mentions_of_one_utterance_or_two_figures_of_one_source(rows: Any) -> None:
    found = ledger(*pages(rows))
    by_id = {entry.id: entry for entry in found.entries}
    for row in found.headlines:
        resting = [by_id[id_] for id_ in row.figures]
        assert len({entry.utterance for entry in resting}) == len(resting)
        named = [entry.source for entry in resting if entry.source]
        assert len(set(named)) == len(named)


@given(st.lists(PAGES, min_size=1, max_size=4))
def test_no_headline_mixes_units_bases_groups_or_places(rows: Any) -> None:
    found = ledger(*pages(rows))
    by_id = {entry.id: entry.figure for entry in found.entries}
    for row in found.headlines:
        for id_ in row.figures:
            figure = by_id[id_]
            assert (figure.unit, figure.basis, figure.group, figure.place) == (
                row.unit,
                row.basis,
                row.group,
                row.place,
            )


@given(st.lists(PAGES, min_size=1, max_size=4))
def test_every_end_of_a_headline_is_a_number_that_the_named_source_said(rows: Any) -> None:
    found = ledger(*pages(rows))
    by_id = {entry.id: entry for entry in found.entries}
    for row in found.headlines:
        said = [by_id[id_] for id_ in row.figures]
        assert row.low is None or any((one.figure.quantity.low, one.source) == (row.low, row.low_by) for one in said)
        assert row.high is None or any(
            (one.figure.quantity.high, one.source) == (row.high, row.high_by) for one in said
        )


@given(st.lists(PAGES, min_size=1, max_size=4), UNDOINGS)
def test_every_mention_leads_to_a_first_mention_that_is_its_own(rows: Any, undoings: Any) -> None:
    entries = file_entries(*handed_in(with_undoings(pages(rows), undoings)))
    by_id: dict[str, Entry] = {entry.id: entry for entry in entries}
    for entry in entries:
        first = by_id[entry.utterance]
        assert first.utterance == first.id
        assert first.same_as is None
        assert (entry.same_as is None) == (entry.id == entry.utterance)
        assert entry.withdrawn_by == first.withdrawn_by


@given(st.lists(PAGES, min_size=1, max_size=3))
def test_filing_twice_gives_the_same(rows: Any) -> None:
    papers = pages(rows)
    assert ledger(*papers) == ledger(*papers)


def many(count: int) -> list[Paper]:
    """Give that many figures of one status in many documents, as a crisis of weeks would bring them."""
    chance = random.Random(11)
    papers = []
    for page in range(count // 5):
        paper = Paper(f"page {page}", f"Outlet {page % 40}", f"2022-01-{1 + page % 28:02d}")
        for _ in range(5):
            paper.say(
                str(chance.randrange(10, 9_000)),
                "detained",
                source=chance.choice(
                    [None, "Interior Ministry", "police", "Viasna", "OVD-Info", f"Monitor {page % 12}"]
                ),
                as_of=chance.choice([None, f"2022-01-{1 + page % 28:02d}"]),
                place=chance.choice([None, "Kazakhstan", "Almaty", "Astana"]),
                basis=chance.choice(["cumulative", "period", "held_at", "unknown"]),
            )
        papers.append(paper)
    return papers


def test_five_hundred_figures_take_seconds_and_not_minutes() -> None:
    documents, readings = handed_in(many(500))
    started = time.perf_counter()
    build(documents, readings)
    assert time.perf_counter() - started < 10  # about one; the rest is for slow machines and coverage


def test_a_title_changes_no_headline() -> None:
    paper = Paper("a", "CNN", "2024-07-21").say("at least 40", who="migrants", source="IOM", place="Haiti")
    titled = (
        Paper("a", "CNN", "2024-07-21")
        .say("40", title=True)
        .say("at least 40", who="migrants", source="IOM", place="Haiti")
    )
    assert shown(ledger(paper)) == shown(ledger(titled))
