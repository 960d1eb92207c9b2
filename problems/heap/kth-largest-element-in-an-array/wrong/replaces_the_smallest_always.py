"""You replace the smallest of the heap by every new number, even by a smaller one."""

from heapq import heappush, heapreplace


def kth_largest(numbers: list[int], k: int) -> int:
    heap: list[int] = []
    for number in numbers:
        if len(heap) < k:
            heappush(heap, number)
        else:
            heapreplace(heap, number)
    return heap[0]
