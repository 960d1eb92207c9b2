"""Each key's times arrive in order, so a binary search finds the last one that is early enough.

Time: O(1) for set, O(log n) for get. Space: O(n).
"""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, timestamp: int) -> str:
        place = bisect_right(self.times.get(key, []), timestamp)
        return self.values[key][place - 1] if place else ""
