"""You compare the sorted numbers in pairs, but forget that the single one may be the last."""


def single_number(numbers: list[int]) -> int:
    numbers = sorted(numbers)
    for index in range(0, len(numbers) - 1, 2):
        if numbers[index] != numbers[index + 1]:
            return numbers[index]
    return -1
