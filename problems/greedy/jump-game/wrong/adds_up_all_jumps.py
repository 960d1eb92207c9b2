"""You only check that all jumps together are long enough, but you cannot stand on every
position."""


def can_jump(jumps: list[int]) -> bool:
    return sum(jumps) >= len(jumps) - 1
