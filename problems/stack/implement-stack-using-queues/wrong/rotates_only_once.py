"""You move only one value behind the new one, but all older values must go behind it."""

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.queue: deque[int] = deque()

    def push(self, value: int) -> None:
        self.queue.append(value)
        if len(self.queue) > 1:
            self.queue.append(self.queue.popleft())

    def pop(self) -> int:
        return self.queue.popleft()

    def top(self) -> int:
        return self.queue[0]

    def empty(self) -> bool:
        return not self.queue
