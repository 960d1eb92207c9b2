"""You begin with 0 as the last end, but intervals may lie below zero."""


def fewest_removals(intervals: list[list[int]]) -> int:
    kept = 0
    last_end = 0
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if start >= last_end:
            kept += 1
            last_end = end
    return len(intervals) - kept
