"""You keep right outside the range but move it to mid - 1, so the number there is never checked."""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers)
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return -1
