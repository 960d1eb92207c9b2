"""Count the meetings that go on at the start of each meeting: O(n²)."""


def rooms_needed(meetings: list[list[int]]) -> int:
    counts = [sum(start <= moment < end for start, end in meetings) for moment, _ in meetings]
    return max(counts, default=0)
