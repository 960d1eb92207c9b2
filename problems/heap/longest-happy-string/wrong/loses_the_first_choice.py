"""You take the second choice and forget to put the first one back."""

import heapq


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = [(-count, letter) for count, letter in ((a, "a"), (b, "b"), (c, "c")) if count > 0]
    heapq.heapify(left)
    result: list[str] = []
    while left:
        count, letter = heapq.heappop(left)
        if result[-2:] == [letter, letter]:
            if not left:
                break
            count, letter = heapq.heappop(left)
        result.append(letter)
        if count + 1 < 0:
            heapq.heappush(left, (count + 1, letter))
    return "".join(result)
