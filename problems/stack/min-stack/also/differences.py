"""Store how far each value lies above the minimum before it.

Time: O(1) per call. Space: O(n).
"""


class MinStack:
    def __init__(self) -> None:
        self.differences: list[int] = []
        self.smallest = 0

    def push(self, value: int) -> None:
        if not self.differences:
            self.smallest = value
        self.differences.append(value - self.smallest)
        self.smallest = min(self.smallest, value)

    def pop(self) -> None:
        difference = self.differences.pop()
        if difference < 0:
            self.smallest -= difference

    def top(self) -> int:
        return self.smallest + max(0, self.differences[-1])

    def get_min(self) -> int:
        return self.smallest
