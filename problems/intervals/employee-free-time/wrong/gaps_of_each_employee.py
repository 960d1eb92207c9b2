"""You collect the gaps of each employee, but in such a gap somebody else may be working."""

from itertools import pairwise

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    free: list[Interval] = []
    for employee in schedule:
        for one, two in pairwise(employee):
            if one.end < two.start:
                free.append(Interval(one.end, two.start))
    return sorted(free)
