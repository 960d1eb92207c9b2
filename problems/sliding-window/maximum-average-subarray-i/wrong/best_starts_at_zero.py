"""You start with 0 as the best sum, which wins when all sums are negative."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = max(total, 0)
    for right in range(k, len(numbers)):
        total += numbers[right]
        total -= numbers[right - k]
        best = max(best, total)
    return best / k
