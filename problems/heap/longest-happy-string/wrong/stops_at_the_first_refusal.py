"""You stop as soon as the most frequent letter is not allowed, without trying the next one."""

import heapq


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = [(-count, letter) for count, letter in ((a, "a"), (b, "b"), (c, "c")) if count > 0]
    heapq.heapify(left)
    result: list[str] = []
    while left:
        count, letter = heapq.heappop(left)
        if result[-2:] == [letter, letter]:
            break
        result.append(letter)
        if count + 1 < 0:
            heapq.heappush(left, (count + 1, letter))
    return "".join(result)
