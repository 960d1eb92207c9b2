"""You stop at every zero before the last position, but a longer jump may lead over it."""


def can_jump(jumps: list[int]) -> bool:
    return 0 not in jumps[:-1]
