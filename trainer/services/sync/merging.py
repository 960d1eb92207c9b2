"""Merger lines from elsewhere with those that are here: nothing is lost, nothing counts twice."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change
from trainer.domain.log.conflicts import settled
from trainer.domain.log.kinds import travelling
from trainer.domain.log.review_log import ReviewLog
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.sync.problem_files import ProblemFiles
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.log.reviews import Reviews

_FEW = 500
"""What so many lines bring is found by looking at those they are related to, not at all."""


@dataclass
class Merger:
    """Takes the union of two logs in one transaction, and lets everything follow from it."""

    reviews: Reviews
    parts: LogQueries
    files: ProblemFiles
    preferences: Preferences
    library: Library
    together: Callable[[], AbstractContextManager[None]]

    def new_in(self, lines: ReviewLog) -> ReviewLog:
        """Give the lines that merger these would add; settings of another machine are none."""
        carried = travelling(lines)
        few = len(carried) <= _FEW
        here = self.parts.around(carried) if few else self.reviews.log()
        return settled(here.union(carried)).without(here)

    def join(
        self, lines: ReviewLog, note: Callable[[ReviewLog], list[Change]] = lambda _: []
    ) -> ReviewLog:
        """Add the lines that are not here yet, and give them; ``note`` says what is noted of them.

        Without any, nothing is written and nothing noted.
        """
        with self.together():
            new = self.new_in(lines)
            if new != ReviewLog():
                changes = [*new.changes.values(), *note(new)]
                self.reviews.add_all(new.reviews.values(), changes)
                self.files.known.fall_behind()
        return new

    def catch_up(self) -> None:
        """Follow the log where a trainer was ended before it could."""
        if self.files.known.are_behind():
            with suppress(TrainerError):
                self.follow()

    def follow(self) -> list[str]:
        """Let settings, files and problems follow the log; say which files do not, and why.

        What was edited here is recorded only now, when it is known what was edited elsewhere.
        """
        faults = [*self.files.record(), *self.files.apply()]
        self.preferences.reload()
        self.preferences.settle()
        self.library.refresh()
        return faults

    def follow_files(self) -> None:
        """Let the folders follow the log where it says something else of them than it did."""
        if self.files.are_behind():
            self.follow()
