"""Sort by start; of two that overlap, drop the one that ends later.

Time: O(n log n). Space: O(n).
"""


def fewest_removals(intervals: list[list[int]]) -> int:
    ordered = sorted(intervals)
    removed = 0
    last_end = ordered[0][1]
    for start, end in ordered[1:]:
        if start >= last_end:
            last_end = end
        else:
            removed += 1
            last_end = min(last_end, end)
    return removed
