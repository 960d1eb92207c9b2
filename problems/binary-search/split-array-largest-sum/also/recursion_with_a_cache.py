"""Recurse over the rest and the parts that are left, with a cache, top-down.

Time: O(k · n²) at most. Space: O(k · n).
"""

from functools import cache
from itertools import accumulate


def split_array(numbers: list[int], k: int) -> int:
    n = len(numbers)
    total = [0, *accumulate(numbers)]

    @cache
    def best_from(start: int, parts: int) -> int:
        if parts == 1:
            return total[n] - total[start]
        least = total[n]
        for end in range(start + 1, n - parts + 2):
            first = total[end] - total[start]
            if first >= least:
                break
            least = min(least, max(first, best_from(end, parts - 1)))
        return least

    return best_from(0, k)
