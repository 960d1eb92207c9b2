"""You return the first value for a moment before it was set, where there was no value yet."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.times:
            return ""
        place = bisect_right(self.times[key], timestamp)
        return self.values[key][max(place - 1, 0)]
