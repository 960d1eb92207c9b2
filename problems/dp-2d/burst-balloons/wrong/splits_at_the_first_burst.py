"""You multiply by the neighbours at the start, which fit the first burst of a range, but after it
the two sides touch and depend on each other."""

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
