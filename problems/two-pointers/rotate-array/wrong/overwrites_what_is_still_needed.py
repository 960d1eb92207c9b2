"""You copy within the list, which overwrites numbers that have not been moved yet."""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    for i in range(n):
        numbers[(i + k) % n] = numbers[i]
