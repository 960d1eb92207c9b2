"""Selecting among all problems: by pattern, level, list and state, each one step after another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from trainer.domain.choice import after
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import LISTS, YOURS, Level, Origin
from trainer.domain.stats.coverage.standing import Standing
from trainer.services.finding.finder import Finder
from trainer.services.progress import ProblemProgress, State


@dataclass(frozen=True, slots=True)
class Selection:
    """What is looked for; ``None`` leaves that side open. ``listed`` is an id of ``LISTS``."""

    pattern: str | None = None
    level: Level | None = None
    listed: str | None = None
    state: State | None = None

    def holds(self, progress: ProblemProgress) -> bool:
        """Tell whether a problem is what is looked for."""
        problem = progress.problem
        return (
            self.pattern in (None, problem.pattern)
            and self.level in (None, problem.level)
            and (self.listed is None or _is_listed(progress, self.listed))
            and (self.state is None or progress.is_in(self.state))
        )

    def next_pattern(self, catalogue: Catalogue) -> "Selection":
        """Give the selection with the next pattern of the roadmap, after the last one with all."""
        return replace(self, pattern=after(self.pattern, list(catalogue.patterns)))

    def next_level(self) -> "Selection":
        """Give the selection with the next level."""
        return replace(self, level=after(self.level, list(Level)))

    def next_list(self) -> "Selection":
        """Give the selection with the next published list; the learner's own come last."""
        return replace(self, listed=after(self.listed, [*LISTS, YOURS]))

    def next_state(self) -> "Selection":
        """Give the selection with the next state."""
        return replace(self, state=after(self.state, list(State)))

    def words(self, patterns: Mapping[str, Pattern]) -> str:
        """Give what is looked for in words: ``Blind 75 · easy``."""
        return " · ".join(self.words_of_each(patterns)) or "All problems"

    def words_of_each(self, patterns: Mapping[str, Pattern]) -> list[str]:
        """Give each side that is not left open in words."""
        lists = {**LISTS, YOURS: "added by you"}
        words = [
            lists[self.listed] if self.listed else "",
            patterns[self.pattern].name if self.pattern else "",
            self.level.word if self.level else "",
            self.state.value if self.state else "",
        ]
        return [word for word in words if word]


class Selected:
    """The problems that a selection holds; they are made ready for searching once."""

    def __init__(self, selection: Selection, among: Iterable[ProblemProgress]) -> None:
        self.problems = tuple(progress for progress in among if selection.holds(progress))

    @cached_property
    def begun(self) -> int:
        """How many of them were ever attempted."""
        untried = (Standing.NEW, Standing.KNOWN)
        return sum(progress.standing not in untried for progress in self.problems)

    @cached_property
    def known(self) -> int:
        """How many of them are known from elsewhere, and were never attempted."""
        return sum(progress.standing is Standing.KNOWN for progress in self.problems)

    def make_ready(self) -> None:
        """Prepare the search: a tenth of a second for 10,000 problems that no letter waits for."""
        self._finder.make_ready()

    def found(self, text: str) -> Sequence[ProblemProgress]:
        """Give those that the text may mean, best first; all of them for no text."""
        if not text.strip():
            return self.problems
        return [self.problems[place] for place in self._finder.places(text)]

    def meant(self, text: str) -> Sequence[ProblemProgress]:
        """Give those that have the text in them, or else are alike; all of them for no text."""
        return [self.problems[place] for place in self._finder.meant(text)]

    @cached_property
    def _finder(self) -> Finder:
        return Finder(progress.problem for progress in self.problems)


def _is_listed(progress: ProblemProgress, listed: str) -> bool:
    if listed == YOURS:
        return progress.problem.origin is not Origin.CATALOGUE
    return listed in progress.problem.lists
