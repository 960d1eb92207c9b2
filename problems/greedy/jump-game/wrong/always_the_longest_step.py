"""You always take the longest step, but a shorter one may lead to a better jump."""


def can_jump(jumps: list[int]) -> bool:
    position = 0
    while position < len(jumps) - 1:
        if jumps[position] == 0:
            return False
        position += jumps[position]
    return True
