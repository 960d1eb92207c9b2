"""Join any two intervals that meet until no two do.

Time: O(n³). Space: O(n).
"""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    remaining = [tuple(interval) for interval in intervals]
    meeting = find_meeting(remaining)
    while meeting:
        first, second = meeting
        remaining.remove(first)
        remaining.remove(second)
        remaining.append((min(first[0], second[0]), max(first[1], second[1])))
        meeting = find_meeting(remaining)
    return [list(interval) for interval in remaining]


def find_meeting(
    intervals: list[tuple[int, ...]],
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    for position, first in enumerate(intervals):
        for second in intervals[position + 1 :]:
            if first[0] <= second[1] and second[0] <= first[1]:
                return first, second
    return None
