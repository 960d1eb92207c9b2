"""Search breadth-first and never look twice at the same landing.

Time: O(n). Space: O(n).
"""

from collections import deque


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    last = len(s) - 1
    queue = deque([0])
    farthest = 0  # every landing up to here has been looked at
    while queue:
        position = queue.popleft()
        if position == last:
            return True
        for landing in range(
            max(position + min_jump, farthest + 1), min(position + max_jump, last) + 1
        ):
            if s[landing] == "0":
                queue.append(landing)
        farthest = max(farthest, position + max_jump)
    return False
