"""Pop the two most frequent letters, append both, and push back what is left of them.

Time: O(n). Space: O(n).
"""

import heapq
from collections import Counter


def reorganize_string(letters: str) -> str:
    heap = [(-count, letter) for letter, count in Counter(letters).items()]
    heapq.heapify(heap)
    result = ""
    while len(heap) >= 2:
        first_count, first = heapq.heappop(heap)
        second_count, second = heapq.heappop(heap)
        result += first + second
        if first_count < -1:
            heapq.heappush(heap, (first_count + 1, first))
        if second_count < -1:
            heapq.heappush(heap, (second_count + 1, second))
    if not heap:
        return result
    count, letter = heap[0]
    return result + letter if count == -1 else ""
