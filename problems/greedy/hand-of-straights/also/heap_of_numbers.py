"""Keep the numbers in a heap: the lowest begins a straight, and numbers must run out in order.

Time: O(n * log(n)). Space: O(n).
"""

from collections import Counter
from heapq import heapify, heappop


def is_straight_hand(hand: list[int], group_size: int) -> bool:
    left = Counter(hand)
    heap = list(left)
    heapify(heap)
    while heap:
        lowest = heap[0]
        for number in range(lowest, lowest + group_size):
            if left[number] == 0:
                return False
            left[number] -= 1
            if left[number] == 0 and heappop(heap) != number:
                return False  # a smaller number would stay behind
    return True
