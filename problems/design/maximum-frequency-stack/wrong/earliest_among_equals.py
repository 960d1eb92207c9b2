"""You take the value that became frequent first, but among equals the last push decides."""


class FreqStack:
    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.stacks: list[list[int]] = []

    def push(self, val: int) -> None:
        count = self.counts.get(val, 0)
        self.counts[val] = count + 1
        if count == len(self.stacks):
            self.stacks.append([])
        self.stacks[count].append(val)

    def pop(self) -> int:
        val = self.stacks[-1].pop(0)
        self.counts[val] -= 1
        if not self.stacks[-1]:
            self.stacks.pop()
        return val
