"""You start with the first number and then count it again, so it cancels itself."""


def single_number(numbers: list[int]) -> int:
    single = numbers[0]
    for number in numbers:
        single ^= number
    return single
