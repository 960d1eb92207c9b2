"""You fill the list only up to the index before n, so the last entry is still 0."""


def tribonacci(n: int) -> int:
    numbers = [0, 1, 1] + [0] * n
    for index in range(3, n):
        numbers[index] = numbers[index - 1] + numbers[index - 2] + numbers[index - 3]
    return numbers[n]
