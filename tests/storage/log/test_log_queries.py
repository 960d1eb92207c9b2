"""Parts of the log: the lines that are new, and those that some lines are related to."""

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_change, a_log, a_retraction, a_review
from tests.laws.test_settling import FIRST
from tests.laws.whole_logs import forged_logs, rated_logs
from trainer.domain.log.change import Kind
from trainer.domain.log.conflicts import settled
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.log.reviews import Reviews


def keep(database: Database, log: ReviewLog) -> None:
    Reviews(database, Scheduler).add_all(log.reviews.values(), log.changes.values())


def test_what_was_added_since_the_log_ended_somewhere_is_given(database: Database) -> None:
    parts, log = LogQueries(database), a_log("two-sum: good undo; lru-cache: hard")
    begin = parts.end()
    keep(database, log)
    middle = parts.end()
    more = ReviewLog.of([a_review("3sum")], [a_change(Kind.NOTE, "two-sum", "x")])
    keep(database, more)
    assert parts.since(begin) == log.union(more)
    assert parts.since(middle) == more
    assert parts.since(parts.end()) == ReviewLog()
    assert begin < middle < parts.end()


def test_lines_come_with_those_derived_from_them_and_with_what_takes_them_back(
    database: Database,
) -> None:
    copy, rival = a_review(id="3f2a+24"), a_review(id="3f2a~0123456789abcdef")
    near = [a_review(id=name) for name in ("3f2", "3f2ab", "3f2a,", "3f2")]
    undone = a_retraction("3f2a+24", id="r")
    log = ReviewLog.of([copy, rival, a_review(id="3f2a"), *near], [undone, a_retraction("3f2ab")])
    keep(database, log)
    expected = ReviewLog.of([copy, rival, a_review(id="3f2a")], [undone])
    parts = LogQueries(database)
    assert parts.around(ReviewLog.of([a_review(id="3f2a+1")])) == expected
    assert parts.around(ReviewLog.of([], [a_retraction("3f2a", id="x")])) == expected
    assert parts.around(ReviewLog.of([], [a_retraction("unknown", id="r")])).changes
    assert parts.around(ReviewLog()) == ReviewLog()


@given(st.one_of(forged_logs, rated_logs(FIRST)), st.one_of(forged_logs, rated_logs(FIRST)))
def test_what_lines_bring_is_seen_from_those_around_them_alone(
    here: ReviewLog, lines: ReviewLog
) -> None:
    with closing(Database()) as database:
        keep(database, settled(here))
        whole = Reviews(database, Scheduler).log()
        around = LogQueries(database).around(lines)
        assert settled(around.union(lines)).without(around) == (
            settled(whole.union(lines)).without(whole)
        )
