"""A plan: the cards for a study day, why they are in it, and the rule of their order."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.log.review import CardKey

RESCUABLE = 0.5
"""A card whose expected recall is at least this can probably still be recalled."""

ORDER_RULE = (
    "Reviews come most likely forgotten first among those you can probably still recall "
    "(expected recall of 50 % or more); the others follow, most hopeful first."
)
"""The order of the reviews, in the words the learner reads."""


class Kind(StrEnum):
    """Why a card is in the plan."""

    REVIEW = "review"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One card of a plan and the time it will probably take."""

    card: CardKey
    kind: Kind
    time: timedelta


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do on a study day, in order; ``finished`` says that the learner called it a day."""

    day: date
    items: tuple[PlanItem, ...] = ()
    finished: bool = False

    @property
    def time(self) -> timedelta:
        """The time that the whole plan will probably take."""
        return sum((item.time for item in self.items), timedelta())
