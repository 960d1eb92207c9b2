"""You pour while the second stack still holds values, so newer ones lie on top of older ones."""


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
        self._pour()
        return self.outbox[-1]

    def empty(self) -> bool:
        return not self.inbox and not self.outbox

    def _pour(self) -> None:
        while self.inbox:
            self.outbox.append(self.inbox.pop())
