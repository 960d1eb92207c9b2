"""Law 4: what goes out comes back as it was; here through the database."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from tests.builders import remembered
from tests.laws.histories import History, histories, memories_of
from tests.sampling import amount
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories


@given(histories())
def test_every_line_comes_back_exactly_as_it_went_in(history: History) -> None:
    with closing(Database()) as database:
        reviews = Reviews(database, Scheduler)
        reviews.add_all(*history.lines)
        assert reviews.log() == history.log
        for review in history.reviews:
            found = reviews.find(review.id)
            assert found is not None
            assert replace(found, rating=review.rating) == review


@settings(max_examples=amount(4, whole=40))
@given(histories())
def test_a_log_survives_closing_and_opening(history: History) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "trainer.db"
        with closing(Database(path)) as database:
            Reviews(database, Scheduler).add_all(*history.lines)
        with closing(Database(path)) as database:
            assert Reviews(database, Scheduler).log() == history.log
            assert remembered(Memories(database)) == memories_of(history.log, Scheduler())
