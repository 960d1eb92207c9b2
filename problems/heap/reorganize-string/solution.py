"""Always take the most frequent letter from a heap; the one just used waits for one step.

Time: O(n). Space: O(n).
"""

import heapq
from collections import Counter


def reorganize_string(letters: str) -> str:
    ready = [(-count, letter) for letter, count in Counter(letters).items()]
    heapq.heapify(ready)
    result: list[str] = []
    waiting = (0, "")  # the letter just used, with what is left of it (negated)
    while ready:
        count, letter = heapq.heappop(ready)
        result.append(letter)
        if waiting[0] < 0:
            heapq.heappush(ready, waiting)
        waiting = (count + 1, letter)
    return "".join(result) if len(result) == len(letters) else ""
