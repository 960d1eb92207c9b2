"""The plan for a study day, in minutes: due reviews first, then new problems while time is left."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice

from trainer.domain.catalogue import Catalogue
from trainer.domain.deck import Deck
from trainer.domain.pace import Pace
from trainer.domain.plan import RESCUABLE, Kind, Plan, PlanItem
from trainer.domain.review import CardKey
from trainer.domain.roadmap import next_problems
from trainer.domain.scheduler import Scheduler
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
            for card, memory in self.deck.due(day).items()
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


def _by_rescue(recall: Mapping[CardKey, float]) -> Callable[[CardKey], tuple[bool, float, str]]:
    def key(card: CardKey) -> tuple[bool, float, str]:
        lost = recall[card] < RESCUABLE
        return lost, -recall[card] if lost else recall[card], card.slug

    return key
