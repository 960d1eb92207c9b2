"""You stop while one entry is still unchecked: with both ends inside, the loop needs <=."""


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        answer = ""
        left, right = 0, len(self.history.get(key, [])) - 1
        while left < right:
            mid = (left + right) // 2
            moment, value = self.history[key][mid]
            if moment <= timestamp:
                answer = value
                left = mid + 1
            else:
                right = mid - 1
        return answer
