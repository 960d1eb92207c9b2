"""You cancel equal numbers with XOR, but a triple leaves one copy behind."""


def single_number(numbers: list[int]) -> int:
    result = 0
    for number in numbers:
        result ^= number
    return result
