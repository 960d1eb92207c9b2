"""Start with one pair, push its neighbours on both sides, and mark the visited positions.

Time: O(k log k). Space: O(k).
"""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    heap = [(first[0] + second[0], 0, 0)]
    visited = {(0, 0)}
    pairs: list[list[int]] = []
    while heap and len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        for a, b in (i + 1, j), (i, j + 1):
            if a < len(first) and b < len(second) and (a, b) not in visited:
                visited.add((a, b))
                heapq.heappush(heap, (first[a] + second[b], a, b))
    return pairs
