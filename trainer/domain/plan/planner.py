"""The plan for a study day, in minutes: due reviews first, then new problems while time is left."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice

from trainer.domain.log.review import CardKey
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.plan import RESCUABLE, Kind, Plan, PlanItem
from trainer.domain.plan.roadmap import new_of_pattern, next_problems
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.settings import Settings

NEW_CONSIDERED = 100
"""How many new problems in roadmap order are looked at for one that fits the time left."""


@dataclass(frozen=True, slots=True)
class Planner:
    """All that a plan follows from; nothing in it changes while one is made."""

    catalogue: Catalogue
    deck: Deck
    settings: Settings
    scheduler: Scheduler
    pace: Pace

    def plan(self, day: date, spent: timedelta = timedelta()) -> Plan:
        """Give the plan for a study day on which ``spent`` minutes are used already."""
        left = self.settings.budget - spent
        items: list[PlanItem] = []
        for item in chain(self.reviews(day), islice(self._new(), NEW_CONSIDERED)):
            if item.time <= left or not (items or spent):
                items.append(item)
                left -= item.time
        return Plan(day, tuple(items))

    def focused(self, pattern: str, plan: Plan, done: Collection[CardKey], left: timedelta) -> Plan:
        """Give the plan of the same day with a pattern first, in the time that is left.

        What is done stays in front as it was. Of the pattern follow the due cards, those begun
        (the weakest first) and new problems, one of them even if no time is left; then what fits,
        as usual.
        """
        items = [item for item in plan.items if item.card in done]
        known = set(done)
        usual = chain(self.reviews(plan.day), islice(self._new(), NEW_CONSIDERED))
        first = len(items)
        for item in chain(self.of_pattern(pattern, plan.day), usual):
            if item.card not in known and (item.time <= left or len(items) == first):
                items.append(item)
                known.add(item.card)
                left -= item.time
        return Plan(plan.day, tuple(items))

    def of_pattern(self, pattern: str, day: date) -> Iterator[PlanItem]:
        """Give all of a pattern: what is due, what is begun (weakest first), what is new."""
        problems = self.catalogue.of(pattern)
        mine = {problem.slug for problem in problems}
        due = [item for item in self.reviews(day) if item.card.slug in mine]
        yield from due
        known = {card: m for card, m in self.deck.active() if card.slug in mine}
        recall = {card: self.scheduler.retrievability(m, day) for card, m in known.items()}
        for card in sorted(known.keys() - {item.card for item in due}, key=_weakest(recall)):
            yield self._item(card, Kind.REVIEW)
        begun = self.deck.started() | self.deck.suspended
        for problem in new_of_pattern(self.catalogue, pattern, begun, self.settings.start):
            yield self._item(CardKey(problem.slug), Kind.NEW)

    def extended(self, plan: Plan) -> Plan:
        """Give the plan with the next item that is not in it yet, unchanged if there is none."""
        known = {item.card for item in plan.items}
        for item in chain(self.reviews(plan.day), self._new()):
            if item.card not in known:
                return Plan(plan.day, (*plan.items, item))
        return plan

    def reviews(self, day: date) -> list[PlanItem]:
        """Give all due cards in the order of ``ORDER_RULE``."""
        known = {
            card: memory
            for card, memory in self.deck.due(self.scheduler, day).items()
            if card.slug in self.catalogue.problems
        }
        recall = {card: self.scheduler.retrievability(m, day) for card, m in known.items()}
        return [self._item(card, Kind.REVIEW) for card in sorted(known, key=_by_rescue(recall))]

    def _new(self) -> Iterable[PlanItem]:
        for problem in next_problems(self.catalogue, self.deck, self.settings):
            yield self._item(CardKey(problem.slug), Kind.NEW)

    def _item(self, card: CardKey, kind: Kind) -> PlanItem:
        problem = self.catalogue.problems[card.slug]
        return PlanItem(card, kind, self.pace.predict(problem, card.skill))


def _weakest(recall: Mapping[CardKey, float]) -> Callable[[CardKey], tuple[float, str]]:
    return lambda card: (recall[card], card.slug)


def _by_rescue(recall: Mapping[CardKey, float]) -> Callable[[CardKey], tuple[bool, float, str]]:
    def key(card: CardKey) -> tuple[bool, float, str]:
        lost = recall[card] < RESCUABLE
        return lost, -recall[card] if lost else recall[card], card.slug

    return key
