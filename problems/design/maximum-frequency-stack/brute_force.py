"""Count all copies at each pop and search from the end for one with the highest count.

Time: O(n) per call. Space: O(n).
"""

from collections import Counter


class FreqStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)

    def pop(self) -> int:
        counts = Counter(self.values)
        most = max(counts.values())
        place = len(self.values) - 1
        while counts[self.values[place]] < most:
            place -= 1
        return self.values.pop(place)
