"""You use the jumps of all positions, even of those on which you can never stand."""


def can_jump(jumps: list[int]) -> bool:
    farthest = max(position + jump for position, jump in enumerate(jumps))
    return farthest >= len(jumps) - 1
