"""The plan for a study day, in minutes: building up, or the final round before an interview."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from math import inf

from trainer.domain.log.review import CardKey
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.checks import Checks, NewProblems
from trainer.domain.plan.filling import FADED_SHARE, Filling, Item
from trainer.domain.plan.gains import Gains
from trainer.domain.plan.known_cards import KnownCard, known_cards
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.past import Past
from trainer.domain.plan.phase import phase
from trainer.domain.plan.plan import Kind, Phase, Plan, PlanItem
from trainer.domain.plan.roadmap import Roadmap, new_of_pattern
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Problem
from trainer.domain.settings import Settings

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Planner:
    """All that a plan follows from; nothing in it changes while one is made."""

    catalogue: Catalogue
    deck: Deck
    settings: Settings
    scheduler: Scheduler
    pace: Pace
    past: Past = field(default_factory=Past)

    def plan(
        self,
        day: date,
        spent: timedelta = timedelta(),
        *,
        faded_minutes: float = 0.0,
        faded_share: float = FADED_SHARE,
    ) -> Plan:
        """Give the plan for a study day on which ``spent`` minutes are used already.

        What the days before left or ran over is settled. ``faded_minutes`` of those were spent on
        faded cards, which have this share of the budget in all. Where nothing fits there is one
        item all the same, unless something was done.
        """
        share = faded_share * self._budget - faded_minutes
        items = list(self._filled(day, left=self.minutes_of(day) - spent / _MINUTE, faded=share))
        if not items and not spent:
            items = list(self._filled(day, left=inf, faded=inf))[:1]
        return Plan(day, tuple(items))

    def focused(self, pattern: str, plan: Plan, done: Collection[CardKey], left: timedelta) -> Plan:
        """Give the plan of the same day with a pattern first, in the time that is left.

        What is done stays in front as it was. Of the pattern follow the due cards, those begun
        (the weakest first) and new problems, one of them even if no time is left; then what fits,
        as usual.
        """
        items = [item for item in plan.items if item.card in done]
        known, first = set(done), len(items)
        for item in chain(self.of_pattern(pattern, plan.day), self._filled(plan.day)):
            if item.card not in known and (item.time / 2 <= left or len(items) == first):
                items.append(item)
                known.add(item.card)
                left -= item.time
        return Plan(plan.day, tuple(items))

    def of_pattern(self, pattern: str, day: date) -> Iterator[PlanItem]:
        """Give all of a pattern: what is due, what is begun (weakest first), what is new."""
        mine = sorted((card for card in self.cards(day) if card.pattern == pattern), key=_weakest)
        due = [(card.card, Kind.REVIEW, card.minutes) for card in mine if card.due]
        others = [(card.card, _kind(card), card.minutes) for card in mine if not card.due]
        begun = self.deck.started() | self.deck.suspended
        usual = new_of_pattern(self.catalogue, pattern, begun, self.settings.start)
        new = Checks(self.catalogue, self.past).order(pattern, usual)
        fresh = (
            (CardKey(it.slug), _first_try(it, new), self.pace.of(it, new=True)) for it in new.all
        )
        return map(_planned, chain(due, others, fresh))

    def extended(self, plan: Plan) -> Plan:
        """Give the plan with the next item that is not in it yet, unchanged if there is none."""
        taken = [item.card for item in plan.items]
        faded = sum(item.time / _MINUTE for item in plan.items if item.kind is Kind.FADED)
        for item in self._filled(plan.day, taken, faded=FADED_SHARE * self._budget - faded):
            return Plan(plan.day, (*plan.items, item))
        return plan

    def reviews(self, day: date) -> list[PlanItem]:
        """Give all due cards, the one most likely forgotten first; those that are gone are none."""
        due = sorted((card for card in self.cards(day) if card.due), key=_weakest)
        return [_planned((card.card, Kind.REVIEW, card.minutes)) for card in due]

    def roadmap(self) -> Roadmap:
        """Give the new problems that are left, in their order."""
        return Roadmap(self.catalogue, self.deck, self.settings, self.pace, self.past)

    def minutes_of(self, day: date) -> float:
        """Give the minutes of a study day: the budget, and what the days before left to it."""
        return self._budget + self.past.carried_over(day, self._budget)

    def phase(self, day: date) -> Phase:
        """Give the phase that a day is in."""
        return phase(Aim(day, self.settings), self.cards(day))

    def cards(self, day: date) -> Sequence[KnownCard]:
        """Give the cards that can be planned, as they stand on a day."""
        facts = (self.catalogue, self.deck, self.scheduler, self.pace, self.past)
        return list(known_cards(*facts, Aim(day, self.settings)))

    @property
    def _budget(self) -> float:
        return self.settings.budget / _MINUTE

    def _filled(
        self,
        day: date,
        taken: Iterable[CardKey] = (),
        *,
        left: float = inf,
        faded: float | None = None,
    ) -> Iterator[PlanItem]:
        """Give what comes on a day after what is taken, in the minutes that are left."""
        aim, cards, roadmap = Aim(day, self.settings), self.cards(day), self.roadmap()
        planned = set(taken)
        roadmap.pass_over(taken)
        share = FADED_SHARE * self._budget if faded is None else faded
        filling = Filling(cards, roadmap, planned, left=left, faded_left=share)
        if aim.days_left is not None and phase(aim, cards) is Phase.FINAL:
            return map(_planned, filling.final(Gains(self.scheduler, day, aim.days_left)))
        return map(_planned, filling.build())


def _planned(item: Item) -> PlanItem:
    card, kind, minutes = item
    return PlanItem(card, kind, timedelta(minutes=minutes))


def _first_try(problem: Problem, new: NewProblems) -> Kind:
    return Kind.CHECK if problem is new.check else Kind.NEW


def _kind(card: KnownCard) -> Kind:
    return Kind.FADED if card.faded else Kind.AHEAD


def _weakest(card: KnownCard) -> tuple[float, str]:
    return card.recall, card.card.slug
