"""You stop at a zero at the farthest reach even if it is the last position, which is the goal."""


def can_jump(jumps: list[int]) -> bool:
    reach = 0
    for position, jump in enumerate(jumps):
        reach = max(reach, position + jump)
        if reach <= position:
            return False
    return True
