"""Group the keys by number of uses, each group in order of use, and keep the smallest number.

Time: O(1) per call, on average. Space: O(capacity).
"""

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.uses: dict[int, int] = {}
        self.groups: defaultdict[int, OrderedDict[int, None]] = defaultdict(OrderedDict)
        self.fewest = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self._use(key)
        else:
            if len(self.values) == self.capacity:
                evicted = next(iter(self.groups[self.fewest]))
                self._leave(evicted)
                del self.values[evicted], self.uses[evicted]
            self.uses[key] = 1
            self.groups[1][key] = None
            self.fewest = 1
        self.values[key] = value

    def _use(self, key: int) -> None:
        count = self.uses[key]
        self._leave(key)
        self.uses[key] = count + 1
        self.groups[count + 1][key] = None
        if self.fewest == count and count not in self.groups:
            self.fewest = count + 1

    def _leave(self, key: int) -> None:
        count = self.uses[key]
        del self.groups[count][key]
        if not self.groups[count]:
            del self.groups[count]
