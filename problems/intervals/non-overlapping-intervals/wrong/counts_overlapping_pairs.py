"""You count the pairs that overlap, but removing one interval can end several overlaps at once."""


def fewest_removals(intervals: list[list[int]]) -> int:
    pairs = 0
    for position, (start, end) in enumerate(intervals):
        for other_start, other_end in intervals[position + 1 :]:
            if start < other_end and other_start < end:
                pairs += 1
    return pairs
