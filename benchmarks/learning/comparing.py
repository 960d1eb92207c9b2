"""Many learners, each living the same course by every policy, and how the policies compare."""

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.learning.by_default import DefaultPolicy
from benchmarks.learning.by_page import PagePolicy
from benchmarks.learning.by_program import ProgramPolicy
from benchmarks.learning.course import Course, Diary, Outcome, Policy, live, outcome
from benchmarks.learning.learner import Learner
from benchmarks.learning.world import World

DRAWS, OUTSIDE = 2000, 0.025


class By(StrEnum):
    """What a learner lives by."""

    PROGRAM = "program"
    DEFAULT = "default"
    PAGE = "page"


@dataclass(frozen=True)
class Life:
    """One learner's course: who lives it, and by what; ``index`` is one of the catalogue."""

    course: Course
    number: int
    seed: int
    by: By
    index: Path | None = None

    def lived(self) -> tuple[Outcome, Diary]:
        """Live it, and give what it came to and what was done."""
        world = self.course.world(_shipped(self.index))
        learner = Learner(world, self.number, self.seed, self.course.forgetting)
        with ExitStack() as left:
            diary = live(self.course, learner, self._policy(world, left))
        return outcome(self.course, learner, diary), diary

    def outcome(self) -> Outcome:
        """Live it, and give what it came to."""
        return self.lived()[0]

    def _policy(self, world: World, left: ExitStack) -> Policy:
        if self.by is By.PROGRAM:
            return ProgramPolicy(world, self.course, left, self.index)
        return PagePolicy(world, self.course) if self.by is By.PAGE else DefaultPolicy(world)


@cache
def _shipped(index: Path | None) -> World:
    return World.shipped(index)


def lives(
    course: Course, policies: Sequence[By], learners: int, seed: int, processes: int | None = None
) -> dict[By, list[Outcome]]:
    """Give for each policy what the course came to for each learner; they are the same for all."""
    who = [(by, number) for by in policies for number in range(learners)]
    with TemporaryDirectory(prefix="learning-") as folder:
        index = Path(folder)
        World.shipped(index)
        with ProcessPoolExecutor(processes or os.cpu_count()) as pool:
            todo = (Life(course, number, seed, by, index) for by, number in who)
            done = list(pool.map(Life.outcome, todo))
    return {by: done[n * learners : (n + 1) * learners] for n, by in enumerate(policies)}


@dataclass(frozen=True)
class Ratio:
    """How many times as much one comes to as another, with the ends of its 95 % interval."""

    value: float
    low: float
    high: float

    @classmethod
    def of(cls, mine: Sequence[float], others: Sequence[float]) -> "Ratio":
        """Compare the means over the same learners, and those over learners drawn from them."""
        pairs, chance = list(zip(mine, others, strict=True)), Random("bootstrap")
        drawn = sorted(_ratio(chance.choices(pairs, k=len(pairs))) for _ in range(DRAWS))
        outside = int(OUTSIDE * DRAWS)
        return cls(_ratio(pairs), drawn[outside], drawn[-outside - 1])

    @classmethod
    def of_outcomes(
        cls, measure: str, mine: Sequence[Outcome], others: Sequence[Outcome]
    ) -> "Ratio":
        """Compare one measure of outcomes."""
        return cls.of(*([getattr(it, measure) for it in all_] for all_ in (mine, others)))

    def __str__(self) -> str:
        return f"{self.value:.2f} [{self.low:.2f}, {self.high:.2f}]"


def _ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Give the ratio of the means; where both are nothing they are alike."""
    mine, others = (sum(side) for side in zip(*pairs, strict=True))
    return mine / others if others else float("inf") if mine else 1.0
