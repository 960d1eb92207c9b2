"""You never take away what leaves the window, so a position counts from too far away."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    count = 0
    for i in range(1, len(s)):
        if i >= min_jump and reachable[i - min_jump]:
            count += 1
        reachable[i] = s[i] == "0" and count > 0
    return reachable[-1]
