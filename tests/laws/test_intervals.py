"""Law 6: every interval is at least one day, and a better rating never gives a shorter one."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.histories import Answers, answers, schedulers
from tests.sampling import amount
from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import LONGEST_INTERVAL_DAYS
from trainer.domain.memory.scheduler import Scheduler


@settings(max_examples=amount(40, whole=1000))
@given(answers, st.dates(), schedulers)
def test_a_better_rating_never_gives_a_shorter_interval(
    past: Answers, day: date, scheduler: Scheduler
) -> None:
    memory = scheduler.replay(past)
    dues = [scheduler.due(scheduler.after(memory, rating, day)) for rating in Rating]
    assert all(earlier <= later for earlier, later in pairwise(dues))


@settings(max_examples=amount(40, whole=1000))
@given(answers, schedulers)
def test_every_interval_is_a_whole_number_of_days_within_bounds(
    past: Answers, scheduler: Scheduler
) -> None:
    memory = None
    for rating, day in past:
        memory = scheduler.after(memory, rating, day)
        assert 1 <= scheduler.interval_days(memory) <= LONGEST_INTERVAL_DAYS
        assert scheduler.due(memory) > memory.last_day >= day
        assert memory.stability > 0
        assert 1 <= memory.difficulty <= 10


@given(st.lists(st.tuples(st.sampled_from(Rating), st.dates()), max_size=6), schedulers)
def test_no_day_of_the_calendar_is_too_far(past: Answers, scheduler: Scheduler) -> None:
    memory = scheduler.replay(past)
    assert memory is None or scheduler.due(memory) > memory.last_day


@given(answers.filter(bool), st.dates(), schedulers)
def test_expected_recall_is_a_share_that_never_rises_by_waiting(
    past: Answers, day: date, scheduler: Scheduler
) -> None:
    memory = scheduler.replay(past)
    assert memory is not None
    then, later = (scheduler.retrievability(memory, d) for d in (day, date.max))
    assert 0 <= later <= then <= 1


@given(answers.filter(bool), schedulers)
def test_a_due_card_is_recalled_about_as_often_as_desired(
    past: Answers, scheduler: Scheduler
) -> None:
    memory = scheduler.replay(past)
    assert memory is not None
    if 9 < scheduler.interval_days(memory) < LONGEST_INTERVAL_DAYS:
        recall = scheduler.retrievability(memory, scheduler.due(memory))
        assert abs(recall - scheduler.desired_retention) < 0.02
