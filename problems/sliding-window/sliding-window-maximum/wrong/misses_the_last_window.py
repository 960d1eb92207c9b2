"""You stop one window too early: there are n - k + 1 of them."""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    return [max(numbers[start : start + k]) for start in range(len(numbers) - k)]
