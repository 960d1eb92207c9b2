"""You keep k numbers in a max-heap and throw out its root, so the k smallest are left."""

import heapq


def kth_largest(numbers: list[int], k: int) -> int:
    kept: list[int] = []
    for number in numbers:
        heapq.heappush(kept, -number)
        if len(kept) > k:
            heapq.heappop(kept)
    return -kept[0]
