"""You only find values set at exactly that moment, but a value holds until the next one."""


class TimeMap:
    def __init__(self) -> None:
        self.values: dict[tuple[str, int], str] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.values[key, timestamp] = value

    def get(self, key: str, timestamp: int) -> str:
        return self.values.get((key, timestamp), "")
