"""Two programs on one home at once: both may write, and nothing is lost."""

import multiprocessing
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.builders import MOMENT, a_review
from tests.sampling import amount
from trainer.domain.memory.scheduler import Scheduler
from trainer.files.home import Home
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories

LINES = amount(60, whole=400)


def append_reviews(root: Path, name: str, lines: int) -> None:
    with closing(Database(Home.at(root).database)) as database:
        reviews = Reviews(database, Scheduler)
        for number in range(lines):
            at = MOMENT + timedelta(hours=number)
            reviews.append(a_review(f"problem-{number % 10}", at=at, id=f"{name} {number}"))


def test_two_programs_that_begin_a_home_together_lose_nothing(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    programs = [spawn.Process(target=append_reviews, args=(tmp_path, name, LINES)) for name in "ab"]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert [program.exitcode for program in programs] == [0, 0]
    with closing(Database(Home.at(tmp_path).database)) as database:
        found = set(Reviews(database, Scheduler).log().reviews)
        assert found == {f"{name} {number}" for name in "ab" for number in range(LINES)}
        assert Memories(database).differences(Scheduler()) == []
