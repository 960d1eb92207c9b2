"""You keep values and pop equal ones, so when one leaves, its equal is removed with it."""

from collections import deque


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    candidates: deque[int] = deque()
    maxima: list[int] = []
    for right, number in enumerate(numbers):
        if right >= k and candidates and candidates[0] == numbers[right - k]:
            candidates.popleft()
        while candidates and candidates[-1] <= number:
            candidates.pop()
        candidates.append(number)
        if right >= k - 1:
            maxima.append(candidates[0])
    return maxima
