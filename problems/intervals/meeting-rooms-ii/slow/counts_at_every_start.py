"""You count all meetings again at each start: O(n²), 100 million checks for 10,000 meetings."""


def rooms_needed(meetings: list[list[int]]) -> int:
    most = 0
    for moment, _ in meetings:
        in_use = 0
        for start, end in meetings:
            if start <= moment < end:
                in_use += 1
        most = max(most, in_use)
    return most
