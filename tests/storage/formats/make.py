"""Keeps the present format of the database for ever: ``python -m tests.storage.formats.make``.

Run it on the last revision that has a format; it writes ``format-N.sql`` beside itself, with rows
that this very program wrote. What has been written is never written anew.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.storage.formats import story
from tests.storage.formats.sql_text import as_sql
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.log.reviews import Reviews
from trainer.storage.schema.migrations import MIGRATIONS
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions

HERE = Path(__file__).parent


def live(database: Database) -> None:
    """Let the learner's year happen."""
    settings = story.CHOSEN
    scheduler = Scheduler(settings.desired_retention)
    Memories(database).ensure(scheduler)
    stored = StoredSettings(database)
    stored.save(settings, story.LAST_MOMENT)
    stored.greet(story.LAST_MOMENT)
    LoggedProblems(database).add_all(story.problems(), story.LAST_MOMENT)
    reviews = Reviews(database, lambda: scheduler)
    for review in story.reviews():
        reviews.append(review)
    reviews.add_all([], story.changes())
    for slug in story.SUSPENDED:
        Suspensions(database).suspend(slug, story.LAST_MOMENT)
    for attempt in story.drafts():
        Drafts(database).save(attempt, story.LAST_MOMENT)
    for plan in story.plans():
        Plans(database).save(plan, story.LAST_MOMENT)


def main() -> int:
    """Write the file of the present format, and say so."""
    target = HERE / f"format-{len(MIGRATIONS)}.sql"
    if target.exists():
        sys.stderr.write(f"{target.name} is kept already.\n")
        return 1
    with TemporaryDirectory() as folder:
        path = Path(folder) / "trainer.db"
        database = Database(path)
        live(database)
        database.close()
        with closing(sqlite3.connect(path)) as connection:
            for statement in story.FROM_ANOTHER_VERSION:
                connection.execute(statement)
            connection.commit()
            target.write_text("\n".join(as_sql(connection)) + "\n", encoding="utf-8")
    sys.stderr.write(f"{target.name} is kept.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
