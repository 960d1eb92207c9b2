"""You stop at the first hit of the search and return it as both positions."""


def search_range(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return [mid, mid]
        if numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return [-1, -1]
