"""You go on only within the first row and never push the next number of the first list."""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    heap = [(first[0] + second[0], 0, 0)]
    pairs: list[list[int]] = []
    while heap and len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        if j + 1 < len(second):
            heapq.heappush(heap, (first[i] + second[j + 1], i, j + 1))

    return pairs
