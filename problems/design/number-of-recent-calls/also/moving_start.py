"""Keep all times in a list and move an index to the first recent one.

Time: O(1) per call, amortised. Space: O(n).
"""


class RecentCounter:
    def __init__(self) -> None:
        self.times: list[int] = []
        self.start = 0

    def ping(self, t: int) -> int:
        self.times.append(t)
        while self.times[self.start] < t - 3000:
            self.start += 1
        return len(self.times) - self.start
