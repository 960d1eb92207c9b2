"""Move all but the last value to the other queue at pop, and swap the queues.

Time: O(n) for pop and top, O(1) for push. Space: O(n).
"""

from collections import deque


class MyStack:
    def __init__(self) -> None:
        self.queue: deque[int] = deque()
        self.helper: deque[int] = deque()

    def push(self, value: int) -> None:
        self.queue.append(value)

    def pop(self) -> int:
        while len(self.queue) > 1:
            self.helper.append(self.queue.popleft())
        newest = self.queue.popleft()
        self.queue, self.helper = self.helper, self.queue
        return newest

    def top(self) -> int:
        newest = self.pop()
        self.push(newest)
        return newest

    def empty(self) -> bool:
        return not self.queue
