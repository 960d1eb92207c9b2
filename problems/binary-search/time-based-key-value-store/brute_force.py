"""Keep one log of everything and read it from start to end for each question.

Time: O(1) for set, O(n) for get. Space: O(n).
"""


class TimeMap:
    def __init__(self) -> None:
        self.log: list[tuple[str, str, int]] = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.log.append((key, value, timestamp))

    def get(self, key: str, timestamp: int) -> str:
        answer = ""
        for name, value, moment in self.log:
            if name == key and moment <= timestamp:
                answer = value
        return answer
