"""You never use the same letter twice in a row, although two are allowed."""

import heapq


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = [(-count, letter) for count, letter in ((a, "a"), (b, "b"), (c, "c")) if count > 0]
    heapq.heapify(left)
    result = ""
    while left:
        count, letter = heapq.heappop(left)
        if result.endswith(letter):
            if not left:
                break
            count, letter = heapq.heapreplace(left, (count, letter))
        result += letter
        if count + 1 < 0:
            heapq.heappush(left, (count + 1, letter))
    return result
