"""Sort by start and keep the end that comes first: O(n log n) time, O(n) space."""


def fewest_removals(intervals: list[list[int]]) -> int:
    removed = 0
    last_end: int | None = None
    for start, end in sorted(intervals):
        if last_end is None or start >= last_end:
            last_end = end
        else:
            removed += 1
            last_end = min(last_end, end)
    return removed
