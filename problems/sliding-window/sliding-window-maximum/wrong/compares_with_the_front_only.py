"""You clear the queue only when a number beats the front, so a smaller number stays before a
larger.
"""

from collections import deque


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    candidates: deque[int] = deque()
    maxima: list[int] = []
    for right, number in enumerate(numbers):
        if candidates and candidates[0] <= right - k:
            candidates.popleft()
        if candidates and numbers[candidates[0]] <= number:
            candidates.clear()
        candidates.append(right)
        if right >= k - 1:
            maxima.append(numbers[candidates[0]])
    return maxima
