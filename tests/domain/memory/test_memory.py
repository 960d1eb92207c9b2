from dataclasses import fields

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


def test_a_memory_says_nothing_of_when_the_card_is_due() -> None:
    """That follows from the desired retention, which may change any day."""
    memory = a_memory("good +2 good")
    assert memory.last_day == DAY + days(2)
    assert {it.name for it in fields(memory)} == {
        "stability",
        "difficulty",
        "last_day",
        "reps",
        "lapses",
        "streak",
    }
    assert memory == Scheduler(0.97).fold(reviews_of("two-sum: good +2 good"))
