"""You keep the shortest first, but a short one may overlap two longer ones that could both stay."""


def fewest_removals(intervals: list[list[int]]) -> int:
    kept: list[list[int]] = []
    for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append([start, end])
    return len(intervals) - len(kept)
