"""You do not swap the two queues after a pop, so the older values stay in the helper and seem to
be gone.
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
        return self.queue.popleft() if self.queue else self.helper.popleft()

    def top(self) -> int:
        return self.queue[-1] if self.queue else self.helper[-1]

    def empty(self) -> bool:
        return not self.queue
