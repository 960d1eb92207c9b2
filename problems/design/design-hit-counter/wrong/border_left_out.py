"""You drop a hit that is 299 seconds old, which still counts: your window has 299 seconds."""

from collections import deque


class HitCounter:
    def __init__(self) -> None:
        self.hits: deque[int] = deque()

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def get_hits(self, timestamp: int) -> int:
        while self.hits and self.hits[0] <= timestamp - 299:
            self.hits.popleft()
        return len(self.hits)
