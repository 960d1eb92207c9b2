"""You leave the top bit positive, so a negative number comes out as a large one."""


def single_number(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        if sum(number >> place & 1 for number in numbers) % 3:
            result |= 1 << place
    return result
