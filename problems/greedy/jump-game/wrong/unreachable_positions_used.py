"""You use the jumps of all positions, even of those that you can never stand on."""


def can_jump(jumps: list[int]) -> bool:
    farthest = max(position + jump for position, jump in enumerate(jumps))
    return farthest >= len(jumps) - 1
