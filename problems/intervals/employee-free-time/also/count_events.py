"""Count who is at work: plus one at each start, minus one at each end.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    changes: dict[int, int] = {}
    for employee in schedule:
        for interval in employee:
            changes[interval.start] = changes.get(interval.start, 0) + 1
            changes[interval.end] = changes.get(interval.end, 0) - 1
    free: list[Interval] = []
    working = 0
    free_since: int | None = None
    for time in sorted(changes):
        if free_since is not None and changes[time]:
            free.append(Interval(free_since, time))
        working += changes[time]
        free_since = time if working == 0 else None
    return free
