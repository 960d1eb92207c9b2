"""You leave out the middle when it is below the right end, but it may be the smallest number."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[right]:
            left = mid + 1
        else:
            right = mid - 1
    return numbers[left]
