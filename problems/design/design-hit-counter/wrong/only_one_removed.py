"""You remove at most one old hit per question, but several may have become too old."""

from collections import deque


class HitCounter:
    def __init__(self) -> None:
        self.hits: deque[int] = deque()

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def get_hits(self, timestamp: int) -> int:
        if self.hits and self.hits[0] <= timestamp - 300:
            self.hits.popleft()
        return len(self.hits)
