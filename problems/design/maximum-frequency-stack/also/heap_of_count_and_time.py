"""Keep a heap of count and time with an entry for each push.

Time: O(log n) per call. Space: O(n).
"""

from heapq import heappop, heappush


class FreqStack:
    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.heap: list[tuple[int, int, int]] = []
        self.time = 0

    def push(self, val: int) -> None:
        self.counts[val] = self.counts.get(val, 0) + 1
        self.time += 1
        heappush(self.heap, (-self.counts[val], -self.time, val))

    def pop(self) -> int:
        _, _, val = heappop(self.heap)
        self.counts[val] -= 1
        return val
