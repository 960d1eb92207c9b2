"""Keep the reachable positions in a queue and drop those that are out of reach.

Time: O(n). Space: O(n).
"""

from collections import deque


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    queue = deque([0])
    for i in range(1, len(s)):
        while queue and queue[0] + max_jump < i:
            queue.popleft()
        if s[i] == "0" and queue and queue[0] + min_jump <= i:
            if i == len(s) - 1:
                return True
            queue.append(i)
    return False
