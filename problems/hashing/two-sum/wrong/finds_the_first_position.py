"""You search the whole list for each partner, so a number may be paired with itself."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for position, number in enumerate(numbers):
        if target - number in numbers:
            return [position, numbers.index(target - number)]
    return []
