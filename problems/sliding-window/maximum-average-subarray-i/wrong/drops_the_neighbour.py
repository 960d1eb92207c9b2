"""You subtract the number behind the one that goes out, so the sum belongs to no window."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = total
    for right in range(k, len(numbers)):
        total += numbers[right]
        total -= numbers[right - k + 1]
        best = max(best, total)
    return best / k
