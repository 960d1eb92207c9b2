"""You compare neighbours without sorting, so meetings that clash may never be compared."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for position in range(1, len(meetings)):
        start = max(meetings[position - 1][0], meetings[position][0])
        end = min(meetings[position - 1][1], meetings[position][1])
        if start < end:
            return False
    return True
