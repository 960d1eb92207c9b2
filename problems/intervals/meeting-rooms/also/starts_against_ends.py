"""Sort starts and ends apart, and compare each start with the end before it.

Time: O(n log n). Space: O(n).
"""


def can_attend_all(meetings: list[list[int]]) -> bool:
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    return all(ends[rank - 1] <= starts[rank] for rank in range(1, len(meetings)))
