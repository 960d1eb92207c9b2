"""Put the n-th copy of a value onto the n-th stack and take from the highest one.

Time: O(1) per call, on average. Space: O(n).
"""


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
        val = self.stacks[-1].pop()
        self.counts[val] -= 1
        if not self.stacks[-1]:
            self.stacks.pop()
        return val
