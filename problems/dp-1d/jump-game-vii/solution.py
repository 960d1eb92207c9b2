"""Slide a window along the positions and count the reachable ones from which i can be reached.

Time: O(n). Space: O(n).
"""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    count = 0  # reachable positions from i - max_jump to i - min_jump
    for i in range(1, len(s)):
        if i >= min_jump and reachable[i - min_jump]:
            count += 1
        if i > max_jump and reachable[i - max_jump - 1]:
            count -= 1
        reachable[i] = s[i] == "0" and count > 0
    return reachable[-1]
