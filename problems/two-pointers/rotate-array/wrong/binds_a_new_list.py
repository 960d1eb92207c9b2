"""You bind the name to a new list; the list you were given stays as it was."""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    k %= n
    numbers = numbers[n - k :] + numbers[: n - k]


def reverse(numbers: list[int], left: int, right: int) -> None:
    while left < right:
        numbers[left], numbers[right] = numbers[right], numbers[left]
        left += 1
        right -= 1
