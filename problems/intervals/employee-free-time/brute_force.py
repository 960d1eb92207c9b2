"""Ask every interval about each piece between two neighbouring starts or ends.

Time: O(n²). Space: O(n).
"""

from itertools import pairwise

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    intervals = [interval for employee in schedule for interval in employee]
    borders = sorted({border for interval in intervals for border in interval})
    free: list[Interval] = []
    for start, end in pairwise(borders):
        if not any(one.start <= start and end <= one.end for one in intervals):
            free.append(Interval(start, end))
    return free
