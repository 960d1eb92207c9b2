"""You go on with the end of an interval that you removed, so it still blocks those after it."""


def fewest_removals(intervals: list[list[int]]) -> int:
    removed = 0
    ordered = sorted(intervals, key=lambda interval: interval[1])
    for position in range(1, len(ordered)):
        if ordered[position][0] < ordered[position - 1][1]:
            removed += 1
    return removed
