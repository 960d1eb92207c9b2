"""You do not look at the digit of the last position, but it must be a 0 as well."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    count = 0
    for i in range(1, len(s)):
        if i >= min_jump and reachable[i - min_jump]:
            count += 1
        if i > max_jump and reachable[i - max_jump - 1]:
            count -= 1
        reachable[i] = s[i] == "0" and count > 0
    return count > 0
