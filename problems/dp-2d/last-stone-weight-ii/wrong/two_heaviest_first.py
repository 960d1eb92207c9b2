"""You always smash the two heaviest, but any two may be chosen, and others can leave less."""

from heapq import heapify, heappop, heappush


def last_stone_weight_ii(stones: list[int]) -> int:
    heap = [-stone for stone in stones]
    heapify(heap)
    while len(heap) > 1:
        y, x = -heappop(heap), -heappop(heap)
        if x != y:
            heappush(heap, x - y)
    return -heap[0] if heap else 0
