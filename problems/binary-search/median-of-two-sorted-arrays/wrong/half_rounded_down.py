"""You round the size of the lower half down, so for an odd count the median is above the cut."""

from math import inf


def find_median(first: list[int], second: list[int]) -> float:
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    total = len(short) + len(long)
    half = total // 2
    low, high = 0, len(short)
    while low < high:
        cut = (low + high) // 2
        if short[cut] >= long[half - cut - 1]:
            high = cut
        else:
            low = cut + 1
    cut, other = low, half - low
    below = max(short[cut - 1] if cut else -inf, long[other - 1] if other else -inf)
    if total % 2 == 1:
        return below
    above = min(
        short[cut] if cut < len(short) else inf,
        long[other] if other < len(long) else inf,
    )
    return (below + above) / 2
