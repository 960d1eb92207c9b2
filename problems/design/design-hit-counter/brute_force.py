"""Keep all hits and count the recent ones whenever asked.

Time: O(hits) per call. Space: O(hits).
"""


class HitCounter:
    def __init__(self) -> None:
        self.hits: list[int] = []

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def get_hits(self, timestamp: int) -> int:
        return sum(timestamp - 299 <= time <= timestamp for time in self.hits)
