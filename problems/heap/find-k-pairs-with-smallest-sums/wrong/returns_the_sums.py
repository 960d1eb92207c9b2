"""You return the sums, but the pairs are wanted."""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    heads = [(first[i] + second[0], i, 0) for i in range(min(k, len(first)))]
    heapq.heapify(heads)
    pairs: list[list[int]] = []
    while heads and len(pairs) < k:
        total, i, j = heapq.heappop(heads)
        pairs.append([total])
        if j + 1 < len(second):
            heapq.heappush(heads, (first[i] + second[j + 1], i, j + 1))
    return pairs
