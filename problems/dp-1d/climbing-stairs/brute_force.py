"""Send climbers along every path at once, move by move, and count those who arrive.

Time: O(n²). Space: O(n).
"""

from collections import Counter


def climb_stairs(steps: int) -> int:
    climbers = Counter({0: 1})
    arrived = 0
    while climbers:
        moved: Counter[int] = Counter()
        for step, count in climbers.items():
            for landing in (step + 1, step + 2):
                if landing <= steps:
                    moved[landing] += count
        arrived += moved.pop(steps, 0)
        climbers = moved
    return arrived
