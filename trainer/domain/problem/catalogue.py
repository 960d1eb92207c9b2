"""The catalogue: all patterns and problems there are, those of the learner included."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property

from trainer.domain.errors import NotFoundError
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line

_LONGEST_NAME = 60
"""More characters than this are no pattern's name."""


@dataclass(frozen=True)
class Catalogue:
    """Patterns by id in roadmap order, problems by slug, and the faults found while reading them.

    Each fault is one sentence with file and line; what is faulty is left out, the rest is there.
    """

    patterns: Mapping[str, Pattern] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    faults: tuple[str, ...] = ()

    def problem(self, name: str) -> Problem:
        """Give the problem with this slug or alias; raise ``NotFoundError`` if there is none."""
        problem = self.problems.get(name)
        if problem is None:
            problem = next((p for p in self.problems.values() if name in p.aliases), None)
        if problem is None:
            raise NotFoundError(f"No problem is called {name!r}.")
        return problem

    def pattern(self, name: str) -> Pattern:
        """Give the pattern of this id or name, in any case.

        Raise ``NotFoundError`` with those called alike if there is none.
        """
        said = clean_line(name).casefold()
        called = (it for it in self.patterns.values() if said in _names(it))
        pattern = self.patterns.get(name) or next(called, None)
        if pattern is None:
            alike = get_close_matches(name.lower()[:_LONGEST_NAME], self.patterns)
            hint = (
                f"Did you mean {' or '.join(alike)}?"
                if alike
                else "'trainer coverage' lists the patterns."
            )
            raise NotFoundError(f"No pattern is called {clean_line(name, _LONGEST_NAME)!r}. {hint}")
        return pattern

    @cached_property
    def by_pattern(self) -> Mapping[str | None, tuple[Problem, ...]]:
        """The problems by their primary pattern, easy ones first."""
        groups: dict[str | None, list[Problem]] = {}
        for problem in sorted(self.problems.values(), key=_easy_first):
            groups.setdefault(problem.pattern, []).append(problem)
        return {pattern: tuple(problems) for pattern, problems in groups.items()}

    def of(self, pattern: str) -> tuple[Problem, ...]:
        """Give the problems whose primary pattern this is, easy ones first."""
        return self.by_pattern.get(pattern, ())

    def with_problems(self, more: Iterable[Problem]) -> "Catalogue":
        """Give the catalogue with more problems; what is already there wins."""
        added = {problem.slug: problem for problem in more}
        return Catalogue(self.patterns, {**added, **self.problems}, self.faults)

    def with_notes(self, notes: Mapping[str, str]) -> "Catalogue":
        """Give the catalogue with these notes, by slug, in the place of those that it has."""
        known = {slug: self.problems[slug] for slug in notes if slug in self.problems}
        annotated = {slug: replace(one, notes=notes[slug]) for slug, one in known.items()}
        return Catalogue(self.patterns, {**self.problems, **annotated}, self.faults)


def _names(pattern: Pattern) -> tuple[str, ...]:
    names = (pattern.id, pattern.id.replace("-", " "), pattern.name, pattern.short)
    return tuple(name.casefold() for name in names if name)


def _easy_first(problem: Problem) -> tuple[int, int, str]:
    return problem.level, problem.number or 10_000, problem.slug
