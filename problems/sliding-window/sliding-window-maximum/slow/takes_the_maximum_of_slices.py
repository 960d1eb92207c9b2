"""You call `max` on each slice: one line, but O(n k), over two billion numbers to look at."""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    return [max(numbers[start : start + k]) for start in range(len(numbers) - k + 1)]
