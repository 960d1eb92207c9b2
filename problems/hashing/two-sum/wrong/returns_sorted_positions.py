"""You sort first and return positions in the sorted list, not in the list you were given."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    while left < right:
        total = ordered[left] + ordered[right]
        if total == target:
            return [left, right]
        if total < target:
            left += 1
        else:
            right -= 1
    return []
