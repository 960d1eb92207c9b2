"""You stop at every zero, but you can jump over it, and on the last position it is harmless."""


def can_jump(jumps: list[int]) -> bool:
    return len(jumps) == 1 or 0 not in jumps
