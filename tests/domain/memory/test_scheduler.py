from datetime import UTC, date, datetime, time, timedelta

import fsrs
import pytest
from hypothesis import given

from tests.builders import DAY, days, reviews_of
from tests.laws.histories import Answers, answers, schedulers
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import LONGEST_INTERVAL_DAYS
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler


def after(gaps: list[int], ratings: list[int], retention: float = 0.9) -> tuple[float, float, int]:
    """Give stability, difficulty and interval after these ratings, each so many days later."""
    day, story = DAY, []
    for gap, rating in zip(gaps, ratings, strict=True):
        day += days(gap)
        story.append((Rating(rating), day))
    scheduler = Scheduler(retention)
    memory = scheduler.replay(story)
    assert memory is not None
    return memory.stability, memory.difficulty, scheduler.interval_days(memory)


def a_memory(words: str) -> Memory:
    memory = Scheduler().fold(reviews_of(f"two-sum: {words}"))
    assert memory is not None
    return memory


@given(answers.map(lambda story: sorted(story, key=lambda answer: answer[1])), schedulers)
def test_memory_is_what_the_fsrs_package_itself_gives(story: Answers, scheduler: Scheduler) -> None:
    package = fsrs.Scheduler(
        desired_retention=scheduler.desired_retention,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL_DAYS,
        enable_fuzzing=False,
    )
    card = fsrs.Card(card_id=7, due=datetime(2020, 1, 1, 12, tzinfo=UTC))
    for rating, day in story:
        noon = datetime.combine(day, time(12), tzinfo=UTC)
        card, _ = package.review_card(card, fsrs.Rating(rating.value), noon)
    memory = scheduler.replay(story)
    if memory is None:
        assert story == []
        return
    assert (memory.stability, memory.difficulty) == (card.stability, card.difficulty)
    assert scheduler.due(memory) == card.due.date()
    then = memory.last_day + days(40)
    recall = package.get_card_retrievability(card, datetime.combine(then, time(12), tzinfo=UTC))
    assert scheduler.retrievability(memory, then) == pytest.approx(recall, rel=1e-12)


def test_a_history_of_six_reviews_agrees_with_the_published_vector() -> None:
    """py-fsrs 6.3.1, tests/test_basic.py::test_memo_state; the same in fsrs-rs and ts-fsrs."""
    stability, difficulty, _ = after([0, 0, 1, 3, 8, 21], [1, 3, 3, 3, 3, 3])
    assert stability == pytest.approx(53.62691, abs=1e-4)
    assert difficulty == pytest.approx(6.3574867, abs=1e-4)


@pytest.mark.parametrize(
    ("rating", "stability", "difficulty"),
    [
        (1, 0.10088589, 8.806304),
        (2, 3.2494123, 6.7404594),
        (3, 7.3153, 2.1112142),
        (4, 18.014914, 1.0),
    ],
)
def test_the_same_answer_on_two_days_agrees_with_the_published_vectors(
    rating: int, stability: float, difficulty: float
) -> None:
    """fsrs-rs 6.6.1, src/model.rs: the forward pass with the default parameters."""
    found = after([0, 1], [rating, rating])
    assert found[:2] == pytest.approx((stability, difficulty), abs=1e-4)


def test_intervals_agree_with_the_published_history() -> None:
    """py-fsrs 6.3.1, tests/test_basic.py::test_review_card: from the second day of good on."""
    known = [2, 11, 46, 163, 498]
    gaps = [0]
    for interval in known:
        assert after([0, *gaps], [3] * (len(gaps) + 1))[2] == interval
        gaps.append(interval)


@pytest.mark.parametrize(("retention", "interval"), [(0.7, 9), (0.8, 3), (0.9, 1)])
def test_intervals_follow_the_desired_retention(retention: float, interval: int) -> None:
    """ts-fsrs 5.4.1, algorithm.test.ts next_ivl: a stability of one day."""
    scheduler = Scheduler(retention)
    memory = scheduler.after(None, Rating.GOOD, DAY)
    ratio = scheduler.interval_days(memory) / memory.stability
    assert ratio == pytest.approx(interval, abs=0.75)


def test_two_study_days_are_a_day_apart_however_few_hours_lie_between() -> None:
    evening, morning = reviews_of("two-sum: good good")
    memory = Scheduler().fold([evening, morning])
    assert memory is not None
    assert memory.stability == pytest.approx(7.3153, abs=1e-4)


def test_a_clock_that_went_back_counts_as_the_same_day() -> None:
    first = Scheduler().after(None, Rating.GOOD, DAY)
    back = Scheduler().after(first, Rating.GOOD, DAY - days(100))
    assert back == Scheduler().after(first, Rating.GOOD, DAY)
    assert back.last_day == DAY


def test_the_outcome_of_an_attempt_counts_from_its_own_moment() -> None:
    ahead, now = reviews_of("two-sum: good +300 good")
    outcomes = Scheduler().outcomes([now], ahead)
    memory = Scheduler().fold([ahead, now])
    assert memory is not None
    assert memory.last_day == now.study_day
    assert outcomes[Rating.GOOD] == Scheduler().due(memory)


def test_no_interval_is_longer_than_ten_years() -> None:
    memory, day, scheduler = None, DAY, Scheduler(0.7)
    for _ in range(12):
        memory = scheduler.after(memory, Rating.EASY, day)
        day = scheduler.due(memory)
    assert memory is not None
    assert scheduler.interval_days(memory) == LONGEST_INTERVAL_DAYS


def test_a_card_is_due_on_its_day_and_late_from_the_day_after() -> None:
    memory, scheduler = a_memory("good"), Scheduler()
    due = scheduler.due(memory)
    assert [scheduler.is_due(memory, due + days(n)) for n in (-1, 0, 1)] == [False, True, True]
    assert scheduler.days_late(memory, DAY) == scheduler.days_late(memory, due) == 0
    assert scheduler.days_late(memory, due + days(3)) == 3


def test_the_interval_runs_from_the_last_review_to_the_due_day() -> None:
    memory, scheduler = a_memory("good +2 good"), Scheduler()
    assert scheduler.due(memory) == memory.last_day + days(scheduler.interval_days(memory))


def test_who_wants_to_keep_more_is_asked_sooner_of_the_same_memory() -> None:
    memory = a_memory("good +2 good")
    dues = [Scheduler(retention).due(memory) for retention in (0.97, 0.9, 0.8, 0.7)]
    assert dues == sorted(set(dues))


@pytest.mark.parametrize("retention", [0.0, 0.69, 0.98, 1.0, 1.5, -0.5, float("nan")])
def test_a_desired_retention_out_of_range_is_a_sentence(retention: float) -> None:
    with pytest.raises(TrainerError, match=r"must be from 0\.70 to 0\.97, not"):
        Scheduler(retention)


def test_a_scheduler_is_known_by_what_memory_depends_on_and_not_by_when_it_is_due() -> None:
    assert Scheduler(0.85).key == Scheduler().key == Scheduler(0.9).key


def test_the_first_day_of_the_calendar_is_a_day_like_any_other() -> None:
    scheduler = Scheduler()
    for day in (date.min, date.max):
        memory = scheduler.after(None, Rating.GOOD, day)
        assert scheduler.due(memory) - memory.last_day == timedelta(
            days=scheduler.interval_days(memory)
        )
