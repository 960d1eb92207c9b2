"""Keep the k best pairs in a max-heap, and leave a row when it cannot improve them.

Time: O(k log² k). Space: O(k).
"""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    best: list[tuple[int, int, int]] = []
    for u in first[:k]:
        for v in second[:k]:
            if len(best) < k:
                heapq.heappush(best, (-(u + v), u, v))
            elif u + v < -best[0][0]:
                heapq.heapreplace(best, (-(u + v), u, v))
            else:
                break
    return [[u, v] for _, u, v in best]
