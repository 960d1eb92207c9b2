"""You slide a window, but with negative numbers a longer subarray may have a smaller sum."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = left = 0
    for right, number in enumerate(numbers):
        total += number
        while total > target and left <= right:
            total -= numbers[left]
            left += 1
        count += total == target and left <= right
    return count
