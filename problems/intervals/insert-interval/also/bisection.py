"""Find the run that it meets by bisection on the ends and on the starts.

Time: O(log n) to find and O(n) to copy. Space: O(n).
"""

from bisect import bisect_left, bisect_right


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    low = bisect_left(intervals, start, key=lambda interval: interval[1])
    high = bisect_right(intervals, end, key=lambda interval: interval[0])
    if low < high:
        start = min(start, intervals[low][0])
        end = max(end, intervals[high - 1][1])
    return [*intervals[:low], [start, end], *intervals[high:]]
