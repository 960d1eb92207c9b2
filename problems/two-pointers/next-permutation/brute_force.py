"""List all different arrangements in order, and take the one behind.

Time: O(n! · n). Space: O(n! · n).
"""

from itertools import permutations


def next_permutation(numbers: list[int]) -> None:
    arrangements = sorted(set(permutations(numbers)))
    place = arrangements.index(tuple(numbers))
    numbers[:] = arrangements[(place + 1) % len(arrangements)]
