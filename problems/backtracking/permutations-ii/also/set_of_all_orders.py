"""List all orders with the standard library and let a set drop the repeats.

Time: O(n * n!). Space: O(n * n!).
"""

from itertools import permutations


def permute_unique(numbers: list[int]) -> list[list[int]]:
    return [list(order) for order in set(permutations(numbers))]
