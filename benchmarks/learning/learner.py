"""A simulated learner: what is truly remembered, how attempts go and how long they take.

Nobody's data is in it. The memory follows FSRS-6 with the parameters of a published user; all else
(what carries over to a sibling, minutes, ratings) is assumed, and said in the README.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from math import exp
from pathlib import Path
from random import Random

from benchmarks.learning.fsrs6 import AGAIN, EASY, GOOD, HARD, Fsrs6, State
from benchmarks.learning.world import Task, World

READY = 0.85
"""A problem is ready when it is truly recalled with at least this chance."""

FITS = Path(__file__).with_name("fits.txt")

MINUTES = {True: (17.0, 25.0, 34.0), False: (10.0, 14.0, 22.0)}
"""What a new problem (``True``) and one met before take a usual learner, by level: a guess, such
that about thirty problems are ready after 60 days of 45 minutes by the default policy."""

LOOKED_UP = 1.5
"""So many times as long it takes where a problem met before has to be looked up again."""

ALONE, TAUGHT = (0.35, 0.15, 0.05), (0.92, 0.80, 0.60)
"""The chance to solve a problem at first sight, by level: with nothing of its pattern, at most."""

LEFT_BY_ONE = 0.65
"""Each ready problem of a pattern leaves this share of what is missing to the most."""

PERSONAL, BY_CHANCE = 0.25, 0.30
"""How far learners, and attempts of one, differ in minutes: the deviations of the logarithm."""


@dataclass(frozen=True)
class Attempt:
    """How an attempt went: its rating and its minutes."""

    rating: int
    minutes: int


@cache
def published() -> tuple[tuple[float, ...], ...]:
    """Give the parameters of all published users."""
    lines = FITS.read_text(encoding="utf-8").splitlines()
    return tuple(tuple(map(float, it.split()[1:])) for it in lines if not it.startswith("#"))


@dataclass
class Learner:
    """One of many, the same for the same ``seed`` and ``number``, whatever is done with them.

    They forget ``forgetting`` times as fast as their published user. Luck belongs to learner,
    problem and how often it was tried: it is the same for those who live by different plans.
    """

    world: World
    number: int
    seed: int = 1
    forgetting: float = 1.0
    states: dict[str, State] = field(default_factory=dict)
    tries: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        order = list(range(len(published())))
        Random(f"order {self.seed}").shuffle(order)
        self._law = Fsrs6(published()[order[self.number % len(order)]])
        chance = self.chance("person")
        self._pace = {new: exp(chance.gauss(0, PERSONAL)) for new in (True, False)}
        self._talent = chance.gauss(0, 0.5)

    def chance(self, *words: object) -> Random:
        """Give what is by chance about this learner."""
        return Random(f"{self.seed} {self.number} {words}")

    def recall(self, slug: str, day: float) -> float:
        """Give the true chance to recall a problem on a day, 0 where it was never met."""
        state = self.states.get(slug)
        if state is None:
            return 0.0
        return self._law.recall((day - state.day) * self.forgetting, state.stability)

    def ready_by_pattern(self, day: float) -> Counter[str]:
        """Give how many problems of each pattern are truly ready."""
        ready = (slug for slug in self.states if self.recall(slug, day) >= READY)
        return Counter(self.world.tasks[slug].pattern for slug in ready)

    def at_first_sight(self, level: int, siblings: int) -> float:
        """Give the chance to solve an unseen problem with so many ready ones of its pattern."""
        alone, most = _shifted(ALONE[level - 1], self._talent), TAUGHT[level - 1]
        return most - (most - min(alone, most)) * LEFT_BY_ONE**siblings

    def attempt(self, task: Task, day: int) -> Attempt:
        """Try a problem: remember it as that went, and give how it did."""
        new = task.slug not in self.states
        chance = self.chance(task.slug, self.tries[task.slug])
        luck, grade, noise = chance.random(), chance.random(), chance.gauss(0, BY_CHANCE)
        if new:
            siblings = self.ready_by_pattern(day)[task.pattern]
            rating = _first_rating(luck < self.at_first_sight(task.level, siblings), grade)
        else:
            rating = _rating(luck < self.recall(task.slug, day), grade)
        self.remember(task.slug, rating, day)
        usual = MINUTES[new][task.level - 1] * self._pace[new] * exp(noise)
        return Attempt(rating, max(1, round(usual * (1 if new or rating > AGAIN else LOOKED_UP))))

    def remember(self, slug: str, rating: int, day: int) -> None:
        """Change the true memory of a problem by an attempt of this rating."""
        self.tries[slug] += 1
        state, recall = self.states.get(slug), self.recall(slug, day)
        known = self._law.first(rating, day)
        self.states[slug] = self._law.after(state, rating, day, recall) if state else known


def _shifted(chance: float, by: float) -> float:
    """Move a chance by so much on the scale of its log odds."""
    return 1 / (1 + (1 - chance) / chance * exp(-by))


def _first_rating(solved: bool, grade: float) -> int:
    if solved:
        return EASY if grade < 0.2 else GOOD
    return HARD if grade < 0.2 else AGAIN


def _rating(recalled: bool, grade: float) -> int:
    if not recalled:
        return AGAIN
    return EASY if grade < 0.15 else HARD if grade > 0.85 else GOOD
