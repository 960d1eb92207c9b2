"""You let numbers in and none out, so the sum covers more than k of them."""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = total
    for right in range(k, len(numbers)):
        total += numbers[right]
        best = max(best, total)
    return best / k
