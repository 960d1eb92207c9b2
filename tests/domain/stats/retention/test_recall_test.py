"""Which reviews test memory, and how much each of them surprises."""

from datetime import date, timedelta
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, days
from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import recall_after, stabilities_until
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.stats.retention.recall_test import RecallTest, recall_test

SCHEDULER = Scheduler()


def learned(*ratings: Rating) -> Memory:
    """Give the memory after these ratings, each on the day when it was due, the first on DAY."""
    memory, day = SCHEDULER.after(None, ratings[0], DAY), DAY
    for rating in ratings[1:]:
        day = SCHEDULER.due(memory)
        memory = SCHEDULER.after(memory, rating, day)
    return memory


def the_test_of(memory: Memory, rating: Rating, day: date) -> RecallTest:
    test = recall_test(memory, rating, day)
    assert test is not None
    return test


def test_the_first_review_of_a_card_tests_nothing() -> None:
    assert recall_test(None, Rating.GOOD, DAY) is None


def test_a_second_review_on_one_day_tests_nothing() -> None:
    memory = learned(Rating.AGAIN)
    assert recall_test(memory, Rating.GOOD, DAY) is None
    assert recall_test(memory, Rating.GOOD, DAY - days(1)) is None


def test_a_review_on_a_later_day_tests_what_was_expected_then() -> None:
    memory = learned(Rating.GOOD, Rating.GOOD)
    late = SCHEDULER.due(memory) + days(3)
    test = the_test_of(memory, Rating.GOOD, late)
    assert test.expected == SCHEDULER.retrievability(memory, late)
    assert test.stability == memory.stability
    assert test.elapsed_days == SCHEDULER.interval_days(memory) + 3


@pytest.mark.parametrize("retention", [0.7, 0.97])
def test_a_test_is_the_same_whatever_retention_is_desired(retention: float) -> None:
    memory = learned(Rating.GOOD, Rating.GOOD)
    day = SCHEDULER.due(memory) + days(3)
    test = recall_test(memory, Rating.GOOD, day)
    assert test == the_test_of(memory, Rating.GOOD, day)


@pytest.mark.parametrize("rating", Rating)
def test_every_rating_but_again_means_recalled(rating: Rating) -> None:
    memory = learned(Rating.GOOD)
    test = the_test_of(memory, rating, SCHEDULER.due(memory))
    assert test.recalled is (rating is not Rating.AGAIN)


def test_the_less_likely_it_was_the_more_it_surprises() -> None:
    memory = learned(Rating.GOOD, Rating.GOOD)
    due = SCHEDULER.due(memory)
    kept, lost = (the_test_of(memory, it, due) for it in (Rating.GOOD, Rating.AGAIN))
    assert kept.surprise == pytest.approx(-log(kept.expected))
    assert lost.surprise == pytest.approx(-log(1 - lost.expected))
    assert lost.surprise > kept.surprise


@given(st.floats(0, 1), st.booleans())
def test_no_surprise_is_endless(expected: float, recalled: bool) -> None:
    test = RecallTest(expected=expected, recalled=recalled, elapsed_days=1, stability=1, bin=0)
    assert 0 < test.surprise < 10


@given(st.integers(1, 4000), st.lists(st.sampled_from(Rating), min_size=1, max_size=8))
def test_like_histories_share_a_bin_and_longer_waits_do_not_share_it(
    elapsed: int, ratings: list[Rating]
) -> None:
    memory = learned(*ratings)
    day = memory.last_day + timedelta(days=elapsed)
    one = the_test_of(memory, Rating.GOOD, day)
    assert one.bin == the_test_of(memory, Rating.AGAIN, day).bin
    assert one.bin < the_test_of(memory, Rating.GOOD, memory.last_day + days(elapsed * 14)).bin


@given(st.floats(0.05, 1))
def test_recall_and_time_are_two_sides_of_one_curve(recall: float) -> None:
    assert recall_after(stabilities_until(recall)) == pytest.approx(recall)
    assert stabilities_until(0.9) == pytest.approx(1)
