"""What marks do to the order of a pattern's new problems: the check comes first.

A problem that is known from elsewhere is not planned as new. The easiest one of a pattern is its
check: it is tried here in place of the pattern's next new problem. How that goes says what the
other marks of the pattern are worth.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer.domain.log.review import Rating
from trainer.domain.plan.past import Past
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Problem

UNAIDED = (Rating.GOOD, Rating.EASY)
"""A check that went so shows that the learner knows what is marked."""


@dataclass(frozen=True, slots=True)
class NewProblems:
    """The problems of a pattern that were never tried here, in the order in which they come.

    ``check`` is to come before all others. ``later`` ones are known, as a check has shown: they
    come only where nothing else is left.
    """

    check: Problem | None
    usual: Sequence[Problem]
    later: Sequence[Problem]

    @property
    def all(self) -> list[Problem]:
        """All of them in order."""
        first = [] if self.check is None else [self.check]
        return [*first, *self.usual, *self.later]


class Checks:
    """What is known by now of the patterns that have marks."""

    def __init__(self, catalogue: Catalogue, past: Past) -> None:
        self._marked = past.marked
        self._went = _first_of_each(catalogue, past.checks) if past.checks else {}

    def order(self, pattern: str, problems: Sequence[Problem]) -> NewProblems:
        """Give the order of these problems of a pattern, which are in their usual one.

        None of them was tried here. A check that failed makes the marked ones new like others.
        """
        went = self._went.get(pattern)
        known = [it for it in problems if it.slug in self._marked] if self._marked else []
        if not known or (went is not None and went not in UNAIDED):
            return NewProblems(None, problems, ())
        others = [it for it in problems if it.slug not in self._marked]
        if went is not None:
            return NewProblems(None, others, known)
        check = min(known, key=lambda problem: problem.level)
        return NewProblems(check, others, [it for it in known if it is not check])


def _first_of_each(catalogue: Catalogue, checks: Mapping[str, Rating]) -> dict[str | None, Rating]:
    """Give how the first check of each pattern went."""
    went: dict[str | None, Rating] = {}
    for slug, rating in checks.items():
        if (problem := catalogue.problems.get(slug)) is not None:
            went.setdefault(problem.pattern, rating)
    return went
