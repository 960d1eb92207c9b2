"""What a look at a card gains until the interview."""

from dataclasses import dataclass
from datetime import date

from trainer.domain.memory.curve import recall_after
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.worth import ready

LEAST_GAIN = 0.30
"""A look in the final round gains more than this, or the time is better spent on something else."""

_READY_ENOUGH = ready(1.0) - LEAST_GAIN


@dataclass(frozen=True, slots=True)
class Gains:
    """Gives what solving a card on this day gains, so many days before the interview."""

    scheduler: Scheduler
    day: date
    days_left: int

    def of(self, card: KnownCard) -> float:
        """Give how much more ready the card is on the day of the interview, 0 for what is little.

        Solved it is either recalled, with the chance of its expected recall, or forgotten; either
        answer leads to another stability.
        """
        left_alone = ready(recall_after((card.elapsed + self.days_left) / card.stability))
        if left_alone > _READY_ENOUGH or card.elapsed <= 0:
            return 0.0
        speed = self.scheduler.speed
        good, again = self.scheduler.stabilities_after(card.memory, self.day)
        recalled = ready(recall_after(self.days_left / (good * speed)))
        forgotten = ready(recall_after(self.days_left / (again * speed)))
        return card.recall * recalled + (1 - card.recall) * forgotten - left_alone
