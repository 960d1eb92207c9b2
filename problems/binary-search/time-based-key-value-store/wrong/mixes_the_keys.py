"""You keep one history for all keys and give up where the found entry belongs to another key."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: list[int] = []
        self.entries: list[tuple[str, str]] = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.append(timestamp)
        self.entries.append((key, value))

    def get(self, key: str, timestamp: int) -> str:
        place = bisect_right(self.times, timestamp)
        if place > 0 and self.entries[place - 1][0] == key:
            return self.entries[place - 1][1]
        return ""
