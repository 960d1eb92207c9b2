"""Keep the k largest numbers in a min-heap; its root is the weakest of them, the k-th largest.

Time: O(n log k). Space: O(k).
"""

import heapq


def kth_largest(numbers: list[int], k: int) -> int:
    best = numbers[:k]
    heapq.heapify(best)
    for number in numbers[k:]:
        if number > best[0]:
            heapq.heapreplace(best, number)
    return best[0]
