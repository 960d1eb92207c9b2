"""Keep recent seconds with their numbers of hits in a queue, and the total beside it.

Time: O(1) per call, amortised. Space: O(window).
"""

from collections import deque


class HitCounter:
    def __init__(self) -> None:
        self.seconds: deque[list[int]] = deque()
        self.total = 0

    def hit(self, timestamp: int) -> None:
        self._forget(timestamp)
        if not self.seconds or self.seconds[-1][0] != timestamp:
            self.seconds.append([timestamp, 0])
        self.seconds[-1][1] += 1
        self.total += 1

    def get_hits(self, timestamp: int) -> int:
        self._forget(timestamp)
        return self.total

    def _forget(self, timestamp: int) -> None:
        while self.seconds and self.seconds[0][0] <= timestamp - 300:
            _, count = self.seconds.popleft()
            self.total -= count
