"""You keep only the farthest reach, but some positions before it may be unreachable."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reach = 0
    for i in range(len(s)):
        if i <= reach and s[i] == "0":
            reach = max(reach, i + max_jump)
    return s[-1] == "0" and reach >= len(s) - 1
