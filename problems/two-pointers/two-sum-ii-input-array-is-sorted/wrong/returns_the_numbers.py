"""You return the two numbers themselves, but their positions are wanted."""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return [numbers[left], numbers[right]]
        if total < target:
            left += 1
        else:
            right -= 1
    return []
