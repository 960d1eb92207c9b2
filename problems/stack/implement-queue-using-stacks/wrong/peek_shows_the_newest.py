"""You let peek return the value that was pushed last, but the front of a queue is the oldest."""


class MyQueue:
    def __init__(self) -> None:
        self.inbox: list[int] = []
        self.outbox: list[int] = []

    def push(self, value: int) -> None:
        self.inbox.append(value)

    def pop(self) -> int:
        self._pour()
        return self.outbox.pop()

    def peek(self) -> int:
        if self.inbox:
            return self.inbox[-1]
        return self.outbox[0]

    def empty(self) -> bool:
        return not self.inbox and not self.outbox

    def _pour(self) -> None:
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
