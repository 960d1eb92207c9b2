"""Learners who come with a past and live by the plan: what it holds for them, day by day.

They do all that is planned, in order, and what they recall is drawn by the expected recall, with a
die that falls the same for all. What was imported was solved two years ago, now and then twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from tests.builders import DAY, a_problem, days
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.plan import FIRST_TRIES, Kind
from trainer.domain.plan.planner import Planner
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.settings import Settings

LEVELS = ("easy", "medium", "hard")
NAMES = [f"pattern-{number}" for number in range(24)]
PATTERNS = {
    name: Pattern(id=name, name=name, group="", needs=tuple(NAMES[:place][-1:]), place=place)
    for place, name in enumerate(NAMES)
}
SHIPPED, ELSEWHERE = 13, 160
"""So many problems of a pattern have cases, and so many are met elsewhere only."""

FAMOUS = {0: 0, 80: 60, 400: 180, 2000: 250}
"""How many of those with cases somebody has met who solved so many; there are 312 of them."""


def a_world() -> dict[str, Problem]:
    """Give the problems that there are: those that have cases, and the others."""
    found = {}
    for name in NAMES:
        for turn in range(SHIPPED + ELSEWHERE):
            problem = a_problem(f"{name}-{turn}", LEVELS[turn % 3], name)
            origin = Origin.CATALOGUE if turn < SHIPPED else Origin.LOGGED
            found[problem.slug] = replace(problem, origin=origin)
    return found


def solved_of(problems: Mapping[str, Problem], number: int) -> list[str]:
    """Give what somebody solved who solved so many."""
    chance = Random(7)
    shipped = sorted(slug for slug, it in problems.items() if it.has_cases)
    others = sorted(slug for slug, it in problems.items() if not it.has_cases)
    famous = FAMOUS[number]
    return [*chance.sample(shipped, famous), *chance.sample(others, number - famous)]


@dataclass(frozen=True, slots=True)
class LivedDay:
    """What a day's plan held: minutes by kind, and what was called late of what.

    ``late`` are the due cards that were due before the day, ``old_late`` those among them that
    nobody tried here; ``waiting`` the faded ones that found no place in the plan.
    """

    number: int
    minutes: Mapping[Kind, float]
    late: int
    old_late: int
    waiting: int

    @property
    def new(self) -> float:
        """The minutes of problems that were never tried here."""
        return sum(self.minutes.get(kind, 0.0) for kind in FIRST_TRIES)


class OldLife:
    """Lives by the plan, from the day of the import on."""

    def __init__(
        self, imported: int = 0, marked: int = 0, *, budget: int = 45, ahead: int | None = None
    ) -> None:
        self.problems = a_world()
        self.marked = frozenset(solved_of(self.problems, marked))
        old = solved_of(self.problems, imported)
        self.memories = {CardKey(slug): _old(slug) for slug in old}
        self.untried = {card.slug for card in self.memories}
        self.checks: dict[str, Rating] = {}
        self.minutes: dict[date, float] = {}
        self.last_new: str | None = None
        interview = None if ahead is None else DAY + days(ahead)
        self.settings = Settings(budget=timedelta(minutes=budget), interview_day=interview)
        self.chance = Random(11)

    def planner(self, day: date) -> Planner:
        """Give the planner of a day."""
        past = Past(frozenset(self.untried), self.last_new, self.minutes, self.marked, self.checks)
        scheduler = Aim(day, self.settings).scheduler(1.0)
        catalogue = Catalogue(PATTERNS, self.problems)
        return Planner(catalogue, Deck(self.memories), self.settings, scheduler, Pace(), past)

    def live(self, number: int = 30) -> Iterator[LivedDay]:
        """Live so many days, the first of which is 1."""
        for ahead in range(number):
            yield self._day(ahead + 1, DAY + days(ahead))

    def _day(self, number: int, day: date) -> LivedDay:
        planner = self.planner(day)
        cards, plan = planner.cards(day), planner.plan(day)
        late = [card.card.slug for card in cards if card.due and card.late > 0]
        old_late = sum(slug in self.untried for slug in late)
        minutes: dict[Kind, float] = {}
        for item in plan.items:
            spent = item.time / timedelta(minutes=1)
            minutes[item.kind] = minutes.get(item.kind, 0.0) + spent
            self._solve(item.card, item.kind, planner.scheduler, day)
        self.minutes[day] = sum(minutes.values())
        planned = {item.card for item in plan.items}
        waiting = sum(card.faded and card.card not in planned for card in cards)
        return LivedDay(number, minutes, len(late), old_late, waiting)

    def _solve(self, card: CardKey, kind: Kind, scheduler: Scheduler, day: date) -> None:
        before = self.memories.get(card)
        expected = 0.5 if before is None else scheduler.retrievability(before, day)
        rating = Rating.GOOD if self.chance.random() < expected else Rating.AGAIN
        self.memories[card] = scheduler.after(before, rating, day)
        self.untried.discard(card.slug)
        if kind in FIRST_TRIES:
            self.last_new = card.slug
        if before is None and card.slug in self.marked:
            self.checks[card.slug] = rating


def _old(slug: str) -> Memory:
    """Give the memory of what was solved about two years ago, at times once more a while later."""
    chance = Random(slug)
    first = DAY - days(chance.randint(600, 900))
    memory = Scheduler().after(None, chance.choice((Rating.GOOD, Rating.EASY)), first)
    for pause in (20, 120)[: chance.randint(0, 2)]:
        first += days(pause)
        memory = Scheduler().after(memory, Rating.GOOD, first)
    return memory
