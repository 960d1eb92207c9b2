"""You leave the left end out of the ordered half, so a target that stands there is lost."""


def search_with_repeats(numbers: list[int], target: int) -> bool:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return True
        if numbers[left] == numbers[mid] == numbers[right]:
            left += 1
            right -= 1
        elif numbers[left] <= numbers[mid]:  # the left half is in order
            if numbers[left] < target < numbers[mid]:
                right = mid - 1
            else:
                left = mid + 1
        elif numbers[mid] < target <= numbers[right]:
            left = mid + 1
        else:
            right = mid - 1
    return False
