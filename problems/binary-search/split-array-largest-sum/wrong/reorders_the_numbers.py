"""You put each number into the part with the smallest sum, but parts must be consecutive."""

import heapq


def split_array(numbers: list[int], k: int) -> int:
    sums = [0] * k
    for number in sorted(numbers, reverse=True):
        heapq.heapreplace(sums, sums[0] + number)
    return max(sums)
