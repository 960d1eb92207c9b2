"""The best-known default policy: retention 0.90, reviews first, then new problems by the roadmap.

It believes the published parameters of FSRS-6, and takes the patterns in turns.
"""

from collections import Counter
from statistics import median

from benchmarks.learning.course import OldSolve
from benchmarks.learning.fsrs6 import Fsrs6, State
from benchmarks.learning.learner import Attempt
from benchmarks.learning.world import Task, World

RETENTION = 0.90
USUAL_MINUTES = {True: 21.0, False: 12.0}


class DefaultPolicy:
    """Does what is due at 0.90, the lowest recall first, then what is new."""

    phase, believed = "", 0

    def __init__(self, world: World) -> None:
        self._world, self._law = world, Fsrs6()
        self._states: dict[str, State] = {}
        self._times: dict[bool, list[int]] = {True: [], False: []}
        self._day = 0

    def remember(self, old: OldSolve) -> None:
        """Take it in as any review."""
        self._day = old.day
        self._rate(old.task, old.rating)

    def begin(self, day: int, _: int | None) -> None:
        """Begin a day; the date is nothing to this policy."""
        self._day = day

    def choose(self, left: float) -> Task | None:
        """Give what is due, else what is new, else the weakest, if half of it still fits."""
        slug = self._due() or self._new() or self._weakest()
        if slug is None or left < self._minutes(new=slug not in self._states) / 2:
            return None
        return self._world.tasks[slug]

    def note(self, task: Task, attempt: Attempt) -> None:
        """Take in rating and minutes."""
        self._times[task.slug not in self._states].append(attempt.minutes)
        self._rate(task, attempt.rating)

    def _rate(self, task: Task, rating: int) -> None:
        state, law = self._states.get(task.slug), self._law
        known = law.first(rating, self._day)
        if state is not None:
            known = law.after(state, rating, self._day, self._recall(task.slug))
        self._states[task.slug] = known

    def _recall(self, slug: str) -> float:
        state = self._states[slug]
        return self._law.recall(self._day - state.day, state.stability)

    def _due(self) -> str | None:
        due = (
            slug
            for slug, it in self._states.items()
            if self._day - it.day >= max(1, round(self._law.days_until(RETENTION, it.stability)))
        )
        return min(due, key=self._recall, default=None)

    def _new(self) -> str | None:
        begun = Counter(self._world.tasks[slug].pattern for slug in self._states)
        new = {
            pattern: left
            for pattern, tasks in self._world.of_pattern.items()
            if (left := [task.slug for task in tasks if task.slug not in self._states])
        }
        prepared = [
            pattern
            for pattern in new
            if all(begun[need] or need not in new for need in self._world.needs[pattern])
        ]
        pattern = min(prepared or new, key=lambda it: begun[it], default=None)
        return new[pattern][0] if pattern else None

    def _weakest(self) -> str | None:
        others = (slug for slug, state in self._states.items() if state.day < self._day)
        return min(others, key=self._recall, default=None)

    def _minutes(self, *, new: bool) -> float:
        times = self._times[new]
        return median(times) if len(times) > 5 else USUAL_MINUTES[new]
