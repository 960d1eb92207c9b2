"""The cards that are known on a day: which are due, and which are gone."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from trainer.domain.log.review import CardKey
from trainer.domain.memory.curve import (
    GONE,
    LONG_OVERDUE_DAYS,
    LONGEST_INTERVAL_DAYS,
    recall_after,
    stabilities_until,
)
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.worth import READY
from trainer.domain.problem.catalogue import Catalogue


class KnownCard(NamedTuple):
    """A card on a day.

    ``stability`` (days) is that of the memory with the learner's speed in it, ``elapsed`` the days
    since its last review, ``recall`` the expected one (0 to 1), ``late`` the days since it fell due
    (below 0: it is not due yet), and ``minutes`` are what solving it takes. It is ``gone`` where
    solving it is learning it anew: it is hardly known any more, or it was never tried here.
    """

    card: CardKey
    pattern: str | None
    memory: Memory
    stability: float
    elapsed: int
    recall: float
    late: int
    minutes: float
    gone: bool

    @property
    def due(self) -> bool:
        """Whether it is to be reviewed."""
        return self.late >= 0 and not self.gone

    @property
    def ready(self) -> bool:
        """Whether it is ready; what was looked at today is if it will be so tomorrow, too.

        On the day itself even what was just looked up would be.
        """
        recall = self.recall if self.elapsed else recall_after(1 / self.stability)
        return recall >= READY and not self.gone

    @property
    def faded(self) -> bool:
        """Whether it would be to be reviewed, but is gone: it waits, and is never late."""
        return self.late >= 0 and self.gone


def known_cards(
    catalogue: Catalogue, deck: Deck, scheduler: Scheduler, pace: Pace, past: Past, aim: Aim
) -> Iterator[KnownCard]:
    """Give the cards that can be planned, as they stand on the day of the aim."""
    until_due, speed = stabilities_until(scheduler.desired_retention), scheduler.speed
    problems, untried, reviews = catalogue.problems, past.untried, pace.minutes[False]
    today, problem_of = aim.day.toordinal(), problems.get
    for card, memory in deck.active():
        problem = problem_of(card.slug)
        if problem is None or not aim.keeps_up(problem):
            continue
        elapsed = today - memory.last_day.toordinal()
        elapsed = elapsed if elapsed > 0 else 0
        stability = memory.stability * speed
        interval = int(until_due * stability + 0.5) or 1
        late = elapsed - (interval if interval < LONGEST_INTERVAL_DAYS else LONGEST_INTERVAL_DAYS)
        recall = recall_after(elapsed / stability)
        gone = recall < GONE or late >= LONG_OVERDUE_DAYS or card.slug in untried
        known = (memory, stability, elapsed, recall, late)
        yield KnownCard(card, problem.pattern, *known, reviews[problem.level], gone)


def forecast(cards: Iterable[KnownCard], days: int) -> list[int]:
    """Give how many of these fall due on each of the next days, beginning with the day after."""
    counts = [0] * (days + 1)
    for card in cards:
        if -days <= card.late < 0 and not card.gone:
            counts[-card.late] += 1
    return counts[1:]


def is_gone(slug: str, memory: Memory, day: date, scheduler: Scheduler, past: Past) -> bool:
    """Tell of one card what ``known_cards`` says of all."""
    late = scheduler.days_late(memory, day)
    recall = scheduler.retrievability(memory, day)
    return recall < GONE or late >= LONG_OVERDUE_DAYS or slug in past.untried
