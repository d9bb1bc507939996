"""What holds for any text."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pylno.base import Passage, Reading
from pylno.reading import read

from .making import document

TEXTS = [path.read_text("utf-8") for path in sorted(Path(__file__).parent.glob("golden/*/text.txt"))]
PIECES = [piece for text in TEXTS for piece in re.split(r"(?<=[.:;])\s+|\n+", text) if piece.strip()]
SIGNS = "\u00a0\u202f\u200b\u2028“”«»‘’—–•…()[]*#|;:,.!?\t\r\n0123456789$%½²٣Ⅳ🟥éßİ"
WORDS = sorted({word for text in TEXTS for word in re.findall(r"\w+|[^\w\s]|\n+", text)} | set(SIGNS))
PLAIN = st.text(st.sampled_from("abc ABC1239,.\n" + SIGNS), max_size=200)
GROUND = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Give a text: invented sentences in any order and arrangement, cut anywhere, with signs thrown in."""
    pieces = draw(GROUND)
    joints = draw(st.lists(st.sampled_from((" ", "\n", "\n\n", "\n• ", "\n2. ", ", ")), min_size=12, max_size=12))
    text = "".join(piece + joint for piece, joint in zip(pieces, joints, strict=False))
    if draw(st.booleans()):
        first, last = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        text = text[first:last]
    if draw(st.booleans()):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(PLAIN) + text[at:]
    return text


def passages(reading: Reading) -> list[Passage]:
    """Give every passage of a reading."""
    sources = [one.attribution for one in reading.figures]
    sources += [one.attribution for one in reading.events]
    sources += [one.attribution for one in reading.allegations]
    return [
        *(one.passage for one in reading.figures),
        *(one.passage for one in reading.calls),
        *(one.passage for one in reading.events),
        *(one.passage for one in reading.allegations),
        *(one.passage for one in reading.statements),
        *(one.passage for one in reading.signatories),
        *(one.passage for one in reading.sentences),
        *(one.passage for one in reading.unread_numerals),
        *(one.passage for one in sources if one is not None and one.passage is not None),
    ]


@given(documents())
def test_every_passage_gives_back_its_words(text: str) -> None:
    wrong = [one for one in passages(read(document(text))) if not one.text or text[one.start : one.end] != one.text]
    assert wrong == []


@given(documents())
def test_sentences_hold_every_sign_once_and_in_order(text: str) -> None:
    sentences = [one.passage for one in read(document(text)).sentences]
    assert all(one.end <= following.start for one, following in pairwise(sentences))
    held = {at for one in sentences for at in range(one.start, one.end)}
    assert [at for at, sign in enumerate(text) if not sign.isspace() and at not in held] == []


@given(documents())
def test_every_run_of_digits_is_in_a_figure_or_has_a_reason(text: str) -> None:
    found = read(document(text))
    spans = [one.passage for one in found.figures] + [one.passage for one in found.unread_numerals]
    unseen = [
        number.group()
        for number in re.finditer(r"\d+", text)
        if not any(one.start < number.end() and number.start() < one.end for one in spans)
    ]
    assert unseen == []


@given(st.text(max_size=300))
def test_any_text_at_all_is_read(text: str) -> None:
    assert read(document(text)).language == "en"


@given(st.sampled_from(TEXTS), st.integers(0, 2**32))
def test_shuffled_words_are_read(text: str, seed: int) -> None:
    words = re.split(r"(\s+)", text)
    random.Random(seed).shuffle(words)
    assert read(document("".join(words))).is_supported


@pytest.mark.parametrize(
    "text",
    [
        "Co\u00adoperation ended. Forty people were killed.",
        "On ² June people left.",
        "June ² was quiet.",
        ". :\n\n— unarmed",
        "servicemen says citing",
        "state must . Police ,",
        "We call on the EU to stop and on the UN to act and on for peace to hold it.",
        "٣٤ people were killed.",
        "Forty people were killed by X, who said",
    ],
)
def test_broken_text_is_read_and_every_passage_has_words(text: str) -> None:
    assert [one for one in passages(read(document(text))) if not one.text] == []


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_a_heap_of_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    assert [one for one in passages(read(document(text))) if text[one.start : one.end] != one.text] == []


@pytest.mark.parametrize("piece", ["1 ", "said ", "X, ", "people and ", "(", "“"])
def test_a_long_heap_of_one_word_is_read(piece: str) -> None:
    text = piece * 4000
    assert [one for one in passages(read(document(text))) if text[one.start : one.end] != one.text] == []


@given(st.sampled_from(TEXTS), st.integers(1, 9))
def test_blank_lines_before_the_text_shift_every_passage_alike(text: str, lines: int) -> None:
    plain, moved = passages(read(document(text))), passages(read(document("\n" * lines + text)))
    assert [(one.start + lines, one.end + lines) for one in plain] == [(one.start, one.end) for one in moved]


@given(documents())
def test_parts_and_opposites_point_at_other_figures(text: str) -> None:
    figures = read(document(text)).figures
    for at, figure in enumerate(figures):
        for other in (figure.part_of, figure.set_against):
            assert other is None or (0 <= other < len(figures) and other != at)


@given(documents())
def test_a_part_names_its_basis_and_is_no_part_of_itself_by_way_of_others(text: str) -> None:
    figures = read(document(text)).figures
    for at, figure in enumerate(figures):
        assert (figure.part_of is None) == (figure.part_of_basis is None)
        above = figure.part_of
        for _ in figures:
            assert above != at
            above = figures[above].part_of if above is not None else None


@given(documents())
def test_bounds_are_in_order_and_an_exact_number_has_one_value(text: str) -> None:
    for figure in read(document(text)).figures:
        low, high = figure.quantity.low, figure.quantity.high
        assert low is not None or high is not None
        assert low is None or high is None or low <= high
        assert not figure.quantity.exact or low == high


@given(documents())
def test_a_statement_is_about_a_figure_of_this_document(text: str) -> None:
    found = read(document(text))
    assert all(one.about is None or 0 <= one.about < len(found.figures) for one in found.statements)


@given(documents())
def test_the_same_text_is_read_alike_each_time(text: str) -> None:
    assert read(document(text)) == read(document(text))
