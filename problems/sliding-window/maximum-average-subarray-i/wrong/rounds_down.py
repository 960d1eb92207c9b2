"""You divide with rounding down, but the average need not be whole."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = total
    for right in range(k, len(numbers)):
        total += numbers[right]
        total -= numbers[right - k]
        best = max(best, total)
    return best // k
