"""What a plan wants to know of the past, beside the memories."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from trainer.domain.log.review import Rating


@dataclass(frozen=True, slots=True)
class Past:
    """What was practised.

    ``untried`` are the slugs of which all that is known was imported, ``last_new`` the slug of the
    problem that was begun last, and ``minutes`` those that were spent, by study day. ``marked`` are
    the slugs that are known from elsewhere, tried here or not. ``checks`` gives, of those that were
    marked before anything else was known of them and tried here since, how the first try went, in
    the order of those tries.
    """

    untried: frozenset[str] = frozenset()
    last_new: str | None = None
    minutes: Mapping[date, float] = field(default_factory=dict)
    marked: frozenset[str] = frozenset()
    checks: Mapping[str, Rating] = field(default_factory=dict)

    def carried_over(self, day: date, budget: float) -> float:
        """Give the minutes that the days before left to this one, below 0 if they ran over.

        Each day settles the one before, by at most one budget; a day without work settles nothing
        and leaves nothing over.
        """
        begun = day
        while self.minutes.get(begun - timedelta(days=1)):
            begun -= timedelta(days=1)
        carried = 0.0
        while begun < day:
            carried = min(max(-budget, budget + carried - self.minutes[begun]), budget)
            begun += timedelta(days=1)
        return carried
