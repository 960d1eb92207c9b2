"""Keep pairs of time and value per key and write the search by hand.

Time: O(1) for set, O(log n) for get. Space: O(n).
"""

from collections import defaultdict


class TimeMap:
    def __init__(self) -> None:
        self.history: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.history[key]
        low, high = 0, len(pairs)
        while low < high:
            mid = (low + high) // 2
            if pairs[mid][0] <= timestamp:
                low = mid + 1
            else:
                high = mid
        return pairs[low - 1][1] if low else ""
