"""You return what you have when only the last letter is left, but then there is no answer."""

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
    return "".join(result)
