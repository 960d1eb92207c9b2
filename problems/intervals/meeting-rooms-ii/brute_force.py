"""Count the meetings that go on at the start of each meeting.

Time: O(n²). Space: O(1).
"""


def rooms_needed(meetings: list[list[int]]) -> int:
    most = 0
    for moment, _ in meetings:
        going_on = sum(start <= moment < end for start, end in meetings)
        most = max(most, going_on)
    return most
