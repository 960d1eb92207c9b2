"""You move on by k positions, but windows may start anywhere."""


def best_average(numbers: list[int], k: int) -> float:
    best = float("-inf")
    for start in range(0, len(numbers) - k + 1, k):
        best = max(best, sum(numbers[start : start + k]) / k)
    return best
