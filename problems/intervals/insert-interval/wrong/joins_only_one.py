"""You join the new interval with the first one that it meets and stop, but it may reach further."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    for position, interval in enumerate(intervals):
        if interval[0] <= end and start <= interval[1]:
            joined = [min(start, interval[0]), max(end, interval[1])]
            return [*intervals[:position], joined, *intervals[position + 1 :]]
    return sorted([*intervals, new])
