"""Compare every two meetings.

Time: O(n²). Space: O(1).
"""


def can_attend_all(meetings: list[list[int]]) -> bool:
    for i in range(len(meetings)):
        for j in range(i):
            if max(meetings[i][0], meetings[j][0]) < min(meetings[i][1], meetings[j][1]):
                return False
    return True
