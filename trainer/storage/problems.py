"""The problems that the learner added while logging: title, link, pattern, level, no cases."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import col, select

from trainer.domain.problem import Level, Origin, Problem
from trainer.storage.database import Database
from trainer.storage.tables import LoggedProblemRow

_MINUTE = timedelta(minutes=1)


class LoggedProblems:
    """Keeps problems by slug."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, problem: Problem, now: datetime) -> None:
        """Keep a problem, with its target time in whole minutes; a known slug is written anew."""
        self.add_all([problem], now)

    def add_all(self, problems: Iterable[Problem], now: datetime) -> None:
        """Keep all of these problems, or none of them."""
        with self._database.writing() as session:
            for problem in problems:
                known = session.get(LoggedProblemRow, problem.slug)
                session.merge(_row(problem, added_at=known.added_at if known else now))

    def all(self) -> list[Problem]:
        """Give all problems by slug."""
        with self._database.reading() as session:
            rows = session.exec(select(LoggedProblemRow).order_by(col(LoggedProblemRow.slug)))
            return [_problem(row) for row in rows]


def _row(problem: Problem, added_at: datetime) -> LoggedProblemRow:
    return LoggedProblemRow(
        slug=problem.slug,
        title=problem.title,
        url=problem.url,
        pattern=problem.pattern,
        level=problem.level.value,
        number=problem.number,
        target_minutes=max(1, round(problem.target_time / _MINUTE)),
        notes=problem.notes,
        added_at=added_at,
    )


def _problem(row: LoggedProblemRow) -> Problem:
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
