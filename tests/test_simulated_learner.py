"""The simulated learner is what it says: the truth tests stand on it."""

from collections.abc import Iterable
from functools import cache
from math import sqrt
from statistics import fmean

import pytest

from tests.sampling import sample
from tests.simulated_history import History, TrueTest, made_up_problems
from tests.simulated_learner import CALENDAR, FULL_TIME, live_on, simulate
from tests.true_memory import Forgetting
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.attempt.proposal import propose
from trainer.domain.log.review import Review, Source
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler


@cache
def a_year(seed: int = 1, speed: float = 1.0) -> History:
    """Give the history of a year with 200 problems."""
    return simulate(made_up_problems(200), 365, seed, forgetting=Forgetting(speed))


@cache
def a_full_year() -> History:
    """Give the history of a year of full time."""
    return simulate(made_up_problems(1500), 365, habits=FULL_TIME)


def standard_errors(tests: Iterable[TrueTest]) -> float:
    """Give how many standard errors lie between what was recalled and its true chance."""
    outcomes = [(test.recalled, test.recall) for test in tests]
    error = sqrt(sum(chance * (1 - chance) for _, chance in outcomes))
    return sum(recalled - chance for recalled, chance in outcomes) / error


def share_unaided(reviews: Iterable[Review]) -> float:
    """Give the share of reviews that were unaided."""
    return fmean(review.evidence.unaided for review in reviews)


def test_the_same_seed_lives_the_same_life() -> None:
    again = simulate(made_up_problems(200), 365, 1)
    assert again == a_year()
    assert a_year(seed=2).reviews != again.reviews


@pytest.mark.proof
def test_two_years_of_full_time_are_about_twenty_thousand_reviews() -> None:
    history = simulate(made_up_problems(2500), habits=FULL_TIME)
    assert 18_000 < len(history.reviews) < 22_000
    assert abs(standard_errors(history.tests)) < 3
    assert max(history.times.values()).total_seconds() < 12 * 3600


def test_recall_comes_with_the_chance_that_is_known() -> None:
    for seed in sample(range(1, 6), 2):
        for speed in (0.5, 1.0, 2.0):
            assert abs(standard_errors(a_year(seed, speed).tests)) < 3


def test_who_forgets_faster_recalls_less() -> None:
    slow, usual, fast = (
        fmean(test.recall for test in a_year(speed=speed).tests) for speed in (0.5, 1.0, 2.0)
    )
    assert slow > usual + 0.03 > fast + 0.06


def test_the_schedule_knows_the_usual_learner_exactly() -> None:
    history, scheduler = a_year(), Scheduler()
    day = history.last_day
    for slug, memory in history.memories.items():
        true = history.forgetting.recall(history.true_memories[slug], day)
        assert abs(scheduler.retrievability(memory, day) - true) < 1e-9


def test_a_learner_of_speed_two_forgets_in_a_day_what_the_schedule_allows_in_two() -> None:
    fast, scheduler = a_year(speed=2.0), Scheduler()
    for slug, memory in fast.memories.items():
        due = scheduler.due(memory)
        true = fast.forgetting.recall(fast.true_memories[slug], due)
        ahead = memory.last_day + 2 * (due - memory.last_day)
        assert abs(scheduler.retrievability(memory, ahead) - true) < 1e-9


def test_the_memories_are_those_of_the_log() -> None:
    history, scheduler = a_year(), Scheduler()
    log = ReviewLog.of(history.reviews)
    assert {card.slug: scheduler.fold(log.of_card(card)) for card in list(log.cards())[:50]} == {
        card.slug: history.memories[card.slug] for card in list(log.cards())[:50]
    }


def test_the_reviews_are_in_order_and_each_on_its_study_day() -> None:
    reviews = a_full_year().reviews
    assert list(reviews) == sorted(reviews, key=lambda review: review.at)
    assert len({review.id for review in reviews}) == len(reviews)
    assert all(CALENDAR.day_of(review.at) == review.study_day for review in reviews)
    assert any(review.at.date() != review.study_day for review in reviews)


def test_the_evidence_speaks_for_the_rating() -> None:
    for review in a_year().reviews:
        if review.source is Source.ATTEMPT:
            assert propose(review.evidence).rating is review.rating
        else:
            outcome = next(it for it in Outcome if it.rating is review.rating)
            time, target = review.evidence.active_time, review.evidence.target_time
            assert target is not None
            assert review.evidence == outcome.evidence(time, target)


def test_more_and_more_problems_are_solved_at_first_sight() -> None:
    sights = a_full_year().first_sights
    third = len(sights) // 3
    assert share_unaided(sights[-third:]) > share_unaided(sights[:third]) + 0.1


def test_life_goes_on_with_what_is_due_and_nothing_new() -> None:
    past = a_year()
    future = live_on(past, 30, seed=1)
    assert future == live_on(past, 30, seed=1)
    assert {review.card.slug for review in future.reviews} <= past.memories.keys()
    assert len({(review.card, review.study_day) for review in future.reviews}) == len(
        future.reviews
    )
    assert not {review.id for review in future.reviews} & {review.id for review in past.reviews}
    assert not any(Scheduler().is_due(it, future.last_day) for it in future.memories.values())
