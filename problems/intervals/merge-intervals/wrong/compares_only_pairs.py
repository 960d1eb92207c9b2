"""You join pairs of neighbours once, but a joined interval may also meet the one after it."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    ordered = sorted(intervals)
    merged: list[list[int]] = []
    position = 0
    while position < len(ordered):
        start, end = ordered[position]
        position += 1
        if position < len(ordered) and ordered[position][0] <= end:
            end = max(end, ordered[position][1])
            position += 1
        merged.append([start, end])
    return merged
