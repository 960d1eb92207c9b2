"""Look for the partner of each number by bisection in the rest of the list.

Time: O(n log n). Space: O(1).
"""

from bisect import bisect_left


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    for place, number in enumerate(numbers):
        partner = bisect_left(numbers, target - number, place + 1)
        if partner < len(numbers) and numbers[partner] == target - number:
            return [place + 1, partner + 1]
    raise ValueError("no two numbers add up to the target")
