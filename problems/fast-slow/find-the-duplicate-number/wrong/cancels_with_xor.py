"""You XOR the list with 1 to n, which leaves the value only if it occurs exactly twice."""


def find_duplicate(numbers: list[int]) -> int:
    duplicate = 0
    for place, number in enumerate(numbers):
        duplicate ^= place ^ number
    return duplicate
