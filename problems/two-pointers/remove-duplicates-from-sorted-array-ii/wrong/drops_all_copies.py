"""You drop a number altogether when it occurs more than twice, but two of its copies stay."""


def keep_at_most_two(numbers: list[int]) -> int:
    kept = [number for number in numbers if numbers.count(number) <= 2]
    numbers[: len(kept)] = kept
    return len(kept)
