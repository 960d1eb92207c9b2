"""You compare only after the window has moved, so the first window is never counted."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = float("-inf")
    for right in range(k, len(numbers)):
        total += numbers[right]
        total -= numbers[right - k]
        best = max(best, total)
    return best / k
