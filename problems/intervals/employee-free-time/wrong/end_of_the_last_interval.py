"""You measure the gap from the last interval's end, but an earlier one may end later."""

from itertools import pairwise

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    intervals = sorted(interval for employee in schedule for interval in employee)
    free: list[Interval] = []
    for one, two in pairwise(intervals):
        if two.start > one.end:
            free.append(Interval(one.end, two.start))
    return free
