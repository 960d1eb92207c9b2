"""Split into what ends before it, what starts after it, and the slice between, which is joined.

Time: O(n). Space: O(n).
"""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    before = [interval for interval in intervals if interval[1] < start]
    after = [interval for interval in intervals if interval[0] > end]
    between = intervals[len(before) : len(intervals) - len(after)]
    if between:
        start = min(start, between[0][0])
        end = max(end, between[-1][1])
    return [*before, [start, end], *after]
