"""Try every set of steps to pay on and keep those without a gap of two.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations, pairwise


def min_cost_climbing_stairs(costs: list[int]) -> int:
    top = len(costs)
    totals = []
    for count in range(1, top + 1):
        for steps in combinations(range(top), count):
            if steps[0] <= 1 and all(b - a <= 2 for a, b in pairwise([*steps, top])):
                totals.append(sum(costs[step] for step in steps))
    return min(totals)
