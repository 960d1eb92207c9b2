"""Add the weights up once, and find the end of each day by halving, too.

Time: O(n + days · log n · log s). Space: O(n).
"""

from bisect import bisect_right
from itertools import accumulate


def ship_within_days(weights: list[int], days: int) -> int:
    total = [0, *accumulate(weights)]

    def suffices(capacity: int) -> bool:
        shipped = 0
        for _ in range(days):
            shipped = bisect_right(total, total[shipped] + capacity) - 1
            if shipped == len(weights):
                return True
        return False

    low, high = max(weights), total[-1]
    while low < high:
        mid = (low + high) // 2
        if suffices(mid):
            high = mid
        else:
            low = mid + 1
    return low
