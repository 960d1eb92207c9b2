"""Keep the positions that can still become the maximum: a later, larger number rules others out.

Time: O(n). Space: O(k).
"""

from collections import deque


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    candidates: deque[int] = deque()
    maxima: list[int] = []
    for right, number in enumerate(numbers):
        while candidates and numbers[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(right)
        if candidates[0] <= right - k:
            candidates.popleft()
        if right >= k - 1:
            maxima.append(numbers[candidates[0]])
    return maxima
