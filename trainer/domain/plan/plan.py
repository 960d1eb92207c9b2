"""A plan: the cards for a study day, and why they are in it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.log.review import CardKey


class Kind(StrEnum):
    """Why a card is in the plan: due, gone, new, one more look before the interview, or ahead.

    A check is a new problem that is known from elsewhere.
    """

    REVIEW = "review"
    FADED = "faded"
    CHECK = "check"
    NEW = "new"
    LOOK = "look"
    AHEAD = "ahead"

    @property
    def word(self) -> str:
        """What it is called in a list: one more look and one ahead of its day are reviews, too."""
        return "review" if self in (Kind.LOOK, Kind.AHEAD) else self.value

    @property
    def rule(self) -> str:
        """The rule that brings it into the plan, in the words the learner reads."""
        return {
            Kind.REVIEW: "Due reviews come first, the one most likely forgotten at the top.",
            Kind.FADED: "Faded problems, hardly known any more, take at most a third of the day.",
            Kind.CHECK: "One check a pattern shows whether you know what you marked as known.",
            Kind.NEW: "New problems fill the rest, those of patterns that are often asked first.",
            Kind.LOOK: "In the final round, what one more look makes ready comes first.",
            Kind.AHEAD: "When nothing else is left, the weakest come before they are due.",
        }[self]


FIRST_TRIES = (Kind.NEW, Kind.CHECK)
"""The kinds of problems that were never tried here."""


class Phase(StrEnum):
    """What the plan does."""

    BUILD = "building up"
    FINAL = "final round"


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
