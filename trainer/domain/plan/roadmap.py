"""The roadmap: in which order new problems come."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from trainer.domain.log.review import CardKey
from trainer.domain.memory.deck import Deck
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
    comes from elsewhere. ``weights`` say how likely each is asked.
    """

    def __init__(
        self, catalogue: Catalogue, deck: Deck, settings: Settings, pace: Pace, past: Past
    ) -> None:
        problems = catalogue.problems
        self._catalogue, self._settings, self._pace = catalogue, settings, pace
        self.weights = weights(catalogue)
        started = deck.started()
        known = [p for slug in started if (p := problems.get(slug))]
        self._met = Counter(problem.pattern for problem in known)
        self._begun = Counter(p.pattern for p in known if p.slug not in past.untried)
        last = problems.get(past.last_new) if past.last_new else None
        self._last = last.pattern if last else None
        passed_over = started | deck.suspended
        self._waiting = {
            pattern: [
                problem
                for problem in new_of_pattern(catalogue, pattern, passed_over, settings.start)
                if not settings.scope or problem.lists & settings.scope
            ]
            for pattern in catalogue.patterns
            if pattern not in settings.leave_out
        }

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
        if not left:
            return None
        others = [pattern for pattern in left if pattern != self._last]
        open_ones = [pattern for pattern in others if self._is_prepared(pattern)] or others or left
        preferred = [it for it in open_ones if it in self._settings.prefer] or open_ones
        return self._waiting[max(preferred, key=self._urgency)][0]

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
