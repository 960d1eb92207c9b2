"""Days: what the last ones brought, and what follows the one that ends."""

from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.plan.day_end import DayEnd, NextReviews, day_end, next_reviews
from trainer.domain.plan.plan import FIRST_TRIES, Phase
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.week import Week, first_day_of, week
from trainer.services.clock import Clock
from trainer.services.memo import Memo
from trainer.services.planning import Planning
from trainer.storage.views.answers import Answers
from trainer.storage.views.replay import State


@dataclass
class Days:
    """Answers what came of the last days; each answer costs what was done in them.

    It is kept until the log, a setting or the day has changed.
    """

    planning: Planning
    answers: Answers
    clock: Clock

    def __post_init__(self) -> None:
        self._week, self._end = Memo(self._week_to), Memo(self._end_of)

    def week(self) -> Week:
        """Give the minutes of the last seven days, and what became ready or faded in them."""
        return self._week(self.answers.state(), self.planning.planner(), self.clock.today())

    def end(self) -> DayEnd:
        """Give what came of today so far, and the reviews that come next."""
        return self._end(self.answers.state(), self.planning.planner(), self.clock.today())

    def _week_to(self, _: State, planner: Planner, day: date) -> Week:
        first = first_day_of(day)
        minutes = {it.day: it.seconds / 60 for it in self.answers.sums_since(first)}
        moves = self.answers.moves_since(first)
        speed, untried = planner.scheduler.speed, planner.past.untried
        return week(day, minutes, self.planning.cards(), moves, speed, untried)

    def _end_of(self, _: State, planner: Planner, day: date) -> DayEnd:
        cards, moves = self.planning.cards(), self.answers.moves_since(day)
        if planner.phase(day) is Phase.FINAL:
            following = _next_looks(planner, day + timedelta(days=1))
        else:
            following = next_reviews(day, cards)
        return day_end(day, cards, moves, following, planner.scheduler.speed)


def _next_looks(planner: Planner, day: date) -> NextReviews | None:
    """Give what the final round plans for a day of what is known, ``None`` for nothing."""
    items = [item for item in planner.plan(day).items if item.kind not in FIRST_TRIES]
    time = sum((item.time for item in items), timedelta())
    return NextReviews(day, len(items), time) if items else None
