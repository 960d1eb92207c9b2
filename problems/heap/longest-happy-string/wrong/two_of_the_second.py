"""You append two letters of the second kind, so separators are missing later."""

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
        used = min(2, -count)
        result += letter * used
        if count + used < 0:
            heapq.heappush(left, (count + used, letter))
    return result
