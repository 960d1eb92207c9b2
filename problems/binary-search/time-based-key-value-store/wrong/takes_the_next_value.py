"""You return the value behind the found place, which is set only after the moment."""

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
        values = self.values.get(key, [])
        return values[place] if place < len(values) else ""
