"""You take the counts modulo 2, which is XOR again."""


def single_number(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        if sum(number >> place & 1 for number in numbers) % 2 == 0:
            result |= 1 << place
    return result - 2**32 if result >= 2**31 else result
