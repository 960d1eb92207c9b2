"""You subtract the sum of 1 to n, which is right only if the value occurs exactly twice."""


def find_duplicate(numbers: list[int]) -> int:
    n = len(numbers) - 1
    return sum(numbers) - n * (n + 1) // 2
