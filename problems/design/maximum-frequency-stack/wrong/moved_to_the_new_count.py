"""You move a value to the stack of its new count, so after one pop it is gone altogether."""


class FreqStack:
    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.stacks: dict[int, list[int]] = {}

    def push(self, val: int) -> None:
        count = self.counts.get(val, 0)
        if count > 0 and val in self.stacks[count]:
            self.stacks[count].remove(val)
        self.counts[val] = count + 1
        self.stacks.setdefault(count + 1, []).append(val)

    def pop(self) -> int:
        highest = max(count for count, stack in self.stacks.items() if stack)
        val = self.stacks[highest].pop()
        self.counts[val] -= 1
        return val
