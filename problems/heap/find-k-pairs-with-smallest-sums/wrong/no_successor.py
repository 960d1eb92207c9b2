"""You take each number of the first list only once and never push the pair with the next number."""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    heads = [(first[i] + second[0], i, 0) for i in range(min(k, len(first)))]
    heapq.heapify(heads)
    pairs: list[list[int]] = []
    while heads and len(pairs) < k:
        _, i, j = heapq.heappop(heads)
        pairs.append([first[i], second[j]])

    return pairs
