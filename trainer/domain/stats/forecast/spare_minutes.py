"""The room of the days ahead: what reviews leave of the budget, for the backlog, then for the new.

Room is a list of minutes, one number a day; a day that holds too much has less than none.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from trainer.domain.plan.planner import Planner
from trainer.domain.plan.roadmap import next_problems
from trainer.domain.stats.forecast.expected_reviews import Curve
from trainer.domain.stats.forecast.load import Load, Weight


def work_off(backlog: float, room: list[float]) -> int | None:
    """Take the minutes of the backlog out of the room of the days; give on which it is done."""
    if not backlog:
        return None
    for ahead, minutes in enumerate(room):
        worked = min(backlog, max(0.0, minutes))
        room[ahead] -= worked
        backlog -= worked
        if backlog <= 0:
            return ahead
    return None


def new_minutes(planner: Planner) -> Iterator[float]:
    """Give the minutes of each new problem there is, in roadmap order."""
    for problem in next_problems(planner.catalogue, planner.deck, planner.settings):
        yield planner.pace.predict(problem) / timedelta(minutes=1)


def fill(room: Sequence[float], new: Iterator[float], future: Curve) -> tuple[list[Weight], Load]:
    """Fill the room of each day with new problems; give what is begun, and what comes back of it.

    A problem that does not fit wholly is begun by a share, and its rest is what is next.
    """
    begun = [Weight() for _ in room]
    load = Load(len(room))
    minutes = rest = 0.0
    for ahead, mass in enumerate(begun):
        left = room[ahead] - load.minutes[ahead]
        while left > 0:
            if not rest:
                minutes = rest = next(new, 0.0)
            if not rest:
                break
            taken = min(left, rest)
            mass.add(minutes, taken / minutes)
            left, rest = left - taken, rest - taken
        load.add(future, ahead, mass)
    return begun, load
