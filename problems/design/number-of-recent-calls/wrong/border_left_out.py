"""You remove a request that is exactly 3,000 milliseconds old, but it still counts."""

from collections import deque


class RecentCounter:
    def __init__(self) -> None:
        self.times: deque[int] = deque()

    def ping(self, t: int) -> int:
        self.times.append(t)
        while self.times[0] <= t - 3000:
            self.times.popleft()
        return len(self.times)
