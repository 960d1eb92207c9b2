"""You go left when the number is too small and right when it is too large."""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] > target:
            left = mid + 1
        else:
            right = mid - 1
    return -1
