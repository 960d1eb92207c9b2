"""Keep one diary of everything and read it from start to end for each question: O(n) for get."""


class TimeMap:
    def __init__(self) -> None:
        self.diary: list[tuple[str, str, int]] = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.diary.append((key, value, timestamp))

    def get(self, key: str, timestamp: int) -> str:
        answer = ""
        for name, value, moment in self.diary:
            if name == key and moment <= timestamp:
                answer = value
        return answer
