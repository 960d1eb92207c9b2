"""You mark every landing of every reachable position, which is O(n²)."""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    reachable = [False] * len(s)
    reachable[0] = True
    for position in range(len(s)):
        if reachable[position]:
            for landing in range(position + min_jump, min(position + max_jump + 1, len(s))):
                if s[landing] == "0":
                    reachable[landing] = True
    return reachable[-1]
