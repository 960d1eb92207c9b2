"""You stop one position too early, so the last window is never counted."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = total
    for right in range(k, len(numbers) - 1):
        total += numbers[right]
        total -= numbers[right - k]
        best = max(best, total)
    return best / k
