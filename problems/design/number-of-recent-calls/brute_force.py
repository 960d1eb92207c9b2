"""Keep all times and count the recent ones in each call.

Time: O(calls) per call. Space: O(calls).
"""


class RecentCounter:
    def __init__(self) -> None:
        self.times: list[int] = []

    def ping(self, t: int) -> int:
        self.times.append(t)
        return sum(t - 3000 <= time <= t for time in self.times)
