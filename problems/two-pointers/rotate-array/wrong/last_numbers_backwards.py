"""You leave the numbers that come to the front in reverse order."""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    k %= n
    reverse(numbers, 0, n - 1)
    reverse(numbers, k, n - 1)


def reverse(numbers: list[int], left: int, right: int) -> None:
    while left < right:
        numbers[left], numbers[right] = numbers[right], numbers[left]
        left += 1
        right -= 1
