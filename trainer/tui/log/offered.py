"""What the form offers for a text: problems that it may mean, or to add a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trainer.domain.errors import TrainerError
from trainer.domain.problem.typed_name import link_text
from trainer.services.finding.finder import title_in

if TYPE_CHECKING:
    from trainer.domain.problem.problem import Problem
    from trainer.services.library import Library

SUGGESTIONS = 6
"""As many problems are offered at once, and below them to add a new one."""


@dataclass(frozen=True, slots=True)
class Offered:
    """Asks the library; ``say_fault`` hears what is wrong with a text."""

    library: Library
    say_fault: Callable[[str], None]

    def problems(self, text: str) -> list[Problem]:
        """Give the problems that a text may mean, the likeliest first."""
        try:
            return self.library.suggest(text, limit=SUGGESTIONS)
        except TrainerError as error:
            self.say_fault(str(error))
            return []

    def fits(self, text: str, problem: Problem) -> bool:
        """Tell whether a text most likely means this problem."""
        return self.library.fits(text, problem)

    def new_title(self, text: str) -> str:
        """Give the title under which a text could be added; empty if it is there already."""
        title = title_in(text)
        try:
            self.library.new(title, url=link_text(text))
        except TrainerError:
            return ""
        return title

    def hint(self, problem: Problem) -> str:
        """Give what tells a problem from others of its name."""
        number = f"#{problem.number}  " if problem.number else ""
        return number + ("" if self.knows(problem) else "not in the library")

    def knows(self, problem: Problem) -> bool:
        """Tell whether a problem is in the catalogue."""
        return problem.slug in self.library.catalogue.problems
