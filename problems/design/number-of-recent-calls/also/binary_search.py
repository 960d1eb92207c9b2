"""Keep all times and find the first recent one by binary search.

Time: O(log n) per call. Space: O(n).
"""

from bisect import bisect_left


class RecentCounter:
    def __init__(self) -> None:
        self.times: list[int] = []

    def ping(self, t: int) -> int:
        self.times.append(t)
        return len(self.times) - bisect_left(self.times, t - 3000)
