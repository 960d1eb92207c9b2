"""You count before you add the new request, although it counts, too."""

from collections import deque


class RecentCounter:
    def __init__(self) -> None:
        self.times: deque[int] = deque()

    def ping(self, t: int) -> int:
        while self.times and self.times[0] < t - 3000:
            self.times.popleft()
        count = len(self.times)
        self.times.append(t)
        return count
