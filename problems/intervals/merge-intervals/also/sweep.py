"""Sweep over starts and ends in order, counting the intervals that are open.

Time: O(n log n). Space: O(n).
"""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    events = [(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals]
    merged: list[list[int]] = []
    is_open = 0
    began = 0
    for moment, is_end in sorted(events):
        if is_end:
            is_open -= 1
            if is_open == 0:
                merged.append([began, moment])
        else:
            if is_open == 0:
                began = moment
            is_open += 1
    return merged
