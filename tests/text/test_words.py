"""Words of a text and where they stand."""

from __future__ import annotations

import pytest

from pylno.text import split_sentences, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("78¹ people", ["78", "people"]),
        ("2,000¹² people⁴", ["2,000", "people"]),
        ("30 000³ held", ["30 000", "held"]),
        ("the 7th² day", ["the", "7th", "day"]),
        ("a 10-year² term", ["a", "10-year", "term"]),
        ("the 1990s, 7thly", ["the", "1990s", ",", "7", "thly"]),
    ],
)
def test_signs_of_footnotes_are_no_words(text: str, words: list[str]) -> None:
    found = split_words(text)
    assert [word for word, _, _ in found] == words
    assert all(text[start:end] == word for word, start, end in found)


def test_a_raised_footnote_sign_does_not_hide_the_end_of_a_sentence() -> None:
    assert len(split_sentences("They met on Wednesday.² Forty people came.")) == 2


@pytest.mark.parametrize("rank", ["Brig. Gen. Vell", "Supt. Vell", "Cmdr. Vell", "Dr. Vell"])
def test_a_rank_before_a_name_ends_no_sentence(rank: str) -> None:
    assert len(split_sentences(f"They met {rank} at noon. He left.")) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We call upon the U.S. Congress to act. He left.", 2),
        ("They met the U.N. Security Council.", 1),
        ("He lives in the U.S. The council met.", 2),
        ("He went to the U.K. In May he left.", 2),
    ],
)
def test_capitals_with_dots_end_a_sentence_only_before_a_word_that_opens_one(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count
