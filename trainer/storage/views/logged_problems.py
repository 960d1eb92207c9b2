"""What the learner wrote of problems: those added while logging (no cases), and notes on any."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Select, select

from trainer.domain.log.change import Kind
from trainer.domain.log.problem_facts import problem_value
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.storage.database import Database
from trainer.storage.door import Door, maybe, minutes, text, whole
from trainer.storage.log.changes import Changes
from trainer.storage.log.rows import AnyRow
from trainer.storage.schema.tables import LOGGED_PROBLEM, NOTE
from trainer.storage.views import current_choices as choices
from trainer.storage.views.renewed import renewed

Value = TypeVar("Value")
State = str | None
"""What becomes another whenever a problem or a note does."""

_BY_SLUG = select(LOGGED_PROBLEM).order_by(LOGGED_PROBLEM.c.slug)
_PROBLEM = Door(
    "logged_problem",
    slug=text,
    title=text,
    url=text,
    pattern=maybe(text),
    level=lambda value: value in tuple(Level),
    number=maybe(whole),
    target_minutes=minutes,
    notes=text,
)
_NOTE = Door("note", slug=text, text=text)
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
        return self._read(_BY_SLUG, _problem)

    def find(self, slug: str) -> Problem | None:
        """Give one problem, with the notes that it was added with."""
        query = select(LOGGED_PROBLEM).where(LOGGED_PROBLEM.c.slug == slug)
        return next(iter(self._read(query, _problem)), None)

    def notes(self) -> dict[str, str]:
        """Give the notes that were written on problems of any kind, by slug."""
        return dict(self._read(select(NOTE), _note))

    def _read(self, query: Select[Any], value_of: Callable[[AnyRow], Value]) -> list[Value]:
        return renewed(
            self._database, lambda it: it.execute(query).all(), value_of, choices.rebuild
        )


def _note(row: AnyRow) -> tuple[str, str]:
    _NOTE.checked(row)
    return row.slug, row.text


def _problem(row: AnyRow) -> Problem:
    _PROBLEM.checked(row)
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
