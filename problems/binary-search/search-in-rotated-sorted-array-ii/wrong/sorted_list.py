"""You search as in a sorted list, but this one was rotated."""


def search_with_repeats(numbers: list[int], target: int) -> bool:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return True
        if numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return False
