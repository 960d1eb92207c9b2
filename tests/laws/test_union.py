"""Law 2: the union of two logs commutes, associates and is idempotent."""

from contextlib import closing

from hypothesis import given

from tests.builders import remembered
from tests.laws.histories import History, choices, clashing_logs, histories
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories


@given(clashing_logs, clashing_logs)
def test_union_commutes(a: ReviewLog, b: ReviewLog) -> None:
    assert a.union(b) == b.union(a)


@given(clashing_logs, clashing_logs, clashing_logs)
def test_union_associates(a: ReviewLog, b: ReviewLog, c: ReviewLog) -> None:
    assert a.union(b).union(c) == a.union(b.union(c))


@given(clashing_logs, clashing_logs)
def test_union_is_idempotent(a: ReviewLog, b: ReviewLog) -> None:
    assert a.union(a) == a
    assert a.union(b).union(b) == a.union(b)


@given(histories())
def test_the_empty_log_changes_nothing(history: History) -> None:
    assert history.log.union(ReviewLog()) == ReviewLog().union(history.log) == history.log


@given(histories(), histories(), histories())
def test_two_homes_that_merge_each_other_are_equal(common: History, a: History, b: History) -> None:
    with closing(Database()) as here, closing(Database()) as there:
        for database, own, foreign in ((here, a, b), (there, b, a)):
            for log in (common.log.union(own.log), common.log.union(foreign.log)):
                lines = (log.reviews.values(), log.changes.values())
                Reviews(database, Scheduler).add_all(*lines)
        assert Reviews(here, Scheduler).log() == Reviews(there, Scheduler).log()
        assert remembered(Memories(here)) == remembered(Memories(there))
        assert choices(here) == choices(there)
