"""Append the new interval, sort, and merge the whole list.

Time: O(n log n). Space: O(n).
"""


def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    merged: list[list[int]] = []
    for start, end in sorted([*intervals, new]):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
