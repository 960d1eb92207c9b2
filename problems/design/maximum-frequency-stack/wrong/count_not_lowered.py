"""You do not lower the count on pop, so a value that comes again counts its removed copies."""


class FreqStack:
    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.stacks: dict[int, list[int]] = {}

    def push(self, val: int) -> None:
        self.counts[val] = self.counts.get(val, 0) + 1
        self.stacks.setdefault(self.counts[val], []).append(val)

    def pop(self) -> int:
        highest = max(count for count, stack in self.stacks.items() if stack)
        return self.stacks[highest].pop()
