"""You compare scores before k positions are chosen, but exactly k are needed."""

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
            total -= heapq.heappop(largest)
        if largest:
            best = max(best, total * factor)
    return best
