"""Try every jump from every position until the last position is reached.

Time: O(2^n). Space: O(n).
"""


def can_reach(s: str, min_jump: int, max_jump: int) -> bool:
    def reaches_end(position: int) -> bool:
        if position == len(s) - 1:
            return True
        landings = range(position + min_jump, min(position + max_jump, len(s) - 1) + 1)
        return any(s[landing] == "0" and reaches_end(landing) for landing in landings)

    return reaches_end(0)
