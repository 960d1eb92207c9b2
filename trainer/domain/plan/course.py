"""A course: the days until the interview, lived by the plan on what is expected of the learner.

It answers what a choice buys: the same planner makes each day's plan, a die that is the same for
all choices says what is recalled, and memories go on as FSRS has it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import fmean
from zlib import crc32

from trainer.domain.log.review import Rating
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.past import Past
from trainer.domain.plan.plan import FIRST_TRIES, Phase
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.worth import READY, ready

USUAL_DAYS = 60
"""So far a course looks where there is no interview to come."""

READY_PATTERN = 2
"""A pattern is ready with so many problems begun, if their mean recall is that of a ready one."""

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class CourseDay:
    """One day of a course, at its end: the minutes it took, and how many problems are ready."""

    day: date
    phase: Phase
    minutes: float
    begun: int
    ready: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a course comes to on its last day.

    ``ready`` is the number of ready problems that is expected of those ``begun``, ``chances`` that
    of each by slug; ``patterns`` are ready by what is expected of their problems.
    """

    days: tuple[CourseDay, ...]
    last_day: date
    ready: float
    begun: int
    patterns: int
    chances: Mapping[str, float]

    @property
    def not_ready(self) -> int:
        """How many of those begun are not expected to be ready."""
        return self.begun - round(self.ready)

    @property
    def minutes_a_day(self) -> float:
        """The minutes that a day takes in the mean."""
        return fmean(day.minutes for day in self.days) if self.days else 0.0


def lived(planner: Planner, day: date, again: float, seed: int = 1) -> Course:
    """Live the days from ``day`` until the interview, and give what they come to.

    ``again`` is the chance that a new problem ends AGAIN at first sight (GOOD else); what is known
    is recalled with the chance of its expected recall. Nothing is left over from the days before.
    """
    left = Aim(day, planner.settings).days_left or USUAL_DAYS
    memories, minutes = dict(planner.deck.memories), dict[date, float]()
    untried, last_new = set(planner.past.untried), planner.past.last_new
    checks = dict(planner.past.checks)
    days = []
    for ahead in range(left):
        today = day + timedelta(days=ahead)
        past = Past(frozenset(untried), last_new, minutes, planner.past.marked, checks)
        now = replace(planner, deck=Deck(memories, planner.deck.suspended), past=past)
        phase, plan = now.phase(today), now.plan(today)
        for item in plan.items:
            before = memories.get(item.card)
            chance = again if before is None else 1 - now.scheduler.retrievability(before, today)
            luck = _luck(seed, item.card.slug, before.reps if before else 0)
            rating = Rating.AGAIN if luck < chance else Rating.GOOD
            memories[item.card] = now.scheduler.after(before, rating, today)
            untried.discard(item.card.slug)
            last_new = item.card.slug if item.kind in FIRST_TRIES else last_new
            if before is None and item.card.slug in past.marked:
                checks[item.card.slug] = rating
        minutes[today] = plan.time / _MINUTE
        known = replace(now, deck=Deck(memories, planner.deck.suspended)).cards(today)
        readiness = sum(ready(card.recall) for card in known)
        days.append(CourseDay(today, phase, minutes[today], len(known), readiness))
    last = day + timedelta(days=left)
    return _course(days, last, replace(planner, deck=Deck(memories, planner.deck.suspended)))


def _luck(seed: int, slug: str, repetition: int) -> float:
    """Give a number from 0 to 1 that looks drawn and is the same for all choices."""
    return crc32(f"{seed} {slug} {repetition}".encode()) / 2**32


def _course(days: list[CourseDay], last: date, planner: Planner) -> Course:
    cards = planner.cards(last)
    chances = {card.card.slug: ready(card.recall) for card in cards}
    return Course(
        days=tuple(days),
        last_day=last,
        ready=sum(chances.values()),
        begun=len(cards),
        patterns=ready_patterns(cards),
        chances=chances,
    )


def ready_patterns(cards: Sequence[KnownCard]) -> int:
    """Count the patterns that are ready: enough problems begun, well known in the mean."""
    recalls = defaultdict(list)
    for card in cards:
        recalls[card.pattern].append(card.recall)
    recalls.pop(None, None)
    return sum(len(it) >= READY_PATTERN and fmean(it) >= READY for it in recalls.values())
