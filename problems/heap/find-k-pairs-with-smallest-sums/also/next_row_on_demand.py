"""Push the next row only when the first pair of the row before it is taken.

Time: O(k log k). Space: O(k).
"""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    heap = [(first[0] + second[0], 0, 0)]
    pairs: list[list[int]] = []
    while heap and len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        if j + 1 < len(second):
            heapq.heappush(heap, (first[i] + second[j + 1], i, j + 1))
        if j == 0 and i + 1 < len(first):
            heapq.heappush(heap, (first[i + 1] + second[0], i + 1, 0))
    return pairs
