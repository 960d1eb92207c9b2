"""The plan of building and a final round once more, plainly: what the program's plan should reach.

It is written from the description of the plan, not from the program, and shares no code with it.
It is slow and takes no wishes; nobody lives by it but simulated learners.
"""

from collections import Counter
from collections.abc import Iterator
from math import exp, log, log2, sqrt

from benchmarks.learning.course import Course, OldSolve
from benchmarks.learning.fsrs6 import AGAIN, GOOD, Fsrs6, State
from benchmarks.learning.learner import Attempt
from benchmarks.learning.world import Task, World

FAR_WITH_DATE, FAR_WITHOUT = 0.70, 0.85
GONE, LONG_OVERDUE = 0.5, 90
USUAL = {True: (14.0, 21.0, 28.0), False: (8.0, 12.0, 18.0)}
LEAST_GAIN, ROUND, FADED = 0.30, 2 / 3, 1 / 3
SPEEDS = [2 ** (step / 2) for step in range(-7, 8)]


class PagePolicy:
    """Looks at all there is anew for every single choice."""

    believed = 0

    def __init__(self, world: World, course: Course) -> None:
        self._world, self._budget, self._law = world, course.minutes, Fsrs6()
        self._states: dict[str, State] = {}
        self._times: dict[tuple[bool, int], list[int]] = {}
        self._tests: list[tuple[float, float, bool]] = []
        self._day, self._left_days, self._speed, self._faded_minutes = 0, 0, 1.0, 0.0
        self._last_pattern, self._was_faded, self.phase = "", False, ""

    def remember(self, old: OldSolve) -> None:
        """Take it in as an own solve, without its minutes."""
        self._day = old.day
        self._rate(old.task, old.rating)

    def begin(self, day: int, date: int | None) -> None:
        """Begin a day: the speed and the phase stand until its end."""
        self._day, self._faded_minutes = day, 0.0
        self._left_days = max(1, date - day) if date is not None and date >= day else 0
        self._speed = self._read_speed()
        look = sum(self._minutes(it) for it in self._states if not self._gone(it))
        late = look >= ROUND * self._left_days * self._budget or self._left_days == 1
        self.phase = "final round" if self._left_days and late else "building up"

    def choose(self, left: float) -> Task | None:
        """Give the first that applies, if half of it still fits."""
        order = self._final() if self.phase == "final round" else self._build()
        slug = next(order, None)
        if slug is None or left < self._minutes(slug) / 2:
            return None
        self._was_faded = slug in self._states and self._due(slug) and self._gone(slug)
        return self._world.tasks[slug]

    def note(self, task: Task, attempt: Attempt) -> None:
        """Take in rating and minutes."""
        new = task.slug not in self._states
        self._times.setdefault((new, task.level), []).append(attempt.minutes)
        self._faded_minutes += attempt.minutes * self._was_faded
        self._rate(task, attempt.rating)

    def _rate(self, task: Task, rating: int) -> None:
        state = self._states.get(task.slug)
        if state is None:
            self._states[task.slug] = self._law.first(rating, self._day)
            self._last_pattern = task.pattern
            return
        days = self._day - state.day
        self._tests.append((days, state.stability, rating > AGAIN))
        recall = self._law.recall(days, state.stability)
        self._states[task.slug] = self._law.after(state, rating, self._day, recall)

    def _build(self) -> Iterator[str]:
        others = self._others()
        due = [it for it in others if self._due(it)]
        yield from sorted((it for it in due if not self._gone(it)), key=self._recall)
        faded = self._by_worth([it for it in due if self._gone(it)])
        for slug in faded:
            if self._faded_minutes + self._minutes(slug) / 2 <= FADED * self._budget:
                yield slug
        yield from self._new()
        yield from faded
        yield from sorted(others, key=self._recall)

    def _final(self) -> Iterator[str]:
        others = self._others()
        gains = {it: self._gain(it) for it in others}
        worth = [it for it in others if gains[it] > LEAST_GAIN]
        worth.sort(key=lambda it: (self._gone(it), -gains[it] / self._minutes(it)))
        yield from worth
        yield from self._new()
        yield from sorted(others, key=self._recall)

    def _new(self) -> Iterator[str]:
        tasks, needs = self._world.of_pattern, self._world.needs
        met = Counter(self._pattern(it) for it in self._states)
        new = {
            pattern: left[0]
            for pattern in tasks
            if (left := [it.slug for it in tasks[pattern] if it.slug not in self._states])
        }
        others = [it for it in new if it != self._last_pattern]
        open_ones = [it for it in others if all(met[n] or n not in new for n in needs[it])]
        for patterns in (open_ones, others, list(new)):
            if patterns:
                best = max(patterns, key=lambda it: self._worth(it, met[it], new[it]))
                yield new[best]

    def _by_worth(self, faded: list[str]) -> list[str]:
        alive = Counter(self._pattern(it) for it in self._states if it not in set(faded))

        def worth(slug: str) -> tuple[float, float]:
            pattern = self._pattern(slug)
            return self._worth(pattern, alive[pattern], slug), self._recall(slug)

        return sorted(faded, key=worth, reverse=True)

    def _worth(self, pattern: str, number: int, slug: str) -> float:
        novelty = 1.0 if number < 2 else 0.30 * (2 / 3) ** (number - 2)
        return sqrt(self._world.share[pattern]) * novelty / self._minutes(slug)

    def _others(self) -> list[str]:
        """Give all that was not tried today."""
        return [slug for slug, state in self._states.items() if state.day < self._day]

    def _pattern(self, slug: str) -> str:
        return self._world.tasks[slug].pattern

    def _days(self, slug: str) -> float:
        """Give the days since the last attempt, as they count for this learner."""
        return (self._day - self._states[slug].day) / self._speed

    def _recall(self, slug: str) -> float:
        return self._law.recall(self._days(slug), self._states[slug].stability)

    def _interval(self, slug: str) -> int:
        far = FAR_WITH_DATE if self._left_days else FAR_WITHOUT
        days = self._law.days_until(far, self._states[slug].stability)
        return max(1, round(self._speed * days))

    def _late(self, slug: str) -> int:
        return self._day - self._states[slug].day - self._interval(slug)

    def _due(self, slug: str) -> bool:
        return self._late(slug) >= 0

    def _gone(self, slug: str) -> bool:
        return self._recall(slug) < GONE or self._late(slug) >= LONG_OVERDUE

    def _minutes(self, slug: str) -> float:
        new, level = slug not in self._states, self._world.tasks[slug].level
        times = self._times.get((new, level), [])
        return (3 * USUAL[new][level - 1] + sum(times)) / (3 + len(times))

    def _gain(self, slug: str) -> float:
        law, state, ahead = self._law, self._states[slug], self._left_days / self._speed
        chance = self._recall(slug)
        believed = law.recall(self._day - state.day, state.stability)
        good = law.after(state, GOOD, self._day, believed).stability
        again = law.after(state, AGAIN, self._day, believed).stability
        left_alone = law.recall(self._days(slug) + ahead, state.stability)
        looked = [_ready(law.recall(ahead, stability)) for stability in (good, again)]
        return chance * looked[0] + (1 - chance) * looked[1] - _ready(left_alone)

    def _read_speed(self) -> float:
        believed = []
        for speed in SPEEDS:
            total = -(log2(speed) ** 2) / 2
            for days, stability, passed in self._tests:
                recall = min(max(self._law.recall(days / speed, stability), 0.01), 0.99)
                total += log(recall if passed else 1 - recall)
            believed.append(total)
        weights = [exp(it - max(believed)) for it in believed]
        mean = sum(w * log2(speed) for w, speed in zip(weights, SPEEDS, strict=True))
        return float(2 ** (mean / sum(weights)))


def _ready(recall: float) -> float:
    return 1 / (1 + exp((0.85 - recall) / 0.04))
