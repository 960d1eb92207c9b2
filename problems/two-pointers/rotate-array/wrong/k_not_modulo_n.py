"""You do not take k modulo n, so a k larger than the list reaches beyond it or does nothing."""


def rotate(numbers: list[int], k: int) -> None:
    numbers[:] = numbers[-k:] + numbers[:-k]


def reverse(numbers: list[int], left: int, right: int) -> None:
    while left < right:
        numbers[left], numbers[right] = numbers[right], numbers[left]
        left += 1
        right -= 1
