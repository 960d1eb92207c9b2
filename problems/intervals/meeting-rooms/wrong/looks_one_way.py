"""You ask only whether a later entry starts inside an earlier one, but it may be the other way."""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for position, (start, end) in enumerate(meetings):
        for other_start, _ in meetings[position + 1 :]:
            if start <= other_start < end:
                return False
    return True
