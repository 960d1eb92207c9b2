"""Write down all prefix sums first, then count the earlier ones that differ by the target.

Time: O(n). Space: O(n).
"""

from collections import Counter


def count_subarrays(numbers: list[int], target: int) -> int:
    prefix = [0]
    for number in numbers:
        prefix.append(prefix[-1] + number)
    count = 0
    earlier: Counter[int] = Counter()
    for total in prefix:
        count += earlier[total - target]
        earlier[total] += 1
    return count
