"""Find the first place whose number is not below the target, then look there.

Time: O(log n). Space: O(1).
"""


def search(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low if low < len(numbers) and numbers[low] == target else -1
