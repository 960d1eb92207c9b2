"""You move both pointers after a miss, and one of the two may have been in the pair."""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while left < right:
        if numbers[left] + numbers[right] == target:
            return [left + 1, right + 1]
        left += 1
        right -= 1
    return []
