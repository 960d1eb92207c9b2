"""You begin at time 0 and report the time before anybody starts to work."""

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    free: list[Interval] = []
    busy_until = 0
    for interval in sorted(interval for employee in schedule for interval in employee):
        if interval.start > busy_until:
            free.append(Interval(busy_until, interval.start))
        busy_until = max(busy_until, interval.end)
    return free
