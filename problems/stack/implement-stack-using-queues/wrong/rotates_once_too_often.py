"""You rotate as often as there are values, so the new one is at the back again."""

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.queue: deque[int] = deque()

    def push(self, value: int) -> None:
        self.queue.append(value)
        for _ in range(len(self.queue)):
            self.queue.append(self.queue.popleft())

    def pop(self) -> int:
        return self.queue.popleft()

    def top(self) -> int:
        return self.queue[-1]

    def empty(self) -> bool:
        return not self.queue
