"""Try every selection of the numbers as the first group.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations


def can_partition(numbers: list[int]) -> bool:
    return any(
        2 * sum(group) == sum(numbers)
        for count in range(len(numbers))
        for group in combinations(numbers, count)
    )
