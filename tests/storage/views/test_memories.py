from dataclasses import dataclass, field

import pytest

from tests.builders import MOMENT, a_log, a_review, days, remembered
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


def make_stale(database: Database) -> None:
    """Let the cache be what a scheduler with other parameters made of the log."""
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE meta SET value = 'x' WHERE key = 'scheduler'")
        session.connection().exec_driver_sql("UPDATE memory SET stability = stability * 2")


@pytest.fixture(autouse=True)
def some_log(reviews: Reviews) -> None:
    log = a_log("two-sum: good +3 again good; lru-cache: easy; min-stack: good undo")
    reviews.add_all(log.reviews.values(), log.changes.values())
    reviews.append(a_review("two-sum", "hard", skill=Skill.EXPLAIN))


def test_the_two_skills_of_a_problem_are_remembered_apart(memories: Memories) -> None:
    assert {card.slug for card in memories.of(Skill.SOLVE)} == {"two-sum", "lru-cache"}
    assert {card.slug for card in memories.of(Skill.EXPLAIN)} == {"two-sum"}
    assert memories.of(Skill("drill")) == {}
    known = {(card.slug, card.skill.value) for card in remembered(memories)}
    assert known == {("two-sum", "solve"), ("two-sum", "explain"), ("lru-cache", "solve")}
    assert CardKey("min-stack") not in remembered(memories)


def test_memories_are_read_again_only_when_the_log_has_grown(
    memories: Memories, reviews: Reviews
) -> None:
    before, explained = memories.of(Skill.SOLVE), memories.of(Skill.EXPLAIN)
    assert memories.of(Skill.SOLVE) is before
    assert memories.of(Skill.EXPLAIN) is explained
    memory = reviews.append(a_review("lru-cache", "again", MOMENT + days(30)))
    after = memories.of(Skill.SOLVE)
    assert after[CardKey("lru-cache")] == memory != before[CardKey("lru-cache")]
    assert memories.of(Skill.SOLVE) is after


def test_a_cache_that_is_dropped_comes_back_equal(memories: Memories) -> None:
    before = remembered(memories)
    memories.drop()
    assert remembered(memories) == {}
    memories.ensure(Scheduler())
    assert remembered(memories) == before


def test_a_cache_that_is_right_is_not_made_again(memories: Memories) -> None:
    told = Told()
    memories.ensure(Scheduler(), told)
    assert told.steps == []


def test_another_desired_retention_makes_no_cache_stale(memories: Memories) -> None:
    told, before = Told(), memories.of(Skill.SOLVE)
    memories.ensure(KEEN, told)
    assert told.steps == []
    assert memories.of(Skill.SOLVE) is before
    assert memories.differences(KEEN) == []


def test_a_cache_of_another_scheduler_is_made_anew(database: Database, memories: Memories) -> None:
    told, before = Told(), remembered(memories)
    make_stale(database)
    assert not memories.are_of(Scheduler())
    memories.ensure(Scheduler(), told)
    assert memories.are_of(Scheduler())
    assert remembered(memories) == before
    assert memories.differences(Scheduler()) == []
    assert told.steps[-1] == (5, 5)


def test_a_line_that_is_appended_to_a_stale_cache_makes_it_right(
    database: Database, memories: Memories
) -> None:
    make_stale(database)
    Reviews(database, Scheduler).append(a_review("lru-cache", at=MOMENT + days(30)))
    assert memories.differences(Scheduler()) == []
    assert memories.are_of(Scheduler())


def test_a_line_that_is_appended_without_a_cache_makes_it_whole(
    reviews: Reviews, memories: Memories
) -> None:
    memories.drop()
    reviews.append(a_review("lru-cache", at=MOMENT + days(30)))
    assert memories.differences(Scheduler()) == []
    assert len(remembered(memories)) == 3


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
        "two-sum (explain)",
        "two-sum (solve)",
    ]


def test_an_answer_that_was_tampered_with_is_found_out(
    database: Database, memories: Memories
) -> None:
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE answer SET rating = 1 WHERE slug = 'two-sum'")
    assert memories.differences(Scheduler()) == [
        "two-sum (solve): the answers cached for statistics differ from the log."
    ]
    memories.rebuild(Scheduler())
    assert memories.differences(Scheduler()) == []
