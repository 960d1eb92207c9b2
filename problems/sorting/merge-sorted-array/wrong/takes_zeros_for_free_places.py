"""You take every 0 for a free place, but a 0 among the numbers counts."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    first[:] = sorted([number for number in first if number != 0] + second)
