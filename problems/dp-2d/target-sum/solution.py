"""Count the ways per sum, number by number: equal sums have the same future.

Time: O(n * sum). Space: O(sum).
"""

from collections import defaultdict


def count_signs(numbers: list[int], target: int) -> int:
    ways = {0: 1}
    for number in numbers:
        following: dict[int, int] = defaultdict(int)
        for total, count in ways.items():
            following[total + number] += count
            following[total - number] += count
        ways = following
    return ways.get(target, 0)
