"""You never drop the front when it leaves the window, so an old maximum stays for too long."""

from collections import deque


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    candidates: deque[int] = deque()
    maxima: list[int] = []
    for right, number in enumerate(numbers):
        while candidates and candidates[-1] <= number:
            candidates.pop()
        candidates.append(number)
        if right >= k - 1:
            maxima.append(candidates[0])
    return maxima
