"""You use each number at most once, but it may occur as often as you like."""

from functools import cache


def combination_sum4(numbers: list[int], target: int) -> int:
    @cache
    def ways(rest: int, used: frozenset[int]) -> int:
        if rest == 0:
            return 1
        return sum(
            ways(rest - number, used | {number})
            for number in numbers
            if number <= rest and number not in used
        )

    return ways(target, frozenset())
