"""Keep all times in a list and find the borders of the window by binary search.

Time: O(log n) per question. Space: O(n).
"""

from bisect import bisect_left, bisect_right


class HitCounter:
    def __init__(self) -> None:
        self.hits: list[int] = []

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def get_hits(self, timestamp: int) -> int:
        return bisect_right(self.hits, timestamp) - bisect_left(self.hits, timestamp - 299)
