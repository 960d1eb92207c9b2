"""Law 1: the log only grows. No update, no delete; a retracted review never happened."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from sqlalchemy import text

from tests.builders import a_change, a_log, a_review
from tests.laws.histories import History, cards, histories
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews

CHANGE = a_change(id="chosen")


@pytest.fixture
def database() -> Iterator[Database]:
    with closing(Database()) as database:
        Reviews(database, Scheduler).add_all([a_review(facts='{"of tomorrow":1}')], [CHANGE])
        yield database


@pytest.mark.parametrize("table", ["review", "change"])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE {table} SET at = '1999-01-01 00:00:00.000000'",
        "UPDATE OR REPLACE {table} SET id = 'another'",
        "DELETE FROM {table}",
        "REPLACE INTO {table} SELECT * FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        "INSERT INTO {table} SELECT * FROM {table} WHERE 1 ON CONFLICT DO UPDATE SET at = '1999'",
    ],
)
def test_no_statement_changes_a_line_that_is_written(
    database: Database, table: str, change: str
) -> None:
    before = Reviews(database, Scheduler).log()
    with pytest.raises(TrainerError, match="the log only grows"), database.writing() as session:
        session.connection().execute(text(change.format(table=table)))
    assert Reviews(database, Scheduler).log() == before


@given(histories(), histories())
def test_every_change_gives_a_log_that_holds_the_old_one(old: History, more: History) -> None:
    grown = old.log.union(more.log)
    assert old.log.reviews.items() <= grown.reviews.items()
    assert old.log.changes.items() <= grown.changes.items()


@given(histories(), cards)
def test_a_retracted_review_never_happened(history: History, card: CardKey) -> None:
    gone = history.log.taken_back()
    left = (line for line in history.reviews if line.id not in gone)
    without = ReviewLog.of(left, history.changes)
    assert history.log.of_card(card) == without.of_card(card)
    assert list(history.log.happened()) == list(without.happened())


def test_undo_takes_back_one_review_and_leaves_its_line() -> None:
    log = a_log("two-sum: good +3 again undo")
    assert len(log.reviews) == 2
    assert log.of_card(CardKey("two-sum")) == a_log("two-sum: good").of_card(CardKey("two-sum"))
