"""You join only intervals that overlap, but those that just touch have to be joined too."""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    before = [interval for interval in intervals if interval[1] <= start]
    after = [interval for interval in intervals if interval[0] >= end]
    for interval in intervals[len(before) : len(intervals) - len(after)]:
        start = min(start, interval[0])
        end = max(end, interval[1])
    return [*before, [start, end], *after]
