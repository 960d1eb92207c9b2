"""Several writes as one transaction, on connections that all wait for the disk."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session

from tests.builders import MOMENT
from trainer.domain.errors import TrainerError
from trainer.storage.database import Database
from trainer.storage.views.suspensions import Suspensions


@pytest.fixture(params=["file", "memory"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "trainer.db" if request.param == "file" else None)) as it:
        yield it


def durable(session: Session) -> bool:
    return bool(session.connection().execute(text("PRAGMA synchronous")).scalar() == 2)


def fail_half_way(database: Database) -> None:
    with database.together():
        Suspensions(database).suspend("two-sum", MOMENT)
        raise TrainerError("The disk is full.")


def test_what_is_done_together_is_there_together(database: Database) -> None:
    suspensions = Suspensions(database)
    with database.together():
        suspensions.suspend("two-sum", MOMENT)
        suspensions.suspend("3sum", MOMENT)
        assert suspensions.all() == {"two-sum", "3sum"}
    assert suspensions.all() == {"two-sum", "3sum"}


def test_where_one_part_fails_nothing_is_done(database: Database) -> None:
    suspensions = Suspensions(database)
    with pytest.raises(TrainerError):
        fail_half_way(database)
    assert suspensions.all() == frozenset()
    suspensions.suspend("3sum", MOMENT)
    assert suspensions.all() == {"3sum"}


def test_others_see_nothing_of_it_before_its_end(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database:
        suspensions, seen = Suspensions(database), []
        with database.together():
            suspensions.suspend("two-sum", MOMENT)
            other = threading.Thread(target=lambda: seen.append(suspensions.all()))
            other.start()
            other.join()
        assert seen == [frozenset()]
        assert suspensions.all() == {"two-sum"}


def test_every_connection_there_is_waits_for_the_disk(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "trainer.db")) as database, ExitStack() as stack:
        sessions = [stack.enter_context(database.reading()) for _ in range(5)]
        sessions.append(stack.enter_context(database.writing()))
        assert (
            len({id(session.connection().connection.driver_connection) for session in sessions})
            == 6
        )
        assert all(map(durable, sessions))
