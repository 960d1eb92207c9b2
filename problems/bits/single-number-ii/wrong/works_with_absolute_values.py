"""You count the bits of absolute values, so the sign of the single number is lost."""


def single_number(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        if sum(abs(number) >> place & 1 for number in numbers) % 3:
            result |= 1 << place
    return result
