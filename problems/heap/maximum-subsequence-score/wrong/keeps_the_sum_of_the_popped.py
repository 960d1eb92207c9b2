"""You leave the summand that drops out of the heap in the sum."""

import heapq


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    pairs = sorted(zip(factors, summands, strict=True), reverse=True)
    largest: list[int] = []
    total = 0
    best = 0
    for factor, summand in pairs:
        heapq.heappush(largest, summand)
        total += summand
        if len(largest) > k:
            heapq.heappop(largest)
        if len(largest) == k:
            best = max(best, total * factor)
    return best
