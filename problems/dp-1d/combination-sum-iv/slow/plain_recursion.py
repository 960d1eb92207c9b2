"""You build every sequence and remember no rest, which takes exponential time."""


def combination_sum4(numbers: list[int], target: int) -> int:
    if target == 0:
        return 1
    return sum(combination_sum4(numbers, target - number) for number in numbers if number <= target)
