from collections import deque


def find_closest_elements(numbers, k, x):
    window = deque(numbers)
    while len(window) > k:
        if x - window[0] > window[-1] - x:
            window.popleft()
        else:
            window.pop()
    return list(window)
