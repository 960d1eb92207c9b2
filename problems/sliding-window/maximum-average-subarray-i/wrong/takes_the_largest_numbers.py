"""You take the k largest numbers, but they have to stand side by side."""


def best_average(numbers: list[int], k: int) -> float:
    return sum(sorted(numbers)[-k:]) / k
