"""You always take the longest jump that lands on a 0, but a shorter one may be the right one."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    position = 0
    while position < len(s) - 1:
        for landing in range(min(position + max_jump, len(s) - 1), position + min_jump - 1, -1):
            if s[landing] == "0":
                position = landing
                break
        else:
            return False
    return True
