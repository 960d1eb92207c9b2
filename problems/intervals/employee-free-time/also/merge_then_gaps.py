"""Merge all intervals first, then read the gaps between the merged ones.

Time: O(n log n). Space: O(n).
"""

from itertools import pairwise

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    merged: list[Interval] = []
    for start, end in sorted(interval for employee in schedule for interval in employee):
        if merged and start <= merged[-1].end:
            merged[-1].end = max(merged[-1].end, end)
        else:
            merged.append(Interval(start, end))
    return [Interval(one.end, two.start) for one, two in pairwise(merged)]
