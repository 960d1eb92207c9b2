"""You use bisect_left, which leaves out the value that was set at exactly that moment."""

from bisect import bisect_left


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, timestamp: int) -> str:
        place = bisect_left(self.times.get(key, []), timestamp)
        return self.values[key][place - 1] if place else ""
