"""You let jumps land on a 1, but only positions with a 0 may be used."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    for i in range(1, len(s)):
        reachable[i] = any(reachable[max(0, i - max_jump) : max(0, i - min_jump + 1)])
    return reachable[-1] and s[-1] == "0"
