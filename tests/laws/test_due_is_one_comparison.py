"""Law: what is due is one comparison, and SQL, the scheduler and the fsrs package make it alike."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

import fsrs
import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import a_review
from tests.laws.histories import schedulers
from tests.sampling import amount
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.memory.curve import (
    DECAY,
    DEFAULT_RETENTION,
    GONE,
    LONG_OVERDUE_DAYS,
    LONGEST_INTERVAL_DAYS,
    interval_days,
    recall_after,
    stabilities_until,
)
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.log.rows import memory_values
from trainer.storage.schema.tables import MEMORY
from trainer.storage.views.due import DUE_CARDS, INTERVAL_DAYS

SOLVED = CardKey("two-sum")
SEEN = {
    "last_review_id": "any",
    "first_unaided": True,
    "last_unaided": True,
    "tests": 0,
    "recalled": 0,
    "expected": 0.0,
}
A_HALF = 1e-9
"""The package multiplies in another order, and rounds a half day to the even one of two days."""

stabilities = st.floats(0.001, 100) | st.floats(0.001, 36500)
last_days = st.dates(date(2, 1, 1), date(9900, 1, 1))


@cache
def the_package(retention: float) -> fsrs.Scheduler:
    return fsrs.Scheduler(
        desired_retention=retention,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL_DAYS,
        enable_fuzzing=False,
    )


def a_memory(stability: float, last_day: date) -> Memory:
    return Memory(stability=stability, difficulty=5, last_day=last_day, reps=1, lapses=0, streak=1)


def due_by_sql(
    database: Database, card: CardKey, memory: Memory, retention: float, day: date
) -> bool:
    """Tell whether the statement of ``trainer due`` finds the only card there is."""
    given = {
        "day": day.isoformat(),
        "stabilities": stabilities_until(retention),
        "until_gone": stabilities_until(GONE),
    }
    with database.writing() as session:
        connection = session.connection()
        connection.execute(MEMORY.delete())
        connection.execute(MEMORY.insert().values(memory_values(card, memory) | SEEN))
        return bool(connection.exec_driver_sql(DUE_CARDS, given).all())


def interval_by_sql(database: Database, stability: float, retention: float) -> object:
    given = {"stability": stability, "stabilities": stabilities_until(retention)}
    query = f"SELECT {INTERVAL_DAYS} FROM (SELECT :stability AS stability)"
    with database.reading() as session:
        return session.connection().exec_driver_sql(query, given).scalar()


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    with closing(Database()) as database:
        Reviews(database, Scheduler).append(a_review())
        yield database


def test_the_curve_is_that_of_the_package() -> None:
    assert -DEFAULT_PARAMETERS[20] == DECAY
    assert recall_after(1) == pytest.approx(0.9, abs=1e-15)
    assert stabilities_until(0.9) == pytest.approx(1, abs=1e-15)


@given(stabilities, st.integers(0, 40_000), schedulers)
def test_recall_is_that_of_the_package(
    stability: float, elapsed: int, scheduler: Scheduler
) -> None:
    day = date(2026, 11, 21)
    then, last = (
        datetime.combine(it, time(12), tzinfo=UTC) for it in (day + timedelta(elapsed), day)
    )
    card = fsrs.Card(1, fsrs.State.Review, None, stability, 5.0, last, last)
    recall = scheduler.retrievability(a_memory(stability, day), day + timedelta(elapsed))
    assert recall == pytest.approx(the_package(0.9).get_card_retrievability(card, then), abs=1e-12)


@settings(max_examples=amount(100, whole=1000))
@given(stabilities, schedulers)
def test_the_interval_is_that_of_the_package(stability: float, scheduler: Scheduler) -> None:
    package = the_package(scheduler.desired_retention)._next_interval(stability=stability)
    mine = scheduler.interval_days(a_memory(stability, date(2026, 11, 21)))
    exact = stabilities_until(scheduler.desired_retention) * stability
    if abs(exact % 1 - 0.5) > A_HALF * exact:
        assert mine == package
    assert abs(mine - package) <= 1


@settings(max_examples=amount(100, whole=1000))
@given(stabilities, schedulers)
def test_the_interval_is_the_same_in_sql(
    database: Database, stability: float, scheduler: Scheduler
) -> None:
    retention = scheduler.desired_retention
    assert interval_by_sql(database, stability, retention) == interval_days(stability, retention)


@settings(max_examples=amount(60, whole=500))
@given(st.integers(0, 3700), st.sampled_from([-1e-6, -1e-15, 0, 1e-15, 1e-6]), schedulers)
def test_the_border_between_two_intervals_is_the_same_in_sql(
    database: Database, days: int, aside: float, scheduler: Scheduler
) -> None:
    retention = scheduler.desired_retention
    stability = (days + 0.5) / stabilities_until(retention) * (1 + aside)
    assert interval_by_sql(database, stability, retention) == interval_days(stability, retention)


@settings(max_examples=amount(60, whole=500))
@given(stabilities, schedulers, last_days, st.integers(-2, 2) | st.integers(-4000, 4000))
def test_a_card_is_due_on_the_same_days_in_sql(
    database: Database, stability: float, scheduler: Scheduler, last_day: date, late: int
) -> None:
    memory = a_memory(stability, last_day)
    due = scheduler.due(memory)
    day = due + timedelta(days=max(late, (last_day - due).days))
    assert scheduler.is_due(memory, day) == (day >= due)
    assert scheduler.days_late(memory, day) == max(0, (day - due).days)
    gone = scheduler.retrievability(memory, day) < GONE or (day - due).days >= LONG_OVERDUE_DAYS
    found = due_by_sql(database, SOLVED, memory, scheduler.desired_retention, day)
    assert found == (day >= due and not gone)


@given(stabilities, last_days, schedulers, schedulers)
def test_who_wants_to_keep_more_is_never_asked_later(
    stability: float, last_day: date, one: Scheduler, other: Scheduler
) -> None:
    keen, calm = sorted((one, other), key=lambda it: -it.desired_retention)
    memory = a_memory(stability, last_day)
    assert last_day < keen.due(memory) <= calm.due(memory)


def test_only_the_skill_of_solving_is_looked_at(database: Database) -> None:
    memory, day = a_memory(1, date(2026, 11, 21)), date(2026, 12, 1)
    explained = CardKey(SOLVED.slug, Skill.EXPLAIN)
    assert due_by_sql(database, SOLVED, memory, DEFAULT_RETENTION, day)
    assert not due_by_sql(database, explained, memory, DEFAULT_RETENTION, day)
