"""Search breadth-first from n: each edge subtracts a square, the level of 0 is the answer.

Time: O(n * sqrt(n)). Space: O(n).
"""

from collections import deque


def num_squares(n: int) -> int:
    squares = [root * root for root in range(1, n + 1) if root * root <= n]
    queue = deque([(n, 0)])
    seen = {n}
    while queue:
        rest, count = queue.popleft()
        if rest == 0:
            return count
        for square in squares:
            if square > rest:
                break
            if rest - square not in seen:
                seen.add(rest - square)
                queue.append((rest - square, count + 1))
    return -1
