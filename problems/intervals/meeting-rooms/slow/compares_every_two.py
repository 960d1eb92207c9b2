"""You compare every two meetings: O(n²), fifty million pairs for 10,000 meetings."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for position, (start, end) in enumerate(meetings):
        for other in range(position + 1, len(meetings)):
            other_start, other_end = meetings[other]
            if start < other_end and other_start < end:
                return False
    return True
