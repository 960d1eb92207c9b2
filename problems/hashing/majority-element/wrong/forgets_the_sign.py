"""You put the answer together from bits and leave the top bit positive: minus signs are lost."""


def majority_element(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        ones = 0
        for number in numbers:
            ones += number >> place & 1
        if 2 * ones > len(numbers):
            result |= 1 << place
    return result
