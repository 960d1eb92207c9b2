"""One review saved, durable on disk, against one bare SQLite commit in the same folder."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.measuring import Result, side_by_side
from trainer.bootstrap import Bootstrap
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Review

ROUNDS = 200


def measure() -> Iterator[Result]:
    """Measure it in a home with 150 problems and 10,000 reviews."""
    with TemporaryDirectory() as folder:
        fill(Path(folder), 150, 10_000)
        bare = _bare_database(Path(folder) / "bare.db")
        services = Bootstrap(Path(folder)).open_services()
        numbers, now, day = count(), services.clock.now(), services.clock.today()
        evidence = Outcome.SOLVED.evidence(timedelta(minutes=9), timedelta(minutes=10))

        def save() -> None:
            slug = f"made-up-problem-{next(numbers)}"
            card, rating = CardKey(slug), Outcome.SOLVED.rating
            services.log_attempt.reviews.append(
                Review(id=slug, card=card, at=now, study_day=day, rating=rating, evidence=evidence)
            )

        def commit() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO line VALUES (?)", ("x" * 300,))
            bare.execute("COMMIT")

        saved, committed = side_by_side(save, commit, ROUNDS)
        services.close()
        bare.close()
    yield Result("one review saved", saved, "one SQLite commit", committed, 2)


def _bare_database(path: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE line (text TEXT)")
    return bare
