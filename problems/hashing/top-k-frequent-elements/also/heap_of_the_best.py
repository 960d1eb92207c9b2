"""Keep the k most frequent of the d different numbers in a min-heap.

Time: O(n + d log k). Space: O(d).
"""

from collections import Counter
from heapq import heappop, heappush


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    heap: list[tuple[int, int]] = []
    for number, count in Counter(numbers).items():
        heappush(heap, (count, number))
        if len(heap) > k:
            heappop(heap)
    return [number for _, number in heap]
