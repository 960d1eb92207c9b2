"""Copy into a deque, which can rotate.

Time: O(n + k). Space: O(n).
"""

from collections import deque


def rotate(numbers: list[int], k: int) -> None:
    rotating = deque(numbers)
    rotating.rotate(k)
    numbers[:] = rotating
