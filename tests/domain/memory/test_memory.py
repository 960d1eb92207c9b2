from tests.builders import DAY, days, reviews_of
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler


def a_memory(words: str) -> Memory:
    memory = Scheduler().fold(reviews_of(f"two-sum: {words}"))
    assert memory is not None
    return memory


def test_a_card_is_learned_while_its_last_answer_was_a_pass() -> None:
    assert a_memory("good").learned
    assert a_memory("again +3 hard").learned
    assert not a_memory("good +3 again").learned


def test_a_lapse_is_again_on_a_card_that_had_been_learned() -> None:
    assert a_memory("again again again").lapses == 0
    assert a_memory("again good again again").lapses == 1
    assert a_memory("good again good again").lapses == 2


def test_the_streak_counts_the_passes_since_the_last_again() -> None:
    assert a_memory("good again hard good easy").streak == 3
    assert a_memory("good again hard good easy").reps == 5


def test_a_card_is_late_from_the_day_after_it_is_due() -> None:
    memory = a_memory("good")
    assert memory.days_late(DAY) == memory.days_late(memory.due) == 0
    assert memory.days_late(memory.due + days(3)) == 3


def test_the_interval_runs_from_the_last_review_to_the_due_day() -> None:
    memory = a_memory("good +2 good")
    assert memory.last_day == DAY + days(2)
    assert memory.due == memory.last_day + days(memory.interval_days)
