"""You want a jump to lead past the goal, but landing exactly on it is enough."""


def can_jump(jumps: list[int]) -> bool:
    goal = len(jumps) - 1
    for position in range(len(jumps) - 2, -1, -1):
        if position + jumps[position] > goal:
            goal = position
    return goal == 0
