"""Try every set of houses and keep those without neighbours.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations, pairwise


def rob(money: list[int]) -> int:
    best = 0
    for count in range(len(money) + 1):
        for houses in combinations(range(len(money)), count):
            if all(right - left > 1 for left, right in pairwise(houses)):
                best = max(best, sum(money[house] for house in houses))
    return best
