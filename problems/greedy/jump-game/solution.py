"""Carry the farthest position that can be reached; a position beyond it can never be reached.

Time: O(n). Space: O(1).
"""


def can_jump(jumps: list[int]) -> bool:
    reach = 0
    for position, jump in enumerate(jumps):
        if position > reach:
            return False
        reach = max(reach, position + jump)
    return True
