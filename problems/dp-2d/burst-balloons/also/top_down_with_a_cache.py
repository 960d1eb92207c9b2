"""Ask for each stretch which balloon bursts last, with a cache: O(n^3) time, O(n^2) space."""

from functools import cache


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]

    @cache
    def best(left: int, right: int) -> int:
        outer = row[left] * row[right]
        return max(
            (
                best(left, last) + best(last, right) + outer * row[last]
                for last in range(left + 1, right)
            ),
            default=0,
        )

    return best(0, len(row) - 1)
