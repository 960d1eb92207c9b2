"""Keep the stacks in a dictionary by count, and the highest count in a variable.

Time: O(1) per call, on average. Space: O(n).
"""

from collections import defaultdict


class FreqStack:
    def __init__(self) -> None:
        self.counts: defaultdict[int, int] = defaultdict(int)
        self.stacks: defaultdict[int, list[int]] = defaultdict(list)
        self.highest = 0

    def push(self, val: int) -> None:
        self.counts[val] += 1
        self.highest = max(self.highest, self.counts[val])
        self.stacks[self.counts[val]].append(val)

    def pop(self) -> int:
        val = self.stacks[self.highest].pop()
        self.counts[val] -= 1
        if not self.stacks[self.highest]:
            self.highest -= 1
        return val
