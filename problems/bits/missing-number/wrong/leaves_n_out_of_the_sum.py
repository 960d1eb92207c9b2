"""You add up 0 to n - 1, but the range goes up to n."""


def missing_number(numbers: list[int]) -> int:
    return sum(range(len(numbers))) - sum(numbers)
