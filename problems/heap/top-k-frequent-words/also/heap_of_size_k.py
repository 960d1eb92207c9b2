"""Keep the k best in a heap whose root is the worst of them, with a comparison of its own.

Time: O(n log k). Space: O(n).
"""

from __future__ import annotations

import heapq
from collections import Counter


class Entry:
    def __init__(self, count: int, word: str) -> None:
        self.count = count
        self.word = word

    def __lt__(self, other: Entry) -> bool:
        """Tell whether this entry is the worse one."""
        if self.count != other.count:
            return self.count < other.count
        return self.word > other.word


def top_k_frequent(words: list[str], k: int) -> list[str]:
    best: list[Entry] = []
    for word, count in Counter(words).items():
        heapq.heappush(best, Entry(count, word))
        if len(best) > k:
            heapq.heappop(best)
    worst_first = [heapq.heappop(best).word for _ in range(k)]
    return worst_first[::-1]
