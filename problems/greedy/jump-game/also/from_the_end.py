"""Walk from the right and keep the leftmost position that is known to reach the end.

Time: O(n). Space: O(1).
"""


def can_jump(jumps: list[int]) -> bool:
    goal = len(jumps) - 1
    for position in range(len(jumps) - 2, -1, -1):
        if position + jumps[position] >= goal:
            goal = position
    return goal == 0
