"""A share is told with its number and the range it can be trusted to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.stats.interval import Interval, wilson
from trainer.domain.stats.tally import ENOUGH_TESTS, Judgement, Tally, total


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    number = draw(st.integers(0, 5000))
    share = draw(st.floats(0, 1))
    return Tally(number, draw(st.integers(0, number)), number * share)


@pytest.mark.parametrize(
    ("hits", "number", "low", "high"),
    [
        (8, 10, 0.4902, 0.9433),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_the_interval_is_the_published_one(hits: int, number: int, low: float, high: float) -> None:
    assert wilson(hits, number) == pytest.approx((low, high), abs=5e-5)


@given(tallies())
def test_the_interval_holds_the_share_and_lies_within_what_can_be(tally: Tally) -> None:
    low, high = tally.interval
    assert 0 <= low < high <= 1
    if tally.share is not None:
        assert low - 1e-9 <= tally.share <= high + 1e-9


@given(tallies(), st.integers(2, 50))
def test_more_of_the_same_is_surer(tally: Tally, times: int) -> None:
    more = total([tally] * times)
    width = tally.interval.high - tally.interval.low
    assert more.interval.high - more.interval.low <= width + 1e-12


@given(st.lists(tallies(), max_size=8))
def test_the_total_is_the_sum_of_all(known: list[Tally]) -> None:
    one_by_one = Tally()
    for tally in known:
        one_by_one += tally
    assert total(known).number == one_by_one.number
    assert total(known).recalled == one_by_one.recalled
    assert total(known).expected == pytest.approx(one_by_one.expected)


def test_without_a_test_there_is_no_share_and_anything_can_be() -> None:
    assert Tally().share is None
    assert Tally().expected_share is None
    assert Tally().interval == Interval(0, 1)
    assert Tally().in_words == "nothing"


def test_a_share_is_judged_from_enough_tests_on() -> None:
    few = Tally(ENOUGH_TESTS - 1, 0)
    assert few.missing == 1
    assert few.judge(0.85) is Judgement.UNKNOWN
    assert Tally(ENOUGH_TESTS, 0).judge(0.85) is Judgement.BELOW


def test_only_what_chance_does_not_explain_is_below_or_above() -> None:
    assert Tally(100, 80).judge(0.85) is Judgement.WITHIN
    assert Tally(1000, 800).judge(0.85) is Judgement.BELOW
    assert Tally(1000, 900).judge(0.85) is Judgement.ABOVE


def test_a_share_in_words_comes_with_its_range() -> None:
    assert Tally(200, 162).in_words == "81% (75 to 86%)"
