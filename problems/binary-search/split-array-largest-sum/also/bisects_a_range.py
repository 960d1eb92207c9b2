"""Let the library bisect the range of limits by whether k parts are enough.

Time: O(n log s). Space: O(1).
"""

from bisect import bisect_left


def split_array(numbers: list[int], k: int) -> int:
    def suffices(limit: int) -> bool:
        parts, total = 0, limit + 1
        for number in numbers:
            total += number
            if total > limit:
                parts, total = parts + 1, number
        return parts <= k

    limits = range(max(numbers), sum(numbers) + 1)
    return limits[bisect_left(limits, True, key=suffices)]
