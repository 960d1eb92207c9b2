"""What is shown of a card beside the plan: how it went so far, and what trying it leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from trainer.domain.log.review import Rating
from trainer.domain.memory.curve import recall_after
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler


@dataclass(frozen=True, slots=True)
class OnTheDay:
    """The expected recall of a card: today, and on the day of the interview.

    There it is ``left_alone`` if nothing is done until then, and ``solved`` if it is solved today.
    """

    today: float
    left_alone: float
    solved: float

    @classmethod
    def of(cls, memory: Memory, scheduler: Scheduler, day: date, interview: date) -> "OnTheDay":
        """Give what a memory comes to by the interview."""
        good, _ = scheduler.stabilities_after(memory, day)
        days_left = max(1, (interview - day).days)
        return cls(
            scheduler.retrievability(memory, day),
            scheduler.retrievability(memory, day + timedelta(days=days_left)),
            recall_after(days_left / (good * scheduler.speed)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """How the attempts at a card went, the oldest first, and the day each rating leads to now.

    ``counted`` says that one of today counts already, so that nothing more leads anywhere.
    """

    ratings: Sequence[Rating] = ()
    minutes: Sequence[int] = ()
    back: Mapping[Rating, date] = field(default_factory=dict)
    counted: bool = False
    on_the_day: OnTheDay | None = None
