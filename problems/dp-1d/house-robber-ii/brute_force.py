"""Try every set of houses and keep those without neighbours in the ring.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations


def rob(money: list[int]) -> int:
    count = len(money)
    best = 0
    for size in range(count + 1):
        for houses in combinations(range(count), size):
            chosen = set(houses)
            if size < 2 or not any((house + 1) % count in chosen for house in houses):
                best = max(best, sum(money[house] for house in houses))
    return best
