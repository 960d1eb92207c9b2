"""You put the new interval in its place but join it with nothing that it meets."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    return sorted([*intervals, new])
