"""Sort starts and ends apart; a start needs a new room unless the earliest end is past.

Time: O(n log n). Space: O(n).
"""


def rooms_needed(meetings: list[list[int]]) -> int:
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    rooms = ended = 0
    for start in starts:
        if ends[ended] <= start:
            ended += 1  # this room is used again
        else:
            rooms += 1
    return rooms
