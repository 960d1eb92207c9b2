"""Sort starts and ends apart and compare them: O(n log n) time, O(n) space."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    return all(end <= start for end, start in zip(ends, starts[1:], strict=False))
