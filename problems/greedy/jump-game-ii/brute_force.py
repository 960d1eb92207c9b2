"""Try every jump from every position and take the best path.

Time: O(2^n). Space: O(n).
"""


def fewest_jumps(jumps: list[int]) -> int:
    def from_here(position: int) -> float:
        if position == len(jumps) - 1:
            return 0
        landings = range(position + 1, min(position + jumps[position], len(jumps) - 1) + 1)
        return 1 + min((from_here(landing) for landing in landings), default=float("inf"))

    return int(from_here(0))
