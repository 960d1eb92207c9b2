from collections.abc import Iterator

import pytest

from trainer.domain.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.memories import Memories
from trainer.storage.reviews import Reviews


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database()
    yield database
    database.close()


@pytest.fixture
def reviews(database: Database) -> Reviews:
    return Reviews(database, Scheduler)


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database)
