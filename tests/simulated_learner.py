"""A simulated learner: studies by the program's own schedule, and forgets by a law that is known.

The same numbers give the same history. What the statistics say of it can be held to the truth.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heapify, heappop, heappush
from random import Random

from tests.builders import DAY
from tests.simulated_attempts import evidence_of, insight_of, rating_of, source_of
from tests.simulated_history import History, TrueTest
from tests.true_memory import AS_EXPECTED, Forgetting
from trainer.domain.log.review import CardKey, Rating, Review
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.problem import Problem
from trainer.domain.study_day import StudyCalendar

CALENDAR = StudyCalendar(UTC)
TWO_YEARS = 2 * 365
LONGEST_DAY = timedelta(hours=16)
"""From eight in the morning to midnight; what is begun by then is finished before four."""


@dataclass(frozen=True, kw_only=True)
class Habits:
    """How the learner studies.

    ``budget`` is the time on a weekday, ``weekend`` the share of it on Saturdays and Sundays,
    ``missed`` the share of days without study, ``holidays`` that of the days on which one to two
    weeks without it begin. On ``early_days`` three problems are reviewed before their time;
    ``second_tries`` of the problems not recalled are tried once more on the same day.
    """

    budget: timedelta = timedelta(minutes=60)
    new_a_day: int = 1
    weekend: float = 0.5
    missed: float = 0.08
    holidays: float = 0.005
    early_days: float = 0.1
    second_tries: float = 0.15


FULL_TIME = Habits(budget=timedelta(hours=10), new_a_day=5, weekend=0.6)
"""Makes about 20,000 reviews in two years, if there are problems enough."""

STEADY = Habits(
    budget=timedelta(days=1),
    new_a_day=0,
    weekend=1,
    missed=0,
    holidays=0,
    early_days=0,
    second_tries=0,
)
"""Does every day just what is due, all of it, and once: what a forecast assumes."""


def simulate(
    problems: Sequence[Problem],
    days: int = TWO_YEARS,
    seed: int = 1,
    *,
    forgetting: Forgetting = AS_EXPECTED,
    habits: Habits = Habits(),
    until: date = DAY - timedelta(days=1),
) -> History:
    """Give the history of so many days, the last of which is ``until``.

    New problems are met in the order in which they are given.
    """
    unborn = History({it.slug: it for it in problems}, (), (), {}, {}, until, forgetting)
    learner = _Learner(unborn, habits, Random(seed), list(problems))
    return learner.live(until - timedelta(days=days - 1), days)


def live_on(past: History, days: int, seed: int, habits: Habits = STEADY) -> History:
    """Give what the days after a history bring, without any new problem; the past is left out."""
    learner = _Learner(past, habits, Random(seed), [])
    return learner.live(past.last_day + timedelta(days=1), days)


class _Learner:
    """Lives day by day; what is due comes first, the longest due before all, then what is new."""

    def __init__(
        self, past: History, habits: Habits, chance: Random, unseen: list[Problem]
    ) -> None:
        self._past, self._habits, self._chance = past, habits, chance
        self._unseen = unseen[::-1]
        self._memories, self._true_memories = dict(past.memories), dict(past.true_memories)
        self._scheduler = Scheduler()
        self._waiting = sorted((self._due(slug), slug) for slug in self._memories)
        self._reviews: list[Review] = []
        self._tests: list[TrueTest] = []

    def live(self, first: date, days: int) -> History:
        """Live these days."""
        away = 0
        for ahead in range(days):
            if self._chance.random() < self._habits.holidays:
                away = self._chance.randint(7, 14)
            away = max(0, away - 1)
            if not away and self._chance.random() >= self._habits.missed:
                self._study(first + timedelta(days=ahead), progress=ahead / days)
        return replace(
            self._past,
            reviews=tuple(self._reviews),
            tests=tuple(self._tests),
            memories=self._memories,
            true_memories=self._true_memories,
            last_day=first + timedelta(days=days - 1),
        )

    def _study(self, day: date, progress: float) -> None:
        """Study for one day; ``progress`` (0 to 1) is how far the whole time has come."""
        at = _morning(day) + timedelta(minutes=self._chance.randint(0, 600))
        share = self._habits.weekend if day.weekday() >= 5 else 1
        end = min(at + self._habits.budget * share, _morning(day) + LONGEST_DAY)
        if self._chance.random() < self._habits.early_days:
            self._bring_forward(day)
        while at < end and self._waiting and self._waiting[0][0] <= day:
            at = self._review(self._past.problems[heappop(self._waiting)[1]], at, day)
        for _ in range(self._habits.new_a_day):
            if at < end and self._unseen:
                at = self._meet(self._unseen.pop(), at, day, progress)

    def _due(self, slug: str) -> date:
        """Give the day on which the schedule asks for a problem that was met."""
        return self._scheduler.due(self._memories[slug])

    def _bring_forward(self, day: date) -> None:
        """Choose some problems to review from this day on, whenever they are due."""
        places = range(len(self._waiting))
        for place in self._chance.sample(places, min(3, len(places))):
            due, slug = self._waiting[place]
            self._waiting[place] = min(due, day), slug
        heapify(self._waiting)

    def _review(self, problem: Problem, at: datetime, day: date) -> datetime:
        """Review a problem that is due, and perhaps once more; give the moment after it."""
        recall = self._past.forgetting.recall(self._true_memories[problem.slug], day)
        recalled = self._chance.random() < recall
        at = self._note(problem, rating_of(recalled, self._chance), at, day)
        self._tests.append(TrueTest(self._reviews[-1], recall))
        if not recalled and self._chance.random() < self._habits.second_tries:
            at = self._note(problem, rating_of(True, self._chance), at, day)
        heappush(self._waiting, (self._due(problem.slug), problem.slug))
        return at

    def _meet(self, problem: Problem, at: datetime, day: date, progress: float) -> datetime:
        """Try a new problem: solved at first sight more and more often."""
        solved = self._chance.random() < 0.2 + 0.45 * progress - 0.1 * (problem.level - 2)
        at = self._note(problem, rating_of(solved, self._chance), at, day)
        heappush(self._waiting, (self._due(problem.slug), problem.slug))
        return at

    def _note(self, problem: Problem, rating: Rating, at: datetime, day: date) -> datetime:
        """Write a review down, remember what it leads to, and give the moment after it."""
        slug, source = problem.slug, source_of(self._chance)
        evidence = evidence_of(rating, source, problem.target_time, self._chance)
        at += evidence.active_time or problem.target_time
        self._reviews.append(
            Review(
                id=f"simulated {len(self._past.reviews) + len(self._reviews)}",
                card=CardKey(slug),
                at=at,
                study_day=day,
                rating=rating,
                evidence=evidence,
                source=source,
                insight=insight_of(rating, self._chance),
            )
        )
        known, forgetting = self._memories.get(slug), self._past.forgetting
        if known is None or known.last_day != day:
            self._memories[slug] = self._scheduler.after(known, rating, day)
            self._true_memories[slug] = forgetting.after(self._true_memories.get(slug), rating, day)
        return at + timedelta(seconds=self._chance.randint(5, 90))


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), tzinfo=UTC)
