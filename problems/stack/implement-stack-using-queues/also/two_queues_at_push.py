"""Put the new value into an empty queue, move the older ones behind it, and swap the queues.

Time: O(n) for push, O(1) for the others. Space: O(n).
"""

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.newest_first: deque[int] = deque()
        self.helper: deque[int] = deque()

    def push(self, value: int) -> None:
        self.helper.append(value)
        while self.newest_first:
            self.helper.append(self.newest_first.popleft())
        self.newest_first, self.helper = self.helper, self.newest_first

    def pop(self) -> int:
        return self.newest_first.popleft()

    def top(self) -> int:
        return self.newest_first[0]

    def empty(self) -> bool:
        return not self.newest_first
