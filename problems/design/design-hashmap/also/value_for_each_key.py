"""Keep one value for each possible key, -1 where there is none.

Time: O(1) per call. Space: O(largest key).
"""


class MyHashMap:
    def __init__(self) -> None:
        self.values = [-1] * 1_000_001

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values[key]

    def remove(self, key: int) -> None:
        self.values[key] = -1
