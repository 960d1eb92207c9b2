"""You look for any 0 in the window, but it must be one that you can reach."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    for i in range(min_jump, len(s)):
        if s[i] == "0" and "0" not in s[max(0, i - max_jump) : i - min_jump + 1]:
            return False
    return s[-1] == "0"
