"""You return the k-th smallest number: a heap for the k largest must drop its smallest one."""

import heapq


def kth_largest(numbers: list[int], k: int) -> int:
    kept: list[int] = []
    for number in numbers:
        heapq.heappush(kept, -number)
        if len(kept) > k:
            heapq.heappop(kept)
    return -kept[0]
