"""Editing what the learner wrote of a problem: the facts of one that was only logged, any note."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace
from datetime import timedelta

from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.domain.problem.title import slug_of
from trainer.domain.text import clean_line
from trainer.domain.typed_minutes import MOST_MINUTES
from trainer.services.clock import Clock
from trainer.services.library import Library

LONGEST_NOTE = 10_000
"""No note has more characters than this."""

LONGEST_LINK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What shall be different; ``None`` leaves it as it is.

    ``pattern`` is an id, or empty for none. ``minutes`` is the target time in whole minutes.
    """

    title: str | None = None
    link: str | None = None
    pattern: str | None = None
    level: Level | None = None
    minutes: int | None = None
    note: str | None = None

    @property
    def of_facts(self) -> bool:
        """Whether anything but the note shall be different."""
        values = (getattr(self, field.name) for field in fields(self) if field.name != "note")
        return any(value is not None for value in values)


@dataclass
class Editing:
    """Writes the facts of logged problems, and notes on any; undo takes an edit back.

    All that is done inside a ``together`` is one transaction.
    """

    library: Library
    clock: Clock
    together: Callable[[], AbstractContextManager[None]]

    def may_edit_facts(self, problem: Problem) -> bool:
        """Tell whether its facts are the learner's: those of a folder stand in its file."""
        return problem.origin is Origin.LOGGED

    def edit(self, name: str, wanted: Edit) -> Problem:
        """Edit a problem and give it as it is then; one sentence says what is wrong, if it is."""
        problem = self.library.problem(name)
        if wanted.of_facts and not self.may_edit_facts(problem):
            raise TrainerError(
                f"{problem.title} has a folder; its facts are in its problem.md. Here you can "
                "edit only your note."
            )
        edited = self._edited(problem, wanted)
        note = None if wanted.note is None else _note(wanted.note)
        try:
            with self.together():
                if edited != problem:
                    known = self.library.logged.find(problem.slug)
                    notes = known.notes if known else ""
                    self.library.logged.add(replace(edited, notes=notes), self.clock.now())
                if note is not None and note != problem.notes:
                    self.library.logged.annotate(problem.slug, note, self.clock.now())
        finally:
            self.library.look_again()
        return self.library.problem(problem.slug)

    def _edited(self, problem: Problem, wanted: Edit) -> Problem:
        if wanted.title is not None:
            problem = replace(problem, title=_title(wanted.title))
        if wanted.link is not None:
            problem = replace(problem, url=clean_line(wanted.link, LONGEST_LINK))
        if wanted.pattern is not None:
            known = self.library.catalogue.pattern(wanted.pattern).id if wanted.pattern else None
            problem = replace(problem, pattern=known)
        if wanted.level is not None:
            problem = replace(problem, level=wanted.level)
        if wanted.minutes is not None:
            problem = replace(problem, target_time=_target(wanted.minutes))
        return problem


def _title(text: str) -> str:
    title = clean_line(text)
    if not slug_of(title):
        raise TrainerError("A problem needs a title with at least one letter or digit.")
    return title


def _target(minutes: int) -> timedelta:
    if not 1 <= minutes <= MOST_MINUTES:
        raise TrainerError(f"The target must be 1 to {MOST_MINUTES} minutes, not {minutes}.")
    return timedelta(minutes=minutes)


def _note(text: str) -> str:
    if len(text) > LONGEST_NOTE:
        raise TrainerError(f"A note must have at most {LONGEST_NOTE:,} characters.")
    return text.strip()
