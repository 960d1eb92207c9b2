"""You compare with >, but an interval may start exactly where another one ends."""

import math


def fewest_removals(intervals: list[list[int]]) -> int:
    kept = 0
    last_end: float = -math.inf
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if start > last_end:
            kept += 1
            last_end = end
    return len(intervals) - kept
