from dataclasses import dataclass, field

import pytest

from tests.builders import MOMENT, a_log, a_review, days
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.schema.tables import MemoryRow
from trainer.storage.views.memories import Memories
from trainer.storage.views.replay import drop

KEEN = Scheduler(0.95)


@dataclass
class Told:
    """Keeps what a progress callback was told."""

    steps: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, done: int, total: int) -> None:
        self.steps.append((done, total))


@pytest.fixture(autouse=True)
def some_log(reviews: Reviews) -> None:
    log = a_log("two-sum: good +3 again good; lru-cache: easy; min-stack: good undo")
    reviews.add_all(log.reviews.values(), log.retractions.values())
    reviews.append(a_review("two-sum", "hard", skill=Skill.RECALL))


def test_the_two_skills_of_a_problem_are_remembered_apart(memories: Memories) -> None:
    known = {(card.slug, card.skill.value) for card in memories.all()}
    assert known == {("two-sum", "solve"), ("two-sum", "recall"), ("lru-cache", "solve")}
    assert CardKey("min-stack") not in memories.all()


def test_memories_are_read_again_only_when_the_log_has_grown(
    memories: Memories, reviews: Reviews
) -> None:
    before = memories.all()
    assert memories.all() is before
    remembered = reviews.append(a_review("lru-cache", "again", MOMENT + days(30)))
    assert memories.all()[CardKey("lru-cache")] == remembered != before[CardKey("lru-cache")]


def test_a_cache_that_is_dropped_comes_back_equal(memories: Memories) -> None:
    before = memories.all()
    memories.drop()
    assert memories.all() == {}
    memories.ensure(Scheduler())
    assert memories.all() == before


def test_a_cache_that_is_right_is_not_made_again(memories: Memories) -> None:
    told = Told()
    memories.ensure(Scheduler(), told)
    assert told.steps == []


def test_another_desired_retention_reschedules_everything(memories: Memories) -> None:
    told = Told()
    before = memories.all()
    memories.ensure(KEEN, told)
    assert memories.all().keys() == before.keys()
    assert memories.differences(KEEN) == []
    assert all(known.due <= before[card].due for card, known in memories.all().items())
    assert told.steps[-1] == (5, 5)


def test_a_line_that_is_appended_to_a_stale_cache_makes_it_right(
    database: Database, memories: Memories
) -> None:
    Reviews(database, lambda: KEEN).append(a_review("lru-cache", at=MOMENT + days(30)))
    assert memories.differences(KEEN) == []


def test_a_line_that_is_appended_without_a_cache_makes_it_whole(
    reviews: Reviews, memories: Memories
) -> None:
    memories.drop()
    reviews.append(a_review("lru-cache", at=MOMENT + days(30)))
    assert memories.differences(Scheduler()) == []
    assert len(memories.all()) == 3


def test_a_cache_that_was_tampered_with_is_found_out(
    database: Database, memories: Memories
) -> None:
    with database.writing() as session:
        row = session.get(MemoryRow, ("lru-cache", "solve"))
        assert row is not None
        row.stability = 365.0
    [difference] = memories.differences(Scheduler())
    assert difference.startswith("lru-cache (solve): stability is 365.0 in the cache and ")
    memories.rebuild(Scheduler())
    assert memories.differences(Scheduler()) == []


def test_a_missing_card_is_found_out(database: Database, memories: Memories) -> None:
    with database.writing() as session:
        drop(session.connection())
    assert [text.split(": ")[0] for text in memories.differences(Scheduler())] == [
        "lru-cache (solve)",
        "two-sum (recall)",
        "two-sum (solve)",
    ]


def test_an_answer_that_was_tampered_with_is_found_out(
    database: Database, memories: Memories
) -> None:
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE answer SET rating = 1 WHERE slug = 'two-sum'")
    assert [text.split(": ")[1] for text in memories.differences(Scheduler())] == [
        "the answers kept for statistics differ from the log's.",
        "the answers kept for statistics differ from the log's.",
    ]
    memories.rebuild(Scheduler())
    assert memories.differences(Scheduler()) == []
