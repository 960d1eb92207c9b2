"""You return the index of the smallest number, but the number itself is the answer."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[right]:
            left = mid + 1
        else:
            right = mid
    return left
