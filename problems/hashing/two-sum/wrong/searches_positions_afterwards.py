"""You sort and search the positions afterwards, so two equal numbers get the same one."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    while left < right:
        total = ordered[left] + ordered[right]
        if total == target:
            return [numbers.index(ordered[left]), numbers.index(ordered[right])]
        if total < target:
            left += 1
        else:
            right -= 1
    return []
