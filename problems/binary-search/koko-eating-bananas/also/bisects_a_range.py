"""Let the library bisect the range of speeds by whether the hours suffice.

Time: O(n log m). Space: O(1).
"""

from bisect import bisect_left


def min_eating_speed(piles: list[int], hours: int) -> int:
    def suffices(speed: int) -> bool:
        return sum(-(-pile // speed) for pile in piles) <= hours

    return bisect_left(range(1, max(piles) + 1), True, key=suffices) + 1
