"""A course: the days, minutes and date of a learner, and living through it by a plan."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple, Protocol

from benchmarks.learning.fsrs6 import AGAIN, EASY, GOOD, HARD
from benchmarks.learning.learner import READY, Attempt, Learner
from benchmarks.learning.world import Task, World

LONGEST_AGO, SHORTEST_AGO = 900, 30


class OldSolve(NamedTuple):
    """A problem that was solved long before the course: its day is below 0."""

    day: int
    task: Task
    rating: int


@dataclass(frozen=True)
class Course:
    """So many days of so many minutes.

    ``dates`` are the interview days as they are told, each with the day it is told on; without any
    there is none, and the course is judged after its last day. ``missed`` is the share of days
    without work, ``past`` the number of old solves.
    """

    days: int = 60
    minutes: int = 45
    dates: Sequence[tuple[int, int]] = ()
    forgetting: float = 1.0
    missed: float = 0.0
    past: int = 0

    def date_on(self, day: int) -> int | None:
        """Give the interview day as it stands on a day."""
        told = [date for since, date in self.dates if since <= day]
        return told[-1] if told else None

    def is_missed(self, learner: Learner, day: int) -> bool:
        """Tell whether nothing is done on a day."""
        return learner.chance("day", day).random() < self.missed

    def old_solves(self, learner: Learner) -> list[OldSolve]:
        """Give what was solved before, the oldest first: most of it elsewhere where it is much."""
        chance = learner.chance("past")
        shipped = [it for it in learner.world.tasks.values() if it.shipped]
        elsewhere = [it for it in learner.world.tasks.values() if not it.shipped]
        solved = [*chance.sample(shipped, self.past - len(elsewhere)), *elsewhere]
        ratings = chance.choices((AGAIN, HARD, GOOD, EASY), (25, 15, 50, 10), k=len(solved))
        days = sorted(-chance.randint(SHORTEST_AGO, LONGEST_AGO) for _ in solved)
        chance.shuffle(solved)
        return list(map(OldSolve, days, solved, ratings))

    def world(self, shipped: World) -> World:
        """Give what there is to learn: of a long past most was met elsewhere."""
        return shipped.with_elsewhere(self.past - 100) if self.past > 100 else shipped


class Policy(Protocol):
    """What a learner lives by."""

    def remember(self, old: OldSolve) -> None:
        """Take in what was solved before the course."""

    def begin(self, day: int, date: int | None, /) -> None:
        """Begin a day, told the interview day as it stands."""

    def choose(self, left: float, /) -> Task | None:
        """Give what to do next, ``None`` when the day is done; so many minutes are left."""

    def note(self, task: Task, attempt: Attempt) -> None:
        """Take in how it went."""

    @property
    def phase(self) -> str:
        """The phase of the plan on this day, empty where there are none."""

    @property
    def believed(self) -> int:
        """How many problems are believed to be ready on this day, 0 where nobody says."""


class Moment(NamedTuple):
    """What a day was like, at its end.

    So many problems were truly ``ready`` then and ``believed`` to be, and ``kept`` are those that
    would truly be ready after the last day if nothing more were done.
    """

    day: int
    phase: str
    minutes: int
    new: int
    ready: int
    believed: int
    kept: int


@dataclass(frozen=True)
class Outcome:
    """What a course came to on its last day.

    ``patterns`` are those of at least two ready problems, ``mastered`` those of at least two met
    whose mean true chance is that of a ready one, ``unseen`` the expected number of unseen problems
    solved. ``succession`` counts new problems that followed one of the same pattern.
    """

    minutes: int
    ready: int
    patterns: int
    mastered: int
    unseen: float
    begun: int
    changes: int
    succession: int


@dataclass
class Diary:
    """What was done, day by day."""

    moments: list[Moment] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)


def live(course: Course, learner: Learner, policy: Policy) -> Diary:
    """Live a course; what a day left or ran over is settled on the next one with work."""
    for old in course.old_solves(learner) if course.past else ():
        learner.remember(old.task.slug, old.rating, old.day)
        policy.remember(old)
    diary, carried = Diary(), 0.0
    for day in range(course.days):
        if course.is_missed(learner, day):
            continue
        policy.begin(day, course.date_on(day))
        left, spent, begun = course.minutes + carried, 0, len(diary.begun)
        while (task := policy.choose(left - spent)) is not None:
            if task.slug not in learner.states:
                diary.begun.append(task.pattern)
            attempt = learner.attempt(task, day)
            policy.note(task, attempt)
            spent += attempt.minutes
        carried = max(-course.minutes, min(left - spent, course.minutes)) if spent else 0.0
        ready, kept = (learner.ready_by_pattern(it).total() for it in (day, course.days))
        done = (spent, len(diary.begun) - begun)
        diary.moments.append(Moment(day, policy.phase, *done, ready, policy.believed, kept))
    return diary


def outcome(course: Course, learner: Learner, diary: Diary) -> Outcome:
    """Judge a course by the true memory on its last day."""
    day, phases = course.days, [moment.phase for moment in diary.moments]
    ready = learner.ready_by_pattern(day)
    unseen = (learner.at_first_sight(lv, ready[it]) for it, lv in learner.world.unseen)
    met = Counter(learner.world.tasks[slug].pattern for slug in learner.states)
    known = dict.fromkeys(met, 0.0)
    for slug in learner.states:
        known[learner.world.tasks[slug].pattern] += learner.recall(slug, day)
    return Outcome(
        minutes=sum(moment.minutes for moment in diary.moments),
        ready=ready.total(),
        patterns=sum(number >= 2 for number in ready.values()),
        mastered=sum(met[it] >= 2 and known[it] / met[it] >= READY for it in met),
        unseen=sum(unseen),
        begun=len(diary.begun),
        changes=sum(a != b for a, b in pairwise(phases)),
        succession=sum(a == b for a, b in pairwise(diary.begun)),
    )
