"""You return the last middle, but the search ends at `left`, which may have moved on since."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    middle = 0
    while left < right:
        middle = (left + right) // 2
        if numbers[middle] > numbers[right]:
            left = middle + 1
        else:
            right = middle
    return numbers[middle]
