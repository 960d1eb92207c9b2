"""You leave the start out, so the answer is negative where every later point lies below it."""

from itertools import accumulate


def largest_altitude(gain: list[int]) -> int:
    return max(accumulate(gain))
