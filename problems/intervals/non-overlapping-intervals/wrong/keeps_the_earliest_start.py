"""You keep what starts first, but one that starts early and ends late may block many others."""


def fewest_removals(intervals: list[list[int]]) -> int:
    ordered = sorted(intervals)
    removed = 0
    position = 0
    while position < len(ordered):
        end = ordered[position][1]
        position += 1
        while position < len(ordered) and ordered[position][0] < end:
            removed += 1
            position += 1
    return removed
