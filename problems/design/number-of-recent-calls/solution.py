"""Keep the recent times in a queue and remove from its front what is too old.

Time: O(1) per call, amortised. Space: O(requests in the window).
"""

from collections import deque


class RecentCounter:
    def __init__(self) -> None:
        self.times: deque[int] = deque()

    def ping(self, t: int) -> int:
        self.times.append(t)
        while self.times[0] < t - 3000:
            self.times.popleft()
        return len(self.times)
