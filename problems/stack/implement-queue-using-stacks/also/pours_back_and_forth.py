"""Pour everything to the second stack at each pop, take the top, and pour the rest back.

Time: O(n) for pop and peek, O(1) for push. Space: O(n).
"""


class MyQueue:
    def __init__(self) -> None:
        self.newest_on_top: list[int] = []
        self.helper: list[int] = []

    def push(self, value: int) -> None:
        self.newest_on_top.append(value)

    def pop(self) -> int:
        self._move(self.newest_on_top, self.helper)
        oldest = self.helper.pop()
        self._move(self.helper, self.newest_on_top)
        return oldest

    def peek(self) -> int:
        self._move(self.newest_on_top, self.helper)
        oldest = self.helper[-1]
        self._move(self.helper, self.newest_on_top)
        return oldest

    def empty(self) -> bool:
        return not self.newest_on_top

    def _move(self, source: list[int], target: list[int]) -> None:
        while source:
            target.append(source.pop())
