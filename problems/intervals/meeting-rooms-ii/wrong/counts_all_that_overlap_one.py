"""You count all that overlap one meeting, but a long one may meet two that never meet."""


def rooms_needed(meetings: list[list[int]]) -> int:
    most = 0
    for start, end in meetings:
        meeting_it = [other for other in meetings if other[0] < end and start < other[1]]
        most = max(most, len(meeting_it))
    return most
