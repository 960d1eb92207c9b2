"""You cut the first list even if it is the longer one, so the other cut leaves its list."""

from math import inf


def find_median(first: list[int], second: list[int]) -> float:
    total = len(first) + len(second)
    half = (total + 1) // 2
    low, high = 0, len(first)
    while low < high:
        cut = (low + high) // 2
        if first[cut] >= second[half - cut - 1]:
            high = cut
        else:
            low = cut + 1
    cut, other = low, half - low
    below = max(first[cut - 1] if cut else -inf, second[other - 1] if other else -inf)
    if total % 2 == 1:
        return below
    above = min(
        first[cut] if cut < len(first) else inf,
        second[other] if other < len(second) else inf,
    )
    return (below + above) / 2
