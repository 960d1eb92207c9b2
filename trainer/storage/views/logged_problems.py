"""What the learner wrote of problems: those added while logging (no cases), and notes on any."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select

from trainer.domain.log.change import Kind
from trainer.domain.log.problem_facts import problem_value
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.rows import AnyRow
from trainer.storage.schema.tables import LOGGED_PROBLEM, NOTE
from trainer.storage.views import current_choices as choices

State = str | None
"""What becomes another whenever a problem or a note does."""

_BY_SLUG = select(LOGGED_PROBLEM).order_by(LOGGED_PROBLEM.c.slug)
_MINUTE = timedelta(minutes=1)


class LoggedProblems:
    """Keeps problems and notes by slug."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def add(self, problem: Problem, now: datetime) -> None:
        """Keep a problem, with its target time in whole minutes; a known slug is written anew."""
        self.add_all([problem], now)

    def add_all(self, problems: Iterable[Problem], now: datetime) -> None:
        """Keep all of these problems, or none of them."""
        kept = ((Kind.PROBLEM, problem.slug, problem_value(problem)) for problem in problems)
        self._changes.choose(kept, now)

    def annotate(self, slug: str, note: str, now: datetime) -> None:
        """Keep a note on any problem, in the place of the one there was; an empty one is kept."""
        self._changes.choose([(Kind.NOTE, slug, note)], now)

    def state(self) -> State:
        """Give what becomes another whenever a problem or a note does."""
        with self._database.reading() as session:
            return choices.mark(session.connection())

    def all(self) -> list[Problem]:
        """Give all problems by slug, with the notes that they were added with."""
        with self._database.reading() as session:
            rows = session.connection().execute(_BY_SLUG).all()
        return [_problem(row) for row in rows]

    def find(self, slug: str) -> Problem | None:
        """Give one problem, with the notes that it was added with."""
        with self._database.reading() as session:
            query = select(LOGGED_PROBLEM).where(LOGGED_PROBLEM.c.slug == slug)
            row = session.connection().execute(query).first()
        return _problem(row) if row else None

    def notes(self) -> dict[str, str]:
        """Give the notes that were written on problems of any kind, by slug."""
        with self._database.reading() as session:
            return {row.slug: row.text for row in session.connection().execute(select(NOTE))}


def _problem(row: AnyRow) -> Problem:
    return Problem(
        slug=row.slug,
        title=row.title,
        level=Level(row.level),
        pattern=row.pattern,
        origin=Origin.LOGGED,
        target_time=row.target_minutes * _MINUTE,
        number=row.number,
        url=row.url,
        notes=row.notes,
    )
