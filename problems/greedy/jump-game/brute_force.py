"""Try every step from every position until the end is reached.

Time: O(2^n). Space: O(n).
"""


def can_jump(jumps: list[int]) -> bool:
    def reaches_end(position: int) -> bool:
        if position >= len(jumps) - 1:
            return True
        steps = range(1, min(jumps[position], len(jumps)) + 1)
        return any(reaches_end(position + step) for step in steps)

    return reaches_end(0)
