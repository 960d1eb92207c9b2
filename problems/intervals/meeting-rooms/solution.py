"""Sort by start; then a clash anywhere shows as a clash between neighbours.

Time: O(n log n). Space: O(n).
"""


def can_attend_all(meetings: list[list[int]]) -> bool:
    ordered = sorted(meetings)
    for position in range(1, len(ordered)):
        start = ordered[position][0]
        previous_end = ordered[position - 1][1]
        if start < previous_end:
            return False
    return True
