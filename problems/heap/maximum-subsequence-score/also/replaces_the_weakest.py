"""Start with the first k pairs, then let a larger summand replace the smallest one.

Time: O(n log n). Space: O(n).
"""

import heapq


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    order = sorted(range(len(factors)), key=lambda i: -factors[i])
    largest = [summands[i] for i in order[:k]]
    heapq.heapify(largest)
    total = sum(largest)
    best = total * factors[order[k - 1]]
    for i in order[k:]:
        if summands[i] > largest[0]:
            total += summands[i] - heapq.heapreplace(largest, summands[i])
            best = max(best, total * factors[i])
    return best
