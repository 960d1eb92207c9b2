"""You call `max` on each slice, which is one line, but O(n * k): over two billion numbers."""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    return [max(numbers[start : start + k]) for start in range(len(numbers) - k + 1)]
