"""You return after the first gap, but all of them are wanted."""

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    intervals = sorted(interval for employee in schedule for interval in employee)
    busy_until = intervals[0].end
    for interval in intervals:
        if interval.start > busy_until:
            return [Interval(busy_until, interval.start)]
        busy_until = max(busy_until, interval.end)
    return []
