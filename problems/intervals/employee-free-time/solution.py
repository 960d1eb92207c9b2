"""Sort all intervals by start and report where a start lies behind every end so far.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    intervals = [interval for employee in schedule for interval in employee]
    intervals.sort(key=lambda interval: interval.start)
    free: list[Interval] = []
    busy_until = intervals[0].end
    for interval in intervals:
        if interval.start > busy_until:
            free.append(Interval(busy_until, interval.start))
        busy_until = max(busy_until, interval.end)
    return free
