"""Recurse with a cache, top-down: does any landing from this position reach the end?

Time: O(n²). Space: O(n).
"""


def can_jump(jumps: list[int]) -> bool:
    last = len(jumps) - 1
    known: dict[int, bool] = {last: True}

    def reaches_end(position: int) -> bool:
        if position not in known:
            known[position] = False
            farthest = min(position + jumps[position], last)
            for landing in range(farthest, position, -1):
                if reaches_end(landing):
                    known[position] = True
                    break
        return known[position]

    return reaches_end(0)
