"""You let a letter follow itself three times, because you look at the last letter only from the
third on.
"""

import heapq


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = [(-count, letter) for count, letter in ((a, "a"), (b, "b"), (c, "c")) if count > 0]
    heapq.heapify(left)
    result: list[str] = []
    while left:
        count, letter = heapq.heappop(left)
        if result[-3:] == [letter, letter, letter]:
            if not left:
                break
            other_count, other = heapq.heapreplace(left, (count, letter))
            count, letter = other_count, other
        result.append(letter)
        if count + 1 < 0:
            heapq.heappush(left, (count + 1, letter))
    return "".join(result)
