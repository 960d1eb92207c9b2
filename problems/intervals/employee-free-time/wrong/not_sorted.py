"""You walk through the employees one after the other instead of sorting all intervals by start."""

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    intervals = [interval for employee in schedule for interval in employee]
    free: list[Interval] = []
    busy_until = intervals[0].end
    for interval in intervals:
        if interval.start > busy_until:
            free.append(Interval(busy_until, interval.start))
        busy_until = max(busy_until, interval.end)
    return free
