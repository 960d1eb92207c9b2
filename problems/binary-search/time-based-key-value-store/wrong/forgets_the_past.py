"""You keep only the newest value of each key, but a question may be about an older moment."""


class TimeMap:
    def __init__(self) -> None:
        self.newest: dict[str, tuple[int, str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.newest[key] = (timestamp, value)

    def get(self, key: str, timestamp: int) -> str:
        moment, value = self.newest.get(key, (0, ""))
        return value if moment <= timestamp else ""
