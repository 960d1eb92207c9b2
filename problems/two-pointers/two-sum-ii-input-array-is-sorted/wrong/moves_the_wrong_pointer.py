"""You move the right pointer when the sum is too small, which only makes it smaller."""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return [left + 1, right + 1]
        if total < target:
            right -= 1
        else:
            left += 1
    return []
