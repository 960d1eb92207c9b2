"""Sweep over all starts and ends in order of time and count how many meetings are open at once.

Time: O(n log n). Space: O(n).
"""


def rooms_needed(meetings: list[list[int]]) -> int:
    events = sorted([(start, 1) for start, _ in meetings] + [(end, -1) for _, end in meetings])
    open_now = most = 0
    for _, change in events:
        open_now += change
        most = max(most, open_now)
    return most
