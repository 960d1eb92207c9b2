from collections.abc import Iterator

import pytest

from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories


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
