"""You slide a window that is never empty, but negative numbers break any window."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = left = 0
    for right, number in enumerate(numbers):
        total += number
        while total > target and left < right:
            total -= numbers[left]
            left += 1
        if total == target:
            count += 1
    return count
