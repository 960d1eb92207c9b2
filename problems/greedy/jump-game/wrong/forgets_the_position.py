"""You take the jump itself as the reach, but it is counted from the position you stand on."""


def can_jump(jumps: list[int]) -> bool:
    reach = 0
    for position, jump in enumerate(jumps):
        if position > reach:
            return False
        reach = max(reach, jump)
    return True
