"""You sum each window from scratch: O(n · k), billions of additions for 100,000 numbers."""


def best_average(numbers: list[int], k: int) -> float:
    best = float("-inf")
    for start in range(len(numbers) - k + 1):
        best = max(best, sum(numbers[start : start + k]) / k)
    return best
