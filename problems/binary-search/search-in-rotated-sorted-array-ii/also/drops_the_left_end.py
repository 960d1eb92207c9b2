"""Drop only the left end where it equals the middle.

Time: O(n) in the worst case. Space: O(1).
"""


def search_with_repeats(numbers: list[int], target: int) -> bool:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return True
        if numbers[left] == numbers[mid]:
            left += 1
        elif numbers[left] < numbers[mid]:
            if numbers[left] <= target < numbers[mid]:
                right = mid - 1
            else:
                left = mid + 1
        elif numbers[mid] < target <= numbers[right]:
            left = mid + 1
        else:
            right = mid - 1
    return False
