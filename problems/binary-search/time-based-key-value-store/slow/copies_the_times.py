"""You search by halving, but first gather the times from the entries, O(n) for each get."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        entries = self.history.get(key, [])
        times = [moment for moment, _ in entries]
        place = bisect_right(times, timestamp)
        return entries[place - 1][1] if place else ""
