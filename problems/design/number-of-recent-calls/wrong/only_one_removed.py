"""You remove at most one old request per call, but several may become too old at once."""

from collections import deque


class RecentCounter:
    def __init__(self) -> None:
        self.times: deque[int] = deque()

    def ping(self, t: int) -> int:
        self.times.append(t)
        if self.times[0] < t - 3000:
            self.times.popleft()
        return len(self.times)
