"""The roadmap: in which order new problems come."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from trainer.domain.log.review import CardKey
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.checks import Checks, NewProblems
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.worth import urgency, weights
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level, Problem
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings


class Roadmap:
    """The new problems that are left, one after the other.

    The pattern that is worth most by its minutes is next: patterns that are asked often come
    first, two problems of each before a third of any. A pattern waits for a problem of every
    pattern that it needs, and for one of another pattern between two of its own; preferred
    patterns come before all others that need not wait. Where the settings name lists, no problem
    comes from elsewhere. What is known from elsewhere is met, but for the check of each pattern
    it does not come before all else is begun. ``weights`` say how likely each is asked.
    """

    def __init__(
        self, catalogue: Catalogue, deck: Deck, settings: Settings, pace: Pace, past: Past
    ) -> None:
        problems = catalogue.problems
        self._catalogue, self._settings, self._pace = catalogue, settings, pace
        self.weights = weights(catalogue)
        started = deck.started()
        known = [p for slug in started if (p := problems.get(slug))]
        marked = (p for slug in past.marked - started if (p := problems.get(slug)))
        self._begun = Counter(p.pattern for p in known if p.slug not in past.untried)
        self._met = Counter(p.pattern for p in chain(known, marked))
        last = problems.get(past.last_new) if past.last_new else None
        self._last = last.pattern if last else None
        self._passed_over, self._checks = started | deck.suspended, Checks(catalogue, past)
        new = {
            pattern: self._new_of(pattern)
            for pattern in catalogue.patterns
            if pattern not in settings.leave_out
        }
        self._pending = {it.check.slug for it in new.values() if it.check is not None}
        self._later = {pattern: list(it.later) for pattern, it in new.items()}
        self._waiting = {
            pattern: [*([it.check] if it.check else []), *it.usual] for pattern, it in new.items()
        }

    def _new_of(self, pattern: str) -> NewProblems:
        settings, scope = self._settings, self._settings.scope
        new = new_of_pattern(self._catalogue, pattern, self._passed_over, settings.start)
        return self._checks.order(pattern, [it for it in new if it.lists & scope] if scope else new)

    @property
    def least_minutes(self) -> float:
        """The minutes of the shortest item that there may be."""
        return min(minutes for levels in self._pace.minutes.values() for minutes in levels.values())

    def minutes(self, problem: Problem) -> float:
        """Give the minutes that a new problem will probably take."""
        return self._pace.of(problem, new=True)

    def next(self) -> Problem | None:
        """Give the problem that is next, ``None`` where none is left; it stays next until taken."""
        left = [pattern for pattern, waiting in self._waiting.items() if waiting]
        if not left and any(self._later.values()):
            self._waiting, self._later = self._later, {}
            return self.next()
        if not left:
            return None
        others = [pattern for pattern in left if pattern != self._last]
        open_ones = [pattern for pattern in others if self._is_prepared(pattern)] or others or left
        preferred = [it for it in open_ones if it in self._settings.prefer] or open_ones
        return self._waiting[max(preferred, key=self._urgency)][0]

    def is_check(self, problem: Problem) -> bool:
        """Tell whether a problem is known from elsewhere and comes to show whether it is."""
        return problem.slug in self._pending

    def take(self, problem: Problem) -> None:
        """Let a problem be begun."""
        self._waiting[str(problem.pattern)].remove(problem)
        self._met[problem.pattern] += 1
        self._begun[problem.pattern] += 1
        self._last = problem.pattern

    def pass_over(self, planned: Iterable[CardKey]) -> None:
        """Let the new problems among what is planned already be begun, in their order."""
        for card in planned:
            problem = self._catalogue.problems.get(card.slug)
            if problem is not None and problem in self._waiting.get(str(problem.pattern), ()):
                self.take(problem)
            elif problem is not None and problem in self._later.get(str(problem.pattern), ()):
                self._later[str(problem.pattern)].remove(problem)

    def __iter__(self) -> Iterator[Problem]:
        """Give all that are left, taking one after the other."""
        while (problem := self.next()) is not None:
            self.take(problem)
            yield problem

    def _urgency(self, pattern: str) -> float:
        minutes = self.minutes(self._waiting[pattern][0])
        return urgency(self.weights[pattern], self._begun[pattern], minutes)

    def _is_prepared(self, pattern: str) -> bool:
        """Tell whether a problem was met of every pattern that it needs, or none is left there."""
        needs = self._catalogue.patterns[pattern].needs
        return all(self._met[need] or not self._waiting.get(need) for need in needs)


def new_of_pattern(
    catalogue: Catalogue, pattern: str, passed_over: Collection[str], start: Start
) -> list[Problem]:
    """Give the problems of a pattern in the order in which they should be met, but for some."""
    problems = [p for p in catalogue.of(pattern) if p.slug not in passed_over and p.has_cases]
    if start is Start.KNOWS_LISTS:
        problems.sort(key=lambda p: (p.level is not Level.MEDIUM, p.level))
    return problems
