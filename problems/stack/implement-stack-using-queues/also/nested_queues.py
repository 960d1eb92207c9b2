"""Make each push a new queue of the value and the queue before.

Time: O(1) per call. Space: O(n).
"""

from __future__ import annotations

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.queue: deque[object] = deque()

    def push(self, value: int) -> None:
        self.queue = deque([value, self.queue])

    def pop(self) -> int:
        value = self.queue.popleft()
        rest = self.queue.popleft()
        assert isinstance(value, int)
        assert isinstance(rest, deque)
        self.queue = rest
        return value

    def top(self) -> int:
        value = self.queue[0]
        assert isinstance(value, int)
        return value

    def empty(self) -> bool:
        return not self.queue
