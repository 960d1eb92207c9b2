"""You test the right end of the sorted half with <, so a target at that end is missed."""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[left] <= numbers[mid]:
            if numbers[left] <= target < numbers[mid]:
                right = mid - 1
            else:
                left = mid + 1
        elif numbers[mid] < target < numbers[right]:
            left = mid + 1
        else:
            right = mid - 1
    return -1
