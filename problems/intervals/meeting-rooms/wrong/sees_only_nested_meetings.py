"""You look for meetings inside one another, but two may also overlap in part."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for position, (start, end) in enumerate(meetings):
        for other in range(len(meetings)):
            other_start, other_end = meetings[other]
            if other != position and start <= other_start and other_end <= end:
                return False
    return True
