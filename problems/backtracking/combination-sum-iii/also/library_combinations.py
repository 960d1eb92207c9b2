"""Filter the combinations of the standard library by their sum.

Time: O(k * 2^9). Space: O(k) besides the answer.
"""

from itertools import combinations


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    return [list(digits) for digits in combinations(range(1, 10), k) if sum(digits) == n]
