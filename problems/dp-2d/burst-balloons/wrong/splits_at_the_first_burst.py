"""You split at the balloon that bursts first, but its two sides touch after that."""

from functools import cache


def max_coins(balloons: list[int]) -> int:
    row = [1, *balloons, 1]

    @cache
    def best(left: int, right: int) -> int:
        return max(
            (
                row[first - 1] * row[first] * row[first + 1]
                + best(left, first)
                + best(first, right)
                for first in range(left + 1, right)
            ),
            default=0,
        )

    return best(0, len(row) - 1)
