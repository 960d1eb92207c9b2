"""You count 31 places and miss the top bit, which makes a number negative."""


def single_number(numbers: list[int]) -> int:
    result = 0
    for place in range(31):
        if sum(number >> place & 1 for number in numbers) % 3:
            result |= 1 << place
    return result
