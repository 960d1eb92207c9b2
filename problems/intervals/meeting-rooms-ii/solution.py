"""Sweep over all starts and ends in order of time and count how many meetings are open at once.

Time: O(n log n). Space: O(n).
"""


def rooms_needed(meetings: list[list[int]]) -> int:
    events: list[tuple[int, int]] = []
    for start, end in meetings:
        events.append((start, 1))
        events.append((end, -1))
    open_now = most = 0
    for _, change in sorted(events):
        open_now += change
        most = max(most, open_now)
    return most
