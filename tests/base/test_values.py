from __future__ import annotations

import dataclasses
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pylno import base
from pylno.base import DocumentRefused, Figure, PartialDate, Passage, PylnoError, Quantity, Status, claim_id

BOUND = st.none() | st.integers(min_value=0, max_value=10**7)


def quantity(low: int | None, high: int | None) -> Quantity:
    return Quantity(low, high, exact=False, phrase="")


@given(BOUND, BOUND, BOUND, BOUND)
def test_whether_two_ranges_meet_does_not_depend_on_which_is_asked(
    a: int | None, b: int | None, c: int | None, d: int | None
) -> None:
    assert quantity(a, b).meets(quantity(c, d)) == quantity(c, d).meets(quantity(a, b))


def test_more_than_a_number_meets_everything_above_it() -> None:
    assert quantity(2000, None).meets(quantity(200_000, 200_000))
    assert not quantity(2000, None).meets(quantity(200, 200))


def test_passages_overlap_when_they_share_a_character() -> None:
    one = Passage(0, 5, "01234")
    assert one.overlaps(Passage(4, 8, "4567"))
    assert not one.overlaps(Passage(5, 8, "567"))


def test_a_claims_id_is_the_digest_of_where_it_stands_and_what_it_says() -> None:
    expected = hashlib.sha256(b"d1\n10\n20\nkilled").hexdigest()[:16]
    assert claim_id("d1", 10, 20, "killed") == expected


@pytest.mark.parametrize("name", base.__all__)
def test_every_value_of_the_vocabulary_is_frozen_and_explained(name: str) -> None:
    value = getattr(base, name)
    if dataclasses.is_dataclass(value):
        assert vars(value)["__dataclass_params__"].frozen
        assert hasattr(value, "__slots__")
    if isinstance(value, type):
        assert value.__doc__


def test_a_figures_date_is_that_of_the_event_else_the_day_for_which_it_holds() -> None:
    figure = Figure(Passage(0, 2, "12"), Quantity(12, 12, exact=True, phrase="12"), Status.KILLED, "people")
    as_of = dataclasses.replace(figure, as_of=PartialDate(2022, 1, 11))
    assert figure.date is None
    assert as_of.date == PartialDate(2022, 1, 11)
    assert dataclasses.replace(as_of, event_date=PartialDate(2022, 1, 5)).date == PartialDate(2022, 1, 5)


def test_a_refused_document_carries_its_reason_apart_from_its_sentence() -> None:
    refused = DocumentRefused("The file is over 100 MB. It is untouched.", reason="over 100 MB")
    assert (refused.message, refused.reason) == ("The file is over 100 MB. It is untouched.", "over 100 MB")
    assert isinstance(refused, PylnoError)
