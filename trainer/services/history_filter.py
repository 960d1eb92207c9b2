"""Filtering the history: by facts of the problems, as one browses them, and of the reviews."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.domain.log.review_filter import ReviewFilter
from trainer.domain.problem.pattern import Pattern
from trainer.domain.text import clean_line
from trainer.services.finding.selection import Selection

_LONGEST_TITLE = 40


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What is looked for: the reviews of one problem, or of those that ``problems`` holds.

    ``problem`` is a slug, ``text`` what is searched for among titles, numbers and links.
    """

    problem: str | None = None
    problems: Selection = field(default_factory=Selection)
    text: str = ""
    reviews: ReviewFilter = field(default_factory=ReviewFilter)

    @property
    def any_problem(self) -> bool:
        """Whether the reviews of every problem are looked for."""
        return self.problem is None and self.problems == Selection() and not self.text.strip()

    def words(self, patterns: Mapping[str, Pattern], title: str) -> str:
        """Give what is looked for in words, as ``Heap · HARD``; ``title`` is the problem's."""
        words = [
            *([clean_line(title, _LONGEST_TITLE)] if self.problem else []),
            *self.problems.words_of_each(patterns),
            *self.reviews.words(),
        ]
        return " · ".join(words) or "All"
