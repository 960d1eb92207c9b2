"""You put the letter back at once, so it may be taken again right away."""

import heapq
from collections import Counter


def reorganize_string(letters: str) -> str:
    ready = [(-count, letter) for letter, count in Counter(letters).items()]
    heapq.heapify(ready)
    result: list[str] = []

    while ready:
        count, letter = heapq.heappop(ready)
        result.append(letter)
        if count < -1:
            heapq.heappush(ready, (count + 1, letter))
    return "".join(result) if len(result) == len(letters) else ""
