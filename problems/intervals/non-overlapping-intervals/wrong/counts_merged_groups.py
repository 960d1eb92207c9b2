"""You count what a merge would join, but of a chain of overlaps several may stay."""


def fewest_removals(intervals: list[list[int]]) -> int:
    ordered = sorted(intervals)
    removed = 0
    last_end = ordered[0][1]
    for start, end in ordered[1:]:
        if start < last_end:
            removed += 1
        last_end = max(last_end, end)
    return removed
