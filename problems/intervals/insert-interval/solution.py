"""Copy what ends before the new interval, join what meets it, append it, and copy the rest.

Time: O(n). Space: O(n).
"""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    result: list[list[int]] = []
    position = 0
    while position < len(intervals) and intervals[position][1] < start:
        result.append(intervals[position])
        position += 1
    while position < len(intervals) and intervals[position][0] <= end:
        start = min(start, intervals[position][0])
        end = max(end, intervals[position][1])
        position += 1
    result.append([start, end])
    result.extend(intervals[position:])
    return result
