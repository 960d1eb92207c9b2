"""You take the oldest value, as a queue does, but the newest one must come out first."""

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.queue: deque[int] = deque()

    def push(self, value: int) -> None:
        self.queue.append(value)

    def pop(self) -> int:
        return self.queue.popleft()

    def top(self) -> int:
        return self.queue[0]

    def empty(self) -> bool:
        return not self.queue
