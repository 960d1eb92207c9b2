"""You remove smaller numbers from the front, but they stand at the back of the queue."""

from collections import deque


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    window: deque[int] = deque()
    result: list[int] = []
    for i, number in enumerate(numbers):
        if window and window[0] <= i - k:
            window.popleft()
        while window and numbers[window[0]] < number:
            window.popleft()
        window.append(i)
        if i >= k - 1:
            result.append(numbers[window[0]])
    return result
