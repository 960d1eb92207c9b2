"""You let a position enter the window one step too late, so the shortest jump is never made."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    for i in range(1, len(s)):
        window = reachable[max(0, i - max_jump) : max(0, i - min_jump)]
        reachable[i] = s[i] == "0" and any(window)
    return reachable[-1]
