"""Find the smallest number, then search the sorted part that can hold the target.

Time: O(log n). Space: O(1).
"""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[right]:
            left = mid + 1
        else:
            right = mid
    smallest = left

    if target <= numbers[-1]:
        left, right = smallest, len(numbers) - 1
    else:
        left, right = 0, smallest - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return -1
