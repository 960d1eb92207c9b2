"""You return positions counted from 0, but here they count from 1."""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while numbers[left] + numbers[right] != target:
        if numbers[left] + numbers[right] < target:
            left += 1
        else:
            right -= 1
    return [left, right]
