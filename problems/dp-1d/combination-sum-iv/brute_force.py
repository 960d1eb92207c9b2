"""Choose how often each number occurs, and count the orders of each choice.

Time: O(target^n). Space: O(n).
"""

from math import factorial


def combination_sum4(numbers: list[int], target: int) -> int:
    def count(first: int, rest: int, length: int, orders: int) -> int:
        """The sequences in which numbers[first:] still have the sum rest."""
        if rest == 0:
            return factorial(length) // orders
        if first == len(numbers):
            return 0
        total = 0
        for times in range(rest // numbers[first] + 1):
            left = rest - times * numbers[first]
            total += count(first + 1, left, length + times, orders * factorial(times))
        return total

    return count(0, target, 0, 1)
