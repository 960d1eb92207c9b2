"""You compare neighbours of the list without sorting it, so its order decides the answer."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for position in range(1, len(meetings)):
        start = meetings[position][0]
        previous_end = meetings[position - 1][1]
        if start < previous_end:
            return False
    return True
