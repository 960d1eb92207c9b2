"""Let numbers come in from the start, and compare once the window is full.

Time: O(n). Space: O(1).
"""


def best_average(numbers: list[int], k: int) -> float:
    total = 0
    best = float("-inf")
    for right, number in enumerate(numbers):
        total += number
        if right >= k:
            total -= numbers[right - k]
        if right >= k - 1:
            best = max(best, total / k)
    return best
